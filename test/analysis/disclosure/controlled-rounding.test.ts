/** Counts of registrants: rounded parts add up to rounded wholes, and nobody can work out an exact count from them. */
import { type Flow, roundNetwork, UnbalancedCounts } from '#analysis/disclosure/controlled/round-network.ts';
import { protect } from '#analysis/disclosure/protect.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { computeTables } from '../../studies.ts';
import { describe, expect, test } from 'vitest';

import { repeat, roundWith, tableOf } from '../production/small-round.ts';

/** A table of two columns as a network: start 0, end 1, columns 2 and 3, rows from 4. */
function tableOfTwo(rows: readonly (readonly [number, number])[]): readonly Flow[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const columns = [0, 1].map((at) => sum(rows.map((row) => row[at] ?? 0)));
  return [
    { from: 1, to: 0, exact: sum(columns) },
    ...columns.map((exact, at) => ({ from: 2 + at, to: 1, exact })),
    ...rows.flatMap((row, at) => [
      { from: 0, to: 4 + at, exact: sum(row) },
      ...row.map((exact, column) => ({ from: 4 + at, to: 2 + column, exact })),
    ]),
  ];
}

const rows = [
  [13, 4],
  [13, 22],
  [13, 1],
  [13, 0],
  [10, 45],
] as const;

describe('controlled rounding of one table', () => {
  const flows = tableOfTwo(rows);
  const rounded = (seed: number, some = flows) => roundNetwork(some, 5, makeRandom(seed, 'test'));

  test('each count goes to one of its two neighbours, and every row and column adds up', () => {
    for (let seed = 0; seed < 50; seed++) {
      const told = rounded(seed);
      for (const [at, { exact }] of flows.entries()) {
        expect(told[at]! % 5).toBe(0);
        expect(Math.abs(told[at]! - exact)).toBeLessThan(5); // a multiple of five stays
      }
      const nodes = new Set(flows.flatMap(({ from, to }) => [from, to]));
      for (const node of nodes) {
        const through = (end: 'from' | 'to') =>
          flows.reduce((sum, flow, at) => (flow[end] === node ? sum + told[at]! : sum), 0);
        expect(through('from')).toBe(through('to'));
      }
    }
  });

  test('over many tables, what is told of a count is the count itself in the mean', () => {
    const draws = 4000;
    const sums = flows.map(() => 0);
    for (let seed = 0; seed < draws; seed++) for (const [at, told] of rounded(seed).entries()) sums[at]! += told;
    // The standard error of a mean is 2.5 / √4000 = 0.04 at most.
    for (const [at, { exact }] of flows.entries()) expect(Math.abs(sums[at]! / draws - exact)).toBeLessThan(0.2);
  });

  test('the same seed rounds the same way, others do not', () => {
    expect(rounded(7)).toEqual(rounded(7));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => rounded(seed).join())).size).toBeGreaterThan(5);
  });

  test('wholes that are told already stay, and the parts add up to them', () => {
    for (const [all, first] of [
      [130, 60],
      [135, 65],
      [135, 60],
    ] as const) {
      const given = flows.map((flow, at) => ({ ...flow, fixed: [all, first, all - first][at] }));
      for (let seed = 0; seed < 20; seed++) {
        const told = rounded(seed, given);
        expect(told.slice(0, 3)).toEqual([all, first, all - first]);
        const parts = rows.map((_, at) => told.slice(3 + 3 * at, 6 + 3 * at));
        expect(parts.reduce((sum, [whole = 0]) => sum + whole, 0)).toBe(all);
        expect(parts.reduce((sum, [, one = 0]) => sum + one, 0)).toBe(first);
        for (const [whole = 0, one = 0, other = 0] of parts) expect(one + other).toBe(whole);
      }
    }
  });

  test('counts of which more comes in than goes out are of no table, and are not told', () => {
    const wrong = flows.map((flow, at) => (at === 1 ? { ...flow, exact: flow.exact + 1 } : flow));
    expect(() => rounded(1, wrong)).toThrow(UnbalancedCounts);
  });
});

type Person = { readonly country: string; readonly sex: string; readonly verified: string };

