/**
 * Counts of registrants as they are told: to multiples of five, so that the parts of a table that are told at the same time add
 * up to its whole. What readers have of the same people stays as they have it.
 */
import { apartDimension } from '#schemas/language/study/tables.ts';
import { makeRandom } from '../../statistics/random/random.ts';
import type { EstimateRow } from '../../production/observations/rows.ts';
import type { Behind } from '../behind.ts';
import { hasSamePeople } from '../differences.ts';
import { hashText } from '../hash.ts';
import type { Standing } from '../hold.ts';
import { type CellState, isShown } from '../record.ts';
import { type Flow, roundNetwork } from './round-network.ts';

/** People among whom one must not show. */
const base = 5;

/** A count, and where it stands: `row` without the dimension that everything is told apart by, `column` its code in that. */
type Count = {
  readonly key: string;
  readonly row: Readonly<Record<string, string>>;
  readonly column: string | undefined;
  readonly exact: number;
  /** As it is told already. */
  readonly fixed: number | undefined;
  /** Of everybody who is in it, a number that nobody outside can know. */
  readonly secret: number;
};

const isCounted = (rows: readonly EstimateRow[]): boolean => rows.some(({ method }) => method === 'registry-count');

type Shown = Pick<CellState, 'estimates' | 'costs'> & { readonly behind: Behind };

/** What readers were told, where they were told a number. */
const toldIn = (before: Shown | undefined): number | undefined =>
  before !== undefined && isShown(before) ? (before.estimates[0]?.estimate ?? undefined) : undefined;

/** A number that readers have of these people, and keep. */
function fixedIn(standing: Standing, isLinked: boolean): number | undefined {
  switch (standing.kind) {
    case 'absent':
      return undefined;
    case 'held':
      return toldIn(standing.before);
    case 'fresh': {
      const { before, cell } = standing;
      const isKept = before !== undefined && (isLinked || hasSamePeople(before.behind, cell.basis.behind));
      return isKept ? toldIn(before) : undefined;
    }
  }
}

function countOf(key: string, standing: Standing, isLinked: boolean): Count | undefined {
  const cell = standing.kind === 'held' ? (standing.cell ?? standing.before) : standing.cell;
  if (!isCounted(cell.estimates)) return undefined;
  const { [apartDimension]: column, ...row } = cell.domain;
  return {
    ...{ key, row, column },
    exact: standing.cell?.basis.size ?? 0,
    fixed: fixedIn(standing, isLinked),
    secret: standing.cell?.basis.weighed ?? 0,
  };
}

const keyOf = (row: Count['row']): string =>
  JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const splitOf = (row: Count['row']): string => Object.keys(row).toSorted().join();

/** The same people split by one dimension less, where they are told so: of a city in its country, the country. */
function wholeOf(row: Count['row'], splits: ReadonlySet<string>): Count['row'] {
  const names = Object.keys(row).toSorted();
  const without = names.map((name) =>
    Object.fromEntries(names.flatMap((one) => (one === name ? [] : [[one, row[one] ?? '']]))),
  );
  return without.find((whole) => splits.has(splitOf(whole))) ?? {};
}

/** All counts of one row: of everybody in it, and of each column. */
type Row = { readonly counts: readonly Count[]; readonly split: string; readonly whole: string };

function rowsOf(counts: readonly Count[]): ReadonlyMap<string, Row> {
  const splits = new Set(counts.map(({ row }) => splitOf(row)));
  const rows = new Map<string, Row>();
  for (const count of counts) {
    const key = keyOf(count.row);
    const known = rows.get(key)?.counts ?? [];
    rows.set(key, { counts: [...known, count], split: splitOf(count.row), whole: keyOf(wholeOf(count.row, splits)) });
  }
  return rows;
}

