/** Root of a function between two points by Brent's method, step for step as R's uniroot takes it. */

/**
 * A point where f changes sign, to within `tolerance`. On a step function the answer depends on every step taken, which
 * is why this follows R's zeroin exactly.
 *
 * @returns NaN when f has the same sign at both ends or is not a number there
 * @see Brent (1973), Algorithms for Minimization Without Derivatives, ch. 4; R: zeroin.c
 */
export function findRoot(
  f: (x: number) => number,
  from: number,
  to: number,
  tolerance: number,
  maxSteps = 1000,
): number {
  let a = from;
  let b = to;
  let fa = f(a);
  let fb = f(b);
  if (!(fa * fb <= 0)) return NaN;
  if (fa === 0) return a;
  if (fb === 0) return b;
  let c = a;
  let fc = fa;
  for (let step = 0; step <= maxSteps; step++) {
    const previous = b - a;
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const close = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
    let next = (c - b) / 2;
    if (Math.abs(next) <= close || fb === 0) return b;
    if (Math.abs(previous) >= close && Math.abs(fa) > Math.abs(fb)) {
      const { p, q } = interpolation(a, b, c, fa, fb, fc);
      if (p < 0.75 * (c - b) * q - Math.abs(close * q) / 2 && p < Math.abs((previous * q) / 2)) next = p / q;
    }
    if (Math.abs(next) < close) next = next > 0 ? close : -close;
    a = b;
    fa = fb;
    b += next;
    fb = f(b);
    if ((fb > 0 && fc > 0) || (fb < 0 && fc < 0)) {
      c = a;
      fc = fa;
    }
  }
  return b;
}

/** Step p/q by the secant (two points known) or inverse quadratic interpolation (three), p not negative. */
function interpolation(a: number, b: number, c: number, fa: number, fb: number, fc: number): { p: number; q: number } {
  let p: number;
  let q: number;
  if (a === c) {
    const t = fb / fa;
    p = (c - b) * t;
    q = 1 - t;
  } else {
    const r = fa / fc;
    const t1 = fb / fc;
    const t2 = fb / fa;
    p = t2 * ((c - b) * r * (r - t1) - (b - a) * (t1 - 1));
    q = (r - 1) * (t1 - 1) * (t2 - 1);
  }
  return p > 0 ? { p, q: -q } : { p: -p, q };
}
