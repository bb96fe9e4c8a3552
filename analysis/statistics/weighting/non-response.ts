/** Non-response: those who answered stand for those in their class who did not. */
import { diagnoseWeights, type WeightDiagnostic } from './diagnose-weights.ts';
import { partitionBy, type NamedFactor } from './cells.ts';
import { checkWeights, WeightingError } from './weighting-error.ts';

/**
 * What came of a sampled unit. `unknown`: nobody could tell whether it was eligible (no contact at all).
 * @see AAPOR, Standard Definitions (2023)
 */
export type ResponseStatus = 'respondent' | 'nonrespondent' | 'unknown' | 'ineligible';

/** One weighting class: weighted counts, and the factor its respondents' weights were given. */
export type WeightingClass = {
  readonly name: string;
  readonly respondents: number;
  readonly nonrespondents: number;
  readonly unknown: number;
  readonly ineligible: number;
  /** Share of unknowns taken to be eligible: that of the units whose eligibility is known. */
  readonly eligibility: number;
  readonly factor: number;
};

export type NonResponseWeights = {
  /** 0 for everybody who is no respondent. */
  readonly weights: Float64Array;
  readonly classes: readonly WeightingClass[];
  readonly diagnostic: WeightDiagnostic & { readonly largestFactor: number };
};

/**
 * Weighting-class adjustment: within a class, factor = (respondents + nonrespondents + e × unknown) / respondents, sums
 * of weights, with e the share of eligible units among those whose eligibility is known.
 *
 * @param statuses one per row
 * @param classOf classes inside which those who answer and those who do not are alike (a stratum, a district …)
 * @throws {WeightingError} bad-weight; length-mismatch; missing-category; no-respondents, naming the class
 * @see Little & Rubin (2019), Statistical Analysis with Missing Data, 3.3; AAPOR (2023), e of RR3
 */
export function adjustForNonResponse(
  weights: Float64Array,
  statuses: readonly ResponseStatus[],
  classOf: NamedFactor,
): NonResponseWeights {
  checkWeights(weights);
  if (statuses.length !== weights.length)
    throw new WeightingError('length-mismatch', 'statuses', `${statuses.length} for ${weights.length} weights`);
  const { index, size } = partitionBy(classOf, weights.length);
  const sums = Array.from({ length: size }, () => ({ respondent: 0, nonrespondent: 0, unknown: 0, ineligible: 0 }));
  for (const [k, status] of statuses.entries()) {
    const sum = sums[index[k]!];
    if (sum !== undefined) sum[status] += weights[k]!;
  }
  const classes = sums.map((sum, code): WeightingClass => {
    const { respondent, nonrespondent, unknown, ineligible } = sum;
    const name = classOf.column.levels[code] ?? '';
    const known = respondent + nonrespondent + ineligible;
    const eligibility = known === 0 ? 1 : (respondent + nonrespondent) / known;
    const eligible = respondent + nonrespondent + eligibility * unknown;
    if (respondent === 0 && eligible > 0)
      throw new WeightingError(
        'no-respondents',
        `${classOf.name} ${name}`,
        'nobody answered; merge it with another class',
      );
    const factor = respondent === 0 ? 1 : eligible / respondent;
    return { name, respondents: respondent, nonrespondents: nonrespondent, unknown, ineligible, eligibility, factor };
  });
  const adjusted = weights.map((weight, k) => (statuses[k] === 'respondent' ? weight * classes[index[k]!]!.factor : 0));
  const largestFactor = classes.reduce((most, { factor }) => Math.max(most, factor), 1);
  return { weights: adjusted, classes, diagnostic: { ...diagnoseWeights(adjusted), largestFactor } };
}
