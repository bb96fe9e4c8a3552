/** What reading a table of benchmarks gives: figures, or every fault with its row and column. */
import { issueInWords } from '#schemas/basics/issue-words.ts';
import { type Benchmark, benchmarkFaults, benchmarkKey, benchmarkSchema } from '#schemas/fieldwork/benchmarks.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import * as v from 'valibot';

import { sharesOfProduct } from './share-of-product.ts';
import { implausible } from './plausible.ts';

/** A row of the file: cells as text, and the number that a spreadsheet shows for it. */
export type Row = { readonly row: number; readonly cells: readonly string[] };

/** What a layout is told of the round and the file. */
export type ReadingFor = {
  /** Country of the round, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Whether figures may be of any size, whatever that of the country. */
  readonly anySize: boolean;
  /** The newest year that is of use. */
  readonly year: number;
  /** The year of today. */
  readonly thisYear: number;
  /** Exchange rates of the round. */
  readonly rates: Round['exchangeRates'];
  /** That the round reports in. */
  readonly currency: string;
  /** Figures that the round has already. */
  readonly before: readonly Benchmark[];
  /** Who says so, where the file does not; undefined where nobody said. */
  readonly source: string | undefined;
  /** What stands before decimals in the file. */
  readonly decimal: '.' | ',';
};

export type Reading = {
  readonly benchmarks: readonly Benchmark[];
  /** Each begins with its row. With any, nothing is to be used. */
  readonly faults: readonly string[];
  /** What was passed over, one sentence a cause. */
  readonly notes: readonly string[];
};

/** A table as one layout knows it. */
export type Layout = (rows: readonly Row[], reading: ReadingFor) => Reading;

/** A figure before it is checked, and where it came from. */
export type Found = {
  readonly row: number;
  /** Names of columns by the parts of a figure. */
  readonly columns: Readonly<Record<string, string>>;
  readonly figure: Readonly<Record<string, unknown>>;
};

/** `row 3, unit: …`. */
export const faultAt = (row: number, column: string, message: string): string => `row ${row}, ${column}: ${message}`;

/** Row that a fault begins with; 0 where it is of the table as a whole. */
const rowOf = (fault: string): number => Number(/^row (\d+), /.exec(fault)?.[1] ?? 0);

/** Faults in the order of the rows that they begin with. */
export const byRow = (faults: readonly string[]): readonly string[] => faults.toSorted((a, b) => rowOf(a) - rowOf(b));

/** What to do about a part that is missing or no number. */
const advice: Readonly<Record<string, string>> = {
  year: 'write the year with four digits, such as 2025',
  value: 'write digits with one decimal mark, without spaces',
  source: 'fill it in, or say it for the whole file with --source',
};

/**
 * Figures checked, one fault a part that is wrong.
 *
 * @param known the round that they are held against; a figure of a year after today's is a slip
 */
export function checked(
  found: readonly Found[],
  known: Pick<ReadingFor, 'thisYear' | 'country' | 'rates' | 'currency' | 'before' | 'anySize'>,
  notes: readonly string[] = [],
): Reading {
  const good: { readonly benchmark: Benchmark; readonly from: Found }[] = [];
  const faults: string[] = [];
  for (const from of found) {
    const parsed = v.safeParse(benchmarkSchema, from.figure);
    if (parsed.success) {
      const wrong = implausible(parsed.output, known);
      for (const { part, message } of wrong) faults.push(faultAt(from.row, from.columns[part] ?? part, message));
      good.push({ benchmark: parsed.output, from });
      continue;
    }
    for (const issue of parsed.issues) {
      const key = issue.path?.[0]?.key;
      const part = typeof key === 'string' ? key : '';
      const remedy = issue.kind === 'schema' ? advice[part] : undefined; // what is there says itself what it must be
      const message = issueInWords(issue);
      faults.push(
        faultAt(from.row, from.columns[part] ?? part, remedy === undefined ? message : `${message}; ${remedy}`),
      );
    }
  }
  const together = benchmarkFaults(good.map(({ benchmark }) => benchmark));
  for (const { at, part, message } of together) {
    const { from, benchmark } = good[at] ?? {};
    if (from === undefined || benchmark === undefined) continue;
    const first = good.findIndex((other) => benchmarkKey(other.benchmark) === benchmarkKey(benchmark));
    const twice =
      part === 'series' && first < at ? ` (the other one stands in row ${good[first]?.from.row ?? ''})` : '';
    faults.push(faultAt(from.row, from.columns[part] ?? part, `${message}${twice}`));
  }
  const shares = sharesOfProduct(
    good.map(({ benchmark, from: { row } }) => ({ benchmark, row })),
    known,
  );
  return { benchmarks: good.map(({ benchmark }) => benchmark), faults, notes: [...notes, ...shares] };
}
