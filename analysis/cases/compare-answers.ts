/** Compares an answer with what another program answered, cell by cell. */
import * as v from 'valibot';
import type { Json } from './answer.ts';
import type { Case } from './case-schema.ts';

export type Difference = { readonly place: string; readonly expected: string; readonly actual: string };

/** Relative difference allowed: what two programs in double precision owe each other, and what iterations leave open. */
const exact = 1e-9;
const iterative = 1e-6;

/**
 * Relative tolerance of a case: 1e-6 when its weights come from iterations that stop early, else 1e-9.
 *
 * @returns the share of the larger number by which two may differ
 */
export function toleranceOf({ adjust }: Case): number {
  const iterates = adjust.some(
    (step) =>
      step.type === 'rake' || (step.type === 'calibrate' && (step.calfun !== 'linear' || step.bounds !== undefined)),
  );
  return iterates ? iterative : exact;
}

/**
 * Differences between an expected block and an answer. Every cell of the expected block must be there; cells that only
 * the answer has are no difference. Rows are matched by domain, name and probability, matrices cell by cell.
 */
export function compareAnswers(expected: unknown, actual: Json, tolerance: number): Difference[] {
  const differences: Difference[] = [];
  compare(expected, actual, '', { tolerance, zero: 0, differences });
  return differences;
}

type Context = {
  readonly tolerance: number;
  /** Numbers this small are zero up to rounding where they stand. */
  readonly zero: number;
  readonly differences: Difference[];
};

const rowList = v.array(v.looseObject({ name: v.string() }));
const numberTable = v.pipe(v.array(v.array(v.nullable(v.number()))), v.minLength(1));
const record = v.record(v.string(), v.unknown());

function compare(expected: unknown, actual: unknown, place: string, context: Context): void {
  if (typeof expected === 'number') {
    if (!sameNumber(expected, unwrap(actual), context)) report(expected, actual, place, context);
    return;
  }
  if (Array.isArray(expected)) {
    compareLists(expected, actual, place, context);
    return;
  }
  const fields = v.safeParse(record, expected);
  if (fields.success && expected !== null) {
    const own = v.safeParse(record, actual);
    const estimate = largest(expected, 'estimate');
    for (const [key, value] of Object.entries(fields.output)) {
      const inside = { ...context, zero: zeroOf(key, estimate, context) };
      compare(value, own.success ? own.output[key] : undefined, place === '' ? key : `${place}.${key}`, inside);
    }
    return;
  }
  if ((expected ?? null) !== (actual ?? null)) report(expected, actual, place, context);
}

/** What counts as zero in a field: rounding is measured against the row's estimate, in ratios of variances against 1. */
function zeroOf(field: string, estimate: number, { tolerance, zero }: Context): number {
  if (field === 'se' || field === 'estimate' || field.startsWith('ci')) return tolerance * 1e-3 * estimate;
  return field === 'cv' || field.startsWith('deff') ? tolerance * 1e-3 : zero;
}

function compareLists(expected: readonly unknown[], actual: unknown, place: string, context: Context): void {
  const [rows, ownRows] = [v.safeParse(rowList, expected), v.safeParse(rowList, actual)];
  if (rows.success && ownRows.success && rows.output.length > 0) {
    for (const row of rows.output) {
      const parts = partsOf(row);
      const key = JSON.stringify(parts);
      const match = ownRows.output.find((candidate) => JSON.stringify(partsOf(candidate)) === key);
      compare(row, match, `${place}[${parts.join(' ')}]`, context);
    }
    return;
  }
  const matrix = v.safeParse(numberTable, expected);
  const square = matrix.success && matrix.output.every((row) => row.length === matrix.output.length);
  if (matrix.success && matrix.output.length === 1 && matrix.output[0]?.length === 1) {
    compare(matrix.output[0][0], Array.isArray(actual) ? unwrap(unwrap(actual)) : actual, place, context);
    return;
  }
  const list: readonly unknown[] = Array.isArray(actual) ? actual : [actual];
  if (list.length !== expected.length) {
    report(`${expected.length} entries`, `${list.length} entries`, place, context);
    return;
  }
  for (const [index, value] of expected.entries()) {
    // A covariance that is zero up to rounding is so beside the variances of its row.
    const zero = square ? context.tolerance * Math.abs(matrix.output[index]?.[index] ?? 0) : context.zero;
    compare(value, list[index], `${place}[${index}]`, { ...context, zero });
  }
}

const unwrap = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

function sameNumber(expected: number, actual: unknown, { tolerance, zero }: Context): boolean {
  if (typeof actual !== 'number') return false;
  const off = Math.abs(expected - actual);
  return off <= tolerance * Math.max(Math.abs(expected), Math.abs(actual)) || off <= zero || off < Number.MIN_VALUE;
}

/** Rounding in a row is measured against its estimate. */
function largest(value: unknown, key: string): number {
  const parsed = v.safeParse(record, value);
  const found = parsed.success ? parsed.output[key] : undefined;
  return typeof found === 'number' ? Math.abs(found) : 0;
}

/** What tells a row from the others: its domain, name and probability. */
function partsOf(row: Readonly<Record<string, unknown>>): string[] {
  const by = v.safeParse(record, row['by']);
  const levels = by.success ? Object.entries(by.output).map(([name, level]) => `${name}=${String(level)}`) : [];
  const probability = typeof row['p'] === 'number' ? [`p=${row['p']}`] : [];
  return [...levels, String(row['name']), ...probability];
}

function report(expected: unknown, actual: unknown, place: string, { differences }: Context): void {
  differences.push({ place, expected: JSON.stringify(expected), actual: JSON.stringify(actual ?? null) });
}
