/** Tables of a study whose answers are imputed: once for what is published, and again and again for its variance. */
import type { StudyImputation } from '#schemas/fieldwork/imputation.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Replicates } from '../../statistics/design/replicates.ts';
import { multiplied } from '../../statistics/sums/pick.ts';
import { multipliersInReplicate } from '../../statistics/replicates/multipliers.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import type { Plan } from '../plan/plan.ts';
import type { Samples } from '../sums/samples.ts';
import type { PartsOfTotal, PlanSums } from '../sums/contract.ts';
import type { PartsAsked } from '../sums/fill-parts.ts';
import { fillSums } from '../sums/fill.ts';
import { mergeSums } from '../sums/merge-sums.ts';
import { cutoffsOf } from '../sums/cutoffs.ts';
import { type Part, partsOf } from './parts.ts';
import { type Planned, sumsOfPlans, tabulate } from '../tabulate.ts';
import type { Tabulated, Work } from '../work.ts';
import type { Interviews } from '../weigh/weigh.ts';
import { bayesianFactors, type Chance, numbersOf } from './chance.ts';
import { impute, type Imputed } from './impute.ts';
import { imputationLines, imputationWarnings, varianceWarning } from './report.ts';
import { movedSums } from './moved.ts';
import { plansOfSides, sideByReplicates, sideByRubin } from './sides.ts';
import { type Figures, figuresOfSums, settleByReplicates, settleByRubin } from './settle.ts';

export type ToImpute = {
  readonly instrument: Instrument;
  readonly round: Round;
  readonly imputation: StudyImputation;
  readonly plans: readonly Plan[];
  /** Totals that are combined with those of another study. */
  readonly sides: readonly PartsAsked[];
  /** With nothing imputed; derived variables are in the tables. */
  readonly samples: Samples;
  readonly interviews: Pick<Interviews, 'interviewOfRow' | 'psu' | 'stratum'>;
  /** Derived variables of imputed answers. */
  readonly derive: (tables: SnapshotTables) => SnapshotTables;
};

/** Imputations where a round asks for replicates that its weighting could not make. */
const instead = 10;

/** The tables, with what was imputed and what could not be; a piece a replicate, where it is imputed again in each. */
export function tabulatingImputed(told: ToImpute): Work {
  const of = { ...told, plans: [...told.plans, ...plansOfSides(told.plans, told.sides)], shown: told.plans };
  const { plans, samples, imputation } = of;
  const before = sumsOfPlans(plannedWith(plans, samples, samples.ofResponses.tables));
  const { replicates } = samples.ofResponses.design;
  const { variance } = imputation;
  if (variance.kind === 'replicates' && replicates !== undefined) {
    const { pass, made } = byReplicates(of, before, replicates);
    return {
      count: replicates.count,
      piece: (place) => ({ rows: [], figures: pass(place) }),
      finish: (pieces) => tabulatedOf(of, made(pieces.map(({ figures }) => figures))),
    };
  }
  const many = variance.kind === 'multiple' ? variance.imputations : instead;
  const piece = () => ({ rows: [], figures: new Map() });
  return { count: 0, piece, finish: () => tabulatedOf(of, byRubin(of, before, many)) };
}

function tabulatedOf(of: Imputing, { imputed, tabulated, without, sides }: Made): Tabulated {
  const instrument = of.instrument.id;
  const lacksReplicates =
    of.imputation.variance.kind === 'replicates' && of.samples.ofResponses.design.replicates === undefined;
  return {
    rows: tabulated.rows,
    warnings: [
      ...tabulated.warnings,
      ...imputationWarnings(instrument, imputed.results),
      ...(lacksReplicates ? [varianceWarning(instrument, instead)] : []),
    ],
    weighting: imputationLines(instrument, imputed.results, tabulated.rows, without),
    sides,
  };
}

/** What is to be imputed, with plans of what nobody is shown behind the others. */
type Imputing = ToImpute & { readonly shown: readonly Plan[] };

/** Rows of the tables that are shown. */
const shownOf = (
  { shown }: Imputing,
  { planned, sums }: Pick<ReturnType<typeof once>, 'planned' | 'sums'>,
  settle: Parameters<typeof tabulate>[1],
) => tabulate(planned.slice(0, shown.length), settle, sums.slice(0, shown.length));

