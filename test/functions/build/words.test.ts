/** What `npm run words` finds: that translations say everything, in all the forms their language has, and nothing more. */
import { describe, expect, test } from 'vitest';
import { checkWords } from '#functions/build/words/check-words.ts';
import { compareWords } from '#functions/build/words/compare.ts';
import { unusedKeys } from '#functions/build/words/unused.ts';

test('every language says everything, and somebody says every sentence', async () => {
  expect(await checkWords()).toEqual([]);
});

describe('a translator who', () => {
  const english = {
    greeting: 'Good day, {name}.',
    rows: '{count, plural, one {# row} other {# rows}}',
    age: { label: 'Age', hint: 'In years' },
  };
  const russian = {
    greeting: 'Здравствуйте, {name}!',
    rows: '{count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
    age: { label: 'Возраст', hint: 'В годах' },
  };

  test('says everything is told nothing', () => {
    expect(compareWords('ru', english, russian)).toEqual([]);
  });

  test.each([
    ['forgets a sentence', { ...russian, greeting: undefined }, 'greeting: missing'],
    ['forgets a hint', { ...russian, age: { label: 'Возраст' } }, 'age › hint: missing'],
    ['leaves a sentence empty', { ...russian, greeting: ' ' }, 'greeting: empty'],
    ['says more than the English', { ...russian, farewell: 'Пока' }, 'farewell: superfluous'],
    [
      'gives a text for a question with a hint',
      { ...russian, age: 'Возраст' },
      'age: of another kind than the English',
    ],
    ['loses a place', { ...russian, greeting: 'Здравствуйте!' }, 'greeting: lacks the place {name}'],
    ['invents a place', { ...russian, age: { label: '{x}', hint: '-' } }, 'age › label: has a place {x} too many'],
    [
      'breaks a place',
      { ...russian, greeting: 'Здравствуйте, {name}, {имя}!' },
      'greeting: has a brace that belongs to no place',
    ],
    [
      'knows two plurals where the language has four',
      { ...russian, rows: english.rows },
      'rows: needs the forms one, few, many, other of {count}',
    ],
  ])('%s is told so', (_, words, fault) => {
    expect(compareWords('ru', english, words)).toEqual([fault]);
  });
});

test('a sentence that no source names is found', () => {
  const sources = ["say('page.title')", 'say(`grade.${quality}`)', "const quality = 'publish';"];
  expect(unusedKeys(['page.title', 'page.lead', 'grade.publish', 'grade.caution'], sources)).toEqual([
    'page.lead',
    'grade.caution',
  ]);
});

test('advice is said where what it follows is said, and is found where that is not', () => {
  expect(unusedKeys(['advice.few-places', 'advice.nothing'], ["note('note.few-places')"])).toEqual(['advice.nothing']);
});
