/** The column that says why each row of a derived one is unknown: `untold`, `divided-by-zero`, `no-rate RUB`. */
import type { Unknown } from '#schemas/language/evaluate/unknown.ts';

const withoutRate = 'no-rate ';

/** Name of the column beside a derived one. */
export const unknownColumn = (name: string): string => `${name}_unknown`;

/** A reason as a level of that column. */
export const reasonOf = ({ unknown, currency }: Unknown): string =>
  currency === undefined ? unknown : `${unknown} ${currency}`;

/** The currency that lacks a rate; undefined for any other reason. */
export const currencyWithoutRate = (reason: string): string | undefined =>
  reason.startsWith(withoutRate) ? reason.slice(withoutRate.length) : undefined;
