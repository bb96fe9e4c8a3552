/** An office runs a second round a year later, which names the first: from the terminal to the rows of what changed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { demoPopulation, drawDemoRound } from '#analysis/simulate/demo.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { remitHere } from './remit-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'remit-compared-'));
const data = join(folder, 'data');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The places that the simulator visits. */
const demo = drawDemoRound(demoPopulation());
const fileWith = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const columns = ['instrument', 'psu', 'stratum', 'region', 'urban', 'label', 'firstStageWeight', 'units'] as const;
const households = demo.frame.filter(({ instrument }) => instrument === 'household');
const frame = fileWith(
  'frame.csv',
  [
    columns.join(','),
    ...households.map((unit) =>
      columns
        .map(
          (column) =>
            `"${String(unit[column] ?? '')
              .replace('true', 'yes')
              .replace('false', 'no')}"`,
        )
        .join(','),
    ),
  ].join('\n'),
);

/** The round of a year, as its file describes it. */
function roundFile(id: string, year: number, more: object = {}): string {
  const exchangeRates = demo.round.exchangeRates.map((rate) => ({
    ...rate,
    month: rate.month.replace(/^\d{4}/u, (then) => String(Number(then) + year - 2025)),
  }));
  const referencePeriod = { start: `${year}-01-01`, end: `${year}-12-31` };
  const settings = { ...demo.round.settings, cvCaution: 1 };
  const round = {
    ...demo.round,
    id,
    title: id,
    instruments: { household: householdStudy.instrument.version },
    exchangeRates,
    referencePeriod,
    settings,
  };
  return fileWith(`${id}.json`, JSON.stringify({ ...round, ...more }));
}

const remit = (...args: readonly string[]) => remitHere(...args, '--data', data);
const create = (file: string) => remit('round', 'create', '--open', '--file', file, '--frame', frame);
const simulate = (round: string, seed: string) =>
  remit('simulate', '--instrument', 'household', '--round', round, '--n', '400', '--seed', seed, '--file');

describe('two rounds from the terminal', () => {
  beforeAll(async () => {
    for (const [id, year, more] of [
      ['first', 2025, {}],
      ['second', 2026, { comparedWith: 'first' }],
    ] as const) {
      const made = await create(roundFile(id, year, more));
      expect([made.code, made.err]).toEqual([0, made.err]);
      const filed = await simulate(id, String(year));
      expect([filed.code, filed.err]).toEqual([0, filed.err]);
    }
  });

  test('the second tells what changed since the first, and says what it lacked before there was a release of that', async () => {
    const early = await remit('release', '--round', 'second');
    expect(early.out).toMatch(/Nothing is said of what changed since the round first: it has no release yet/);

    expect((await remit('release', '--round', 'first')).code).toBe(0);
    const { code, out } = await remit('release', '--round', 'second', '--json');
    expect(code).toBe(0);
    const { release } = v.parse(v.pipe(v.string(), v.parseJson(), v.object({ release: v.string() })), out);
    const csv = readFileSync(join(data, 'objects', 'releases', release, 'estimates.csv'));
    const rows = v.parse(v.array(v.record(v.string(), v.string())), parse(csv, { columns: true }));
    const [difference, ratio] = ['difference', 'ratio'].map((statistic) =>
      rows.find(
        (row) =>
          row['table'] === 'change' &&
          row['indicator'] === 'receiving-share' &&
          row['statistic'] === statistic &&
          row['region'] === '' &&
          row['urban'] === '',
      ),
    );
    const own = rows.find(
      ({ table, indicator, region, urban }) =>
        table === 'household-receiving' && indicator === 'receiving-share' && region === '' && urban === '',
    );
    expect(difference).toMatchObject({
      ...{ of: 'household-receiving', since: 'first', method: 'change', unit: 'percentage-points', cv: '' },
      ...{ shared_psus: String(households.length), after: own?.['estimate'] },
    });
    const [before, after] = ['before', 'after'].map((side) => Number(difference?.[side]));
    expect(Number(difference?.['estimate'])).toBeCloseTo(100 * ((after ?? 0) - (before ?? 0)), 0);
    expect(Number(ratio?.['estimate'])).toBeCloseTo((after ?? 0) / (before ?? 1), 1);
    expect(Number(difference?.['se'])).toBeGreaterThan(0);
    const trend = rows.filter(({ table, indicator }) => table === 'trend' && indicator === 'receiving-share');
    expect(trend.map(({ statistic, round }) => `${String(statistic)} ${String(round)}`)).toEqual([
      'share first',
      'share second',
      'index first',
      'index second',
    ]);
    expect((await remit('release', '--verify', release)).code).toBe(0);
  });

  test.each([
    ['itself', 'third', { comparedWith: 'third' }, 'a round is not compared with itself'],
    ['one that is not there', 'third', { comparedWith: 'nowhere' }, 'there is no such round here'],
    ['one in another currency', 'third', { comparedWith: 'first', reportingCurrency: 'TJS' }, 'another currency'],
    ['one that is no earlier', 'third', { comparedWith: 'second' }, 'does not begin before'],
  ])('a round is not compared with %s', async (_, id, more, sentence) => {
    const { code, err } = await create(roundFile(id, 2026, more));
    expect([code, err]).toEqual([1, expect.stringContaining(sentence)]);
  });
});
