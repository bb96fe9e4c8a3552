/** The one error that weighting and replicates throw: it says what is wrong and where. */

export type WeightingErrorKind =
  | 'bad-weight' // NaN, infinite or negative
  | 'length-mismatch'
  | 'missing-category' // a unit without a value of a weighting variable
  | 'category-without-population'
  | 'category-without-sample'
  | 'margins-disagree' // the population totals of two margins differ
  | 'population-names' // totals that do not match the columns of the model
  | 'bad-formula'
  | 'bad-bounds'
  | 'bad-input'
  | 'not-converged'
  | 'no-solution'
  | 'no-respondents'
  | 'lonely-psu'
  | 'bad-replicates';

/**
 * Bad input or an unsolvable weighting problem. `where` names the unit, cell, margin, stratum or column; `about` holds the
 * bare names and numbers, for whoever says it in another language than English.
 */
export class WeightingError extends Error {
  readonly kind: WeightingErrorKind;
  readonly where: string;
  readonly about: readonly string[];

  constructor(kind: WeightingErrorKind, where: string, message: string, about: readonly string[] = [where]) {
    super(`${where}: ${message}`);
    this.name = 'WeightingError';
    this.kind = kind;
    this.where = where;
    this.about = about;
  }
}

/**
 * Refuses weights that are NaN, infinite or negative. Zero is allowed: it is a unit outside the domain.
 * @throws {WeightingError} bad-weight, naming the row (counted from 1)
 */
export function checkWeights(weights: Float64Array): void {
  for (let k = 0; k < weights.length; k++) {
    const weight = weights[k]!;
    if (!(weight >= 0 && weight < Infinity))
      throw new WeightingError('bad-weight', `row ${k + 1}`, `a weight is finite and not negative, not ${weight}`, [
        String(weight),
      ]);
  }
}
