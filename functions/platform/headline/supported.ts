/** Figures with no more digits than their standard error supports. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { scaleOf } from '../plots/scale.ts';
import type { Wording } from '../wording/wording.ts';

export type Supported = { readonly write: (value: number) => string; readonly unit: string };

/** Most digits after the point. */
const most = 2;

/** Digits after the point of a figure in its scale, as its standard error has them. */
const digitsOf = (se: number, factor: number): number => Math.min(most, -Math.floor(Math.log10(se / factor)));

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/**
 * Digits more than the standard errors support, with which the parts of one whole add up to 100 % as they are printed: 72.5 %
 * and 27.5 % make 101 in whole percent. None where the figures are not all of the whole, or never add up. No figure is changed.
 */
export function digitsToAddUp(parts: readonly Observation[], wording: Wording): number {
  const shares = parts.map(({ value }) => value ?? Number.NaN);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const errors = parts.map(({ uncertainty }) => uncertainty.se ?? 0);
  if (parts.length < 2 || !(Math.abs(whole - 1) < 1e-6) || errors.some((se) => se === 0)) return 0;
  const { factor } = scaleOf(parts, wording);
  const printed = (more: number): number =>
    shares.reduce((sum, share, k) => sum + rounded(share / factor, digitsOf(errors[k] ?? 1, factor) + more), 0);
  return [0, 1, 2].find((more) => Math.abs(printed(more) - 1 / factor) < 1e-6) ?? 0;
}

/**
 * Writes a figure and its limits down to the first digit of the standard error: 56.32 % with an error of 3.3 points is 56 %.
 * As the scale has it, where no error is known.
 *
 * @param more digits beyond those
 */
export function supportedBy(figure: Observation, wording: Wording, more = 0): Supported {
  const scale = scaleOf([figure], wording);
  const { se } = figure.uncertainty;
  const isPercent = scale.unit === '%';
  const unit = isPercent ? '' : scale.unit;
  if (se === null || se === 0) return { unit, write: (value) => scale.write(value / scale.factor) };
  const digits = digitsOf(se, scale.factor) + more;
  const write = (value: number): number => rounded(value / scale.factor, digits);
  const after = Math.max(0, digits);
  const { formats } = wording;
  return {
    unit,
    write: (value) => (isPercent ? formats.percentTo(write(value) / 100, after) : formats.number(write(value), after)),
  };
}
