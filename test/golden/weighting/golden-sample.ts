/** The sample that R saw (sample.csv), as columns and as a design, and a way to read what R wrote about it. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { FactorColumn, NumericColumn, Table } from '#analysis/statistics/columns/columns.ts';
import type { Design } from '#analysis/statistics/design/design.ts';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import type { NamedFactor } from '#analysis/statistics/weighting/cells.ts';
import type { Margin } from '#analysis/statistics/weighting/population.ts';

const rows = v.parse(
  v.array(v.record(v.string(), v.string())),
  parse(readFileSync(new URL('sample.csv', import.meta.url)), { columns: true }),
);

/** A column of numbers. */
export const numbers = (name: string): Float64Array => Float64Array.from(rows, (row) => Number(row[name]));

/** A column of categories, levels in alphabetical order. */
export function factor(name: string): FactorColumn {
  const levels = [...new Set(rows.map((row) => row[name] ?? ''))].sort();
  return { kind: 'factor', levels, codes: Int32Array.from(rows, (row) => levels.indexOf(row[name] ?? '')) };
}

const numeric = (name: string): NumericColumn => ({ kind: 'numeric', values: numbers(name) });

export const sampleSize = rows.length;
export const sample: Table = {
  rowCount: sampleSize,
  columns: {
    sex: factor('sex'),
    education: factor('education'),
    region: factor('region'),
    age: numeric('age'),
  },
};
export const weights = numbers('weight');

/** The rows of one region. */
export const rowsOfRegion = (region: string): Int32Array =>
  Int32Array.from(rows.flatMap((row, k) => (row['region'] === region ? [k] : [])));

export const everyRow = Int32Array.from(rows.keys());

/** PSUs in strata, with or without finite populations. */
export function sampleDesign({ fpc = false, strata = true } = {}): Design {
  return makeDesign({
    rowCount: sampleSize,
    ids: [factor('psu')],
    strata: strata ? [factor('stratum')] : [],
    weights,
    fpc: fpc ? [numbers('fpc')] : [],
  });
}

const Population = v.array(v.looseObject({ Freq: v.number() }));

/** A population table that R wrote, as a margin of the sample. */
export function margin(table: v.InferOutput<typeof Population>, ...names: string[]): Margin {
  const factors: NamedFactor[] = names.map((name) => ({ name, column: factor(name) }));
  return {
    factors,
    population: table.map((row) => ({
      levels: Object.fromEntries(names.map((name) => [name, v.parse(v.string(), row[name])])),
      count: row.Freq,
    })),
  };
}

const Estimate = v.object({ estimate: v.number(), se: v.number() });
const ByRegion = { level: v.array(v.string()), estimate: v.array(v.number()), se: v.array(v.number()) };
const Adjusted = v.object({
  weights: v.array(v.number()),
  total: Estimate,
  mean: Estimate,
  byRegion: v.object(ByRegion),
});
const Calibrated = v.object({ ...Adjusted.entries, formula: v.string(), population: v.record(v.string(), v.number()) });
const Populations = v.object({ sex: Population, education: Population, regionSex: Population, sexEducation: Population });

export type AdjustedByR = v.InferOutput<typeof Adjusted>;
export type CalibratedByR = v.InferOutput<typeof Calibrated>;

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** What weighting.R wrote. */
export const weightingByR = v.parse(
  v.object({
    populations: Populations,
    ...v.entriesFromList(
      ['poststratify', 'poststratifyFpc', 'rake', 'rakeTwoWay', 'poststratifyThenRake'],
      Adjusted,
    ),
    ...v.entriesFromList(
      ['linear', 'linearFpc', 'numeric', 'interaction', 'noIntercept', 'raking', 'logit', 'bounded', 'boundedRaking'],
      Calibrated,
    ),
    trim: v.array(v.number()),
    trimStrict: v.array(v.number()),
    winsorised: v.object({
      cutoff: v.number(),
      cutUnits: v.number(),
      values: v.array(v.number()),
      total: v.number(),
      se: v.number(),
      raw: v.number(),
    }),
    kishDeff: v.number(),
    columns: v.array(v.object({ formula: v.string(), names: v.array(v.string()) })),
  }),
  readJson('weighting.json'),
);

const Replicated = v.object({
  type: v.string(),
  scale: v.number(),
  rscales: v.array(v.number()),
  count: v.number(),
  df: v.number(),
  total: Estimate,
  mean: Estimate,
  ratio: Estimate,
  quantile: v.object({ p: v.array(v.number()), estimate: v.array(v.number()), se: v.array(v.number()) }),
  byRegion: v.object({ ...ByRegion, df: v.array(v.number()) }),
});
export type ReplicatedByR = v.InferOutput<typeof Replicated>;
const Counts = v.array(v.array(v.number()));

/** What replicates.R wrote. */
export const replicatesByR = v.parse(
  v.object({
    counts: v.object({ bootstrap: Counts, bootstrapFpc: Counts, subbootstrap: Counts }),
    ...v.entriesFromList(
      ['jk1', 'jkn', 'jknMse', 'jknFpc', 'bootstrap', 'bootstrapFpc', 'subbootstrap', 'subbootstrapMse'],
      Replicated,
    ),
    ...v.entriesFromList(
      ['brr', 'brrMerged', 'fay', 'givenBrr', 'givenFay', 'givenBootstrap', 'givenAcs', 'givenOther'],
      Replicated,
    ),
    ...v.entriesFromList(
      ['poststratified', 'jknPoststratified', 'raked', 'jknRaked', 'calibrated', 'calibratedRaking'],
      Replicated,
    ),
    given: v.array(v.array(v.number())),
    lonely: v.array(
      v.object({ policy: v.string(), se: v.number(), scale: v.number(), count: v.number(), df: v.number() }),
    ),
    calibratedTotals: v.record(v.string(), v.number()),
    hadamard: v.array(v.object({ n: v.number(), order: v.number(), line: v.string() })),
  }),
  readJson('../replicates/replicates.json'),
);
