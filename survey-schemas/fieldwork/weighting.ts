/** How base weights become final weights in a round: steps as closed data, one list a study, in the order they are taken. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';

const variable = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,63}$/, 'the name of a question'));
const variables = v.pipe(v.array(variable), v.minLength(1), v.maxLength(6));
/** Where the totals were read: a census and its table, a register and its day. */
const source = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** Units of one cell of the population: the code of each variable, and how many there are. */
const populationCell = closedObject({
  levels: v.record(variable, v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
  count: v.pipe(v.number(), v.finite(), v.minValue(0)),
});
const marginEntries = {
  variables,
  population: v.pipe(v.array(populationCell), v.minLength(1), v.maxLength(5000)),
  source,
};

/** Limits of the factor new weight / old weight. */
const bounds = v.optional(
  closedObject({ lower: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)), upper: v.pipe(v.number(), v.gtValue(1)) }),
);

/** When two classes of contacts are joined: too few respondents, or a factor too large. */
const collapse = closedObject({
  minimumRespondents: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  largestFactor: v.optional(v.pipe(v.number(), v.finite(), v.gtValue(1))),
});

export const weightingStepSchema = v.variant('kind', [
  /** By the rule of the study: places drawn and units listed, shifts and travellers counted, or a list. */
  closedObject({ kind: v.literal('base') }),
  /** Nobody stands for units that do not belong to the population; of those not reached, the share e of their class belongs. */
  closedObject({ kind: v.literal('eligibility'), classes: v.optional(variables) }),
  /** Those who answered stand for those of their class who did not. */
  closedObject({ kind: v.literal('non-response'), classes: v.optional(variables), collapse: v.optional(collapse) }),
  /** Weights beyond so many times the median are cut; the others share the difference. */
  closedObject({
    kind: v.literal('trim'),
    smallest: v.optional(v.pipe(v.number(), v.gtValue(0), v.ltValue(1))),
    largest: v.optional(v.pipe(v.number(), v.finite(), v.gtValue(1))),
  }),
  /** Standard errors from replicates; what follows is done in each of them. */
  closedObject({
    kind: v.literal('replicates'),
    method: v.picklist(['jackknife', 'bootstrap', 'rao-wu']),
    /** How many draws of a bootstrap. */
    count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(2000)), 200),
    /** Of the draws; the seed of the round where absent. */
    seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  closedObject({ kind: v.literal('poststratify'), ...marginEntries }),
  closedObject({
    kind: v.literal('rake'),
    margins: v.pipe(v.array(closedObject(marginEntries)), v.minLength(1), v.maxLength(12)),
  }),
  closedObject({
    kind: v.literal('calibrate'),
    /** In R's notation: `~ region + members`. */
    model: v.pipe(v.string(), v.minLength(2), v.maxLength(300)),
    /** A total for each column of the model, `(Intercept)` the size of the population. */
    totals: v.record(v.pipe(v.string(), v.maxLength(200)), v.pipe(v.number(), v.finite())),
    source,
    distance: v.optional(v.picklist(['linear', 'raking', 'logit']), 'linear'),
    bounds,
  }),
]);

export type WeightingStep = v.InferOutput<typeof weightingStepSchema>;
export type StepKind = WeightingStep['kind'];

/** Steps are taken in this order; of the last three a round has one at most. */
const rank: Readonly<Record<StepKind, number>> = {
  base: 0,
  eligibility: 1,
  'non-response': 2,
  trim: 3,
  replicates: 4,
  poststratify: 5,
  rake: 5,
  calibrate: 5,
};

const isTotals = (kind: StepKind): boolean => rank[kind] === rank.calibrate;

/** One sentence for each step that cannot stand where it stands, with its place in the list. */
function orderFaults(steps: readonly WeightingStep[]): readonly { readonly at: number; readonly message: string }[] {
  return steps.flatMap(({ kind }, at) => {
    const before = steps[at - 1];
    if (before === undefined) return kind === 'base' ? [] : [{ at, message: 'the first step is { "kind": "base" }' }];
    if (isTotals(kind) && isTotals(before.kind))
      return [{ at, message: `${kind} would undo ${before.kind}: put all totals into one step` }];
    if (rank[kind] === rank[before.kind]) return [{ at, message: `${kind} occurs twice` }];
    if (rank[kind] < rank[before.kind]) return [{ at, message: `${kind} comes before ${before.kind}` }];
    return [];
  });
}

/** What one step cannot do as it is written. */
function stepFault(step: WeightingStep): string | undefined {
  if (step.kind === 'trim' && step.smallest === undefined && step.largest === undefined)
    return 'trim needs "smallest", "largest" or both, as multiples of the median weight';
  if (step.kind === 'calibrate' && step.distance === 'logit' && step.bounds === undefined)
    return 'the distance logit needs "bounds", such as { "lower": 0.3, "upper": 3 }';
  return undefined;
}

const stepsSchema = v.pipe(
  v.array(weightingStepSchema),
  v.minLength(1),
  v.maxLength(6),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    const faults = input.flatMap((step, at) => {
      const message = stepFault(step);
      return message === undefined ? [] : [{ at, message }];
    });
    for (const { at, message } of [...orderFaults(input), ...faults])
      addIssue({ message, path: [{ type: 'array', origin: 'value', input, key: at, value: input[at] }] });
  }),
);

/** Study → its steps. */
export const weightingSchema = v.record(v.string(), stepsSchema);

/** Questions and derived variables that steps name. */
export const namedInSteps = (steps: readonly WeightingStep[]): readonly string[] =>
  steps.flatMap((step): readonly string[] => {
    switch (step.kind) {
      case 'eligibility':
      case 'non-response':
        return step.classes ?? [];
      case 'poststratify':
        return step.variables;
      case 'rake':
        return step.margins.flatMap(({ variables }) => variables);
      case 'calibrate':
        return namedInModel(step.model);
      case 'base':
      case 'trim':
      case 'replicates':
        return [];
    }
  });

/** Names in a formula, each once; whether it can be read is told when it is. */
export const namedInModel = (model: string): readonly string[] => [...new Set(model.match(/[a-z][a-z0-9_]*/g))];
