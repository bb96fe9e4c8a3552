/** The public format of an estimation case: what `remit estimate --case FILE` reads. docs/estimate.md tells it in words. */
import * as v from 'valibot';
import { chiSquareStatistics } from '../estimators/chi-square.ts';
import { proportionMethods } from '../estimators/proportion-interval.ts';
import { quantileIntervals } from '../estimators/quantile.ts';
import { quantileRules } from '../estimators/quantile-rules.ts';
import { CaseError } from './case-error.ts';
import { makeNearest, unreadKeys } from './unread-keys.ts';

/** May be left out or null. */
const maybe = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  );

/** One name or several. */
const names = v.pipe(
  v.nullish(v.union([v.string(), v.array(v.string())]), []),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
);
/** At least one name. */
const someNames = v.pipe(names, v.minLength(1, 'name a variable'));
const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const probabilities = v.pipe(
  v.union([probability, v.pipe(v.array(probability), v.minLength(1))], 'give probabilities from 0 to 1'),
  v.transform((value) => (typeof value === 'number' ? [value] : value)),
);
const flag = v.nullish(v.boolean(), false);

const designSchema = v.object({
  ids: names,
  strata: names,
  weights: maybe(v.string()),
  fpc: names,
  nest: flag,
});

const optionsSchema = v.object({
  lonely_psu: v.nullish(v.picklist(['fail', 'remove', 'adjust', 'average', 'certainty']), 'fail'),
  adjust_domain_lonely: flag,
  replicates_mse: flag,
});

/** A population table: one row per cell, the levels by variable and the count as `Freq`. */
const populationTable = v.array(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])));

const adjustSchema = v.variant('type', [
  v.object({ type: v.literal('poststratify'), vars: names, population: populationTable, partial: flag }),
  v.object({
    type: v.literal('rake'),
    margins: v.array(v.object({ vars: names, population: populationTable })),
    maxit: v.nullish(v.number(), 10),
    epsilon: v.nullish(v.number(), 1),
  }),
  v.object({
    type: v.literal('calibrate'),
    formula: v.string(),
    population: v.record(v.string(), v.number()),
    calfun: v.nullish(v.picklist(['linear', 'raking', 'logit']), 'linear'),
    bounds: maybe(v.tuple([v.nullable(v.number()), v.nullable(v.number())])),
    epsilon: v.nullish(v.number(), 1e-7),
    maxit: v.nullish(v.number(), 50),
  }),
]);

const replicatesSchema = v.object({
  type: v.picklist([
    'JK1',
    'JKn',
    'BRR',
    'Fay',
    'bootstrap',
    'subbootstrap',
    'JK2',
    'ACS',
    'successive-difference',
    'other',
  ]),
  mse: maybe(v.boolean()),
  /** Draw counts, one line per PSU: its id, then one count per replicate. */
  counts_file: maybe(v.string()),
  /** What the counts mean, in words. */
  counts: maybe(v.string()),
  /** Without saved counts: how many replicates, drawn from which seed. */
  replicates: maybe(v.pipe(v.number(), v.integer('is a whole number'))),
  seed: maybe(v.pipe(v.number(), v.integer())),
  /** Replicate weights that came with the data, by column. */
  columns: names,
  combined: v.nullish(v.boolean(), true),
  scale: maybe(v.number()),
  rscales: maybe(v.union([v.number(), v.array(v.number())])),
  rho: v.nullish(v.number(), 0),
  small: v.nullish(v.picklist(['fail', 'split']), 'fail'),
  large: v.nullish(v.picklist(['split', 'merge', 'fail']), 'split'),
});

const common = {
  by: names,
  subset: maybe(v.string()),
  na_rm: flag,
  level: v.nullish(v.pipe(v.number(), v.gtValue(0), v.ltValue(1)), 0.95),
};