/** Everybody as the release tells of them: by country, by sex, and whether their contact was verified. */
function released(people: readonly Person[], before?: ReturnType<typeof protect>): ReturnType<typeof protect> {
  const columns = tableOf({
    consent_statistics: repeat('yes', people.length),
    residence_country: people.map(({ country }) => country),
    sex: people.map(({ sex }) => sex),
    contact_verified: people.map(({ verified }) => verified),
  });
  const ids = { kind: 'text' as const, values: people.map((_, number) => `person ${number}`) };
  const registration = { ...columns, columns: { ...columns.columns, response_id: ids } };
  const computed = computeTables({ registration }, roundWith({ minimumCell: 10 }));
  return protect(computed, { minimumCell: 10, version: 'v', description: 'd' }, before && { record: before.record });
}

const labelOf = (domain: Readonly<Record<string, string>>): string =>
  Object.entries(domain)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, code]) => `${name}=${code}`)
    .join(' ');

type Told = ReadonlyMap<string, number | null>;

const toldIn = ({ tables }: { readonly tables: { readonly estimates: readonly EstimateRow[] } }): Told =>
  new Map(tables.estimates.map(({ domain, estimate }) => [labelOf(domain), estimate]));

/** Exact counts of every cell. */
function countsOf(people: readonly Person[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { country, sex, verified } of people)
    for (const whole of [{}, { country }, { sex }])
      for (const domain of [whole, { ...whole, verified }])
        counts.set(labelOf(domain), (counts.get(labelOf(domain)) ?? 0) + 1);
  return counts;
}

const groups = { country: ['RU', 'KZ', 'DE', 'TR', 'PL'], sex: ['female', 'male'], verified: ['yes', 'no'] } as const;

/** Σ parts = whole, wherever all of them are told. */
function sumsOf(told: Told): readonly { readonly whole: number; readonly parts: number }[] {
  const apart = ['', ' verified=yes', ' verified=no'];
  const wholes = apart.map((end) => end.trim());
  const split = (name: 'country' | 'sex') =>
    wholes.map((whole, at) => ({ whole, parts: groups[name].map((code) => `${name}=${code}${apart[at]}`) }));
  const rowsApart = [
    '',
    ...groups.country.map((code) => `country=${code} `),
    ...groups.sex.map((code) => `sex=${code} `),
  ];
  const sums = [
    ...split('country'),
    ...split('sex'),
    ...rowsApart.map((row) => ({ whole: row.trim(), parts: groups.verified.map((code) => `${row}verified=${code}`) })),
  ];
  return sums.flatMap(({ whole, parts }) => {
    const numbers = [whole, ...parts.filter((part) => told.has(part))].map((name) => told.get(name) ?? null);
    if (numbers.includes(null)) return [];
    const [all = 0, ...others] = numbers.map((number) => number ?? 0);
    return [{ whole: all, parts: others.reduce((sum, one) => sum + one, 0) }];
  });
}

const addsUp = (told: Told): boolean => sumsOf(told).every(({ whole, parts }) => whole === parts);

/**
 * Cells of which everybody who has all releases knows the exact count at some time. From the truth, people are changed one by
 * one wherever that contradicts nothing that was told: a count that takes two values in such worlds is known to nobody. The
 * reader knows how counts are rounded: within four where tables add up, within two where each is rounded by itself; that
 * withheld ones are below ten, or hide one that is; and which are held.
 */
