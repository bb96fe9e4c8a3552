/** Nobody is interviewed or kept without agreeing to it, and what they agreed to can be read later. */
import { describe, expect, test } from 'vitest';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { wordingInUse } from '#schemas/fieldwork/known-answers.ts';
import { borderV3 } from '#schemas/studies/border/border.v3.ts';
import { agreesToSomething, purposes } from '#schemas/studies/blocks/consent-purposes.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { registration } from '#schemas/studies/registration/newest.ts';
import { registrationV2 } from '#schemas/studies/registration/registration.v2.ts';
import { languages } from '#schemas/words/languages.ts';
import { interviewConsents, registrationConsents, registrationConsentsV2 } from '#schemas/reference/consents.ts';
import { emptyDwelling, envelope, householdWithSon, registrant, traveller } from './samples.ts';
import { spoken } from './words/spoken.ts';

type Answers = Readonly<Record<string, unknown>>;
type Asked = typeof householdV3 | typeof borderV3 | typeof registrationV2;

const faults = (instrument: Asked, answers: Answers): readonly string[] => {
  const body = {
    ...envelope(householdV3, emptyDwelling),
    instrument: instrument.id,
    version: instrument.version,
    answers,
  };
  const checked = checkResponse(instrument, body);
  return checked.kind === 'valid' ? [] : checked.faults.map(({ pointer, rule }) => `${rule} ${pointer}`);
};
const without = (answers: Answers, ...names: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name)));

/** Questions of the contact, before the interview. */
const before = new Set<string>([
  ...Object.keys(householdV3.questions.design.of),
  ...Object.keys(borderV3.questions.design.of),
  ...Object.keys(householdV3.questions.consent.of),
]);
const contact = (answers: Answers, more: Answers): Answers => ({
  ...Object.fromEntries(Object.entries(answers).filter(([name]) => before.has(name))),
  ...more,
});

describe.each([
  ['a household', householdV3, householdWithSon, 'members'],
  ['a traveller', borderV3, traveller, 'age'],
] as const)('%s', (_, instrument, answers, first) => {
  test('that agrees is interviewed', () => {
    expect(faults(instrument, answers)).toEqual([]);
  });

  test('that was not asked for consent cannot be interviewed', () => {
    expect(faults(instrument, without(answers, 'consent', 'consent_version'))).toEqual(['required /answers/consent']);
  });

  test('that does not agree is not interviewed, whatever was written down', () => {
    expect(faults(instrument, { ...answers, consent: 'no' })).toEqual(['consent_fits_outcome /answers/consent']);
  });

  test('that does not agree is filed as a refusal, with nothing else', () => {
    const refusal = contact(answers, { disposition: 'refusal', consent: 'no', consent_version: '2026-1' });
    expect(faults(instrument, refusal)).toEqual([]);
    expect(faults(instrument, { ...answers, disposition: 'refusal', consent: 'no' })).toContain(
      `hidden /answers/${first}`,
    );
    expect(faults(instrument, { ...refusal, consent: 'yes' })).toEqual(['consent_fits_outcome /answers/consent']);
  });

  test('that refused before it could be asked has no consent to note', () => {
    const refusal = without(contact(answers, { disposition: 'refusal' }), 'consent', 'consent_version');
    expect(faults(instrument, refusal)).toEqual([]);
  });

  test('cannot have agreed to a wording that does not exist', () => {
    expect(faults(instrument, { ...answers, consent_version: '1999-1' })).toEqual(['choice /answers/consent_version']);
  });
});

describe('somebody who registers', () => {
  const refusing = (names: readonly string[]): Answers => ({
    ...registrant,
    ...Object.fromEntries(names.map((name) => [name, 'no'])),
  });

  test('and refuses an entry is not kept', () => {
    const nothing = { campaign: 'none', intake_mode: 'web', consent_version: '2026-1', consent_registry: 'no' };
    expect(faults(registrationV2, nothing)).toContain('entry_agreed /answers/consent_registry');
    expect(agreesToSomething(nothing)).toBe(false);
  });

  test('and agrees to no purpose is not kept', () => {
    const idle = refusing(purposes);
    expect(faults(registrationV2, idle)).toContain('purpose_agreed /answers/consent_registry');
    expect(agreesToSomething(idle)).toBe(false);
  });

  test.each(purposes)('and agrees to %s alone is kept', (purpose) => {
    const one = { ...refusing(purposes), [purpose]: 'yes' };
    expect(faults(registrationV2, one)).toEqual([]);
    expect(agreesToSomething(one)).toBe(true);
  });

  test('and saw a wording that does not exist is not kept', () => {
    expect(faults(registrationV2, { ...registrant, consent_version: '2025-01' })).toEqual([
      'choice /answers/consent_version',
    ]);
  });

  test('gives a town by its code, in the country where they live', () => {
    const inTown = (residence_city: string) => faults(registrationV2, { ...registrant, residence_city });
    expect(inTown('other')).toEqual([]);
    expect(inTown('Winterthur')).toEqual(['choice /answers/residence_city']);
    expect(inTown('kz_almaty')).toEqual(['city_in_country /answers/residence_city']);
    expect(faults(registrationV2, { ...registrant, residence_country: 'NA' })).toEqual([
      'hidden /answers/residence_city',
    ]);
  });
});

test('the words of every wording are kept in every language, and the newest is the one in use', async () => {
  for (const [instrument, { codes }] of [
    [householdV3, interviewConsents],
    [borderV3, interviewConsents],
    [registrationV2, registrationConsentsV2],
    [registration, registrationConsents],
  ] as const) {
    for (const language of languages) {
      const { consents = {} } = (await spoken(instrument, language)).study;
      const questions = Object.keys(consents[codes[0] ?? ''] ?? {}).toSorted();
      expect(questions).toContain(instrument.id === 'registration' ? 'consent_registry' : 'consent');
      for (const version of codes) expect(Object.keys(consents[version] ?? {}).toSorted(), language).toEqual(questions);
    }
  }
  expect(wordingInUse(householdV3)).toEqual({ consent_version: '2026-1' });
  expect(wordingInUse(registrationV2)).toEqual({ consent_version: '2026-1' });
  expect(wordingInUse(registration)).toEqual({ consent_version: '2026-2' });
});
