/** Contrasts: differences, ratios and other functions of estimates, with the standard error their covariance gives. */

export type Contrast = { readonly value: number; readonly standardError: number };

/**
 * A linear combination Σ c_j θ_j, e.g. the difference of two corridors.
 *
 * @param values p estimates
 * @param covariance p × p
 * @param coefficients p numbers
 * @see R: survey::svycontrast
 */
export function linearContrast(
  values: readonly number[],
  covariance: readonly (readonly number[])[],
  coefficients: readonly number[],
): Contrast {
  return contrastFrom(
    coefficients.reduce((sum, c, j) => (c === 0 ? sum : sum + c * values[j]!), 0),
    covariance,
    coefficients,
  );
}

/**
 * A smooth function of estimates by the delta method.
 *
 * @param value the function at the estimates
 * @param gradient its p partial derivatives there
 * @see R: survey::svycontrast with an expression
 */
export function smoothContrast(
  value: number,
  gradient: readonly number[],
  covariance: readonly (readonly number[])[],
): Contrast {
  return contrastFrom(value, covariance, gradient);
}

function contrastFrom(value: number, covariance: readonly (readonly number[])[], slopes: readonly number[]): Contrast {
  let variance = 0;
  for (const [a, left] of slopes.entries()) {
    for (const [b, right] of slopes.entries()) {
      if (left !== 0 && right !== 0) variance += left * right * covariance[a]![b]!;
    }
  }
  return { value, standardError: Math.sqrt(variance) };
}
