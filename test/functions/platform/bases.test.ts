/** Of whom figures are: their labels and the sentences below them say it, in every language. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { languages } from '#schemas/words/languages.ts';
import { describe, expect, test } from 'vitest';

const figure = (table: string, indicator: string, measure: Partial<Observation['measure']>) => ({
  table,
  measure: { indicator, statistic: 'mean', at: null, unit: 'share', unitMultiplier: 0, ...measure } as const,
});
const mean = figure('household-remittances', 'personal-remittances-mean', { unit: 'USD per household' });
const dependence = figure('household-dependence', 'share-of-income-mean', {});
const ratio = figure('household-dependence', 'remittances-of-income', { statistic: 'ratio', unit: 'ratio' });
const share = figure('household-receiving', 'receiving-share', { statistic: 'share' });
const perHead = figure('household-inequality', 'income-per-head-gini', { statistic: 'gini', unit: 'ratio' });

test('what is divided per migrant says of whom the money is, and who is counted', async () => {
  const perMigrant = figure('household-benchmarks', 'remittances-per-migrant', { statistic: 'ratio' });
  const [wording] = await wordingsOf([householdStudy], []);
  expect(wording?.bases([perMigrant]).join(' ')).toMatch(/money of all senders.*over all people abroad.*send or not/);
  expect(wording?.bases([mean]).join(' ')).not.toContain('Per migrant');
});

describe('in English', () => {
  const told = async (one: typeof mean) => (await wordingsOf([householdStudy], []))[0]?.bases([one]).join();

  test('a mean of an amount is of those who have any, and its label says so', async () => {
    const [wording] = await wordingsOf([householdStudy], []);
    expect(wording?.indicator(mean.measure)).toBe('Personal remittances, mean of those with any');
    expect(await told(mean)).toContain('means and medians are of those households that have any and told all of it');
  });

  test('what is asked of receiving households alone names the question and the answer', async () => {
    expect(await told(dependence)).toMatch(/of those households that told it.*was answered with “Yes”/);
  });

  test('shares, ratios and distributions of persons each say theirs', async () => {
    expect(await told(share)).toContain('of the households for which there is an answer');
    expect(await told(ratio)).toContain('of which both sides are known, also where there is nothing of the first');
    expect(await told(perHead)).toContain('of all people in households');
  });
});

test.each(languages)('in %s there is a sentence for each, and it names the answer in words', async (language) => {
  const wording = (await wordingsOf([householdStudy], [language])).at(-1);
  for (const one of [mean, dependence, ratio, share, perHead]) expect(wording?.bases([one])).toHaveLength(2); // of whom it is, and whom n counts
  const [only = ''] = wording?.bases([dependence]) ?? [];
  expect(only).not.toMatch(/base\.|[{}]/);
  const { yes } = wording?.voice.words.lists['yes_no'] ?? { yes: 'no such list' };
  expect(only).toContain(yes);
});
