/** Tables drawn at random, each attacked by linear programmes: how narrowly can a withheld number be pinned down? */
import type { AuditedCell } from '#analysis/disclosure/audited-cell.ts';
import { complement } from '#analysis/disclosure/complement.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { describe, expect, test } from 'vitest';

import { rangesOf, sumsOver, workedOut } from './attack.ts';

type Drawn = { readonly cells: readonly AuditedCell[]; readonly values: ReadonlyMap<string, number> };

const nameOf = (domain: Readonly<Record<string, string>>): string =>
  ['q', ...Object.entries(domain).map(([name, label]) => `${name}=${label}`)].join(' | ');

/** Corridors by channels with every margin: each household is in one cell and brings an amount of its own. */
function drawTable(seed: number, corridors: number, channels: number): Drawn {
  const random = makeRandom(seed);
  const cells = new Map<string, { domain: Record<string, string>; people: number[]; size: number }>();
  const add = (domain: Record<string, string>, person: number, amount: number) => {
    const cell = cells.get(nameOf(domain)) ?? { domain, people: [], size: 0 };
    cells.set(nameOf(domain), { domain, people: [...cell.people, person], size: cell.size + amount });
  };
  const households = corridors * channels * 9;
  for (let person = 0; person < households; person++) {
    const corridor = `c${Math.floor(corridors * random.uniform() ** 2)}`;
    const channel = `h${Math.floor(channels * random.uniform() ** 1.5)}`;
    const amount = Math.round(Math.exp(7 + random.normal()));
    for (const domain of [{}, { corridor }, { channel }, { corridor, channel }]) add(domain, person, amount);
  }
  return {
    values: new Map([...cells].map(([name, { size }]) => [name, size])),
    cells: [...cells].map(([key, { domain, people, size }]) => {
      const few = people.length < 10;
      return { key, group: 'q', domain, people, size, state: few ? 'hidden' : 'shown', sensitive: few };
    }),
  };
}

const hiddenIn = ({ cells }: Drawn): Set<string> =>
  new Set(cells.filter(({ state }) => state === 'hidden').map(({ key }) => key));

describe.each([1, 2, 3, 4, 5, 6])('table %i', (seed) => {
  const drawn = drawTable(seed, 4 + seed, 5);
  const small = hiddenIn(drawn);
  const hidden = new Set([...small, ...complement(drawn.cells, 10)]);
  const sums = sumsOver(drawn.values.keys());

  test('gives no withheld cell away', () => {
    expect(small.size).toBeGreaterThan(1);
    expect(workedOut(sums, hidden)).toEqual([]);
  });

  test('leaves each small cell uncertain by a tenth and more', async () => {
    const ranges = await rangesOf(drawn.values, hidden, [...small]);
    for (const [name, [low, high]] of ranges) {
      const value = drawn.values.get(name) ?? 0;
      expect([name, high - low >= 0.1 * value]).toEqual([name, true]);
    }
  });

  test('shows more than half of what could be shown', () => {
    expect(hidden.size - small.size).toBeLessThan((drawn.cells.length - small.size) / 2);
  });
});

test('tables of which some give small cells away, if nothing else is withheld', () => {
  const found = [1, 2, 3, 4, 5, 6].flatMap((seed) => {
    const drawn = drawTable(seed, 4 + seed, 5);
    return workedOut(sumsOver(drawn.values.keys()), hiddenIn(drawn));
  });
  expect(found.length).toBeGreaterThan(0);
});

test('two cells of three and four households, withheld together, would tell what seven have: a third goes with them', () => {
  const people = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k);
  const cell = (corridor: string, from: number, count: number): AuditedCell => {
    const few = count < 10;
    const domain = corridor === '' ? {} : { corridor };
    const base = { key: corridor, group: 'q', domain, people: people(from, count), size: count };
    return { ...base, state: few ? 'hidden' : 'shown', sensitive: few };
  };
  const cells = [cell('', 0, 57), cell('a', 0, 3), cell('b', 3, 4), cell('c', 7, 20), cell('d', 27, 30)];
  expect([...complement(cells, 10)]).toEqual(['c']);
});

test('a table of 200 corridors by 10 channels is done in seconds, not in hours', () => {
  const drawn = drawTable(9, 200, 10);
  expect(drawn.cells.length).toBeGreaterThan(1500);
  const started = performance.now();
  complement(drawn.cells, 10);

  expect(performance.now() - started).toBeLessThan(20_000);
});

describe('a small cell and what is hidden beside it', () => {
  /** Corridors of one whole: how many people, and how much money. */
  const corridors = (parts: Readonly<Record<string, readonly [people: number, size: number]>>) => {
    let person = 0;
    const cells = Object.entries(parts).map(([corridor, [count, size]]): AuditedCell => {
      const people = Array.from({ length: count }, () => person++);
      const isFew = count < 10;
      const place = { key: corridor, group: 'q', domain: { corridor } };
      return { ...place, people, size, state: isFew ? 'hidden' : 'shown', sensitive: isFew };
    });
    const size = cells.reduce((sum, cell) => sum + cell.size, 0);
    const people = cells.flatMap((cell) => cell.people);
    const whole: AuditedCell = { key: '', group: 'q', domain: {}, people, size, state: 'shown', sensitive: false };
    return [whole, ...cells];
  };

  test('where the other is a hundredth of it, the remainder is all but its amount: a third goes with them', () => {
    const cells = corridors({ rich: [4, 10_000], poor: [9, 100], town: [40, 30_000], country: [50, 40_000] });
    expect([...complement(cells, 10)]).toEqual(['town']);
  });

  test('where the other is a tenth of it and both have ten people, two are enough', () => {
    const cells = corridors({ rich: [4, 10_000], poor: [9, 1_000], town: [40, 30_000], country: [50, 40_000] });
    expect([...complement(cells, 10)]).toEqual([]);
  });

  test('goes with the smallest that is a tenth of it, not with a smaller one that leaves it all but told', () => {
    const cells = corridors({ rich: [8, 10_000], poor: [12, 100], town: [40, 30_000], country: [50, 40_000] });
    expect([...complement(cells, 10)]).toEqual(['town']);
  });
});

test('one cell that hides two others is enough: the total of either is told', () => {
  // Both hidden ones would follow by subtraction, one from the total of men, one from that of the north; the men of the north are in both.
  const cell = (domain: Record<string, string>, count: number, state: AuditedCell['state']): AuditedCell => {
    const people = Array.from({ length: count }, (_, k) => k);
    return { key: Object.values(domain).join(' '), group: 'q', domain, people, size: count, state, sensitive: false };
  };
  const cells = [
    cell({ sex: 'male' }, 60, 'shown'),
    cell({ sex: 'male', region: 'south' }, 40, 'hidden'),
    cell({ sex: 'male', region: 'north' }, 20, 'shown'),
    cell({ region: 'north' }, 50, 'shown'),
    cell({ sex: 'female', region: 'north' }, 30, 'hidden'),
  ];
  expect([...complement(cells, 10)]).toEqual(['male north']);
});
