/** Figures of the headline in the unit in which people read them, with the digits that they have in their tables. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { scaleOf } from '../plots/scale.ts';
import type { Wording } from '../wording/wording.ts';

export type Supported = { readonly write: (value: number) => string; readonly unit: string };

/** Writes a figure and its limits down to the last digit of its standard error: 31.5 % with an error of 1.5 points is 31.5 %. */
export function supportedBy(figure: Observation, wording: Wording): Supported {
  const { factor, unit, write } = scaleOf([figure], wording);
  const { se } = figure.uncertainty;
  return { unit: unit === '%' ? '' : unit, write: (value) => write(value / factor, se && se / factor) };
}
