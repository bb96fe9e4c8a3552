/**
 * Two surveys of one total, by corridor: nobody who takes what one survey is told of from what both are told of together, or
 * corridors from the whole, learns of a part that is withheld.
 */
import { printsIn } from '#analysis/disclosure/behind.ts';
import type { ComputedTables } from '#analysis/disclosure/cells.ts';
import { protect } from '#analysis/disclosure/protect.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { demoSizes, drawRound } from '#analysis/simulate/draw-round.ts';
import { makePopulation } from '#analysis/simulate/population.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { describe, expect, test } from 'vitest';

import { computeTables } from '../../studies.ts';
import { workedOut } from './attack.ts';

type Sum = ReadonlyMap<string, number>;

const population = makePopulation(1);
const both = 'household+border';
const surveys = ['household', 'border'] as const;
/** Of all that both can meet, a share that stands for any: what holds with it holds whatever it is. */
const [theta, rest] = [7_919, -7_918];

const nameOf = (frame: string, part: string, corridor: string): string => [frame, part, corridor].join(' ');
const nameOfRow = ({ domain, statistic }: EstimateRow): string =>
  statistic === 'difference'
    ? nameOf('difference', '', domain['corridor'] ?? '')
    : nameOf(domain['frame'] ?? '', domain['part'] ?? '', domain['corridor'] ?? '');

/** All sums that hold among the rows of the combined table, whether or not it has them. */
function sumsAmong(corridors: readonly string[]): readonly Sum[] {
  const inDomain = (corridor: string): Sum[] => {
    const of = (frame: string, part = '') => nameOf(frame, part, corridor);
    const [a, b] = surveys;
    const own = [
      [of(a, 'alone'), 1],
      [of(b, 'alone'), 1],
    ] as const;
    return [
      ...surveys.map((frame) => new Map([[of(frame), -1], [of(frame, 'alone'), 1], [of(frame, 'shared'), 1]])), // prettier-ignore
      new Map([...own, [of('both-screened'), -1], [of(a, 'shared'), 1]]),
      new Map([...own, [of('both'), -1], [of(a, 'shared'), theta], [of(b, 'shared'), rest]]),
      new Map([[of('difference'), -1], [of(a, 'shared'), 1], [of(b, 'shared'), -1]]), // prettier-ignore
    ];
  };
  const parts = [
    ...surveys.flatMap((frame) => ['', 'alone', 'shared'].map((part) => [frame, part] as const)),
    ...['both', 'both-screened', 'difference'].map((frame) => [frame, ''] as const),
  ];
  const over = parts.map(
    ([frame, part]): Sum =>
      new Map([
        [nameOf(frame, part, ''), -1],
        ...corridors.map((corridor) => [nameOf(frame, part, corridor), 1] as const),
      ]),
  );
  return [...['', ...corridors].flatMap(inDomain), ...over];
}

/** Numbers of the surveys that are withheld, and that follow from what is told. */
function learnt(estimates: readonly EstimateRow[]): readonly string[] {
  const rows = estimates.filter(({ table }) => table === 'combined-remittances');
  const corridors = [...new Set(rows.flatMap(({ domain }) => domain['corridor'] ?? []))];
  const withheld = new Set(rows.filter(({ estimate }) => estimate === null).map(nameOfRow));
  return workedOut(sumsAmong(corridors), withheld).filter((name) => surveys.some((frame) => name.startsWith(frame)));
}

function computed(seed: number, sizes: typeof demoSizes) {
  const drawn = drawRound(population, seed, sizes);
  return { tables: computeTables(tablesOfRound(drawn, surveys), drawn.round), round: drawn.round };
}

const released = (tables: ComputedTables) => protect(tables, { minimumCell: 10, version: 'v', description: 'd' }).tables.estimates; // prettier-ignore

/** The same, as if both together were told whatever is told of each. */
const unlinked = ({ estimates, ...tables }: ComputedTables): ComputedTables => ({
  ...tables,
  estimates: estimates.map((row) =>
    row.basis.instrument === both ? { ...row, basis: { ...row.basis, goesWith: [] } } : row,
  ),
});

const large = { ...demoSizes, villagesPerStratum: 30, travellersPerShift: 40 };

