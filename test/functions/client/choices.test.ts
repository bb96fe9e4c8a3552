/** A long list finds what people write: without accents, and with whatever apostrophe their keyboard has. */
import { found } from '#functions/client/screens/controls/choices-of.ts';
import { countryList } from '#schemas/reference/countries.ts';
import { occupationUnits } from '#schemas/reference/occupations.ts';
import { loadRareWords } from '#schemas/words/rare-words.ts';
import { languages } from '#schemas/words/languages.ts';
import { expect, test } from 'vitest';

const choices = [
  { code: 'CI', text: 'Côte d’Ivoire' },
  { code: 'UZ', text: 'Oʻzbekiston' },
  { code: 'DE', text: 'Germany' },
];
const codesFor = (text: string) => found(choices, text).map(({ code }) => code);

test.each(["cote d'iv", 'Cote d’Iv', 'COTE Dʼiv', 'ivoire'])('“%s” finds Côte d’Ivoire', (text) => {
  expect(codesFor(text)).toEqual(['CI']);
});

test.each(["o'z", 'o’z', 'oʼz', 'uz'])('“%s” finds Oʻzbekiston', (text) => {
  expect(codesFor(text)).toEqual(['UZ']);
});

const lists = { region: countryList, occupation_unit: occupationUnits };

test.each(languages)('further words in %s are of codes that there are, and find them', async (language) => {
  const { synonyms } = await loadRareWords(language);
  for (const [list, { codes }] of Object.entries(lists)) {
    const words = synonyms[list] ?? {};
    expect(Object.keys(words).filter((code) => !codes.includes(code))).toEqual([]);
    for (const [code, said] of Object.entries(words))
      for (const word of said.split(', ')) {
        const hits = found([{ code, text: 'x' }, ...choices], word, words).map((one) => one.code);
        expect([word, hits]).toEqual([word, expect.arrayContaining([code])]);
      }
  }
});

test('people find a country by what they call it, and their work by what they do', async () => {
  const [english, tajik] = await Promise.all([loadRareWords('en'), loadRareWords('tg')]);
  const countries = countryList.codes.map((code) => ({ code, text: code }));
  const jobs = occupationUnits.codes.map((code) => ({ code, text: code }));
  expect(found(countries, 'dubai', english.synonyms['region'])[0]?.code).toBe('AE');
  expect(found(countries, 'олмон', tajik.synonyms['region'])[0]?.code).toBe('DE');
  expect(found(jobs, 'бинокор', tajik.synonyms['occupation_unit'])[0]?.code).toBe('9313');
  expect(found(jobs, 'truck', english.synonyms['occupation_unit'])[0]?.code).toBe('8332');
});
