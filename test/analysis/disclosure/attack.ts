/** What a reader of published files can work out, with the files alone and arithmetic of their own. */
import { createRequire } from 'node:module';

import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

import { dimensionNames } from '../../studies.ts';

/** One row of estimates.csv. */
export type FileRow = Readonly<Record<string, string>>;

/** Rows of a CSV file. */
export function readCsv(text: string): readonly FileRow[] {
  const rows: FileRow[] = parse(text, { columns: true });
  return rows;
}

/** Columns that make a domain. */
export const dimensions = [...dimensionNames, 'period', 'frame', 'part'];
/** Samples that tell of the same money do not add up. */
const isOfOneSample = (entry: string): boolean => entry.startsWith('frame=');
/** The ending of an indicator that says how it is estimated. */
export const how = /-(total|mean|count|share)$/;

/** The cell of a row, whatever table it stands in: survey, quantity, and the domain as `region=North`. */
export function cellOf(row: FileRow): string {
  const domain = dimensions.flatMap((name) => ((row[name] ?? '') === '' ? [] : [`${name}=${row[name] ?? ''}`]));
  return [`${(row['table'] ?? '').split('-')[0] ?? ''} ${(row['indicator'] ?? '').replace(how, '')}`, ...domain].join(
    ' | ',
  );
}

/** Whether rows of its kind add up: totals and counts do, means, medians and shares do not. */
const addsUp = (row: FileRow): boolean => !/-(mean|median|share)$/.test(row['indicator'] ?? '');

/** A sum known to be zero, by the names of what is added. */
export type Sum = ReadonlyMap<string, number>;

/** Every way in which cells add up: dropping one dimension of a domain is adding over it. */
export function sumsOver(cells: Iterable<string>): readonly Sum[] {
  const sums = new Map<string, Map<string, number>>();
  for (const cell of cells) {
    const [quantity = '', ...domain] = cell.split(' | ');
    for (const dropped of domain.filter((entry) => !isOfOneSample(entry))) {
      const whole = [quantity, ...domain.filter((entry) => entry !== dropped)].join(' | ');
      const key = `${whole} by ${domain.map((entry) => entry.split('=')[0]).join()}`;
      const sum = sums.get(key) ?? new Map([[whole, -1]]);
      sums.set(key, sum.set(cell, 1));
    }
  }
  return [...sums.values()];
}

type Solution = { readonly Status: string; readonly ObjectiveValue: number };
type Highs = { readonly solve: (model: string) => Solution };

/** The solver; its types are those of CommonJS, so it is loaded as such. */
const loadHighs = v.parse(
  v.custom<() => Promise<Highs>>((loaded) => typeof loaded === 'function'),
  createRequire(import.meta.url)('highs'),
);

