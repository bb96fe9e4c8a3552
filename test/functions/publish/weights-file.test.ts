/** The weights of single units: what whoever may read answers needs for standard errors of their own, and nothing that names anybody. */
import { publishRelease } from '#functions/publish/publish-release.ts';
import { type WeightsAsked, weightsOf } from '#functions/publish/weights-file.ts';
import type { WeightingStep } from '#schemas/fieldwork/weighting.ts';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

import { drawSmallRound, memoryPlatform, recordsOf } from './memory-platform.ts';

const drawn = drawSmallRound();
const replicates: WeightingStep = { kind: 'replicates', method: 'rao-wu', count: 5 };
const usual: readonly WeightingStep[] = [{ kind: 'base' }, { kind: 'eligibility' }, { kind: 'non-response' }];
const asking = { instrument: 'household', beside: ['income', 'region'], people: false };

async function published(steps: readonly WeightingStep[]) {
  const weighting = { household: [...steps], border: [...steps] };
  const round = { ...drawn.round, settings: { ...drawn.round.settings, weighting } };
  const { deps } = memoryPlatform({ drawn: { ...drawn, round } });
  const outcome = await publishRelease(deps, round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  return (asked: WeightsAsked) => weightsOf(deps, outcome.releaseId, asked);
}

async function rowsOf(weights: Awaited<ReturnType<typeof published>>, asked: WeightsAsked = asking) {
  const outcome = await weights(asked);
  if (outcome.kind !== 'weights') throw new Error(outcome.kind);
  const csv = [...outcome.csv].join('');
  const rows: readonly Record<string, string>[] = parse(csv, { columns: true });
  return { csv, rows, units: outcome.units };
}

describe('weights of units with their replicates', async () => {
  const weights = await published([...usual, replicates]);
  const { csv, rows, units } = await rowsOf(weights);
  const numbers = (name: string) => rows.map((row) => Number(row[name]));
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

  test('are those of every interview, with the answers asked for and no others', () => {
    expect(rows).toHaveLength(units);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      ...['unit', 'weight', 'income', 'region'],
      ...[1, 2, 3, 4, 5].map((r) => `replicate_${r}`),
    ]);
    expect(numbers('unit')).toEqual(rows.map((_, k) => k + 1));
  });

  test('stand for the same population in every replicate, about', () => {
    for (const r of [1, 2, 3, 4, 5]) {
      expect(sum(numbers(`replicate_${r}`)) / sum(numbers('weight'))).toBeGreaterThan(0.6);
      expect(sum(numbers(`replicate_${r}`)) / sum(numbers('weight'))).toBeLessThan(1.6);
    }
  });

  test('name no response and no place, and come in no order of these', () => {
    const records = recordsOf(drawn, 'household');
    for (const { id } of records) expect(csv).not.toContain(id);
    for (const { psu } of drawn.frame) expect(csv).not.toContain(psu);
    const regions = records
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .filter(({ answers }) => answers['disposition'] === 'complete' || answers['disposition'] === 'partial')
      .map(({ answers }) => answers['region']);
    const told = rows.map(({ region }) => region);
    expect(told.toSorted()).toEqual(regions.map(String).toSorted());
    expect(told).not.toEqual(regions);
  });

  test('are the same, number by number, whenever they are asked for', async () => {
    expect((await rowsOf(weights)).csv).toBe(csv);
  });

  test('of people behind crossings are less than those of crossings', async () => {
    const border = { instrument: 'border', beside: ['sex'], people: false };
    const [crossings, people] = await Promise.all([
      rowsOf(weights, border),
      rowsOf(weights, { ...border, people: true }),
    ]);
    const total = ({ rows: all }: typeof people) => sum(all.map((row) => Number(row['weight'])));
    expect(total(people)).toBeLessThan(total(crossings));
  });

  test.each([
    [{ instrument: 'border-of-the-moon' }, { kind: 'not-asked' }],
    [{ people: true }, { kind: 'no-people' }],
    [{ beside: ['senders.cash_total'] }, { kind: 'not-told', faults: [expect.stringContaining('several times')] }],
    [{ beside: ['incme'] }, { kind: 'not-told', faults: [expect.stringContaining('did you mean "income"?')] }],
    [{ instrument: 'registration', beside: ['name'] }, { kind: 'not-told' }],
    [{ instrument: 'price-quote', beside: [] }, { kind: 'nobody-weighs' }],
  ])('%j are refused: %j', async (asked, outcome) => {
    expect(await weights({ ...asking, ...asked })).toMatchObject(outcome);
  });
});

test('without replicates in the release there is nothing to write', async () => {
  expect(await (await published(usual))(asking)).toEqual({ kind: 'no-replicates' });
});
