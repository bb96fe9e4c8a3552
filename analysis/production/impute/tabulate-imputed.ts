/** Tables of a study whose answers are imputed: once for what is published, and again and again for its variance. */
import type { StudyImputation } from '#schemas/fieldwork/imputation.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Design } from '../../statistics/design/design.ts';
import type { Replicates } from '../../statistics/design/replicates.ts';
import { multipliersInReplicate } from '../../statistics/replicates/multipliers.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import type { WeightingLine } from '../observations/weighting-line.ts';
import type { Plan } from '../plan/plan.ts';
import type { Samples } from '../sums/samples.ts';
import type { Sample } from '../sums/sample.ts';
import { type Planned, tabulate, type Tabulated } from '../tabulate.ts';
import type { Interviews } from '../weigh/weigh.ts';
import { bayesianFactors, type Chance, numbersOf } from './chance.ts';
import { impute, type Imputed } from './impute.ts';
import { imputationLines, imputationWarnings, varianceWarning } from './report.ts';
import { type Figures, figuresOf, settleByReplicates, settleByRubin } from './settle.ts';

export type ToImpute = {
  readonly instrument: Instrument;
  readonly round: Round;
  readonly imputation: StudyImputation;
  readonly plans: readonly Plan[];
  /** With nothing imputed; derived variables are in the tables. */
  readonly samples: Samples;
  readonly interviews: Pick<Interviews, 'interviewOfRow' | 'psu' | 'stratum'>;
  /** Derived variables of imputed answers. */
  readonly derive: (tables: SnapshotTables) => SnapshotTables;
};

export type TabulatedImputed = Tabulated & { readonly weighting: readonly WeightingLine[] };

/** Imputations where a round asks for replicates that its weighting could not make. */
const instead = 10;

/** The tables, with what was imputed and what could not be. */
export function tabulateImputed(of: ToImpute): TabulatedImputed {
  const { plans, samples, imputation } = of;
  const without = figuresOf(plannedWith(plans, samples, samples.ofResponses.tables));
  const { replicates } = samples.ofResponses.design;
  const { variance } = imputation;
  const made =
    variance.kind === 'replicates' && replicates !== undefined
      ? byReplicates(of, without, replicates)
      : byRubin(of, without, variance.kind === 'multiple' ? variance.imputations : instead);
  const { imputed, tabulated } = made;
  const instrument = of.instrument.id;
  const lacksReplicates = variance.kind === 'replicates' && replicates === undefined;
  return {
    rows: tabulated.rows,
    warnings: [
      ...tabulated.warnings,
      ...imputationWarnings(instrument, imputed.results),
      ...(lacksReplicates ? [varianceWarning(instrument, instead)] : []),
    ],
    weighting: imputationLines(instrument, imputed.results, tabulated.rows, without),
  };
}

type Made = { readonly imputed: Imputed; readonly tabulated: Tabulated };
type Reweigh = (design: Design) => Design;

/** A design of which estimates are wanted, and no variance. */
const estimating = ({ rowCount, stages, lonely, adjustDomainLonely }: Design, weights: Float64Array): Design => ({
  rowCount,
  weights,
  stages,
  lonely,
  adjustDomainLonely,
  calibration: [],
});

const plannedWith = (plans: readonly Plan[], samples: Samples, tables: SnapshotTables, reweigh?: Reweigh): Planned =>
  plans.map((plan) => {
    const sample = samples.weighing(plan.weighs);
    const moved: Sample = { ...sample, tables, ...(reweigh && { design: reweigh(sample.design) }) };
    return [plan, moved] as const;
  });

/** One imputation, and the tables with all that is derived from it. */
function once({ instrument, imputation, samples, interviews, round, derive }: ToImpute, chance: Chance) {
  const { tables } = samples.ofResponses;
  const imputed = impute(tables, instrument, imputation.steps, { ...interviews, round, chance });
  return { imputed, tables: derive(imputed.tables) };
}

const weightsIn =
  ({ samples }: ToImpute, change: (weights: Float64Array) => Float64Array): Chance['weights'] =>
  (weighs) =>
    change(samples.weighing(weighs).design.weights);

const seedOf = ({ imputation, round }: ToImpute): number => imputation.seed ?? round.settings.seed;

function byRubin(of: ToImpute, without: Figures, count: number): Made {
  const { plans, samples, interviews } = of;
  const places = interviews.psu.map((psu, k) => `${interviews.stratum[k] ?? ''}/${psu}`);
  const passes = Array.from({ length: count }, (_, m) => {
    const factors = bayesianFactors(seedOf(of), m + 1, places);
    const weights = weightsIn(of, (drawn) => drawn.map((weight, k) => weight * factors[k]!));
    const { imputed, tables } = once(of, { weights, at: numbersOf(seedOf(of), m + 1) });
    const planned = plannedWith(plans, samples, tables);
    return { ...(m === 0 && { imputed, planned }), figures: figuresOf(planned) };
  });
  const [first] = passes;
  if (first?.planned === undefined || first.imputed === undefined) throw new RangeError('no imputation');
  const settle = settleByRubin(
    passes.map(({ figures }) => figures),
    without,
  );
  return { imputed: first.imputed, tabulated: tabulate(first.planned, settle) };
}

function byReplicates(of: ToImpute, without: Figures, replicates: Replicates): Made {
  const { plans, samples } = of;
  const at = numbersOf(seedOf(of), 0);
  const { imputed, tables } = once(of, { at, weights: weightsIn(of, (weights) => weights) });
  const multipliers = new Float64Array(replicates.groups.size);
  const passes = Array.from({ length: replicates.count }, (_, r) => {
    multipliersInReplicate(replicates, r, multipliers);
    const own = replicates.groups.index;
    const change = (weights: Float64Array) => weights.map((weight, k) => weight * multipliers[own[k]!]!);
    const again = once(of, { at, weights: weightsIn(of, change) });
    return figuresOf(plannedWith(plans, samples, again.tables, (design) => estimating(design, change(design.weights))));
  });
  const settle = settleByReplicates(passes, without, replicates);
  return { imputed, tabulated: tabulate(plannedWith(plans, samples, tables), settle) };
}
