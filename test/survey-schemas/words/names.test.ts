/** Names of countries, currencies and languages in the languages of the platform. */
import { describe, expect, test } from 'vitest';
import { namesFrom } from '#schemas/language/words/names.ts';
import { countryList } from '#schemas/reference/countries.ts';
import { currencyList } from '#schemas/reference/currencies.ts';
import { languageList } from '#schemas/reference/languages.ts';
import { languages } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';

describe.each(languages)('in %s', (language) => {
  test('no code is without a name, and no two share one', async () => {
    const name = namesFrom((await loadWords(language)).names);
    for (const { standard, codes } of [countryList, languageList]) {
      if (standard === undefined) throw new Error('these lists have a standard');
      const names = codes.map((code) => name(standard, code));
      expect(names.filter((one, i) => one === codes[i])).toEqual([]);
      expect(names.filter((one, i) => names.indexOf(one) !== i)).toEqual([]);
    }
    expect(currencyList.codes.filter((code) => name('currency', code) === code)).toEqual([]);
  });
});

test('Kosovo has its asterisk, and what is no code stays as it is', async () => {
  const name = namesFrom((await loadWords('en')).names);
  const codes = ['XK', 'TJ', 'unknown', 'constructor'];
  expect(codes.map((code) => name('region', code))).toEqual(['Kosovo*', 'Tajikistan', 'unknown', 'constructor']);
});

test('a language that was loaded is not looked up again for every request', () => {
  expect(loadWords('en')).toBe(loadWords('en'));
});
