/** The public format of an estimation case: what `remit estimate --case FILE` reads. docs/estimate.md tells it in words. */
import * as v from 'valibot';
import { closedObject } from '#schemas/basics/closed-object.ts';
import { issueInWords } from '#schemas/basics/issue-words.ts';
import { nearestName } from '#schemas/basics/nearest-name.ts';
import { chiSquareStatistics } from '../statistics/estimators/chi-square.ts';
import { proportionMethods } from '../statistics/estimators/proportion-interval.ts';
import { quantileIntervals } from '../statistics/estimators/quantile.ts';
import { quantileRules } from '../statistics/estimators/quantile-rules.ts';
import { CaseError } from './case-error.ts';
import { replicatesSchema } from './replicates-schema.ts';
import { flag, maybe, names, probabilities, someNames } from './schema-parts.ts';

const designSchema = closedObject({
  ids: names,
  strata: names,
  weights: maybe(v.string()),
  fpc: names,
  nest: flag,
  /** Unequal probabilities without replacement, and how their variance is taken. */
  pps: maybe(v.picklist(['brewer', 'overton', 'hartley-rao', 'poisson', 'joint'])),
  variance: maybe(v.picklist(['HT', 'YG'])),
  /** File of joint probabilities: a unit per line, its name first. */
  joint: maybe(v.string()),
  /** Σ π²/n of the population, for hartley-rao. */
  psum: maybe(v.number()),
});

/** Keys that only some ways of drawing with unequal probabilities use. */
function checkUnequal({ dataset, addIssue }: v.RawCheckContext<v.InferOutput<typeof designSchema>>): void {
  if (!dataset.typed) return;
  const { pps, variance, joint, psum } = dataset.value;
  const refuse = (message: string): void => {
    addIssue({ message });
  };
  if (variance !== undefined && (pps === undefined || pps === 'brewer'))
    refuse(`'variance' is not used ${pps === undefined ? "without 'pps'" : 'by brewer'}`);
  if (pps === 'joint' && joint === undefined)
    refuse("'joint' needs the file of the joint probabilities, under 'joint'");
  if (pps !== 'joint' && joint !== undefined) refuse("'joint' is used by pps 'joint' alone");
  if (pps !== 'hartley-rao' && psum !== undefined) refuse("'psum' is used by pps 'hartley-rao' alone");
}

const optionsSchema = closedObject({
  lonely_psu: v.nullish(v.picklist(['fail', 'remove', 'adjust', 'average', 'certainty']), 'fail'),
  adjust_domain_lonely: flag,
  replicates_mse: flag,
});

/** What R writes for a list of no options. */
const noOptions = v.pipe(
  v.tuple([]),
  v.transform(() => v.parse(optionsSchema, {})),
);
const isEmptyList = (input: unknown): boolean => Array.isArray(input) && input.length === 0;

/** A population table: one row per cell, the levels by variable and the count as `Freq`. */
const populationTable = v.array(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])));

const adjustSchema = v.variant('type', [
  closedObject({ type: v.literal('poststratify'), vars: names, population: populationTable, partial: flag }),
  closedObject({
    type: v.literal('rake'),
    margins: v.array(closedObject({ vars: names, population: populationTable })),
    maxit: v.nullish(v.number(), 10),
    epsilon: v.nullish(v.number(), 1),
  }),
  closedObject({
    type: v.literal('calibrate'),
    formula: v.string(),
    population: v.record(v.string(), v.number()),
    calfun: v.nullish(v.picklist(['linear', 'raking', 'logit']), 'linear'),
    bounds: maybe(v.tuple([v.nullable(v.number()), v.nullable(v.number())])),
    epsilon: v.nullish(v.number(), 1e-7),
    maxit: v.nullish(v.number(), 50),
  }),
]);

const common = {
  by: names,
  subset: maybe(v.string()),
  na_rm: flag,
  level: v.nullish(v.pipe(v.number(), v.gtValue(0), v.ltValue(1)), 0.95),
};

const moments = {
  ...common,
  vars: someNames,
  vcov: flag,
  /** Functions of the estimates, written with their labels: `US-ES`, `US/ES`. */
  contrasts: v.nullish(v.array(v.string()), []),
};

const deff = v.nullish(v.union([v.boolean(), v.literal('replace')]), false);
/** Tests of independence of `vars` (or the first two of them) and `by`. */
const tests = v.nullish(v.array(v.picklist(chiSquareStatistics)), []);