type Made = {
  readonly imputed: Imputed;
  readonly tabulated: Pick<Tabulated, 'rows' | 'warnings'>;
  /** Figures with nothing imputed. */
  readonly without: Figures;
  readonly sides: readonly (PartsOfTotal | undefined)[];
};
const plannedWith = (plans: readonly Plan[], samples: Samples, tables: SnapshotTables): Planned =>
  plans.map((plan) => [plan, { ...samples.weighing(plan.weighs), tables }] as const);

/** The same samples with other answers. */
const samplesWith = ({ weighing, ...samples }: Samples, tables: SnapshotTables): Samples => ({
  ...samples,
  weighing: (weighs) => ({ ...weighing(weighs), tables }),
});

/** One imputation, with the tables and all that is derived from it. */
function once({ instrument, imputation, plans, samples, interviews, round, derive }: ToImpute, chance: Chance) {
  const { tables } = samples.ofResponses;
  const imputed = impute(tables, instrument, imputation.steps, { ...interviews, round, chance });
  const derived = derive(imputed.tables);
  const planned = plannedWith(plans, samples, derived);
  return { imputed, planned, sums: sumsOfPlans(planned), samples: samplesWith(samples, derived) };
}

const weightsIn =
  ({ samples }: ToImpute, change: (weights: Float64Array) => Float64Array): Chance['weights'] =>
  (weighs) =>
    change(samples.weighing(weighs).design.weights);

const seedOf = ({ imputation, round }: ToImpute): number => imputation.seed ?? round.settings.seed;

function byRubin(of: Imputing, before: readonly PlanSums[], count: number): Made {
  const { interviews, round } = of;
  const places = interviews.psu.map((psu, k) => `${interviews.stratum[k] ?? ''}/${psu}`);
  const passes = Array.from({ length: count }, (_, m) => {
    const factors = bayesianFactors(seedOf(of), m + 1, places);
    const weights = weightsIn(of, (drawn) => drawn.map((weight, k) => weight * factors[k]!));
    return once(of, { weights, at: numbersOf(seedOf(of), m + 1) });
  });
  const [first] = passes;
  if (first === undefined) throw new RangeError('no imputation');
  const without = figuresOfSums(before, round.settings);
  const settle = settleByRubin(
    passes.map(({ sums }) => figuresOfSums(sums, round.settings)),
    without,
  );
  const sides = of.sides.map((asked) =>
    sideByRubin(
      { asked, plans: of.shown, without },
      passes.map((pass) => pass.samples),
    ),
  );
  return { imputed: first.imputed, tabulated: shownOf(of, first, settle), without, sides };
}

/**
 * Imputes again in each replicate. What imputation touches is derived and added up each time; the sums of all others, once, with
 * the multipliers of a replicate applied to those of each unit. Figures that imputation does not move are not made again.
 */
function byReplicates(of: Imputing, before: readonly PlanSums[], replicates: Replicates) {
  const { plans, samples, instrument, imputation, interviews, round, derive } = of;
  const at = numbersOf(seedOf(of), 0);
  const done = once(of, { at, weights: weightsIn(of, (weights) => weights) });
  const { imputed, planned, sums } = done;
  const { places, without } = movedSums(before, [sums], round.settings);
  const { touched, others } = partsOf(samples, imputed.tables);
  const cutoffs = cutoffsOf(planned);
  const sumsIn = (part: Part, answers: SnapshotTables): readonly PlanSums[] =>
    plans.map((plan, k) =>
      fillSums(plan, { ...part.sampleOf(samples.weighing(plan.weighs), answers), cutoffs }, places[k]),
    );
  const fixed = sumsIn(others, others.tablesOf(samples.ofResponses.tables));
  const multipliers = new Float64Array(replicates.groups.size);
  const pass = (r: number): Figures => {
    multipliersInReplicate(replicates, r, multipliers);
    const change = (weights: Float64Array) => multiplied(weights, multipliers, replicates.groups.index);
    const chance = { at, weights: weightsIn(of, change) };
    const again = impute(samples.ofResponses.tables, instrument, imputation.steps, { ...interviews, round, chance });
    const moving = sumsIn(touched, derive(touched.tablesOf(again.tables)));
    return figuresOfSums(
      fixed.map((each, k) => mergeSums(each, moving[k]!, multipliers)),
      round.settings,
    );
  };
  const made = (passes: readonly Figures[]): Made => {
    const settle = settleByReplicates(passes, without, replicates);
    const sides = of.sides.map((asked) =>
      sideByReplicates({ asked, plans: of.shown, without }, done.samples, passes, replicates),
    );
    return { imputed, tabulated: shownOf(of, done, settle), without, sides };
  };
  return { pass, made };
}
