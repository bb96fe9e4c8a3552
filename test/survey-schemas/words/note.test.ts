/** Notes are data until somebody says them, in whatever language. */
import { en } from '#schemas/words/en/en-all.ts';
import { note, type NoteSpeaker, sayNote, sayNotes, sayWithAdvice, someOf } from '#schemas/words/note.ts';
import { noteSchema } from '#schemas/words/note-schema.ts';
import { ru } from '#schemas/words/ru/ru-all.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const speaking = (language: 'en' | 'ru'): NoteSpeaker => {
  const sentences: ReadonlyMap<string, string> = new Map(Object.entries({ en, ru }[language].sentences));
  return {
    language,
    sentence: (key) => sentences.get(key),
    study: (id) => `study ${id}`,
    corridor: (code) => `corridor ${code}`,
    table: (code) => `table ${code}`,
    indicator: (code) => `indicator ${code}`,
    round: (id) => `round ${id}`,
    rule: (study, rule) => `rule ${rule} of ${study}`,
    question: (study, path) => `question ${path} of ${study}`,
    level: (table, dimension, code) => `${dimension} ${code} in ${table}`,
    dimension: (table, code) => `dimension ${code} of ${table}`,
  };
};

const empty = note('note.psu-empty', { count: 5, sampled: 100, names: someOf(['p4', 'p1', 'p3', 'p2', 'p1', 'p5']) });

test('the same note is a sentence of each language, with the first names and the number of the others', () => {
  expect(sayNote(speaking('en'), empty)).toContain('in 5 of 100 sampled places (p1, p2, p3 and 2 more)');
  expect(sayNote(speaking('ru'), empty)).toContain('5 из 100 отобранных мест (p1, p2, p3 и ещё 2)');
});

test('what staff can do follows the sentence where staff read it, and there alone', () => {
  const sentence =
    'Only ineligible dwellings were found in 5 of 100 sampled places (p1, p2, p3 and 2 more), which have zero weight.';
  expect(sayNote(speaking('en'), empty)).toBe(sentence);
  expect(sayWithAdvice(speaking('en'), empty)).toBe(`${sentence} Check the outcomes of these visits.`);
  expect(sayWithAdvice(speaking('ru'), empty)).toMatch(/равен нулю\. Проверьте результаты этих посещений\.$/);
  const nothingToDo = note('note.none-trimmed');
  expect(sayWithAdvice(speaking('en'), nothingToDo)).toBe(sayNote(speaking('en'), nothingToDo));
});

test('every piece of advice is on a sentence that there is', () => {
  const advised = Object.keys(en.sentences).filter((key) => key.startsWith('advice.'));
  expect(advised.length).toBeGreaterThan(40);
  // What to do about a cause follows the warning that names it.
  const isSaid = (key: string): boolean =>
    ['note.', 'why.'].some((start) => Object.hasOwn(en.sentences, key.replace('advice.', start)));
  expect(advised.filter((key) => !isSaid(key))).toEqual([]);
});

test('what goes through a file says the same', () => {
  const read = v.parse(noteSchema, JSON.parse(JSON.stringify(empty)));
  expect(sayNote(speaking('ru'), read)).toBe(sayNote(speaking('ru'), empty));
});

test('codes get their words from whoever speaks, shares are percentages, and notes stand inside notes', () => {
  const shares = { notes: [note('note.in-percent', { what: { indicator: 'sent' }, share: { share: 0.25 } })] };
  const incomplete = note('note.incomplete', { count: 1, limit: { share: 0.2 }, shares });
  expect(sayNote(speaking('en'), incomplete)).toContain('the limit of 20% (indicator sent 25%)');
  const unlikely = note('note.unlikely-answers', {
    count: 3,
    study: { study: 'household' },
    rule: { rule: 'sent', of: 'household' },
  });
  expect(sayNote(speaking('en'), unlikely)).toContain('Responses to study household');
  expect(sayNote(speaking('en'), unlikely)).toContain('rule sent of household');
});

test('corridors, questions and what a table is split by get their words too', () => {
  const refused = note('note.transfers-refused', {
    ...{ count: 2, lowest: -20, highest: 50 },
    corridors: { corridors: ['DE-TJ', 'RU-TJ'], more: 0 },
  });
  expect(sayNote(speaking('en'), refused)).toContain('(corridor DE-TJ, corridor RU-TJ)');
  const untold = note('note.stock-untold', {
    ...{ count: 5, names: { countries: ['DE', 'KZ'], of: 'stock', more: 3 } },
    ...{ study: { study: 'border' }, registry: { study: 'registration' } },
  });
  const read = v.parse(noteSchema, JSON.parse(JSON.stringify(untold)));
  expect(sayNote(speaking('en'), read)).toContain('(country DE in stock, country KZ in stock and 3 more)');
  const silent = note('note.unanswered', { amounts: 5, questions: { questions: ['income', 'sent'], of: 'household' } });
  expect(sayNote(speaking('en'), silent)).toContain('(question income of household; question sent of household)');
  const by = { dimensions: ['sex', 'age'], of: 'people' };
  const split = note('note.split', { table: { table: 'people' }, indicator: { indicator: 'sent' }, by });
  expect(sayNote(speaking('en'), split)).toContain('by dimension sex of people × dimension age of people');
  expect(v.parse(noteSchema, JSON.parse(JSON.stringify(split)))).toEqual(split);
});

test('a sentence that this version does not know is named by its key', () => {
  expect(sayNotes(speaking('ru'), [{ key: 'note.of-tomorrow' }, note('note.imported')])).toBe(
    'note.of-tomorrow; загруженные интервью сохраняют свои веса',
  );
});
