/** The design of a case: stages, weights, replicates, adjustments, in that order. */
import type { Design } from '../statistics/design/design.ts';
import { makeDesign, type DesignSpec } from '../statistics/design/make-design.ts';
import { unknownKey } from '#schemas/basics/nearest-name.ts';
import { adjustDesign } from '../statistics/replicates/adjust-replicates.ts';
import type { Adjustment } from '../statistics/weighting/adjustment.ts';
import { calibration } from '../statistics/weighting/calibrate.ts';
import { modelMatrix } from '../statistics/weighting/model-matrix.ts';
import type { Margin } from '../statistics/weighting/population.ts';
import { poststratification } from '../statistics/weighting/poststratify.ts';
import { raking } from '../statistics/weighting/rake.ts';
import { CaseError } from './case-error.ts';
import type { AdjustSpec, Case } from './case-schema.ts';
import { factorOf, modelColumns, numbersNamed, weightsNamed, wordsNamed, type CaseTable } from './columns.ts';
import { replicatesOfCase } from './replicates-of-case.ts';
import type { SavedFiles } from './saved-files.ts';
import { unequalDesign } from './unequal-of-case.ts';

export type CaseDesign = {
  readonly design: Design;
  /** Adjustments that stopped before they met every population total, and what looks wrong about the design. */
  readonly warnings: readonly string[];
};

/**
 * Builds the design that a case describes.
 *
 * @param files those that the case names beside its data
 * @throws {CaseError} a column is missing; {DesignError}, {WeightingError} as the parts do
 */
export function designOfCase(spec: Case, table: CaseTable, files: SavedFiles = {}): CaseDesign {
  const { ids, strata, weights, fpc, nest, pps } = spec.design;
  const named = (name: string) => wordsNamed(table, name);
  // R writes `ids = ~1` for a sample without clusters.
  const idNames = ids.filter((name) => name !== '1' && name !== '0');
  const columns: DesignSpec = {
    rowCount: table.rowCount,
    ids: idNames.map(named),
    strata: strata.map(named),
    fpc: fpc.map((name) => numbersNamed(table, name)),
    nest,
    lonely: spec.options.lonely_psu,
    adjustDomainLonely: spec.options.adjust_domain_lonely,
    ...(weights === undefined ? {} : { weights: weightsNamed(table, weights) }),
  };
  let design = pps === undefined ? makeDesign(columns) : unequalDesign(spec, pps, columns, files.joint);
  const warnings = doubtsAboutDesign(spec, design);
  if (spec.replicates !== undefined) {
    const made = replicatesOfCase(spec.replicates, spec, design, table, files.counts);
    warnings.push(...made.warnings);
    design = { ...design, replicates: made.replicates };
  }
  for (const adjust of spec.adjust) {
    // Raking that runs out of cycles keeps its weights and says so, as R's rake does; the others refuse.
    const strictness = { onMisfit: adjust.type === 'rake' ? 'keep' : 'fail' } as const;
    const adjusted = adjustDesign(design, adjustmentOf(adjust, design, table), strictness);
    const [misfit] = adjusted.diagnostic.misfits;
    if (misfit !== undefined) warnings.push(`${adjust.type}: margin ${misfit.margin}, cell ${misfit.cell} not met`);
    design = adjusted.design;
  }
  return { design, warnings };
}

function doubtsAboutDesign(
  { design: { weights, fpc }, options, replicates }: Case,
  { stages, lonely }: Design,
): string[] {
  const doubts: string[] = [];
  if (weights === undefined && fpc.length === 0 && replicates === undefined)
    doubts.push('design: no weights and no fpc, so every row weighs 1');
  if (options.replicates_mse && replicates === undefined)
    doubts.push('options.replicates_mse: there are no replicates, so it changes nothing');
  const [{ sampled, population, labelOfStratum }] = stages;
  const single = Array.from(sampled.keys())
    .filter((h) => sampled[h] === 1 && population?.[h] !== 1)
    .map(labelOfStratum);
  if (single.length > 0 && lonely !== 'fail' && replicates === undefined)
    doubts.push(
      `lonely_psu ${lonely}: strata with one PSU: ${single.slice(0, 10).join(', ')}${single.length > 10 ? ` and ${single.length - 10} more` : ''}`,
    );
  return doubts;
}

function adjustmentOf(spec: AdjustSpec, { weights }: Design, table: CaseTable): Adjustment {
  switch (spec.type) {
    case 'poststratify':
      return poststratification(weights, marginOf(spec.vars, spec.population, table), { partial: spec.partial });
    case 'rake':
      return raking(
        weights,
        spec.margins.map((margin) => marginOf(margin.vars, margin.population, table)),
        { maxIterations: spec.maxit, epsilon: spec.epsilon },
      );
    case 'calibrate': {
      const [lower, upper] = spec.bounds ?? [null, null];
      return calibration(weights, modelMatrix(spec.formula, modelColumns(table)), spec.population, {
        distance: spec.calfun,
        bounds: { lower: lower ?? -Infinity, upper: upper ?? Infinity },
        epsilon: spec.epsilon,
        maxIterations: spec.maxit,
      });
    }
  }
}

function marginOf(
  vars: readonly string[],
  population: readonly Readonly<Record<string, string | number | boolean>>[],
  table: CaseTable,
): Margin {
  return {
    factors: vars.map((name) => ({ name, column: factorOf(wordsNamed(table, name)) })),
    population: population.map((cell) => {
      const strange = Object.keys(cell).find((key) => key !== 'Freq' && !vars.includes(key));
      if (strange !== undefined)
        throw new CaseError(`a population row of ${vars.join(' × ')}: ${unknownKey(strange, [...vars, 'Freq'])}`);
      const count = Number(cell['Freq']);
      if (Number.isNaN(count)) throw new CaseError(`a population row of ${vars.join(' × ')} has no number 'Freq'`);
      const levels = vars.map((name): [string, string] => {
        const level = cell[name];
        if (level === undefined) throw new CaseError(`a population row of ${vars.join(' × ')} has no '${name}'`);
        return [name, String(level)];
      });
      return { levels: Object.fromEntries(levels), count };
    }),
  };
}
