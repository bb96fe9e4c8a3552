/** Names of countries, currencies and languages in the languages of the platform. */
import { cldrFile, namedCodes } from '#functions/build/words/cldr-names.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { namesIn } from '#schemas/language/words/names.ts';
import { countryList } from '#schemas/reference/countries.ts';
import { currencyList } from '#schemas/reference/currencies.ts';
import { languageList } from '#schemas/reference/languages.ts';
import { languages } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';

describe.each(languages)('in %s', (language) => {
  test('no code is without a name, and no two share one', async () => {
    const name = namesIn((await loadWords(language)).names);
    for (const { standard, codes } of [countryList, languageList]) {
      if (standard === undefined) throw new Error('these lists have a standard');
      const names = codes.map((code) => name(standard, code));
      expect(names.filter((one, i) => one === codes[i])).toEqual([]);
      expect(names.filter((one, i) => names.indexOf(one) !== i)).toEqual([]);
    }
    expect(currencyList.codes.filter((code) => name('currency', code) === code)).toEqual([]);
  });
});

test.each(languages)('the file of names in %s is as the command writes it, and names nothing else', (language) => {
  const written = readFileSync(`survey-schemas/words/${language}/cldr.ts`, 'utf8');
  const today = cldrFile(language, '1'); // of another CLDR perhaps
  const isName = /^[A-Za-z]{2,3} \S/;
  const frame = (text: string) => text.split('\n').filter((line) => !isName.test(line) && !line.includes('CLDR'));
  expect(frame(written)).toEqual(frame(today));
  const entries = written.split(/\n| \| /).filter((entry) => isName.test(entry));
  const codes = new Set<string>(Object.values(namedCodes).flat());
  const named = entries.map((entry) => entry.slice(0, entry.indexOf(' ')));
  expect(named.filter((code) => !codes.has(code))).toEqual([]);
  expect(named.length).toBeGreaterThan(500);
});

test('names are those of the language, and languages begin with a capital letter', () => {
  const entries = cldrFile('ru', '1').split(/\n| \| /);
  expect(entries).toContain('TJ Таджикистан');
  expect(entries).toContain('tg Таджикский');
  expect(entries).toContain('HRK хорватская куна'); // figures of earlier years are in it
});

test('Kosovo has its asterisk, and what is no code stays as it is', async () => {
  const name = namesIn((await loadWords('en')).names);
  const codes = ['XK', 'TJ', 'unknown', 'constructor'];
  expect(codes.map((code) => name('region', code))).toEqual(['Kosovo*', 'Tajikistan', 'unknown', 'constructor']);
});

test('a language that was loaded is not looked up again for every request', () => {
  expect(loadWords('en')).toBe(loadWords('en'));
});
