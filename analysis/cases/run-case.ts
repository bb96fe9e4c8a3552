/** Runs a parsed case on a table: design, adjustments, replicates, estimators, and the answer in the public shape. */
import type { Design } from '../statistics/design/design.ts';
import { degreesOfFreedom } from '../statistics/estimators/degrees-of-freedom.ts';
import { rowsOfSubset } from '../statistics/estimators/domains.ts';
import { number, type GroupAnswer, type Json } from './answer.ts';
import { answerEstimator } from './answer-estimator.ts';
import { estimatorsOf, type Case } from './case-schema.ts';
import { factorOf, wordsNamed, type CaseTable } from './columns.ts';
import { designOfCase } from './design-of-case.ts';
import type { SavedFiles } from './saved-files.ts';

export type CaseAnswer = { readonly answer: GroupAnswer; readonly warnings: readonly string[] };

/**
 * Answers a case.
 *
 * @param table the case's input file as columns
 * @param files those that the case names beside its data
 * @returns the same keys as the `expected` block of a case
 * @throws {CaseError} a column is missing; {DesignError}, {WeightingError} as the parts do
 */
export function runCase(spec: Case, table: CaseTable, files?: SavedFiles): CaseAnswer {
  const { design, warnings: ofDesign } = designOfCase(spec, table, files);
  const warnings = [...ofDesign];
  const groups = estimatorsOf(spec).map((estimator) => {
    const group = answerEstimator(estimator, table, design);
    warnings.push(...group.warnings);
    return group.answer;
  });
  const answer = {
    ...describeDesign(design),
    ...(spec.adjust.length > 0
      ? { weight_summary: summarise(design.weights), margins: marginTotals(spec, table, design.weights) }
      : {}),
    ...('list' in spec.estimator ? { groups } : groups[0]),
    ...describeReplicates(design),
  };
  return { answer, warnings: [...new Set(warnings)] };
}

function describeDesign(design: Design): { readonly [key: string]: Json } {
  const everyRow = rowsOfSubset(design);
  const [stage] = design.stages;
  return {
    degf: degreesOfFreedom(everyRow, design),
    n_rows: design.rowCount,
    n_psu: stage.unitCount, // those of weight zero too: they were sampled
    n_strata: stage.sampled.length,
    sum_weights: design.weights.reduce((sum, weight) => sum + weight, 0),
  };
}

function summarise(weights: Float64Array): Json {
  return {
    min: number(weights.reduce((a, b) => Math.min(a, b), Infinity)),
    max: number(weights.reduce((a, b) => Math.max(a, b), -Infinity)),
    sum_sq: weights.reduce((sum, weight) => sum + weight * weight, 0),
    first10: Array.from(weights.subarray(0, 10)),
  };
}

/** What the weights reach on every margin that they were adjusted to, in the order of its levels. */
function marginTotals({ adjust }: Case, table: CaseTable, weights: Float64Array): Json {
  const margins = adjust.flatMap((step) =>
    step.type === 'rake' ? step.margins : step.type === 'poststratify' ? [step] : [],
  );
  return margins
    .filter(({ vars }) => vars.length === 1)
    .map(({ vars: [name = ''] }) => {
      const { codes, levels } = factorOf(wordsNamed(table, name));
      const totals = new Float64Array(levels.length);
      for (let row = 0; row < codes.length; row++) if (codes[row] !== -1) totals[codes[row]!]! += weights[row]!;
      return { vars: name, levels, totals: Array.from(totals) };
    });
}

function describeReplicates({ replicates }: Design): { readonly [key: string]: Json } {
  if (replicates === undefined) return {};
  return {
    scale: replicates.scale,
    rscales_first: replicates.rscales[0] ?? null,
    n_replicates: replicates.count,
    mse: replicates.mse,
  };
}