describe.each([
  ['of the size of the demo', demoSizes],
  ['three times as large', large],
])('in rounds %s', (_, sizes) => {
  const samples = [1, 2, 3, 4].map((seed) => computed(seed, sizes));

  test('corridors are told of both surveys together, and some are withheld', () => {
    const rows = samples.flatMap(({ tables }) => released(tables)).filter((row) => row.domain['frame'] === 'both');
    const ofCorridors = rows.filter(({ domain }) => 'corridor' in domain);
    expect(ofCorridors.filter(({ estimate }) => estimate !== null).length).toBeGreaterThan(3);
    expect(ofCorridors.filter(({ estimate }) => estimate === null).length).toBeGreaterThan(3);
  });

  test('no part of a survey that is withheld is what is left when others are taken from what both are told of', () => {
    expect(samples.map(({ tables }) => learnt(released(tables)))).toEqual(samples.map(() => []));
  });

  test('it would be, were both together told whatever is told of each', () => {
    expect(samples.flatMap(({ tables }) => learnt(released(unlinked(tables)))).length).toBeGreaterThan(3);
  });

  test('a row of both is told where all parts of both surveys are, and of the others not even how many they are of', () => {
    for (const { tables } of samples) {
      const rows = new Map(
        released(tables)
          .filter(({ table }) => table === 'combined-remittances')
          .map((row) => [nameOfRow(row), row]),
      );
      for (const [name, { estimate, n, domain }] of rows) {
        if (surveys.some((frame) => name.startsWith(frame))) continue;
        const pieces = surveys.flatMap((frame) =>
          ['', 'alone', 'shared'].map((part) => rows.get(nameOf(frame, part, domain['corridor'] ?? ''))),
        );
        const isTold = pieces.every((piece) => piece === undefined || piece.estimate !== null);
        if (!isTold) expect([name, estimate, n]).toEqual([name, null, null]);
      }
    }
  });
});

/** A round that people went on answering: the last so many of either survey come after its first release. */
function twice(late: number) {
  const drawn = drawRound(population, 1, large);
  const computed = (left: number): ComputedTables => {
    function* bodies(id: Parameters<typeof drawn.bodies>[0]) {
      const all = [...drawn.bodies(id)];
      yield* all.slice(0, all.length - left);
    }
    return computeTables(tablesOfRound({ ...drawn, bodies }, surveys), drawn.round);
  };
  return [computed(late), computed(0)] as const;
}

/** What readers have of the combined table before and after, by name. */
function releasedTwice([first, second]: readonly [ComputedTables, ComputedTables]) {
  const options = { minimumCell: 10, version: 'v', description: 'd' };
  const before = protect(first, options);
  const after = protect(second, { ...options, version: 'w' }, { record: before.record, recomputed: () => first });
  const rowsOf = ({ tables }: typeof before) =>
    new Map(
      tables.estimates
        .filter(({ table }) => table === 'combined-remittances')
        .map((row) => [nameOfRow(row), JSON.stringify(row)]),
    );
  const [then, now] = [rowsOf(before), rowsOf(after)];
  return {
    names: [...now.keys()],
    changed: new Set([...now.keys()].filter((name) => now.get(name) !== then.get(name))),
  };
}

/** Interviews that came to each row of a survey. */
function cameTo([first, second]: readonly [ComputedTables, ComputedTables]): ReadonlyMap<string, number> {
  const behind = ({ estimates }: ComputedTables) =>
    new Map(
      estimates
        .filter(({ table }) => table === 'combined-remittances')
        .map((row) => [nameOfRow(row), new Set(printsIn(row.basis.behind))]),
    );
  const then = behind(first);
  return new Map(
    [...behind(second)].map(([name, people]) => [
      name,
      [...people].filter((print) => then.get(name)?.has(print) !== true).length,
    ]),
  );
}

/** Rows of a survey to which few came, that follow from what changed in public. */
function fewLearnt(tables: readonly [ComputedTables, ComputedTables]): readonly string[] {
  const came = cameTo(tables);
  const { names, changed } = releasedTwice(tables);
  const corridors = [...new Set(names.map((name) => name.split(' ')[2] ?? ''))].filter((name) => name !== '');
  const sums = sumsAmong(corridors);
  const unknown = new Set(
    sums.flatMap((sum) => [...sum.keys()]).filter((name) => !changed.has(name) && came.get(name) !== 0),
  );
  return workedOut(sums, unknown).filter((name) => {
    const count = came.get(name) ?? 0;
    return surveys.some((frame) => name.startsWith(frame)) && count > 0 && count < 10;
  });
}

describe('when people answer both surveys between two releases', () => {
  const few = twice(12);
  const many = twice(120);

  test('so few that neither survey tells anything new, both together stay as they are', () => {
    expect(Math.max(...cameTo(few).values())).toBeGreaterThan(3);
    expect([...releasedTwice(few).changed]).toEqual([]);
  });

  test('together they are enough to be told of, were it not for what is told of each', () => {
    const [first, second] = few;
    expect(releasedTwice([unlinked(first), unlinked(second)]).changed.size).toBeGreaterThan(0);
  });

  test('many, what changed tells of no part to which few came', () => {
    const { changed } = releasedTwice(many);
    expect([...changed].filter((name) => name.startsWith('both')).length).toBeGreaterThan(1);
    expect(fewLearnt(many)).toEqual([]);
  });
});
