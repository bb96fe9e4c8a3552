/** What a study publishes, as a file gives it: the shapes of tables.ts. Whether what they name is asked, check-study.ts says. */
import * as v from 'valibot';
import { chosenSchema, schemaByKind } from '../../basics/chosen-schema.ts';
import { boundedConditionSchema } from '../conditions/schema.ts';
import { closedObject } from '../../basics/closed-object.ts';
import { questionPath as path } from '../../basics/question-path.ts';
import {
  type AmountMeasure,
  apartDimension,
  type Measure,
  type PlotPlan,
  type PovertyLine,
  type PublishedFigure,
  type TablePlan,
} from './tables.ts';

/** Bounds that keep the computation of a release short; no study of a statistical office comes near them. */
export const tableLimits = {
  tables: 50,
  measures: 50,
  breakdowns: 100,
  dimensions: 20,
  crossed: 4,
  parts: 50,
  quantiles: 9,
  plots: 20,
  headline: 6,
} as const;

const word = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/, 'small letters and digits, separated by single hyphens or underscores'),
  v.maxLength(64),
);
const category = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const fixed = v.pipe(v.record(word, category), v.maxEntries(tableLimits.dimensions));
const parts = closedObject({ parts: v.pipe(v.array(word), v.minLength(2), v.maxLength(tableLimits.parts)) });
const questions = v.pipe(v.record(word, path), v.maxEntries(tableLimits.dimensions));
const dimensions = v.pipe(v.record(word, v.union([path, parts])), v.maxEntries(tableLimits.dimensions));
const by = v.pipe(
  v.array(v.pipe(v.array(word), v.maxLength(tableLimits.crossed))),
  v.minLength(1),
  v.maxLength(tableLimits.breakdowns),
);
const shapesOf = <T>(shapes: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(shapes));
const named = { table: word, indicator: word, by, where: v.exactOptional(boundedConditionSchema) };

const share = v.pipe(v.number(), v.gtValue(0), v.ltValue(1));
const adding = { adds: v.exactOptional(v.literal(false)) };
const beside = {
  quantiles: v.exactOptional(v.pipe(v.array(share), v.minLength(1), v.maxLength(tableLimits.quantiles))),
  winsorised: v.exactOptional(v.literal(true)),
  ...adding,
};
const others = v.pipe(v.array(word), v.minLength(1), v.maxLength(tableLimits.parts));
const part = closedObject({ of: word, here: fixed, there: fixed });
const differing = v.pipe(v.array(v.union([word, part])), v.minLength(1), v.maxLength(tableLimits.parts));
const amount: v.GenericSchema<unknown, AmountMeasure> = closedObject({
  kind: v.literal('amount'),
  ...named,
  ...beside,
  from: v.pipe(
    v.array(closedObject({ amount: path, fixed: v.exactOptional(fixed) })),
    v.minLength(1),
    v.maxLength(tableLimits.parts),
  ),
  whole: v.exactOptional(closedObject({ amount: path, rest: fixed })),
  askedIf: v.exactOptional(path),
  each: v.exactOptional(word),
  stock: v.exactOptional(v.literal(true)),
  annualise: v.pipe(v.number(), v.finite(), v.gtValue(0), v.maxValue(366)),
  differsFrom: v.exactOptional(v.union([word, differing])),
  madeOf: v.exactOptional(others),
});
const spread = { of: word, per: v.exactOptional(word), less: v.exactOptional(word) };
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'a currency by its three letters, such as USD'));
const givenLine: v.GenericSchema<unknown, PovertyLine> = closedObject({ amount: positive, currency });
const medianLine: v.GenericSchema<unknown, PovertyLine> = closedObject({ ofMedian: share });
const line = chosenSchema([givenLine, medianLine], (input) =>
  typeof input === 'object' && input !== null && ('amount' in input || 'currency' in input) ? givenLine : medianLine,
);
const measures: Readonly<Record<Measure['kind'], v.GenericSchema<unknown, Measure>>> = {
  units: closedObject({ kind: v.literal('units'), ...named }),
  share: closedObject({ kind: v.literal('share'), ...named, ...adding, question: path, answer: category }),
  amount,
  number: closedObject({ kind: v.literal('number'), ...named, ...beside, question: path, of: word }),
  ratio: closedObject({ kind: v.literal('ratio'), ...named, of: word, to: word }),
  composition: closedObject({ kind: v.literal('composition'), table: word, indicator: word, by, of: word, over: word }),
  distribution: closedObject({ kind: v.literal('distribution'), ...named, ...adding, over: word }),
  concentration: closedObject({
    kind: v.literal('concentration'),
    ...named,
    ...spread,
    lorenz: v.exactOptional(v.literal(true)),
    top: v.exactOptional(share),
  }),
  poverty: closedObject({ kind: v.literal('poverty'), ...named, ...spread, line }),
};

