/** From base weights of contacts to weights of respondents: eligibility, non-response in classes, places without anybody. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { WeightingStep } from '#schemas/fieldwork/weighting.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import type { NamedFactor } from '../../statistics/weighting/cells.ts';
import { collapseClasses, type Joined } from '../../statistics/weighting/collapse-classes.ts';
import { adjustForNonResponse, type ResponseStatus, weighEligible } from '../../statistics/weighting/non-response.ts';
import type { BaseWeights } from './base-weights.ts';
import { type ClassFault, classFactors } from './classes.ts';
import { statusOf } from './contacts.ts';
import type { Place } from './places.ts';
import { type PlaceState, spreadFactors } from './spread-places.ts';

type Step<Kind extends WeightingStep['kind']> = WeightingStep & { readonly kind: Kind };

/** One step and the weights after it, one per contact. */
export type ContactStep = {
  readonly kind: 'base' | 'eligibility' | 'non-response' | 'places';
  readonly weights: Float64Array;
  /** Variables of the classes, and how many classes there are. */
  readonly classes?: { readonly variables: readonly string[]; readonly count: number };
  readonly joined?: readonly Joined[];
  /** The classes that were asked for cannot be made: the usual ones are used. */
  readonly fault?: ClassFault;
  /** Smallest and largest factor of respondents. */
  readonly factors?: readonly [number, number];
};

export type WeighedContacts = {
  readonly steps: readonly ContactStep[];
  /** After the last step: 0 for everybody who did not answer. */
  readonly weights: Float64Array;
  readonly states: readonly PlaceState[];
  /** Stratum → factor by which its interviews stand for its silent places too. */
  readonly spread: ReadonlyMap<string, number>;
};

type Frame = { readonly table: Table; readonly places: readonly Place[]; readonly base: BaseWeights };

/** Classes where a step names none: units are alike inside a place; on a list every place is one unit. */
export type UsualClasses = readonly ['psu'] | readonly ['stratum'];

/**
 * Takes the steps of a round that concern contacts; respondents alone keep a weight.
 *
 * @param usual classes where a step names none
 */
export function weighContacts(
  frame: Frame,
  steps: readonly WeightingStep[],
  usual: UsualClasses,
  psuWithoutInterviews: RoundSettings['psuWithoutInterviews'],
): WeighedContacts {
  const { contacts, weights: base, sizes } = frame.base;
  const statuses = contacts.outcome.map((outcome) => statusOf[outcome]);
  const isRespondent = Uint8Array.from(statuses, (status) => Number(status === 'respondent'));
  const taken: ContactStep[] = [{ kind: 'base', weights: base }];
  let weights = base.map((weight, k) => (statuses[k] === 'ineligible' ? 0 : weight));

  const eligibility = steps.find((step): step is Step<'eligibility'> => step.kind === 'eligibility');
  if (eligibility !== undefined) {
    const { classOf, variables, fault } = classesOf(frame, eligibility.classes ?? usual, usual);
    const totals = timesOf(base, contacts.times);
    const { eligibility: share } = weighEligible(totals, statuses, classOf);
    weights = weights.map((weight, k) =>
      statuses[k] === 'unknown' ? weight * share[classOf.column.codes[k]!]! : weight,
    );
    const classes = { variables, count: new Set(classOf.column.codes).size };
    taken.push({ kind: 'eligibility', weights, classes, ...(fault && { fault }) });
  }

  const nonResponse = steps.find((step): step is Step<'non-response'> => step.kind === 'non-response');
  if (nonResponse === undefined) {
    const answered = weights.map((weight, k) => weight * isRespondent[k]!);
    return { steps: taken, weights: answered, states: frame.places.map(() => 'met'), spread: new Map() };
  }
  const made = respondentsOnly(frame, weights, isRespondent, nonResponse, usual);
  taken.push(made.step);
  const states = statesOf(frame, made.isSilent);
  const spread =
    psuWithoutInterviews === 'spread' ? spreadFactors(frame.places, sizes, states) : new Map<string, number>();
  const factorOf = (k: number): number => spread.get(frame.places[contacts.place[k]!]!.stratum) ?? 1;
  const final = made.step.weights.map((weight, k) => weight * factorOf(k));
  if (spread.size > 0) taken.push({ kind: 'places', weights: final, factors: rangeOf([...spread.values()]) });
  return { steps: taken, weights: final, states, spread };
}

