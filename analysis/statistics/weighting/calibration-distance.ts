/**
 * How calibration measures the distance between old and new weights. Each distance gives g(u), the factor of a unit
 * whose calibration variables have the value u on the scale of the solution, and its slope.
 */
import { WeightingError } from './weighting-error.ts';

export type DistanceName = 'linear' | 'raking' | 'logit';

/** Bounds on the factors g, not on the weights. */
export type Bounds = { readonly lower: number; readonly upper: number };

export type Distance = { readonly factor: (u: number) => number; readonly slope: (u: number) => number };

/**
 * The distance functions of R's survey package: cal.linear, cal.raking, cal.logit.
 * @throws {WeightingError} bad-bounds: not lower < 1 < upper, or a logit without finite bounds
 * @see Deville & Särndal (1992), Calibration estimators in survey sampling, JASA 87(418)
 */
export function distanceFunctions(name: DistanceName, { lower, upper }: Bounds): Distance {
  if (!(lower < 1 && upper > 1))
    throw new WeightingError(
      'bad-bounds',
      `bounds ${lower} to ${upper}`,
      'the lower is below 1 and the upper above it',
      [`${lower} … ${upper}`],
    );
  const clamp = (g: number): number => Math.min(Math.max(g, lower), upper);
  // The slope is 0 outside (lower − 1, upper − 1) for both, as in R.
  const free = (u: number): boolean => u < upper - 1 && u > lower - 1;
  switch (name) {
    case 'linear':
      return { factor: (u) => clamp(u + 1), slope: (u) => (free(u) ? 1 : 0) };
    case 'raking':
      return { factor: (u) => clamp(Math.exp(u)), slope: (u) => (free(u) ? Math.exp(u) : 0) };
    case 'logit':
      return logit(lower, upper);
  }
}

function logit(lower: number, upper: number): Distance {
  if (!Number.isFinite(lower) || !Number.isFinite(upper))
    throw new WeightingError('bad-bounds', `bounds ${lower} to ${upper}`, 'logit calibration needs finite bounds', [
      `${lower} … ${upper}`,
    ]);
  const steepness = (upper - lower) / ((upper - 1) * (1 - lower));
  const weighted = (u: number): number => (1 - lower) * Math.exp(steepness * u);
  return {
    factor: (u) => (lower * (upper - 1) + upper * weighted(u)) / (upper - 1 + weighted(u)),
    slope: (u) => {
      const e = weighted(u);
      const below = upper - 1 + e;
      return (upper * e * steepness) / below - ((lower * (upper - 1) + upper * e) * e * steepness) / (below * below);
    },
  };
}