const plot: v.GenericSchema<unknown, PlotPlan> = closedObject({
  name: word,
  table: word,
  figure: word,
  by: v.exactOptional(word),
  where: v.exactOptional(fixed),
  beside: v.exactOptional(v.pipe(v.array(word), v.minLength(1), v.maxLength(12))),
});

const published: v.GenericSchema<unknown, PublishedFigure> = closedObject({
  table: word,
  indicator: word,
  domain: v.exactOptional(fixed),
});

const splitEntries = { table: word, indicator: word, dimension: word };
const split = closedObject(splitEntries);
const studyId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'the id of a study'));
const frame = {
  indicator: word,
  alone: v.exactOptional(closedObject({ dimension: word, code: category })),
  by: v.exactOptional(word),
};

const plans: Readonly<Record<TablePlan['kind'], v.GenericSchema<unknown, TablePlan>>> = {
  survey: closedObject({
    kind: v.literal('survey'),
    unit: word,
    rows: v.exactOptional(path),
    weighs: v.exactOptional(v.literal('people')),
    times: v.exactOptional(path),
    dimensions,
    measures: v.pipe(v.array(schemaByKind(shapesOf(measures))), v.minLength(1), v.maxLength(tableLimits.measures)),
    plots: v.exactOptional(v.pipe(v.array(plot), v.maxLength(tableLimits.plots))),
    headline: v.exactOptional(v.pipe(v.array(published), v.maxLength(tableLimits.headline))),
  }),
  census: closedObject({
    kind: v.literal('census'),
    table: word,
    indicator: word,
    by,
    unit: word,
    only: v.exactOptional(closedObject({ question: path, answer: category })),
    dimensions: questions,
    apart: v.exactOptional(v.literal(apartDimension)),
    calibrated: v.exactOptional(
      closedObject({ table: word, indicator: word, country: word, sex: word, age: word, by }),
    ),
    plots: v.exactOptional(v.pipe(v.array(plot), v.maxLength(tableLimits.plots))),
  }),
  combined: closedObject({
    kind: v.literal('combined'),
    table: word,
    indicator: word,
    with: closedObject({
      study: studyId,
      ...frame,
    }),
    here: closedObject({ ...frame, alone: closedObject({ dimension: word, code: category }) }),
  }),
  benchmarks: closedObject({
    kind: v.literal('benchmarks'),
    table: word,
    total: published,
    ways: v.exactOptional(split),
    corridors: v.exactOptional(split),
    people: v.exactOptional(published),
    stock: v.exactOptional(
      closedObject({ table: word, indicator: word, domain: v.exactOptional(fixed), dimension: word }),
    ),
  }),
  'costs-by-volume': closedObject({
    kind: v.literal('costs-by-volume'),
    table: word,
    volumes: closedObject({ table: word, indicator: word, dimension: word }),
  }),
  'capture-recapture': closedObject({
    kind: v.literal('capture-recapture'),
    table: word,
    met: split,
    registry: closedObject({ study: studyId, ...splitEntries }),
  }),
  'quoted-costs': closedObject({ kind: v.literal('quoted-costs') }),
  'paid-costs': closedObject({ kind: v.literal('paid-costs') }),
};

/** All that a study publishes. */
export const tablesSchema: v.GenericSchema<unknown, readonly TablePlan[]> = v.pipe(
  v.array(schemaByKind(shapesOf(plans))),
  v.maxLength(tableLimits.tables),
);