const timesOf = (weights: Float64Array, times: readonly number[]): Float64Array =>
  weights.map((weight, k) => weight * times[k]!);

const rangeOf = (factors: readonly number[]): readonly [number, number] => [
  factors.reduce((a, b) => Math.min(a, b), Infinity),
  factors.reduce((a, b) => Math.max(a, b), -Infinity),
];

/** The classes that are asked for, crossed; the usual ones where these cannot be made. */
function classesOf({ table, places, base }: Frame, asked: readonly string[], usual: UsualClasses) {
  const wanted = classFactors(asked, table, places, base.contacts);
  const fault = 'why' in wanted ? wanted : undefined;
  const factors = 'why' in wanted ? classFactors(usual, table, places, base.contacts) : wanted;
  if ('why' in factors)
    throw new TypeError(`the frame has not what usual classes need: ${JSON.stringify(factors.why)}`);
  const variables = fault === undefined ? asked : usual;
  const { classOf } = collapseClasses(base.weights, new Uint8Array(base.weights.length), factors, neverJoined);
  return { classOf, factors, variables, fault };
}

const neverJoined = { minimumRespondents: 0, largestFactor: Infinity };

/** Places lie in strata: a class of places that is too small looks for neighbours in its stratum first. */
const nested = (variables: readonly string[]): readonly string[] =>
  variables.includes('psu') && !variables.includes('stratum')
    ? variables.flatMap((name) => (name === 'psu' ? ['stratum', 'psu'] : [name]))
    : variables;

/** Weights of respondents that stand for their class; classes in which nobody answered are silent. */
function respondentsOnly(
  frame: Frame,
  weights: Float64Array,
  isRespondent: Uint8Array,
  { classes: asked, collapse }: Step<'non-response'>,
  usual: UsualClasses,
) {
  const { times } = frame.base.contacts;
  const { factors, variables, fault } = classesOf(frame, nested(asked ?? usual), usual);
  const rule =
    collapse === undefined
      ? neverJoined
      : { minimumRespondents: collapse.minimumRespondents, largestFactor: collapse.largestFactor ?? Infinity };
  const totals = timesOf(weights, times);
  const { classOf, joined } = collapseClasses(totals, isRespondent, factors, rule);
  const isSilent = silentContacts(classOf, totals, isRespondent);
  const counted = totals.map((total, k) => (isSilent[k] === 1 ? 0 : total));
  const statuses = Array.from(isRespondent, (one): ResponseStatus => (one === 1 ? 'respondent' : 'nonrespondent'));
  const { weights: adjusted, classes } = adjustForNonResponse(counted, statuses, classOf);
  const used = classes.filter(({ respondents }) => respondents > 0);
  const step: ContactStep = {
    kind: 'non-response',
    weights: adjusted,
    classes: { variables: fault === undefined ? (asked ?? usual) : variables, count: used.length },
    joined,
    factors: rangeOf(used.map(({ factor }) => factor)),
    ...(fault && { fault }),
  };
  return { step, isSilent };
}

/** Contact → 1 where nobody of its class answered who could stand for the others. */
function silentContacts(
  { column: { codes, levels } }: NamedFactor,
  totals: Float64Array,
  isRespondent: Uint8Array,
): Uint8Array {
  const [respondents, answered, total] = [0, 0, 0].map(() => new Float64Array(levels.length));
  for (const [k, code] of codes.entries()) {
    total![code]! += totals[k]!;
    if (isRespondent[k] === 0) continue;
    respondents![code]! += 1;
    answered![code]! += totals[k]!;
  }
  return Uint8Array.from(codes, (code) =>
    Number(respondents![code] === 0 || (answered![code] === 0 && total![code]! > 0)),
  );
}

function statesOf({ places, base: { contacts } }: Frame, isSilent: Uint8Array): readonly PlaceState[] {
  const [eligible, met, any] = [0, 0, 0].map(() => new Uint8Array(places.length));
  for (const [k, at] of contacts.place.entries()) {
    any![at] = 1;
    if (contacts.outcome[k] === 'ineligible') continue;
    eligible![at] = 1;
    if (isSilent[k] === 0) met![at] = 1;
  }
  return places.map((_, at) => {
    if (met![at] === 1) return 'met';
    return any![at] === 1 && eligible![at] === 0 ? 'empty' : 'silent';
  });
}
