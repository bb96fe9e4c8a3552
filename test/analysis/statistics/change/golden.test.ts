/** Changes between two rounds are what R's survey package answers: of a panel, a rotation and a fresh sample. */
import { readFileSync } from 'node:fs';
import { type Change, changesBetween } from '#analysis/statistics/change/change.ts';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { roundOf } from './round.ts';

const estimates = ['total', 'mean', 'ratio', 'urban-total', 'urban-mean', 'hills-mean'] as const;
type Estimate = (typeof estimates)[number];

const golden = v.parse(
  v.object({
    cases: v.array(
      v.object({
        scenario: v.string(),
        estimate: v.picklist(estimates),
        ...{ before: v.number(), after: v.number(), covariance: v.number(), shared: v.number(), df: v.number() },
        ...{ difference: v.number(), differenceSe: v.number(), ratio: v.number(), ratioSe: v.number() },
      }),
    ),
  }),
  JSON.parse(readFileSync('test/golden/change/change.json', 'utf8')),
);

const number = v.pipe(v.string(), v.transform(Number), v.number());
const interviews = v.parse(
  v.array(
    v.object({
      ...{ scenario: v.string(), round: v.string(), stratum: v.string(), psu: v.string() },
      ...{ urban: number, w: number, y: number, x: number },
    }),
  ),
  parse(readFileSync('test/golden/change/samples.csv', 'utf8'), { columns: true }),
);
const sizes: Readonly<Record<string, number>> = { north: 40, south: 30, hills: 60 };

function roundIn(scenario: string, round: string, estimate: Estimate) {
  const own = interviews
    .filter((row) => row.scenario === scenario && row.round === round)
    .map((row) => ({
      ...row,
      weight: row.w,
      population: scenario === 'panel-fpc' ? sizes[row.stratum] : undefined,
      isOutside:
        (estimate.startsWith('urban') && row.urban === 0) || (estimate.startsWith('hills') && row.stratum !== 'hills'),
    }));
  if (estimate.endsWith('total')) return roundOf(own);
  return roundOf(own, estimate === 'ratio' ? ({ x }) => x : () => 1);
}

function changeOf(scenario: string, estimate: Estimate): Change {
  const [change] = changesBetween(roundIn(scenario, '1', estimate), roundIn(scenario, '2', estimate));
  if (change === undefined) throw new Error('no change');
  return change;
}

/** Nine digits agree. */
const agree = (ours: number, theirs: number): boolean => Math.abs(ours - theirs) <= 1e-9 * Math.abs(theirs);

describe.each(['panel', 'panel-fpc', 'rotation', 'fresh'])('%s', (scenario) => {
  test.each(estimates)('%s', (estimate) => {
    const theirs = golden.cases.find((one) => one.scenario === scenario && one.estimate === estimate);
    const { difference, ratio, ...ours } = changeOf(scenario, estimate);
    const pairs = [
      ['before', ours.before, theirs?.before],
      ['after', ours.after, theirs?.after],
      ['covariance', ours.covariance, theirs?.covariance],
      ['difference', difference.value, theirs?.difference],
      ['its standard error', difference.standardError, theirs?.differenceSe],
      ['ratio', ratio.value, theirs?.ratio],
      ['standard error of it', ratio.standardError, theirs?.ratioSe],
      ['shared', ours.shared, theirs?.shared],
      ['degrees of freedom', ours.df, theirs?.df],
    ] as const;
    expect(pairs.filter(([, mine, wanted]) => !agree(mine, wanted ?? Number.NaN))).toEqual([]);
  });
});

test('degrees of freedom count a PSU once: as many as of one round where all are shared, as of both where none is', () => {
  expect(changeOf('panel', 'mean').df).toBe(18 - 3);
  expect(changeOf('rotation', 'mean').df).toBe(2 * 15 - (2 + 1 + 2));
  expect(changeOf('fresh', 'mean').df).toBe(2 * 15);
});
