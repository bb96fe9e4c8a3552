/** Money between the form, which shows major units (12.50), and answers, which hold minor units (1250). Exact both ways. */
import { currencyExponent } from './currencies.ts';

/** Shift the decimal point of a number by its decimal digits, not by multiplying, so that 1.15 becomes 115. */
function shift(value: number, places: number): number {
  const [digits, exponent] = String(value).split('e');
  return Number(`${digits ?? ''}e${Number(exponent ?? 0) + places}`);
}

/** Minor units of an amount in major units; not whole when the amount is finer than the currency. */
export const toMinorUnits = (major: number, currency: string): number => shift(major, currencyExponent(currency) ?? 2);

/** Major units of an amount in minor units. */
export const toMajorUnits = (minor: number, currency: string): number =>
  shift(minor, -(currencyExponent(currency) ?? 2));
