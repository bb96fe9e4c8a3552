/** What the levels of a dimension are is said by the question that tells it, and not by what the dimension is called. */
import { plansOf } from '#analysis/production/plan/plan.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { expect, test } from 'vitest';

const { instrument, tables } = householdStudy;

/** Corridors of the household survey whose tables have these dimensions. */
const corridorsOf = (dimensions: Readonly<Record<string, string>>) => {
  const plans = plansOf({
    instrument,
    tables: tables.map((plan) => (plan.kind === 'survey' ? { ...plan, dimensions } : plan)),
  });
  return [...new Set(plans.flatMap(({ corridors }) => [...corridors]))];
};

test('a dimension called corridor is one where countries tell it', () => {
  expect(corridorsOf({ corridor: 'senders.country', region: 'region' })).toEqual(['corridor']);
});

test('countries under another name are countries, and another list called corridor is no corridor', () => {
  expect(corridorsOf({ sender_country: 'senders.country', corridor: 'senders.channels.channel' })).toEqual([]);
});