function determined(truths: readonly (readonly Person[])[], releases: readonly Told[]): readonly string[] {
  const reach = releases.every(addsUp) ? 4 : 2;
  const cells = [...new Set(truths.flatMap((people) => [...countsOf(people).keys()]))];
  const isHeld = (name: string, at: number): boolean =>
    at > 0 && releases[at]?.get(name) === releases[at - 1]?.get(name);
  const isPossible = (counts: readonly ReadonlyMap<string, number>[]): boolean =>
    cells.every((name) =>
      counts.every((now, at) => {
        const [count, told] = [now.get(name) ?? 0, releases[at]?.get(name)];
        const since = count - (counts[at - 1]?.get(name) ?? count);
        if (at > 0 && told !== undefined && (isHeld(name, at) ? since > 9 : since < 10)) return false;
        if (isHeld(name, at)) return true; // its number was made of the people of before
        return told === null || told === undefined ? true : Math.abs(count - told) <= reach;
      }),
    );
  const random = makeRandom(1, 'worlds');
  const worlds = truths.map((people) => [...people]);
  const values = new Map(cells.map((name) => [name, truths.map(() => new Set<number>())]));
  const note = (counts: readonly ReadonlyMap<string, number>[]) => {
    for (const [name, sets] of values) for (const [at, set] of sets.entries()) set.add(counts[at]?.get(name) ?? 0);
  };
  note(worlds.map(countsOf));
  for (let step = 0; step < 2500 && [...values.values()].flat().some(({ size }) => size === 1); step++) {
    const at = random.integer(0, worlds.length - 1);
    const kept = worlds.map((people) => [...people]);
    const someone = {
      country: random.choice(groups.country),
      sex: random.choice(groups.sex),
      verified: random.choice(groups.verified),
    };
    const place = random.integer(0, (worlds[at]?.length ?? 1) - 1);
    const change = random.integer(0, 2);
    for (const people of random.chance(0.5) ? worlds.slice(at) : [worlds[at]!]) {
      if (change === 0) people.push(someone);
      else people.splice(place, 1, ...(change === 1 ? [someone] : []));
    }
    const counts = worlds.map(countsOf);
    if (isPossible(counts)) note(counts);
    else worlds.splice(0, worlds.length, ...kept);
  }
  return [...values].flatMap(([name, sets]) =>
    sets.flatMap((set, at) => (set.size === 1 && releases[at]?.get(name) !== undefined ? [`${name} at ${at}`] : [])),
  );
}

/** Thirteen women and thirteen men in each country, more of them verified in some. */
const people: readonly Person[] = groups.country.slice(0, 4).flatMap((country) =>
  Array.from({ length: 26 }, (_, number) => ({
    country,
    sex: number % 2 === 0 ? 'female' : 'male',
    verified: number < 13 ? 'yes' : 'no',
  })),
);

test('parts add up to their whole wherever all are told, and each is within four of the truth', () => {
  const told = toldIn(released(people));
  expect([...told.values()]).not.toContain(null);
  expect(sumsOf(told).length).toBeGreaterThanOrEqual(12);
  for (const { whole, parts } of sumsOf(told)) expect(parts).toBe(whole);
  for (const [name, count] of countsOf(people)) expect(Math.abs((told.get(name) ?? 0) - count)).toBeLessThan(5);
});

test('the same people are told of in the same way, whoever computes it', () => {
  expect(toldIn(released(people))).toEqual(toldIn(released(people)));
});

test('no exact count can be worked out from parts and totals; rounded one by one, they can', () => {
  expect(determined([people], [toldIn(released(people))])).toEqual([]);
  // 13 each: 15 + 15 + 15 + 15 under a total of 50 can be nothing but 4 times 13.
  const oneByOne = new Map([...countsOf(people)].map(([name, count]) => [name, 5 * Math.round(count / 5)]));
  expect(addsUp(oneByOne)).toBe(false);
  expect(determined([people], [oneByOne])).toContain('country=RU verified=yes at 0');
});

test('nor from two releases, between which some cells gained few people and others many', () => {
  const newcomer = (country: string, sex: string): Person => ({ country, sex, verified: 'no' });
  const later = [...people, ...repeat(newcomer('RU', 'male'), 14), ...repeat(newcomer('PL', 'female'), 11)];
  const first = released(people);
  const second = released(later, first);
  expect(determined([people, later], [toldIn(first), toldIn(second)])).toEqual([]);
});

test('few people in a cell stay withheld, with what would give them away', () => {
  const few = [...people, ...repeat<Person>({ country: 'PL', sex: 'female', verified: 'yes' }, 3)];
  const told = toldIn(released(few));
  expect(told.get('country=PL')).toBeNull();
  expect(
    [...told].filter(([name, count]) => name.startsWith('country=') && !name.includes(' ') && count === null),
  ).toHaveLength(2);
  expect(determined([few], [told])).toEqual([]);
});

test('what readers have of the same people stays as it is, whatever is described anew', () => {
  const first = released(people);
  const later = [...people, ...repeat<Person>({ country: 'PL', sex: 'female', verified: 'yes' }, 12)];
  const told = toldIn(released(later, first));
  for (const country of groups.country.slice(0, 4))
    expect(told.get(`country=${country}`)).toBe(toldIn(first).get(`country=${country}`));
});
