/** The design of a case: stages, weights, replicates, adjustments, in that order. */
import type { Design } from '../design/design.ts';
import type { Replicates } from '../design/replicates.ts';
import { makeDesign } from '../design/make-design.ts';
import { makeRandom } from '../random.ts';
import { adjustDesign } from '../replicates/adjust-replicates.ts';
import { halfSampleReplicates } from '../replicates/balanced-half-samples.ts';
import { bootstrapReplicates, countsByName, drawCounts, type BootstrapType } from '../replicates/bootstrap.ts';
import { givenReplicates } from '../replicates/given.ts';
import { stratifiedJackknife, unstratifiedJackknife } from '../replicates/jackknife.ts';
import type { Adjustment } from '../weighting/adjustment.ts';
import { calibration } from '../weighting/calibrate.ts';
import { modelMatrix } from '../weighting/model-matrix.ts';
import type { Margin } from '../weighting/population.ts';
import { poststratification } from '../weighting/poststratify.ts';
import { raking } from '../weighting/rake.ts';
import { CaseError } from './case-error.ts';
import type { AdjustSpec, Case, ReplicatesSpec } from './case-schema.ts';
import { factorOf, modelColumns, numbersNamed, weightsNamed, wordsNamed, type CaseTable } from './columns.ts';

/** Draw counts from a file: the PSU of each line and its counts. */
export type SavedCounts = { readonly psus: readonly string[]; readonly counts: readonly (readonly number[])[] };

export type CaseDesign = {
  readonly design: Design;
  /** Adjustments that stopped before they met every population total. */
  readonly warnings: readonly string[];
};

/**
 * Builds the design that a case describes.
 *
 * @param counts needed when the replicates name a counts_file
 * @throws {CaseError} a column is missing; {DesignError}, {WeightingError} as the parts do
 */
export function designOfCase(spec: Case, table: CaseTable, counts?: SavedCounts): CaseDesign {
  const { ids, strata, weights, fpc, nest } = spec.design;
  const named = (name: string) => wordsNamed(table, name);
  // R writes `ids = ~1` for a sample without clusters.
  const idNames = ids.filter((name) => name !== '1' && name !== '0');
  let design: Design = makeDesign({
    rowCount: table.rowCount,
    ids: idNames.map(named),
    strata: strata.map(named),
    fpc: fpc.map((name) => numbersNamed(table, name)),
    nest,
    lonely: spec.options.lonely_psu,
    adjustDomainLonely: spec.options.adjust_domain_lonely,
    ...(weights === undefined ? {} : { weights: weightsNamed(table, weights) }),
  });
  if (spec.replicates !== undefined) {
    const mse = spec.replicates.mse ?? spec.options.replicates_mse;
    design = { ...design, replicates: makeReplicates(spec.replicates, design, mse, table, counts) };
  }
  const warnings: string[] = [];
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

function makeReplicates(
  spec: ReplicatesSpec,
  design: Design,
  mse: boolean,
  table: CaseTable,
  counts: SavedCounts | undefined,
): Replicates {
  if (spec.columns.length > 0) return replicatesInColumns(spec, design, mse, table);
  switch (spec.type) {
    case 'JKn':
      return stratifiedJackknife(design, { mse });
    case 'JK1':
      return unstratifiedJackknife(design, { mse });
    case 'BRR':
    case 'Fay':
      return halfSampleReplicates(design, { mse, rho: spec.rho, small: spec.small, large: spec.large });
    case 'bootstrap':
    case 'subbootstrap':
      return bootstrapReplicates(design.stages[0], spec.type, countsOf(spec, spec.type, design, counts), { mse });
    case 'JK2':
    case 'ACS':
    case 'successive-difference':
    case 'other':
      throw new CaseError(`replicates of type ${spec.type} come with the data: name their 'columns'`);
  }
}

function countsOf(spec: ReplicatesSpec, type: BootstrapType, design: Design, counts: SavedCounts | undefined) {
  const [stage] = design.stages;
  if (counts !== undefined) return countsByName(stage, counts.psus, counts.counts);
  if (spec.replicates === undefined || spec.seed === undefined) {
    throw new CaseError(`${type}: name a counts_file, or give 'replicates' and a 'seed'`);
  }
  return drawCounts(stage, type, spec.replicates, makeRandom(spec.seed));
}

function replicatesInColumns(spec: ReplicatesSpec, design: Design, mse: boolean, table: CaseTable): Replicates {
  if (spec.type === 'subbootstrap') throw new CaseError("given replicates of a subbootstrap: use the type 'bootstrap'");
  const rscales = typeof spec.rscales === 'number' ? spec.columns.map(() => Number(spec.rscales)) : spec.rscales;
  return givenReplicates({
    type: spec.type,
    weights: design.weights,
    replicateWeights: spec.columns.map((name) => numbersNamed(table, name)),
    combined: spec.combined,
    rho: spec.rho,
    mse,
    ...(spec.scale === undefined ? {} : { scale: spec.scale }),
    ...(rscales === undefined ? {} : { rscales: Float64Array.from(rscales) }),
  });
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
