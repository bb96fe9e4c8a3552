/** The replicates of a case: made from its design, or weights that came with its data. */
import type { Design } from '../statistics/design/design.ts';
import type { Replicates } from '../statistics/design/replicates.ts';
import { makeRandom } from '../statistics/random/random.ts';
import { halfSampleReplicates } from '../statistics/replicates/balanced-half-samples.ts';
import {
  bootstrapReplicates,
  countsByName,
  drawCounts,
  type BootstrapType,
} from '../statistics/replicates/bootstrap.ts';
import { doubtsAbout } from '../statistics/replicates/doubts.ts';
import { givenReplicates, type GivenReplicates } from '../statistics/replicates/given.ts';
import { stratifiedJackknife, unstratifiedJackknife } from '../statistics/replicates/jackknife.ts';
import { CaseError } from './case-error.ts';
import type { Case } from './case-schema.ts';
import { numbersNamed, type CaseTable } from './columns.ts';
import type { SavedTable } from './saved-files.ts';
import type { ReplicatesSpec } from './replicates-schema.ts';

/** Replicates, and what looks wrong about them. */
export type CaseReplicates = { readonly replicates: Replicates; readonly warnings: readonly string[] };

/**
 * Makes or reads the replicates of a case.
 *
 * @param counts needed when the replicates name a counts_file
 * @throws {CaseError} what the type needs is missing; {WeightingError} as the parts do
 */
export function replicatesOfCase(
  spec: ReplicatesSpec,
  { options, design: { weights } }: Case,
  design: Design,
  table: CaseTable,
  counts: SavedTable | undefined,
): CaseReplicates {
  if (spec.columns.length === 0) {
    const mse = spec.mse ?? options.replicates_mse;
    return { replicates: makeReplicates(spec, design, mse, counts), warnings: droppedCorrections(spec, design) };
  }
  // The American Community Survey centres on the estimate, whatever the default.
  const isAcs = spec.type === 'ACS';
  const mse = spec.mse ?? (isAcs || options.replicates_mse);
  const given = replicatesInColumns(spec, design, mse, table);
  const warnings = doubtsAbout(given);
  if (weights === undefined) warnings.push('replicates: the design names no weights, so every row weighs 1');
  if (isAcs && !mse)
    warnings.push('replicates: the ACS uses standard errors around the estimate, the case says mse = false');
  return { replicates: givenReplicates(given), warnings };
}

/** R: "Finite population correction dropped in conversion". */
function droppedCorrections({ type }: ReplicatesSpec, { stages }: Design): string[] {
  const [first, ...later] = stages;
  const isFinite = (population: Float64Array | undefined): boolean =>
    population?.some((size) => size !== Infinity) ?? false;
  const uses = type === 'JK1' || type === 'JKn' || type === 'bootstrap';
  if (!uses && isFinite(first.population)) return [`replicates: ${type} leaves the finite population correction out`];
  return later.some((stage) => isFinite(stage.population))
    ? ['replicates: finite population corrections after the first stage are left out']
    : [];
}

function makeReplicates(
  spec: ReplicatesSpec,
  design: Design,
  mse: boolean,
  counts: SavedTable | undefined,
): Replicates {
  switch (spec.type) {
    case 'JKn':
      return stratifiedJackknife(design, { mse });
    case 'JK1':
      return unstratifiedJackknife(design, { mse });
    case 'BRR':
    case 'Fay':
      return halfSampleReplicates(design, {
        mse,
        rho: spec.rho ?? 0,
        small: spec.small ?? 'fail',
        large: spec.large ?? 'split',
      });
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

function countsOf(spec: ReplicatesSpec, type: BootstrapType, design: Design, counts: SavedTable | undefined) {
  const [stage] = design.stages;
  if (counts !== undefined) {
    if (spec.seed !== undefined) throw new CaseError('replicates: counts that were saved need no seed');
    const saved = countsByName(stage, counts.psus, counts.numbers);
    if (spec.replicates !== undefined && spec.replicates !== saved.count)
      throw new CaseError(`replicates: ${spec.replicates} are asked for, the counts_file holds ${saved.count}`);
    return saved;
  }
  if (spec.replicates === undefined || spec.seed === undefined) {
    throw new CaseError(`${type}: name a counts_file, or give 'replicates' and a 'seed'`);
  }
  return drawCounts(stage, type, spec.replicates, makeRandom(spec.seed));
}

function replicatesInColumns(spec: ReplicatesSpec, design: Design, mse: boolean, table: CaseTable): GivenReplicates {
  if (spec.type === 'subbootstrap') throw new CaseError("given replicates of a subbootstrap: use the type 'bootstrap'");
  const { rscales } = spec;
  return {
    type: spec.type,
    weights: design.weights,
    replicateWeights: spec.columns.map((name) => numbersNamed(table, name)),
    combined: spec.combined ?? true,
    mse,
    ...(spec.rho === undefined ? {} : { rho: spec.rho }),
    ...(spec.scale === undefined ? {} : { scale: spec.scale }),
    ...(rscales === undefined
      ? {}
      : { rscales: Float64Array.from(typeof rscales === 'number' ? spec.columns.map(() => rscales) : rscales) }),
  };
}
