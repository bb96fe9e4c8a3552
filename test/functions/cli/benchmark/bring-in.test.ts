/** Two people bring tables into one round at the same moment: both are in it, as if one had come after the other. */
import { expect, test } from 'vitest';

import { bringIn } from '#functions/cli/benchmark/bring-in.ts';
import { createRound } from '#functions/fieldwork/create-round.ts';
import type { Benchmark } from '#schemas/fieldwork/benchmarks.ts';

import { faultsIn, openOffice } from '../../fieldwork/office.ts';
import { spring } from '../../store/sample-records.ts';

const { store, as } = await openOffice();
const figure = (series: 'gdp' | 'remittances', year: number): Benchmark => ({
  ...{ series, year, value: 5, unit: 'USD billion', source: 'National Bank' },
});

test.each([1, 3])('whoever is late %i times tries again, and nothing of either is lost', async (times) => {
  const round = { ...spring, id: `both-${times}` };
  await createRound(as('ana'), { round }, { state: 'draft', reason: 'new', faultsIn });
  const roundNow = async () => (await store.getRound(round.id)) ?? round;
  const how = { replace: false, dryRun: false, reason: 'a table' };
  let first = 0;
  const late = as('ben', {
    changeRound: async (change, line) => {
      if (first++ < times)
        await bringIn(as('ana'), roundNow, () => Promise.resolve([figure('gdp', 2000 + first)]), how);
      return store.changeRound(change, line);
    },
  });
  const { outcome, counts } = await bringIn(late, roundNow, () => Promise.resolve([figure('remittances', 2024)]), how);
  expect([outcome.kind, counts.new]).toEqual(['changed', 1]);
  expect((await roundNow()).benchmarks).toHaveLength(times + 1);
});

test('whoever is always late is told so in the end', async () => {
  const round = { ...spring, id: 'always' };
  await createRound(as('ana'), { round }, { state: 'draft', reason: 'new', faultsIn });
  const late = as('ben', { changeRound: () => Promise.resolve('changed-meanwhile' as const) });
  const how = { replace: false, dryRun: false, reason: 'a table' };
  const { outcome } = await bringIn(
    late,
    () => Promise.resolve(round),
    () => Promise.resolve([figure('gdp', 2024)]),
    how,
  );
  expect(outcome.kind).toBe('changed-meanwhile');
});
