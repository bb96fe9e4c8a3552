/** Warnings in the words of readers: no code of a series, a question or a round stands in them. */
import { namingRounds } from '#functions/platform/wording/naming-rounds.ts';
import { warningInWords, warningWithAdvice } from '#functions/platform/wording/spoken-notes.ts';
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { languages } from '#schemas/words/languages.ts';
import { type Note, note } from '#schemas/words/note.ts';
import { expect, test } from 'vitest';

const wordingIn = async (language: (typeof languages)[number]) => {
  const wording = (await wordingsOf([householdStudy], [language])).at(-1);
  if (wording === undefined) throw new Error(`no words in ${language}`);
  return namingRounds(wording, { spring: 'Spring survey' });
};
const said = (says: Note) => ({ message: '', says });

test.each(languages)('in %s series, units and rounds are called as readers know them', async (language) => {
  const wording = await wordingIn(language);
  const [lacking, repeated, classes, round] = [
    note('note.benchmarks-lacking', { names: { indicators: ['gdp', 'migrants-abroad'] }, year: '2025' }),
    note('note.repeated-units', { count: 15, unit: { questions: ['dwelling'], of: 'household' } }),
    note('note.weight-classes', { count: 4, variables: { crossed: ['region', 'urban'], of: 'household' } }),
    note('note.study-not-compared', {
      study: { study: 'household' },
      why: note('change.not-asked', { round: { round: 'spring' } }),
    }),
  ].map((one) => warningInWords(said(one), wording));
  expect(lacking).not.toMatch(/gdp|migrants-abroad/);
  expect(repeated).not.toContain('(dwelling)');
  expect(classes).not.toMatch(/\bregion ×|× urban\b/);
  expect(round).toContain('Spring survey');
});

test('why a step was not done says no more to readers than that; staff are told what to do about the cause', async () => {
  const wording = await wordingIn('en');
  const why = note('why.no-respondents', { names: { names: ['north'], more: 0 } });
  const warning = said(note('note.step-not-done', { step: 'Raking', why }));
  expect(warningInWords(warning, wording)).not.toContain('oin it with another');
  expect(warningWithAdvice(warning, wording)).toMatch(
    /Correct settings.weighting of the round\. Join it with another\.$/,
  );
});

test.each([
  ['en', 'country: South Korea'],
  ['ru', 'страна: Республика Корея'],
  ['ro', 'țară: Coreea de Sud'],
] as const)('in %s codes that rounds do not share are said with what they are codes of', async (language, words) => {
  const names = { levels: ['country=KR'], of: 'household-remittances', more: 0 };
  const places = { study: { study: 'household' }, round: { round: 'spring' }, count: 3, tables: { notes: [] } };
  const text = warningInWords(said(note('note.codes-not-compared', { ...places, names })), await wordingIn(language));
  expect(text).toContain(`(${words})`);
  expect(text).not.toMatch(/=KR|\bKR\b/);
});
