/** Rows about figures from outside: one as it was given, or a published figure of a survey divided by it. */
import { type EstimateRow, withoutError } from '../../production/observations/rows.ts';
import { roundEstimate } from '../../disclosure/round-figures.ts';
import type { Known } from './known.ts';

/** What a row is called, and where it stands. */
export type RowName = {
  readonly table: string;
  readonly indicator: string;
  readonly statistic: EstimateRow['statistic'];
  readonly unit: string;
};

type Codes = Readonly<Record<string, string>>;

/** Whether a row is of just these codes. */
export const isDomain = (row: EstimateRow, wanted: Readonly<Record<string, string>>): boolean => {
  const codes = Object.entries(row.domain);
  return codes.length === Object.keys(wanted).length && codes.every(([name, code]) => wanted[name] === code);
};

/** The year and the sources of figures, which tell what a row was made of. */
export const saidBy = (figures: readonly Known[], more: Codes = {}): Codes => ({
  ...more,
  year: [...new Set(figures.map(({ year }) => String(year)))].join(', '),
  source: [...new Set(figures.map(({ source }) => source))].join('; '),
});

/** Digits of what is worked out of figures from outside alone: as many as such figures mostly have. */
const outsideDigits = 4;

/** What is worked out of figures from outside alone, told in so many digits as they bear. */
export const fromOutside = (value: number): number => Number(value.toPrecision(outsideDigits));

/** A figure that no survey has a part in: it has no sampling error, and no number of interviews. */
export const givenRow = (
  name: RowName,
  domain: Codes,
  value: number,
  method: EstimateRow['method'] = 'given',
): EstimateRow => ({
  ...name,
  domain,
  n: null,
  base: null,
  unknownShare: null,
  estimate: value,
  ...withoutError,
  quality: 'given',
  reason: '',
  method,
});

/**
 * A published figure over one from outside, which has no error of its own: limits and standard error are divided alike, and
 * rounded as those of every figure. What is withheld stays so.
 */
export function dividedRow(row: EstimateRow, name: RowName, domain: Codes, divisor: number): EstimateRow {
  const over = (figure: number | null): number | null => (figure === null ? null : figure / divisor);
  return roundEstimate({
    ...row,
    ...name,
    domain,
    estimate: over(row.estimate),
    se: over(row.se),
    ciLow: over(row.ciLow),
    ciHigh: over(row.ciHigh),
    deff: null,
    method: 'benchmarked',
  });
}
