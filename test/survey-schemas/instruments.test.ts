/** Instruments that contradict themselves are refused when they are declared; the four that are built in are complete. */
import { describe, expect, test } from 'vitest';
import { above, answer, atMost, is, sumOf } from '#schemas/language/conditions/condition.ts';
import { dividedBy } from '#schemas/language/conditions/derive-words.ts';
import { splitIdentity } from '#schemas/language/questions/identity.ts';
import { defineInstrument } from '#schemas/language/questions/instrument.ts';
import { everyGroup, everyQuestion, isRoster, planOf } from '#schemas/language/questions/outline.ts';
import type { Questions } from '#schemas/language/questions/question.ts';
import { code, flag, group, integer, money, roster, selectOne, text } from '#schemas/language/questions/question.ts';
import { toMajorUnits, toMinorUnits } from '#schemas/reference/minor-units.ts';
import { findInstrument, instruments } from '../studies.ts';
import { registrationV2 } from '#schemas/studies/registration/registration.v2.ts';
import { languages } from '#schemas/words/languages.ts';
import { countryList, toCountry } from '#schemas/reference/countries.ts';
import { currencyExponent, currencyList } from '#schemas/reference/currencies.ts';
import { sexes } from '#schemas/reference/lists.ts';
import { occupationUnits } from '#schemas/reference/occupations.ts';
import { registrant } from './samples.ts';
import { spoken } from './words/spoken.ts';

const declare = (questions: Questions) => () => defineInstrument({ id: 'draft', version: 1, questions });
const years = { min: 0, max: 120 };

describe('an instrument that contradicts itself is refused at once', () => {
  test.each([
    [
      'a skip rule about a question nobody asks',
      { age: integer({ ...years, visibleIf: is('sexx', 'male') }) },
      'no question "sexx" in reach',
    ],
    [
      'a skip rule about a question asked later',
      { age: integer({ ...years, visibleIf: is('sex', 'male') }), sex: selectOne(sexes, {}) },
      'no question "sex" in reach',
    ],
    [
      'a code that the list does not have',
      { sex: selectOne(sexes, {}), age: integer({ ...years, visibleIf: is('sex', 'm') }) },
      'has no code "m"',
    ],
    [
      'an amount compared as if it were a number',
      { fee: money({ rules: [{ rule: 'r', test: above(answer('fee'), 0) }] }) },
      'is a money question',
    ],
    [
      'a number compared with a word',
      {
        place: code({}),
        age: integer({ ...years, rules: [{ rule: 'r', test: atMost(answer('age'), answer('place')) }] }),
      },
      'a number is compared with a code',
    ],
    [
      'a condition that a form has no words for',
      { age: integer({ ...years, rules: [{ rule: 'r', test: above(dividedBy(answer('age'), 2), 9) }] }) },
      'a form cannot say this condition',
    ],
    ['limits the wrong way round', { age: integer({ min: 5, max: 1 }) }, 'min is above max'],
    [
      'two questions of one name',
      { one: group({}, { age: integer(years) }), other: group({}, { age: integer(years) }) },
      'two questions are called "age"',
    ],
    ['a name that a form cannot write', { 'Age in years': integer(years) }, "cannot be a question's name"],
    ['a name that a column will need', { fee_currency: code({}) }, "cannot be a question's name"],
    [
      'a row that hides a question around it',
      { age: integer(years), members: roster({ min: 0, max: 9 }, { age: integer(years) }) },
      'the name of a question around it',
    ],
    [
      'a name kept in a roster',
      { members: roster({ min: 0, max: 9 }, { name: text({ maxLength: 9, vault: true }) }) },
      'identity cannot be asked inside a roster',
    ],
    [
      'a sum over rows that are not all asked',
      {
        rows: roster(
          { min: 0, max: 9 },
          { works: flag({}), pay: integer({ ...years, visibleIf: is('works', 'yes') }) },
        ),
        total: integer({ ...years, rules: [{ rule: 'r', test: atMost(sumOf('rows', 'pay'), answer('total')) }] }),
      },
      'every row must ask it',
    ],
  ])('%s', (_, questions, message) => {
    expect(declare(questions)).toThrow(message);
  });

  test('an id that cannot stand in an address', () => {
    expect(() => defineInstrument({ id: 'My survey', version: 1, questions: {} })).toThrow(
      "cannot be an instrument's id",
    );
  });
});

describe.each(instruments.map((instrument) => [instrument.id, instrument] as const))('%s', (_, instrument) => {
  test.each(languages)('every question, group, rule and choice has words in %s', async (language) => {
    const words = await spoken(instrument, language);
    const { study } = words;
    for (const planned of everyQuestion(planOf(instrument))) {
      expect(study.questions[planned.path], planned.path).toBeTruthy();
      for (const { rule } of planned.question.rules ?? []) expect(study.rules[rule], rule).toBeTruthy();
      if (isRoster(planned) || !('list' in planned.question)) continue;
      const { list } = planned.question;
      for (const one of list.codes) {
        expect(words.option(list, one), `${list.name} ${one}`).not.toBe(one);
      }
    }
    for (const [group] of everyGroup(instrument.questions)) expect(study.groups[group], group).toBeTruthy();
  });

  test('it is found by its id and version', () => {
    expect(findInstrument(instrument.id, instrument.version)).toBe(instrument);
    expect(findInstrument(instrument.id, 1)).toBeUndefined();
  });
});

describe('code lists', () => {
  test('Kosovo has a code, by whichever name the World Bank writes it', () => {
    expect(countryList.codes).toHaveLength(250);
    expect([toCountry('XK'), toCountry('XKX'), toCountry('ksv'), toCountry('TJK'), toCountry('ZZ')]).toEqual([
      'XK',
      'XK',
      'XK',
      'TJ',
      undefined,
    ]);
  });

  test('ISCO-08 has 436 unit groups, each inside a major group', () => {
    expect(new Set(occupationUnits.codes).size).toBe(436);
    expect(occupationUnits.codes.every((one) => /^\d{4}$/.test(one))).toBe(true);
  });

  test('every amount in minor units comes back from the form as it was, in every currency', () => {
    expect([
      currencyExponent('EUR'),
      currencyExponent('JPY'),
      currencyExponent('KWD'),
      currencyExponent('EURO'),
    ]).toEqual([2, 0, 3, undefined]);
    expect([
      toMinorUnits(1.15, 'EUR'),
      toMinorUnits(0.29, 'EUR'),
      toMinorUnits(8.005, 'KWD'),
      toMinorUnits(1e-7, 'JPY'),
    ]).toEqual([115, 29, 8005, 1e-7]);
    for (const currency of currencyList.codes) {
      for (const minor of [0, 1, 29, 115, 100_005, 9_999_999_999])
        expect(toMinorUnits(toMajorUnits(minor, currency), currency)).toBe(minor);
    }
  });
});

test('a registrant’s name, contact and birth date part from the profile, and nothing is lost', () => {
  const { identity, profile } = splitIdentity(registrationV2, registrant);
  expect(Object.keys(identity ?? {}).sort()).toEqual(['birth_date', 'email', 'name']);
  expect({ ...identity, ...profile }).toEqual(registrant);
  expect(splitIdentity(registrationV2, { consent_registry: 'no' }).identity).toBeUndefined();
});
