/** Units drawn inside a PSU out of those that were listed there, by the seed of the sample and the name of the PSU alone. */
import { stateOf, Uniforms } from '../random/uniforms.ts';
import { systematicPositions } from './systematic-positions.ts';

/** The draw inside one PSU. */
export type Within = {
  /** Positions in the list, counted from 1, ascending. */
  readonly positions: readonly number[];
  /** The random start u in [0, 1). */
  readonly start: number;
};

/**
 * m of the units listed in a PSU, all of them where no more are listed. The same seed, PSU, number listed and m give the same
 * positions on every machine, so that a phone in the village and the office draw the same.
 *
 * @param listed how many were listed; the list is in the order in which it was made
 * @throws {RangeError} the seed is not a safe integer ≥ 0
 */
export function unitsWithin(seed: number, psu: string, listed: number, m: number): Within {
  const start = new Uniforms(stateOf(seed, `within/${psu}`)).uniform();
  return { positions: systematicPositions(listed, Math.min(m, listed), start).map((at) => at + 1), start };
}
