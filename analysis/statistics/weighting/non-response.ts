/** Non-response: those who answered stand for those in their class who did not. */
import { diagnoseWeights, type WeightDiagnostic } from './diagnose-weights.ts';
import { partitionBy, type NamedFactor, type Partition } from './cells.ts';
import { checkWeights, WeightingError } from './weighting-error.ts';

/**
 * What came of a sampled unit. `unknown`: nobody could tell whether it was eligible (no contact at all).
 * @see AAPOR, Standard Definitions (2023)
 */
export type ResponseStatus = (typeof responseStatuses)[number];

const responseStatuses = ['respondent', 'nonrespondent', 'unknown', 'ineligible'] as const;

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

export type EligibleWeights = {
  /** Of ineligible units 0; of those not reached, their weight times e. */
  readonly weights: Float64Array;
  /** Class → e; where no unit's eligibility is known there, that of all classes together. */
  readonly eligibility: Float64Array;
};

export type NonResponseWeights = {
  /** 0 for everybody who is no respondent. */
  readonly weights: Float64Array;
  readonly classes: readonly WeightingClass[];
  readonly diagnostic: WeightDiagnostic & { readonly largestFactor: number };
};

/** Sums of weights by status in one class. */
type StatusSums = Record<ResponseStatus, number>;

/** Share of eligible units among those whose eligibility is known; undefined where none is. */
function eligibleShare({ respondent, nonrespondent, ineligible }: StatusSums): number | undefined {
  const known = respondent + nonrespondent + ineligible;
  return known === 0 ? undefined : (respondent + nonrespondent) / known;
}

function sumsByClass(
  weights: Float64Array,
  statuses: readonly ResponseStatus[],
  { index, size }: Partition,
): readonly StatusSums[] {
  const sums = Array.from({ length: size }, () => ({ respondent: 0, nonrespondent: 0, unknown: 0, ineligible: 0 }));
  for (const [k, status] of statuses.entries()) sums[index[k]!]![status] += weights[k]!;
  return sums;
}

function checkStatuses(weights: Float64Array, statuses: readonly ResponseStatus[]): void {
  checkWeights(weights);
  if (statuses.length !== weights.length)
    throw new WeightingError('length-mismatch', 'statuses', `${statuses.length} for ${weights.length} weights`);
}

/**
 * Leaves out units that do not belong to the population, and of units of which nobody knows, the share that does not:
 * 1 − e, with e the share of eligible units among those of the class whose eligibility is known, in weights.
 *
 * @param statuses one per row
 * @param classOf classes in which units that were not reached are as often eligible as the others
 * @throws {WeightingError} bad-weight; length-mismatch; missing-category
 * @see AAPOR (2023), Standard Definitions, e of RR3
 */
export function weighEligible(
  weights: Float64Array,
  statuses: readonly ResponseStatus[],
  classOf: NamedFactor,
): EligibleWeights {
  checkStatuses(weights, statuses);
  const classes = partitionBy(classOf, weights.length);
  const sums = sumsByClass(weights, statuses, classes);
  const all = { respondent: 0, nonrespondent: 0, unknown: 0, ineligible: 0 };
  for (const sum of sums) for (const status of responseStatuses) all[status] += sum[status];
  const eligibility = Float64Array.from(sums, (sum) => eligibleShare(sum) ?? eligibleShare(all) ?? 1);
  const shareOf = (status: ResponseStatus | undefined, k: number): number => {
    if (status === 'ineligible') return 0;
    return status === 'unknown' ? eligibility[classes.index[k]!]! : 1;
  };
  return { weights: weights.map((weight, k) => weight * shareOf(statuses[k], k)), eligibility };
}

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
  checkStatuses(weights, statuses);
  const partition = partitionBy(classOf, weights.length);
  const { index } = partition;
  const classes = sumsByClass(weights, statuses, partition).map((sum, code): WeightingClass => {
    const { respondent, nonrespondent, unknown, ineligible } = sum;
    const name = classOf.column.levels[code] ?? '';
    const eligibility = eligibleShare(sum) ?? 1;
    const eligible = respondent + nonrespondent + eligibility * unknown;
    if (respondent === 0 && eligible > 0)
      throw new WeightingError(
        'no-respondents',
        `${classOf.name} ${name}`,
        'nobody answered; merge it with another class',
        [`${classOf.name}: ${name}`],
      );
    const factor = respondent === 0 ? 1 : eligible / respondent;
    return { name, respondents: respondent, nonrespondents: nonrespondent, unknown, ineligible, eligibility, factor };
  });
  const adjusted = weights.map((weight, k) => (statuses[k] === 'respondent' ? weight * classes[index[k]!]!.factor : 0));
  const largestFactor = classes.reduce((most, { factor }) => Math.max(most, factor), 1);
  return { weights: adjusted, classes, diagnostic: { ...diagnoseWeights(adjusted), largestFactor } };
}