const moments = {
  ...common,
  vars: someNames,
  deff: v.nullish(v.union([v.boolean(), v.literal('replace')]), false),
  vcov: flag,
  /** Tests of independence of `vars` (or the first two of them) and `by`. */
  tests: v.nullish(v.array(v.picklist(chiSquareStatistics)), []),
  /** Functions of the estimates, written with their labels: `US-ES`, `US/ES`. */
  contrasts: v.nullish(v.array(v.string()), []),
};

const estimatorSchema = v.variant('fun', [
  v.object({ fun: v.literal('total'), ...moments }),
  v.object({ fun: v.literal('mean'), ...moments }),
  v.object({ fun: v.literal('var'), ...moments }),
  v.object({ fun: v.literal('ratio'), ...moments, denominator: v.string() }),
  v.object({
    fun: v.literal('quantile'),
    ...common,
    vars: someNames,
    quantiles: probabilities,
    qrule: v.nullish(v.picklist(quantileRules), 'math'),
    interval: v.nullish(v.picklist(quantileIntervals), 'mean'),
  }),
  v.object({
    fun: v.literal('ciprop'),
    ...common,
    formula: v.string(),
    method: v.nullish(v.picklist(proportionMethods), 'logit'),
  }),
]);

const listSchema = v.object({ list: v.array(estimatorSchema) });
const isList = (input: unknown): boolean => typeof input === 'object' && input !== null && 'list' in input;

export const caseSchema = v.object({
  id: maybe(v.string()),
  title: maybe(v.string()),
  input: v.object({
    file: v.string(),
    delimiter: v.nullish(v.string(), ','),
    header: v.nullish(v.literal(true)),
    na: maybe(names),
    factors: names,
  }),
  design: v.nullish(designSchema, {}),
  options: v.nullish(optionsSchema, {}),
  adjust: v.nullish(v.array(adjustSchema), []),
  replicates: maybe(replicatesSchema),
  // Not a union, whose complaint would not say what is wrong with the estimator.
  estimator: v.lazy((input) => (isList(input) ? listSchema : estimatorSchema)),
  /** What another program answered; `--check` compares. */
  expected: maybe(v.record(v.string(), v.unknown())),
});

export type Case = v.InferOutput<typeof caseSchema>;
export type EstimatorSpec = v.InferOutput<typeof estimatorSchema>;
export type MomentSpec = Extract<EstimatorSpec, { vcov: boolean }>;
export type AdjustSpec = v.InferOutput<typeof adjustSchema>;
export type ReplicatesSpec = v.InferOutput<typeof replicatesSchema>;

/** The word of the format that a key is, or is a misspelling of. */
const nearestKey = makeNearest(
  [
    caseSchema,
    caseSchema.entries.input,
    designSchema,
    optionsSchema,
    replicatesSchema,
    ...adjustSchema.options,
    ...estimatorSchema.options,
  ].flatMap(({ entries }) => Object.keys(entries)),
);

/**
 * Reads a case from parsed JSON. Notes under keys of their own are welcome; a key that a slip of the pen could have made
 * of one of ours is refused, as the answer would be another than was asked for.
 *
 * @throws {CaseError} naming every place that does not follow the format
 */
export function readCase(json: unknown): Case {
  const parsed = v.safeParse(caseSchema, json);
  if (parsed.success) {
    const [misspelt] = unreadKeys(json, parsed.output).filter(({ key }) => nearestKey(key) !== undefined);
    if (misspelt === undefined) return parsed.output;
    const { place, key } = misspelt;
    throw new CaseError(
      nearestKey(key) === key
        ? `${place}: '${key}' does not belong here`
        : `${place}: no such key; is '${nearestKey(key)}' meant?`,
    );
  }
  const faults = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'case'}: ${issue.message}`);
  throw new CaseError(`the case does not follow the format (${faults.join('; ')})`);
}

/** The estimators of a case, one or a list. */
export const estimatorsOf = ({ estimator }: Case): readonly EstimatorSpec[] =>
  'list' in estimator ? estimator.list : [estimator];
