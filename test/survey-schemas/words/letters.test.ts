/** Words are written in the letters of their language: a letter of another one looks alike, and is not found by whoever searches. */
import { wordsOf } from '#schemas/language/study/study.ts';
import { type Language, languages } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { expect, test } from 'vitest';

import { catalogue } from '../../studies.ts';

/** Letters beside those of English, which codes, commands and names of standards are written in. */
const alphabets: Readonly<Record<string, string>> = {
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ',
  tg: 'абвгғдеёжзийӣкқлмнопрстуӯфхҳчҷшъэюя',
  ro: 'ăâîșț', // with a comma below: the letters with a cedilla are Turkish
  sq: 'ëç',
};

/** Every text in a tree of words. */
const textsIn = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
};

async function saidIn(language: Language): Promise<readonly string[]> {
  const {
    sentences,
    lists: { city, ...lists }, // towns abroad keep their letters where the alphabet is Latin
    names,
  } = await loadWords(language);
  const isCyrillic = /\p{Script=Cyrillic}/u.test(alphabets[language] ?? '');
  const named = names.toReversed().map((source) => Object.entries(source).flatMap(([, all]) => Object.entries(all)));
  const studies = await Promise.all(catalogue.map((study) => wordsOf(study, language)));
  return textsIn([sentences, lists, isCyrillic ? [city, Object.fromEntries(named.flat())] : [], studies]);
}

test.each(languages.filter((language) => language !== 'en'))('%s is written in its own letters', async (language) => {
  const own = new Set(alphabets[language]);
  expect(own.size).toBeGreaterThan(0);
  const isForeign = (letter: string) => !own.has(letter) && !/[a-zµ]/.test(letter);
  const timestamp = /(?<=\p{Lu}{2})T(?=\p{Ll}{2})/gu; // the letter of ISO 8601 between the signs for days and hours
  const texts = (await saidIn(language)).map((text) => text.replaceAll(timestamp, ' ').toLowerCase());
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []);
  expect(words.length).toBeGreaterThan(5000);
  expect([...new Set(words.filter((word) => word.split('').some(isForeign)))]).toEqual([]);
  const mixed = (word: string) => /[a-z]/.test(word) && /\p{Script=Cyrillic}/u.test(word);
  expect([...new Set(words.filter(mixed))]).toEqual([]);
});
