/** How many units have to be drawn for a figure of a given precision. */
import { SamplingError } from './sampling-error.ts';

export type SizeWanted = {
  /** Wanted coefficient of variation of the estimate: standard error / value. */
  readonly cv: number;
  /** S/Ȳ of one unit: √((1 − P)/P) for a share P, standard deviation / mean for a mean or total. */
  readonly unitCv: number;
  /** Variance of the design against that of a simple random sample of as many units. */
  readonly deff: number;
  /** Share of the units drawn that will answer. */
  readonly response: number;
  /** N; without it the population is taken to be large. */
  readonly population?: number | undefined;
};

export type SizeNeeded = {
  /** Interviews that the estimate needs. */
  readonly interviews: number;
  /** Units to be drawn for them. */
  readonly drawn: number;
  /** The coefficient of variation that so many interviews give. */
  readonly cv: number;
};

/**
 * From cv² = deff (1 − n/N) (S/Ȳ)² / n: n = deff (S/Ȳ)² / (cv² + deff (S/Ȳ)² / N), rounded up; n / response are drawn.
 *
 * @throws {SamplingError} bad-input, naming the argument; sample-too-large: the answers of all are too few
 * @see Cochran (1977), sections 4.4 and 4.6; Kish (1965), section 8.2 (deff)
 * @example sampleSize({ cv: 0.05, unitCv: 2, deff: 1, response: 0.8 }) // 1600 interviews, 2000 drawn
 */
export function sampleSize({ cv, unitCv, deff, response, population = Infinity }: SizeWanted): SizeNeeded {
  const positive = { cv, unitCv, deff, response, population };
  for (const [name, value] of Object.entries(positive))
    if (!(value > 0)) throw new SamplingError('bad-input', name, `is above 0, not ${value}`);
  if (response > 1) throw new SamplingError('bad-input', 'response', `is a share from 0 to 1, not ${response}`);
  const variance = deff * unitCv ** 2;
  // A hair is no unit: the quotient of 1600 / 0.8 must not become 2001 by rounding.
  const up = (value: number): number => Math.ceil(value - 1e-9 * value);
  const interviews = up(variance / (cv ** 2 + variance / population));
  const drawn = up(interviews / response);
  if (drawn > population)
    throw new SamplingError(
      'sample-too-large',
      'population',
      `${drawn} would have to be drawn from ${population}, with a response of ${response}`,
    );
  return { interviews, drawn, cv: Math.sqrt((variance * Math.max(0, 1 - interviews / population)) / interviews) };
}

/**
 * deff of m units interviewed in each PSU: 1 + (m − 1) ρ.
 *
 * @param within m
 * @param icc ρ, the intraclass correlation of the variable
 * @throws {SamplingError} bad-input
 * @see Kish (1965), section 5.4
 */
export function clusterEffect(within: number, icc: number): number {
  if (!(within >= 1)) throw new SamplingError('bad-input', 'units in each PSU', `are 1 or more, not ${within}`);
  if (!(icc >= 0 && icc <= 1)) throw new SamplingError('bad-input', 'icc', `lies from 0 to 1, not at ${icc}`);
  return 1 + (within - 1) * icc;
}
