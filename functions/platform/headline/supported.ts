/** Figures with no more digits than their standard error supports. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { scaleOf } from '../plots/scale.ts';
import type { Wording } from '../wording/wording.ts';

export type Supported = { readonly write: (value: number) => string; readonly unit: string };

/** Most digits after the point. */
const most = 2;

/**
 * Writes a figure and its limits down to the first digit of the standard error: 56.32 % with an error of 3.3 points is 56 %.
 * As the scale has it, where no error is known.
 */
export function supportedBy(figure: Observation, wording: Wording): Supported {
  const scale = scaleOf([figure], wording);
  const { se } = figure.uncertainty;
  const isPercent = scale.unit === '%';
  const unit = isPercent ? '' : scale.unit;
  if (se === null || se === 0) return { unit, write: (value) => scale.write(value / scale.factor) };
  const digits = Math.min(most, -Math.floor(Math.log10(se / scale.factor)));
  const step = 10 ** -digits;
  const rounded = (value: number): number => Math.round(value / scale.factor / step) * step;
  const after = Math.max(0, digits);
  const { formats } = wording;
  return {
    unit,
    write: (value) =>
      isPercent ? formats.percentTo(rounded(value) / 100, after) : formats.number(rounded(value), after),
  };
}
