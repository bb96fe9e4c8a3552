/** The quantile function of the beta distribution on the scale of log-odds, where neither end loses digits. */
import { densityOverLowerTail, isBelowMean, logDensity, logDensityScale } from './incomplete-beta.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Near the root the residual squares with every step; far left of it a step gains at least 1, inside ±700. */
const maxSteps = 1000;

/** Where odds are e^700 or e^−700, the tail is its leading term; beyond, exp overflows. */
const extreme = 700;

/** Shapes from which Paulson's cube root is right to 1e-13: it errs by about z³/(108 a^1.5). */
const nearlyNormal = 1e9;

/**
 * u = ln(x/(1 − x)) where x is the p-quantile of the beta distribution with shapes a, b.
 *
 * Newton's method for ln P(u) = ln p in the smaller tail. The density of u is log-concave, and so are both tails: each lies
 * below its asymptote x^a/(a·B(a, b)) or y^b/(b·B(a, b)), which gives a bracket; and once left of the root, every step
 * stays there and comes nearer.
 *
 * @param q 1 − p, as exactly as the caller knows it
 * @returns NaN when the steps do not converge
 */
export function betaLogOdds(p: number, q: number, a: number, b: number): number {
  if (p > q) return -betaLogOdds(q, p, b, a);
  const target = Math.log(p);
  const scale = logDensityScale(a, b);
  const logBeta = -scale - a * Math.log1p(b / a) - b * Math.log1p(a / b);
  const least = (target + Math.log(a) + logBeta) / a;
  const most = -(Math.log(q) + Math.log(b) + logBeta) / b;
  if (least < -extreme) return least;
  if (most > extreme) return most;
  const guess = paulsonLogOdds(normalQuantile(p), a, b) ?? least;
  if (Math.min(a, b) >= nearlyNormal) return guess;
  let u = Math.max(least, guess);
  for (let step = 0; step < maxSteps; step++) {
    const x = 1 / (1 + Math.exp(-u));
    const y = 1 / (1 + Math.exp(u));
    const lead = a * y - b * x;
    const density = logDensity(a, b, x, y, lead, scale);
    let slope: number;
    let logP: number;
    if (isBelowMean(x, y, lead)) {
      slope = densityOverLowerTail(a, b, x, y, lead);
      logP = density - Math.log(slope);
    } else {
      const upper = Math.exp(density) / densityOverLowerTail(b, a, y, x, -lead);
      slope = Math.exp(density) / (1 - upper);
      logP = Math.log1p(-upper);
    }
    const residual = logP - target;
    u = Math.min(most, Math.max(least, u - residual / slope));
    if (Math.abs(residual) < 1e-8) return u; // the next residual would be below 1e-16
  }
  return NaN;
}

/**
 * First guess: the cube root of a ratio of χ² variables is nearly normal.
 *
 * @param z normal quantile of the same probability, not positive
 * @returns undefined where the approximation has no root
 * @see Abramowitz & Stegun (1964), 26.6.15, after Paulson (1942)
 */
function paulsonLogOdds(z: number, a: number, b: number): number | undefined {
  const [va, vb] = [1 / (9 * a), 1 / (9 * b)];
  const above = (1 - va) ** 2 - z * z * va;
  const below = (1 - va) * (1 - vb) - z * Math.sqrt(vb * above + va * (1 - vb) ** 2);
  return above > 0 && below > 0 ? Math.log(a / b) + 3 * Math.log(above / below) : undefined;
}
