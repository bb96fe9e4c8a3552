/**
 * What makes densities with large shapes accurate: factorials are split into Stirling's formula, whose large terms are
 * cancelled by hand, and small remainders that are computed directly.
 *
 * @see Loader (2000), Fast and accurate computation of binomial probabilities
 */

/** Coefficients of z^−1, z^−3 … z^−13: Bernoulli numbers B₂ₖ/(2k(2k − 1)), DLMF 5.11.1. */
const stirlingSeries = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** Beyond this the series is exact to the last bit; below, Γ(z + 1) = z Γ(z) leads there. */
const stirlingFrom = 10;

/**
 * What Stirling's formula lacks: ln Γ(z + 1) − (z + ½) ln z + z − ½ ln 2π.
 *
 * @param z positive
 */
export function stirlingRemainder(z: number): number {
  let remainder = 0;
  let at = z;
  for (; at < stirlingFrom; at++) remainder += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = at * at;
  let series = 0;
  for (let k = stirlingSeries.length - 1; k >= 0; k--) series = series / square + stirlingSeries[k]!;
  return remainder + series / at;
}

/**
 * r − 1 − ln r, without cancellation where r is near 1.
 *
 * @param ratio r, positive
 * @param difference r − 1, as exactly as the caller knows it
 */
export function excessOverLog(ratio: number, difference: number): number {
  if (Math.abs(difference) > 0.25) return difference - Math.log(ratio);
  // ln r = 2 artanh v, of which the first term is taken out of the difference.
  const v = difference / (2 + difference);
  const square = v * v;
  let series = 0;
  for (let k = 21; k >= 3; k -= 2) series = series * square + 2 / k;
  return v * (difference - square * series);
}