const estimatorSchema = v.variant('fun', [
  closedObject({ fun: v.literal('total'), ...moments, deff, tests }),
  closedObject({ fun: v.literal('mean'), ...moments, deff, tests }),
  closedObject({ fun: v.literal('var'), ...moments }),
  closedObject({ fun: v.literal('ratio'), ...moments, deff, denominator: v.string() }),
  closedObject({
    fun: v.literal('quantile'),
    ...common,
    vars: someNames,
    quantiles: probabilities,
    qrule: v.nullish(v.picklist(quantileRules), 'math'),
    interval: v.nullish(v.picklist(quantileIntervals), 'mean'),
  }),
  closedObject({
    fun: v.literal('ciprop'),
    ...common,
    formula: v.string(),
    method: v.nullish(v.picklist(proportionMethods), 'logit'),
  }),
]);

const listSchema = closedObject({ list: v.array(estimatorSchema) });
const isList = (input: unknown): boolean => typeof input === 'object' && input !== null && 'list' in input;

/** Keys for notes, which nothing reads. */
const notes = {
  note: v.optional(v.unknown()),
  notes: v.optional(v.unknown()),
  comment: v.optional(v.unknown()),
  description: v.optional(v.unknown()),
  source: v.optional(v.unknown()),
  provenance: v.optional(v.unknown()),
  r_code: v.optional(v.unknown()),
  r_warnings: v.optional(v.unknown()),
  differs_at: v.optional(v.unknown()),
  expected_survey_4_1_1: v.optional(v.unknown()),
};

export const caseSchema = closedObject({
  id: maybe(v.string()),
  title: maybe(v.string()),
  input: closedObject({
    file: v.string(),
    delimiter: v.nullish(v.string(), ','),
    header: v.nullish(v.literal(true)),
    na: maybe(names),
    factors: names,
  }),
  design: v.nullish(v.pipe(designSchema, v.rawCheck(checkUnequal)), {}),
  options: v.nullish(
    v.lazy((input) => (isEmptyList(input) ? noOptions : optionsSchema)),
    {},
  ),
  adjust: v.nullish(v.array(adjustSchema), []),
  replicates: maybe(replicatesSchema),
  // Not a union, whose complaint would not say what is wrong with the estimator.
  estimator: v.lazy((input) => (isList(input) ? listSchema : estimatorSchema)),
  /** What another program answered; `--check` compares. */
  expected: maybe(v.record(v.string(), v.unknown())),
  ...notes,
});

export type Case = v.InferOutput<typeof caseSchema>;
export type EstimatorSpec = v.InferOutput<typeof estimatorSchema>;
export type MomentSpec = Extract<EstimatorSpec, { vcov: boolean }>;
export type AdjustSpec = v.InferOutput<typeof adjustSchema>;

/** Where each key of the format belongs. */
const homes: Readonly<Record<string, readonly string[]>> = {
  input: Object.keys(caseSchema.entries.input.entries),
  design: Object.keys(designSchema.entries),
  options: Object.keys(optionsSchema.entries),
  adjust: adjustSchema.options.flatMap(({ entries }) => Object.keys(entries)),
  replicates: Object.keys(replicatesSchema.entries),
  estimator: estimatorSchema.options.flatMap(({ entries }) => Object.keys(entries)),
  'the case itself': Object.keys(caseSchema.entries),
};

/**
 * Reads a case from parsed JSON. Notes may stand under the keys meant for them; any other key that nobody reads is
 * refused, as the answer would be another than was asked for.
 *
 * @throws {CaseError} naming every place that does not follow the format
 */
export function readCase(json: unknown): Case {
  const parsed = v.safeParse(caseSchema, json);
  if (parsed.success) return parsed.output;
  const faults = parsed.issues.map((issue) => {
    const place = (v.getDotPath(issue) ?? 'case').replaceAll(/\.(\d+)/gu, '[$1]');
    return `${place}: ${issue.expected === 'never' ? misplaced(String(issue.path?.at(-1)?.key), issue.message) : issueInWords(issue)}`;
  });
  throw new CaseError(`the case does not follow the format (${faults.join('; ')})`);
}

/** A key that has its place elsewhere, or resembles one that has. */
function misplaced(key: string, message: string): string {
  if (message.includes('did you mean')) return message;
  const [home] = Object.entries(homes).find(([, keys]) => keys.includes(key)) ?? [];
  if (home !== undefined) return `unknown key "${key}" here; it belongs in ${home}`;
  const [near, keys] = Object.entries(homes).find(([, known]) => nearestName(key, known) !== undefined) ?? [];
  return near === undefined || keys === undefined
    ? message
    : `unknown key "${key}"; did you mean "${nearestName(key, keys) ?? ''}" of ${near}?`;
}

/** The estimators of a case, one or a list. */
export const estimatorsOf = ({ estimator }: Case): readonly EstimatorSpec[] =>
  'list' in estimator ? estimator.list : [estimator];
