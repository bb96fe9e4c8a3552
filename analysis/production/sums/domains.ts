/** Which domain each row of a table falls in, for one breakdown of dimensions. */
import { questionOf, unknownLevel } from '#schemas/language/study/tables.ts';

import type { Codes } from '../../statistics/columns/columns.ts';
import { ancestorRows } from '../columns/parent-rows.ts';
import { locate } from '../plan/paths.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import type { Plan } from '../plan/plan.ts';
import { emptyTable, answerColumn } from '../columns/read-column.ts';
import type { Sample } from './sample.ts';

type Fixed = Readonly<Record<string, string>>;
type Domain = Readonly<Record<string, string>>;
/** Labels by code, and the codes of the rows that `rows` lie in; or one label of every row. */
type Labels = { readonly labels: readonly string[] } & (
  | { readonly codes: Codes; readonly rows: Int32Array; readonly always?: undefined }
  | { readonly codes?: undefined; readonly rows?: undefined; readonly always: string }
);

/** Domains met, and a way to put rows into them. Several tables may share one catalogue. */
export type DomainCatalogue = {
  readonly domains: () => readonly Domain[];
  /** Of some responses, the rest of which may tell what these do not. */
  readonly isPart?: boolean;
  /**
   * Domain of each row of a table, or of some of its rows. Where nobody knows, the label is `unknown`, so that the parts
   * add up to the whole.
   */
  readonly classify: (table: string, fixed?: Fixed, rows?: Int32Array) => Int32Array;
};

/** Catalogue of the domains of one breakdown of a plan's dimensions. */
export function catalogueDomains(sample: Sample, plan: Plan, breakdown: readonly string[]): DomainCatalogue {
  const domainOf = new Map<string, number>();
  const domains: Domain[] = [];

  const domainFor = (labels: readonly string[]): number => {
    const key = labels.join('\u0000');
    const known = domainOf.get(key);
    if (known !== undefined) return known;
    domainOf.set(key, domains.length);
    domains.push(Object.fromEntries(breakdown.map((dimension, k) => [dimension, labels[k] ?? ''])));
    return domains.length - 1;
  };

  return {
    domains: () => domains,
    ...(sample.isPart && { isPart: true }),
    classify: (table, fixed = {}, rows?) => {
      const { classOfRow, labels } = classesOf(sample, plan, breakdown, { table, fixed });
      const domainOfClass = Int32Array.from(labels, domainFor);
      const classified = new Int32Array((rows ?? classOfRow).length);
      for (let k = 0; k < classified.length; k++) classified[k] = domainOfClass[classOfRow[rows?.[k] ?? k]!]!;
      return classified;
    },
  };
}

/** Rows of a table by what they are labelled, classes in the order in which rows meet them. */
type Classes = { readonly classOfRow: Codes; readonly labels: readonly (readonly string[])[] };
type At = { readonly table: string; readonly fixed: Fixed };

/** What was found of some tables, until they are gone: most measures are told over the same breakdowns. */
const found = new WeakMap<SnapshotTables, Map<string, Classes>>();

/** Not to be written to: the next one who asks gets the same. */
function classesOf(sample: Sample, plan: Plan, breakdown: readonly string[], at: At): Classes {
  const { tables, round, instrument } = sample;
  const known = found.get(tables) ?? new Map<string, Classes>();
  found.set(tables, known);
  const told = breakdown.map((name) => [at.fixed[name], questionOf(plan.dimensions[name]), plan.corridors.has(name)]);
  const key = JSON.stringify([instrument, round.country, at.table, told]);
  const classes = known.get(key) ?? findClasses(sample, plan, breakdown, at);
  known.set(key, classes);
  return classes;
}

function findClasses(sample: Sample, plan: Plan, breakdown: readonly string[], { table, fixed }: At): Classes {
  const dimensions = breakdown.map((dimension) => labelsOf(sample, plan, dimension, { table, fixed }));
  const rowCount = sample.tables[table]?.rowCount ?? 0;
  const keys = new Float64Array(rowCount);
  let keyCount = 1;
  for (const { labels, codes, rows } of dimensions) {
    if (codes === undefined) continue;
    keyCount *= labels.length + 1;
    for (let row = 0; row < rowCount; row++)
      keys[row] = keys[row]! * (labels.length + 1) + (codes[rows[row]!] ?? -1) + 1;
  }
  // Rows of the same codes are of the same class, whose labels are looked up once.
  const { classOfRow, rowOfClass } = numbered(keys, keyCount);
  const labels = rowOfClass.map((row) =>
    dimensions.map((of) =>
      of.codes === undefined ? of.always : (of.labels[of.codes[of.rows[row]!]!] ?? unknownLevel),
    ),
  );
  return { classOfRow: packed(classOfRow, labels.length), labels };
}

/** So many keys are counted in a table; more of them, most of which no row has, in a map. */
const mostCounted = 0x10000;

/**
 * Numbers for keys, in the order in which rows meet them, and the first row of each.
 *
 * @param keyCount all keys are below it
 */
function numbered(keys: Float64Array, keyCount: number) {
  const classOfRow = new Int32Array(keys.length);
  const rowOfClass: number[] = [];
  const table = keyCount <= mostCounted ? new Int32Array(keyCount).fill(-1) : undefined;
  const map = new Map<number, number>();
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    let met = table === undefined ? (map.get(key) ?? -1) : table[key]!;
    if (met < 0) {
      met = rowOfClass.push(row) - 1;
      if (table === undefined) map.set(key, met);
      else table[key] = met;
    }
    classOfRow[row] = met;
  }
  return { classOfRow, rowOfClass };
}

/** In as few bytes as numbers below a limit take: a table has many breakdowns. */
function packed(numbers: Int32Array, below: number): Codes {
  if (below <= 0x80) return new Int8Array(numbers);
  return below <= 0x8000 ? new Int16Array(numbers) : numbers;
}

/** Labels of the rows of a table in one dimension. */
function labelsOf(sample: Sample, plan: Plan, dimension: string, { table, fixed }: At): Labels {
  const constant = fixed[dimension];
  if (constant !== undefined) return { labels: [], always: constant };
  const path = questionOf(plan.dimensions[dimension]);
  if (path === undefined) return { labels: [], always: unknownLevel };
  const place = locate(sample.instrument, path);
  const { codes, levels } = answerColumn(sample.tables[place.table] ?? emptyTable, place.column);
  const rows = ancestorRows(sample.tables, table, place.table);
  // A country abroad and the round's country make a corridor: `RU-TJ`.
  const labelOf = (level: string): string =>
    plan.corridors.has(dimension) ? `${level}-${sample.round.country}` : level;
  return { labels: levels.map(labelOf), codes, rows };
}
