/** Money from abroad by corridor, out of both surveys: against R's survey package. */
import { describe, expect, test } from 'vitest';
import { computeTables } from '#analysis/production/compute-tables.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { rounds } from '../../../golden/dual-frame/golden-frames.ts';
import { tablesOfGoldenRound } from '../../../golden/dual-frame/tables-of-round.ts';
import { roundWith } from '../../production/small-round.ts';
import { homes, road, roadInAll } from './two-studies.ts';

const computed = (round: 1 | 2, settings?: Partial<RoundSettings>) =>
  computeTables([homes, road], tablesOfGoldenRound(round), roundWith(settings)).estimates.filter(
    ({ table }) => table === 'combined-money',
  );
const rowsOf = (rows: ReturnType<typeof computed>) =>
  new Map(rows.map((row) => [Object.values(row.domain).join(' '), row] as const));

const corridors = ['DE-TJ', 'KZ-TJ', 'RU-TJ'];

describe.each([1, 2] as const)('round %i', (round) => {
  const rows = rowsOf(computed(round));

  test.each([
    ['both', 'both'],
    ['both-screened', 'screened'],
    ['shared', 'check'],
  ] as const)(
    '%s in all and by corridor, with its standard error and degrees of freedom, as R has it',
    (name, kind) => {
      for (const domain of ['all', 'RU', 'KZ', 'DE']) {
        const row = rows.get(domain === 'all' ? name : `${name} ${domain}-TJ`);
        const expected = rounds.rounds[round - 1]![domain]![kind];
        expect(row?.estimate, domain).toBeCloseTo(expected.total, 4);
        expect(row?.se, domain).toBeCloseTo(Math.sqrt(expected.variance), 4);
        expect(row?.df, domain).toBeCloseTo(expected.df, 6);
      }
    },
  );

  test('corridors add up to the whole, since all of them share what both can meet in one way', () => {
    for (const name of ['both', 'both-screened', 'homes', 'homes alone', 'road shared', 'shared']) {
      const sum = corridors.reduce((total, corridor) => {
        return total + (rows.get(`${name} ${corridor}`)?.estimate ?? Number.NaN);
      }, 0);
      expect(sum, name).toBeCloseTo(rows.get(name)?.estimate ?? Number.NaN, 4);
    }
  });
});

test('a share that the round fixes is that of every corridor', () => {
  const rows = rowsOf(computed(1, { overlapShare: 1 }));
  for (const corridor of corridors)
    expect(rows.get(`both ${corridor}`)?.estimate).toBe(rows.get(`both-screened ${corridor}`)?.estimate);
});

test('a corridor that one survey met nobody from is what the other tells of it', () => {
  const tables = tablesOfGoldenRound(1);
  const table = tables['road']!;
  const living = table.columns['lives_in'];
  if (living?.kind !== 'factor') throw new Error('no countries');
  // Whoever lived in Germany lives in Poland.
  const levels = living.levels.map((level) => (level === 'DE' ? 'PL' : level));
  const moved = { ...tables, road: { ...table, columns: { ...table.columns, lives_in: { ...living, levels } } } };
  const { estimates } = computeTables([homes, road], moved, roundWith({ overlapShare: 0.25 }));
  const rows = rowsOf(estimates.filter((row) => row.table === 'combined-money'));
  const of = (name: string) => rows.get(name)?.estimate ?? 0;
  expect(of('both DE-TJ')).toBeCloseTo(of('homes alone DE-TJ') + 0.25 * of('homes shared DE-TJ'), 6);
  expect(of('both PL-TJ')).toBeCloseTo(of('road alone PL-TJ') + 0.75 * of('road shared PL-TJ'), 6);
  expect(of('both-screened DE-TJ')).toBeCloseTo(of('homes DE-TJ'), 6);
  expect(of('both-screened PL-TJ')).toBeCloseTo(of('road alone PL-TJ'), 6);
  expect([...rows.keys()].filter((name) => /^(road.* DE|homes.* PL|shared (DE|PL))/.test(name))).toEqual([]);
});

test('without a dimension in both surveys they are told in all alone, and a line says so', () => {
  const { estimates, warnings } = computeTables([homes, roadInAll], tablesOfGoldenRound(1), roundWith());
  expect(estimates.some(({ table, domain }) => table === 'combined-money' && 'corridor' in domain)).toBe(false);
  expect(warnings.map(({ code }) => code)).toContain('combined-in-all');
});
