/** A total out of two surveys of which one or both impute what was not told. */
import { describe, expect, test } from 'vitest';
import { computeTables } from '#analysis/production/compute-tables.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { type RoundSettings, roundSettingsSchema } from '#schemas/fieldwork/round.ts';
import * as v from 'valibot';
import { repeat, roundWith, tableOf } from '../../production/small-round.ts';
import { homes, road } from './two-studies.ts';

/**
 * Four villages of 10 × 10 households with a sender in each of two interviews, and four shifts of one traveller in ten: each
 * interview stands for 50. Whoever was here sent 100, whoever was not 300; who could be told of by a household 100, and others 200.
 */
const wasHere = ['no', 'yes', 'no', 'yes', 'yes', 'yes', 'no', 'yes'];
const homeTells = ['yes', 'no', 'yes', 'no', 'yes', 'yes', 'no', 'yes'];
const received = wasHere.map((here) => (here === 'yes' ? 10_000 : 30_000));
const sent = homeTells.map((tells) => (tells === 'yes' ? 10_000 : 20_000));

/** Some amounts that were refused. */
function amounts(name: string, values: readonly number[], refused: readonly number[]) {
  const isTold = (row: number) => !refused.includes(row);
  return {
    [name]: values.map((value, row) => (isTold(row) ? value : undefined)),
    [`${name}_currency`]: values.map((_, row) => (isTold(row) ? 'TJS' : undefined)),
    ...(refused.length > 0 && {
      [`${name}_nonresponse`]: values.map((_, row) => (isTold(row) ? undefined : 'refused')),
    }),
  };
}

type Refused = { readonly homes?: readonly number[]; readonly road?: readonly number[] };