const prime = 46_337; // products of two residues stay exact
const inverse = (value: number): number => {
  let [result, base] = [1, value];
  for (let exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
};

/**
 * Names that follow from the sums when everything but `unknown` is known to the last digit: elimination in whole numbers
 * modulo a prime, so that no rounding can hide or invent an answer.
 */
export function workedOut(sums: readonly Sum[], unknown: ReadonlySet<string>): readonly string[] {
  const names = [...new Set([...sums.flatMap((sum) => [...sum.keys()])])].filter((name) => unknown.has(name));
  const at = new Map(names.map((name, index) => [name, index]));
  let rows = sums.map((sum) => {
    const row = new Array<number>(names.length).fill(0);
    for (const [name, sign] of sum) if (at.has(name)) row[at.get(name) ?? 0] = (sign + prime) % prime;
    return row;
  });
  const reduced: number[][] = [];
  for (let column = 0; column < names.length; column++) {
    const pivot = rows.find((row) => row[column] !== 0);
    if (pivot === undefined) continue;
    const scale = inverse(pivot[column] ?? 1);
    const top = pivot.map((value) => (value * scale) % prime);
    const clear = (row: number[]): number[] => {
      const factor = row[column] ?? 0;
      return factor === 0 ? row : row.map((value, c) => (((value - factor * (top[c] ?? 0)) % prime) + prime) % prime);
    };
    rows = rows.filter((row) => row !== pivot).map(clear);
    reduced.splice(0, reduced.length, ...reduced.map(clear), top);
  }
  return reduced.flatMap((row) => {
    const entries = row.flatMap((value, c) => (value === 0 ? [] : [names[c] ?? '']));
    return entries.length === 1 ? entries : [];
  });
}

/** Rows that are made of figures which readers have: sums of them are of what is told alone. */
const isByVolume = ({ table = '' }: FileRow): boolean => table.endsWith('-transfer-costs');

/** Volumes that follow from what senders of one corridor would save: it is so many percent of them. */
const volumesBehind = (rows: readonly FileRow[]): readonly string[] =>
  rows.flatMap(({ table = '', indicator = '', corridor = '', estimate }) => {
    if (!indicator.startsWith('savings-at-') || corridor === '' || estimate === '') return [];
    const [study = '', from = ''] = [table.split('-')[0], corridor.split('-')[0]];
    return [`${study} personal-remittances | ${study === 'border' ? `country=${from}` : `corridor=${corridor}`}`];
  });

/** Withheld cells of a release that its other rows give away, by subtraction or by multiplying what stands beside them. */
export function givenAway(all: readonly FileRow[]): readonly string[] {
  const rows = all.filter((row) => !isByVolume(row));
  const shown = new Set([...rows.filter((row) => row['estimate'] !== '').map(cellOf), ...volumesBehind(all)]);
  // A total stands without its mean where the number of units is withheld; attack-pairs.ts is about those.
  const isMean = (row: FileRow): boolean => row['indicator']?.endsWith('-mean') === true && row['reason'] === 'linked';
  const gone = rows.filter((row) => row['estimate'] === '');
  const missing = new Set(gone.filter((row) => !isMean(row)).map(cellOf));
  const withheld = new Set(gone.map(cellOf).filter((cell) => missing.has(cell) || !shown.has(cell)));
  const beside = [...withheld].filter((cell) => shown.has(cell));
  const adding = new Set(rows.filter(addsUp).map(cellOf));
  const sums = sumsOver(adding);
  const everything = new Set(sums.flatMap((sum) => [...sum.keys()]));
  const unknown = new Set([...everything].filter((cell) => !adding.has(cell) || withheld.has(cell)));
  return [...new Set([...beside, ...workedOut(sums, unknown).filter((cell) => withheld.has(cell))])].toSorted();
}

/**
 * Between what numbers a hidden one must lie: everything is at least zero, sums hold, what is not hidden is known.
 *
 * @param values true values of all cells
 * @param besides sums that hold between quantities
 */
export async function rangesOf(
  values: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
  wanted: readonly string[],
  besides: readonly Sum[] = [],
): Promise<ReadonlyMap<string, readonly [low: number, high: number]>> {
  const highs = await loadHighs();
  const names = [...values.keys()];
  const variable = new Map(names.map((name, n) => [name, `x${n}`]));
  const rows = [...sumsOver(names), ...besides].map((sum, n) => {
    const terms = [...sum].map(([name, sign]) => `${sign < 0 ? '-' : '+'} ${variable.get(name) ?? `y${n}`}`);
    return ` s${n}: ${terms.join(' ')} = 0`;
  });
  const bounds = names.map((name) =>
    hidden.has(name) ? ` ${variable.get(name) ?? ''} >= 0` : ` ${variable.get(name) ?? ''} = ${values.get(name) ?? 0}`,
  );
  const solve = (aim: 'Minimize' | 'Maximize', name: string): number => {
    const model = `${aim}\n o: ${variable.get(name) ?? ''}\nSubject To\n${rows.join('\n')}\nBounds\n${bounds.join('\n')}\nEnd`;
    const solution = highs.solve(model);
    if (solution.Status === 'Unbounded' || solution.Status === 'Primal infeasible or unbounded') return Infinity;
    if (solution.Status !== 'Optimal') throw new Error(solution.Status);
    return solution.ObjectiveValue;
  };
  return new Map(wanted.map((name) => [name, [solve('Minimize', name), solve('Maximize', name)] as const]));
}
