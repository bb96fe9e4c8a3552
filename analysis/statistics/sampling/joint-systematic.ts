/** Joint inclusion probabilities of systematic selection with unequal probabilities. */
import { cumulatedProbabilities } from './cumulated-probabilities.ts';

/** Length of what two arcs of the circle of starts have in common; each begins in [0, 1) and is shorter than 1. */
function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  let common = 0;
  for (const turn of [-1, 0, 1])
    common += Math.max(0, Math.min(from + length, otherFrom + turn + otherLength) - Math.max(from, otherFrom + turn));
  return common;
}

/**
 * π_kl of pairs of units: the share of starts u in [0, 1) with which Madow's method draws both. Unit k is drawn by the starts
 * from V_{k−1} to V_k modulo 1, an arc of length π_k, so π_kl is what two arcs share. Many pairs have 0: the variance
 * has no unbiased estimator under this design.
 *
 * @param probabilities π of each unit, in the order of the list
 * @returns π_kl for positions k and l; π_k when they are the same
 * @see Tillé (2006), section 7.1; R: sampling::UPsystematicpi2; golden: test/golden/sampling/sampling.json
 */
export function jointSystematic(probabilities: Float64Array): (k: number, l: number) => number {
  const { units, ends } = cumulatedProbabilities(probabilities);
  const begins = new Float64Array(probabilities.length);
  for (let at = 1; at < units.length; at++) begins[units[at]!] = ends[at - 1]! % 1;
  return (k, l) => {
    const [p, q] = [probabilities[k]!, probabilities[l]!];
    if (k === l) return p;
    if (p === 1 || q === 1 || p === 0 || q === 0) return p * q; // certain, or never drawn: independent of the other
    return overlap(begins[k]!, p, begins[l]!, q);
  };
}