const tablesWith = ({ homes: ofHomes = [], road: ofRoad = [] }: Refused): SnapshotTables => ({
  frame: tableOf({
    instrument: [...repeat('homes', 4), ...repeat('road', 4)],
    psu: ['a', 'b', 'c', 'd', 's1', 's2', 's3', 's4'],
    stratum: ['north', 'north', 'south', 'south', 'east', 'east', 'west', 'west'],
    first_stage_weight: repeat(10, 8),
    units: repeat(10, 8),
  }),
  homes: tableOf({ psu: ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'], disposition: repeat('complete', 8) }),
  'homes.senders': tableOf({
    parent_row: [0, 1, 2, 3, 4, 5, 6, 7],
    was_here: wasHere,
    ...amounts('received', received, ofHomes),
  }),
  road: tableOf({
    psu: ['s1', 's1', 's2', 's2', 's3', 's3', 's4', 's4'],
    disposition: repeat('complete', 8),
    home_tells: homeTells,
    ...amounts('sent', sent, ofRoad),
  }),
});

/** Classes in which everybody who told told the same, so that what is imputed is what was refused. */
const steps = {
  homes: { method: 'hot-deck', question: 'senders.received', classes: ['senders.was_here'], minimumDonors: 1 },
  road: { method: 'hot-deck', question: 'sent', classes: ['home_tells'], minimumDonors: 1 },
};
const jackknife = { homes: [{ kind: 'base' }, { kind: 'replicates', method: 'jackknife' }], road: [{ kind: 'base' }, { kind: 'replicates', method: 'jackknife' }] }; // prettier-ignore

function settingsWith(variance: 'multiple' | 'replicates' | undefined, weighting?: object): Partial<RoundSettings> {
  const how = variance === 'multiple' ? { kind: variance, imputations: 3 } : { kind: variance };
  const of = (study: keyof typeof steps) => ({ steps: [steps[study]], variance: how });
  const imputation = variance && { homes: of('homes'), road: of('road') };
  const read = v.parse(roundSettingsSchema, { imputation, weighting });
  return { imputation: read.imputation, weighting: read.weighting };
}

const rowsOf = (refused: Refused, settings: Partial<RoundSettings>) => {
  const { estimates, warnings } = computeTables([homes, road], tablesWith(refused), roundWith(settings));
  const named = estimates
    .filter(({ statistic }) => statistic === 'total' || statistic === 'difference')
    .map((row) => [[row.table, ...Object.values(row.domain)].join(' '), row] as const);
  return { rows: new Map(named), warnings };
};

const names = [
  ...['homes', 'homes alone', 'homes shared', 'road', 'road alone', 'road shared'],
  ...['both', 'both-screened', 'shared'],
].map((name) => `combined-money ${name}`);

const refused: Refused = { homes: [1, 2], road: [3, 4] };

describe.each([
  ['several times', 'multiple', undefined],
  ['again in each replicate', 'replicates', jackknife],
] as const)('refused amounts that are imputed %s', (_, variance, weighting) => {
  test('where donors leave nothing to chance, give the figures and limits that telling them would have given', () => {
    const told = rowsOf({}, settingsWith(undefined, weighting)).rows;
    const { rows } = rowsOf(refused, settingsWith(variance, weighting));
    for (const name of names) {
      expect(rows.get(name)?.estimate, name).toBeCloseTo(told.get(name)?.estimate ?? Number.NaN, 6);
      expect(rows.get(name)?.se, name).toBeCloseTo(told.get(name)?.se ?? Number.NaN, 6);
      expect(rows.get(name)?.df, name).toBeCloseTo(told.get(name)?.df ?? Number.NaN, 6);
    }
  });

  test('are told as shares of the figures that they are in', () => {
    // Screened: households 50 × 1,400, of which 50 × 400 was refused, and travellers alone 50 × 600, of which 50 × 200.
    const { rows } = rowsOf(refused, settingsWith(variance, weighting));
    expect(rows.get('combined-money both-screened')).toMatchObject({ estimate: 50 * 2000, method: 'dual-frame' });
    expect(rows.get('combined-money both-screened')?.imputedShare).toBeCloseTo(600 / 2000, 9);
    expect(rows.get('combined-money homes')?.imputedShare).toBeCloseTo(400 / 1400, 9);
    expect(rows.get('combined-money road alone')?.imputedShare).toBeCloseTo(200 / 600, 9);
    expect(rows.get('combined-money both-screened')?.unknownShare).toBe(0);
  });

  test('have the total of each survey the same in its own table and in the combined one', () => {
    const { rows } = rowsOf(refused, settingsWith(variance, weighting));
    for (const study of ['homes', 'road']) {
      const [own, here] = [rows.get(study), rows.get(`combined-money ${study}`)];
      expect(here?.estimate).toBeCloseTo(own?.estimate ?? Number.NaN, 6);
      expect(here?.se).toBeCloseTo(own?.se ?? Number.NaN, 6);
      expect(here?.method).toBe(own?.method);
    }
  });

  test('need no line that says they are left out', () => {
    const { warnings } = rowsOf(refused, settingsWith(variance, weighting));
    expect(warnings.filter(({ code }) => code.startsWith('combined-')).map(({ code }) => code)).toEqual([
      'combined-in-all',
    ]);
  });

  test('leave a survey in which nobody refused as it was answered', () => {
    const told = rowsOf({}, settingsWith(undefined, weighting)).rows;
    const { rows } = rowsOf({ homes: [1] }, settingsWith(variance, weighting));
    const name = 'combined-money road shared';
    expect(rows.get(name)).toMatchObject({ estimate: told.get(name)?.estimate, se: told.get(name)?.se });
    expect(rows.get(name)?.imputedShare).toBeUndefined();
  });
});

test('the variance of both together is that of their parts, each with what imputation adds to it', () => {
  // Donors of homes differ, so that imputation adds to the variance of what is shared there.
  const tables = tablesWith(refused);
  const unlike = {
    ...tables,
    'homes.senders': tableOf({
      parent_row: [0, 1, 2, 3, 4, 5, 6, 7],
      was_here: wasHere,
      ...amounts('received', [5_000, 10_000, 30_000, 40_000, 20_000, 10_000, 45_000, 15_000], refused.homes ?? []),
    }),
  };
  const settings = { ...settingsWith('multiple'), overlapShare: 1 };
  const { estimates } = computeTables([homes, road], unlike, roundWith(settings));
  const seOf = (name: string): number =>
    estimates.find(({ table, domain }) => table === 'combined-money' && Object.values(domain).join(' ') === name)?.se ??
    Number.NaN;
  // Screened, all of homes and what the road alone has are two independent samples.
  expect(seOf('both-screened') ** 2).toBeCloseTo(seOf('homes') ** 2 + seOf('road alone') ** 2, 3);
  expect(seOf('both')).toBeCloseTo(seOf('both-screened'), 6);
});
