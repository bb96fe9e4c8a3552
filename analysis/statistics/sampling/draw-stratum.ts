/** One draw out of one stratum, by the seed of the sample and the name of the stratum alone. */
import { makeRandom } from '../random/random.ts';
import { inclusionProbabilities } from './inclusion-probabilities.ts';
import { jointSimple } from './joint-simple.ts';
import { jointSystematic } from './joint-systematic.ts';
import type { StratumList } from './order-units.ts';
import { simpleRandomSample } from './simple-random-sample.ts';
import { systematicPps } from './systematic-pps.ts';

export type Method = 'pps-systematic' | 'srs';

export type StratumDraw = {
  /** Positions in the list of the stratum, ascending. */
  readonly drawn: Int32Array;
  /** π of every unit of the list. */
  readonly probabilities: Float64Array;
  /** π_kl of two positions. */
  readonly joint: (k: number, l: number) => number;
  /** The random start of a systematic draw. */
  readonly start?: number;
};

/**
 * n units of one stratum. Other strata may change, and this one is drawn as before.
 *
 * @throws {SamplingError} sample-too-large, bad-size
 */
export function drawStratum({ stratum, sizes }: StratumList, n: number, method: Method, seed: number): StratumDraw {
  const random = makeRandom(seed, `draw/${stratum}`);
  if (method === 'srs') {
    const joint = jointSimple(sizes.length, n);
    const probabilities = new Float64Array(sizes.length).fill(n / sizes.length);
    return { drawn: simpleRandomSample(random, sizes.length, n), probabilities, joint };
  }
  const probabilities = inclusionProbabilities(sizes, n);
  const start = random.uniform();
  return { drawn: systematicPps(probabilities, start), probabilities, joint: jointSystematic(probabilities), start };
}
