/** A plan that names a question nobody asks does not compile; tsc reads this file too, and fails when it would. */
import { definePlan } from '#analysis/production/plan/plan.ts';
import { householdV2 } from '#schemas/studies/household/household.v2.ts';
import { expect, test } from 'vitest';

const common = { table: 't', indicator: 'i', annualise: 1, by: [[]] } as const;

test('a plan names questions of its instrument', () => {
  const plan = definePlan(householdV2, {
    unit: 'household',
    dimensions: { corridor: 'senders.country' },
    measures: [{ kind: 'amount', ...common, from: [{ amount: 'senders.channels.amount' }] }],
  });
  expect(plan.instrument).toBe('household');
});

test('a wrong name, or one of the wrong kind, is a compile error', () => {
  definePlan(householdV2, {
    unit: 'household',
    // @ts-expect-error -- no such question
    dimensions: { corridor: 'senders.county' },
    measures: [],
  });
  definePlan(householdV2, {
    unit: 'household',
    dimensions: {},
    // @ts-expect-error -- asked of senders, not of the household
    measures: [{ kind: 'amount', ...common, from: [{ amount: 'cash_total' }] }],
  });
  definePlan(householdV2, {
    unit: 'household',
    dimensions: {},
    // @ts-expect-error -- an age is not an amount of money
    measures: [{ kind: 'amount', ...common, from: [{ amount: 'senders.age' }] }],
  });
  definePlan(householdV2, {
    unit: 'household',
    // @ts-expect-error -- an amount is not a category
    dimensions: { region: 'income' },
    measures: [],
  });
});