/** The table of one whole and its parts: a node where all begin, one for each part, one for each column, and one where they end. */
function networkOf(whole: Row | undefined, parts: readonly Row[], told: ReadonlyMap<string, number>) {
  const columns = [...new Set(parts.flatMap(({ counts }) => counts.flatMap(({ column }) => column ?? [])))].toSorted();
  const [start, end] = [0, 1];
  const columnAt = (column: string): number => 2 + columns.indexOf(column);
  const flows: (Flow & { readonly key?: string })[] = [];
  const sums = new Map<string, number>();
  let sum = 0;
  for (const [at, { counts }] of parts.entries()) {
    const node = 2 + columns.length + at;
    const split = counts.filter(({ column }) => column !== undefined);
    const own = counts.find(({ column }) => column === undefined);
    for (const { key, column = '', exact, fixed } of split) {
      flows.push({ key, from: node, to: columnAt(column), exact, fixed });
      sums.set(column, (sums.get(column) ?? 0) + exact);
    }
    const exact = split.length === 0 ? (own?.exact ?? 0) : split.reduce((all, one) => all + one.exact, 0);
    if (split.length === 0) flows.push({ from: node, to: end, exact });
    flows.push({ ...(own && { key: own.key, fixed: own.fixed }), from: start, to: node, exact });
    sum += exact;
  }
  const toldOf = (column?: string): number | undefined =>
    told.get(whole?.counts.find((count) => count.column === column)?.key ?? '');
  const wholes = columns.map((column) => ({
    ...{ from: columnAt(column), to: end, exact: sums.get(column) ?? 0, fixed: toldOf(column) },
  }));
  return [{ from: end, to: start, exact: sum, fixed: toldOf() }, ...wholes, ...flows];
}

/** Of a column of the whole, which counts everybody: the same network with the whole as its only part. */
function roundRows(whole: Row | undefined, parts: readonly Row[], seed: number, told: Map<string, number>): void {
  const flows: readonly (Flow & { readonly key?: string })[] = networkOf(whole, parts, told);
  const random = makeRandom(seed, parts.map(({ split }) => split).join());
  const rounded = roundNetwork(flows, base, random);
  for (const [at, { key }] of flows.entries()) if (key !== undefined) told.set(key, rounded[at]!);
}

/** Wholes before their parts, everything else in the order of its name. */
const wholesFirst = ([a, one]: readonly [string, Row], [b, other]: readonly [string, Row]): number =>
  one.split.split(',').filter(Boolean).length - other.split.split(',').filter(Boolean).length || (a < b ? -1 : 1);

function roundGroup(counts: readonly Count[]): ReadonlyMap<string, number> {
  const rows = rowsOf(counts);
  const told = new Map<string, number>();
  const everybody = rows.get(keyOf({}));
  if (everybody !== undefined) roundRows(undefined, [everybody], everybody.counts[0]?.secret ?? 0, told);
  const families = new Map<string, { readonly whole: string; readonly parts: Row[] }>();
  for (const [key, row] of [...rows].toSorted(wholesFirst)) {
    if (key === keyOf({})) continue;
    const name = `${row.whole} ${row.split}`;
    const family = families.get(name);
    if (family === undefined) families.set(name, { whole: row.whole, parts: [row] });
    else family.parts.push(row);
  }
  for (const [name, { whole, parts }] of families) {
    const above = rows.get(whole);
    roundRows(above, parts, hashText(`${above?.counts[0]?.secret ?? 0} ${name}`), told);
  }
  return told;
}

/**
 * What is told of each count of registrants, by the key of its cell; of those that are withheld as well, so that they are behind
 * what is told of the others.
 *
 * The same people are always rounded the same way: chance comes from a digest of all of them, which nobody outside knows.
 *
 * @param linked keys of cells that are withheld for the sake of others
 */
export function roundRegistrants(
  standings: ReadonlyMap<string, Standing>,
  linked: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const groups = new Map<string, Count[]>();
  for (const [key, standing] of standings) {
    const count = countOf(key, standing, linked.has(key));
    if (count === undefined) continue;
    const { group } = standing.kind === 'held' ? standing.before : standing.cell;
    groups.set(group, [...(groups.get(group) ?? []), count]);
  }
  return new Map([...groups.values()].flatMap((counts) => [...roundGroup(counts)]));
}

/** The rows of a cell with its count as it is told. */
export const withCount = <State extends Pick<CellState, 'estimates'>>(state: State, told: number | undefined): State =>
  told === undefined
    ? state
    : { ...state, estimates: state.estimates.map((row) => (row.estimate === null ? row : { ...row, estimate: told })) };
