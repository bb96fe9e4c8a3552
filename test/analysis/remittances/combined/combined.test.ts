/** Money from abroad by households and by travellers: worked out on paper, village by village and shift by shift. */
import { describe, expect, test } from 'vitest';
import { protect } from '#analysis/disclosure/protect.ts';
import { computeTables } from '#analysis/production/compute-tables.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { repeat, roundWith, tableOf } from '../../production/small-round.ts';
import { homes, road } from './two-studies.ts';

/** Four villages of 10 × 10 households, one sender in each of two interviews; four shifts of one traveller in ten counted. */
const households = {
  psu: ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'],
  disposition: repeat('complete', 8),
};
const unasked = {
  parent_row: [0, 1, 2, 3, 4, 5, 6, 7],
  received: repeat(10_000, 8),
  received_currency: repeat('TJS', 8),
};
const senders = { ...unasked, was_here: ['no', 'yes', 'no', 'yes', 'yes', 'yes', 'no', 'refused'] };
const travellers = {
  psu: ['s1', 's1', 's2', 's2', 's3', 's3', 's4', 's4'],
  disposition: repeat('complete', 8),
  home_tells: ['yes', 'no', 'yes', 'no', 'yes', 'yes', 'yes', 'dont_know'],
  sent: [10_000, 20_000, 10_000, 30_000, 10_000, 10_000, 10_000, 10_000],
  sent_currency: repeat('TJS', 8),
};
const frame = tableOf({
  instrument: [...repeat('homes', 4), ...repeat('road', 4)],
  psu: ['a', 'b', 'c', 'd', 's1', 's2', 's3', 's4'],
  stratum: ['north', 'north', 'south', 'south', 'east', 'east', 'west', 'west'],
  first_stage_weight: repeat(10, 8),
  units: repeat(10, 8),
});

type Changes = {
  readonly asked?: typeof unasked;
  readonly sent?: readonly number[];
  readonly settings?: Partial<RoundSettings>;
};

const computed = ({ asked = senders, sent = travellers.sent, settings }: Changes = {}) =>
  computeTables(
    [homes, road],
    {
      frame,
      homes: tableOf(households),
      'homes.senders': tableOf(asked),
      road: tableOf({ ...travellers, sent }),
    },
    roundWith(settings),
  );
const rowsOf = (tables: ReturnType<typeof computed>) =>
  new Map(
    tables.estimates
      .filter(({ table }) => table === 'combined-money')
      .map((row) => [Object.values(row.domain).join(' '), row] as const),
  );
const estimates = (changes?: Changes) =>
  Object.fromEntries([...rowsOf(computed(changes))].map(([name, { estimate }]) => [name, estimate]));

describe('each interview stands for 50 households or 50 travellers', () => {
  test('the surveys side by side, and the part that each alone can tell of', () => {
    expect(estimates()).toMatchObject({
      homes: 50 * 800,
      'homes alone': 50 * 300,
      'homes shared': 50 * 500,
      road: 50 * 1100,
      'road alone': 50 * 500,
      'road shared': 50 * 600,
    });
  });

  test('screened, households count in full, and travellers whom no household could report', () => {
    expect(estimates()['both-screened']).toBe(50 * (800 + 500));
  });

  test('a share that the round fixes: a + θ ab + (1 − θ) ab + b', () => {
    expect(estimates({ settings: { overlapShare: 0.5 } })['both']).toBe(50 * (300 + 0.5 * 500 + 0.5 * 600 + 500));
  });

  test('without one, the combined total lies between those of the two shared parts', () => {
    const both = estimates()['both'] ?? Number.NaN;
    expect(both).toBeGreaterThanOrEqual(50 * (300 + 500 + 500));
    expect(both).toBeLessThanOrEqual(50 * (300 + 600 + 500));
  });

  test('what both can meet, told twice, with its standard error', () => {
    // By PSU households tell 5, 5, 10, 5 thousand shared, travellers 5, 5, 10, 10: V = 2 Σ_h Σ_i (z − z̄)² = 25 million.
    const difference = rowsOf(computed()).get('shared');
    expect(difference).toMatchObject({ statistic: 'difference', estimate: 50 * (500 - 600), method: 'dual-frame' });
    expect(difference?.se).toBeCloseTo(5000, 6);
  });
});

test('where households were not asked who has been here, only screening is possible', () => {
  const names = [...rowsOf(computed({ asked: unasked })).keys()];
  expect(names).toEqual(['homes', 'road', 'road alone', 'road shared', 'both-screened']);
});

test('an answer that nobody knows is a part of the unknown share', () => {
  const both = rowsOf(computed()).get('both');
  expect(both?.unknownShare).toBeCloseTo(1 / 8, 12);
});

test('rows of both surveys go with any row that they could be worked out from', () => {
  const options = { minimumCell: 3, version: '1', description: 'd' };
  const settings = { minimumCell: 3 };
  const { tables } = protect(computed({ settings }), options);
  const quality = new Map(
    tables.estimates
      .filter(({ table }) => table === 'combined-money')
      .map((row) => [Object.values(row.domain).join(' '), row.quality] as const),
  );
  expect(quality.get('road alone')).toBe('suppress'); // two travellers
  expect([quality.get('both'), quality.get('both-screened'), quality.get('shared')]).toEqual(repeat('suppress', 3));
});

test('the surveys together are shown where nothing behind them is withheld', () => {
  const { tables } = protect(computed(), { minimumCell: 1, version: '1', description: 'd' });
  const both = tables.estimates.find(({ domain }) => domain['frame'] === 'both');
  expect(both?.quality).not.toBe('suppress');
});

describe('a warning that the surveys disagree', () => {
  const disagreeing = (changes?: Changes) =>
    computed(changes).warnings.filter(({ code }) => code === 'frames-disagree');

  test('stands where travellers tell four times as much of the same money', () => {
    expect(disagreeing({ sent: repeat(40_000, 8) })).toEqual([
      expect.objectContaining({ table: 'road', subject: 'combined-money', count: 1 }),
    ]);
  });

  test('does not where they differ by chance', () => {
    expect(disagreeing()).toEqual([]);
  });

  test('does not where a row that it was found in is withheld', () => {
    expect(disagreeing({ sent: repeat(40_000, 8), settings: { minimumCell: 9 } })).toEqual([]);
  });
});

describe('what is not told of both surveys together', () => {
  test('corridors and components have a line', () => {
    const codes = computed().warnings.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('combined-'))).toEqual(['combined-in-all']);
  });

  test('without a figure of both there is none', () => {
    const tables = { road: tableOf({ psu: ['a'], disposition: ['complete'] }) };
    const { warnings } = computeTables([homes, road], tables, roundWith());
    expect(warnings.filter(({ code }) => code.startsWith('combined-'))).toEqual([]);
  });
});
