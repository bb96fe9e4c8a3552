/** Money that flows says that it is of a year; what people have on a day, and what one transfer is of, does not. */
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { ofNoYear } from '#schemas/language/study/of-no-year.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { expect, test } from 'vitest';

const studies = [householdStudy, borderStudy];
const languages = ['en', 'ru', 'uk', 'tg', 'ro', 'sq'] as const;

const wordingIn = async (language: (typeof languages)[number]) => {
  const [english, wording = english] = await wordingsOf(studies, [language]);
  if (wording === undefined) throw new Error('no words');
  return wording;
};

test.each([
  ['en', 'USD a year', 'USD per household a year'],
  ['ru', 'USD в год', 'USD на домохозяйство в год'],
  ['uk', 'USD на рік', 'USD на домогосподарство на рік'],
  ['tg', 'USD дар як сол', 'USD ба як хонавода дар як сол'],
  ['ro', 'USD pe an', 'USD pe gospodărie pe an'],
  ['sq', 'USD në vit', 'USD për ekonomi familjare në vit'],
] as const)('in %s a total is in “%s”, and a mean in “%s”', async (language, total, mean) => {
  const { unit } = await wordingIn(language);
  expect(unit({ indicator: 'personal-remittances-total', unit: 'USD' })).toBe(total);
  expect(unit({ indicator: 'personal-remittances-mean', unit: 'USD per household' })).toBe(mean);
});

test.each(languages)('in %s savings are of a day, and the size of a transfer of a transfer', async (language) => {
  const { unit, say } = await wordingIn(language);
  const aYear = say('figures.aYear', { unit: '' }).trim();
  expect(unit({ indicator: 'savings-abroad-total', unit: 'USD' })).toBe('USD');
  for (const [indicator, of] of [
    ['savings-abroad-median', 'USD per person'],
    ['transfer-size-mean', 'USD per transfer'],
    ['money-carried-median', 'USD per crossing'],
  ] as const)
    expect(unit({ indicator, unit: of })).not.toContain(aYear);
  // All that was carried in a year is of a year.
  expect(unit({ indicator: 'money-carried-total', unit: 'USD' })).toContain(aYear);
});

test.each(['gdp', 'balance-of-payments', 'remittances-per-inhabitant', 'savings-at-5', 'poverty-line', 'income-mean'])(
  'figures from outside, costs saved, income and the poverty line are of a year: %s',
  async (indicator) => {
    expect((await wordingIn('en')).unit({ indicator, unit: 'TJS' })).toBe('TJS a year');
  },
);

test('people, shares and ratios are of no year', async () => {
  const { unit } = await wordingIn('en');
  expect(unit({ indicator: 'spent-of-received', unit: 'USD per USD' })).toBe('USD per USD');
  expect(['households', 'share', 'ratio'].map((code) => unit({ indicator: 'senders', unit: code }))).toEqual([
    'households',
    '',
    '',
  ]);
});

test('what is made of a stock is a stock', () => {
  expect([...ofNoYear([borderStudy])].toSorted()).toEqual([
    'money-carried-mean',
    'money-carried-median',
    'savings-abroad-mean',
    'savings-abroad-median',
    'savings-abroad-total',
  ]);
});
