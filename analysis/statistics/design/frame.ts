/** What is known of a design without its rows: units and strata as they were drawn, those without data among them. */
import { keepsEveryRow, type Design, type Residualise, type Stage } from './design.ts';
import type { Replicates, ReplicatesByGroup } from './replicates.ts';

/** A stage without its rows. */
export type StageFrame = Omit<Stage, 'unitOfRow'>;

/** A stage, and which of its units holds each unit that sums are kept by. */
export type FrameStage = {
  readonly stage: StageFrame;
  /** Unit of the sums → unit of the stage; absent: they are the same. */
  readonly unitOf?: Int32Array;
};

/**
 * The design beside sums. Sums are kept by the units that its variance needs: PSUs; replicate groups; units of a later stage
 * where that one counts; and single rows where weights were calibrated, which spreads scores over all of them.
 */
export type Frame = Pick<Design, 'lonely' | 'adjustDomainLonely' | 'pairs'> & {
  /** Units that sums are kept by. */
  readonly unitCount: number;
  readonly stages: readonly [FrameStage, ...FrameStage[]];
  /** Over the units of the sums, which are then rows. */
  readonly calibration: readonly Residualise[];
  readonly replicates?: ReplicatesByGroup;
  /** Rows of the sample, where R counts all of them in every domain. */
  readonly rowsCounted?: number;
  /** Nothing is asked but estimates: variances and limits are NaN. */
  readonly estimatesAlone?: true;
};

/** A design as sums see it. */
export type Framed = {
  readonly frame: Frame;
  /** Row → unit that sums are kept by. */
  readonly unitOfRow: Int32Array;
};

const known = new WeakMap<Design['stages'], WeakMap<Framing, Framed>>();
/** What decides on a frame besides the stages. */
type Framing = Design['calibration'] | Replicates;

/** The frame of a design; made once for all designs that differ in nothing but weights. */
export function frameOf(design: Design): Framed {
  const { stages, calibration, replicates, pairs, lonely, adjustDomainLonely } = design;
  const byFraming = known.get(stages) ?? new WeakMap<Framing, Framed>();
  known.set(stages, byFraming);
  const framing = replicates ?? calibration;
  const cached = byFraming.get(framing);
  if (
    cached !== undefined &&
    cached.frame.lonely === lonely &&
    cached.frame.pairs === pairs &&
    cached.frame.adjustDomainLonely === adjustDomainLonely
  )
    return cached;
  const { unitOfRow, unitCount, frames } = unitsOfSums(design);
  const frame: Frame = {
    lonely,
    adjustDomainLonely,
    unitCount,
    stages: frames,
    calibration: replicates === undefined ? calibration : [],
    ...(pairs !== undefined && { pairs }),
    ...(replicates !== undefined && { replicates }),
    ...(keepsEveryRow(design) && { rowsCounted: design.rowCount }),
  };
  const framed = { frame, unitOfRow };
  byFraming.set(framing, framed);
  return framed;
}

function unitsOfSums({ stages, calibration, replicates, rowCount }: Design) {
  const [first] = stages;
  if (replicates !== undefined) {
    const { index, size } = replicates.groups;
    return { unitOfRow: index, unitCount: size, frames: [{ stage: first }] satisfies Frame['stages'] };
  }
  if (calibration.length > 0) {
    const every = Int32Array.from({ length: rowCount }, (_, row) => row);
    const [top, ...later] = stages.map((stage): FrameStage => ({ stage, unitOf: stage.unitOfRow }));
    const frames: Frame['stages'] = [top ?? { stage: first, unitOf: first.unitOfRow }, ...later];
    return { unitOfRow: every, unitCount: rowCount, frames };
  }
  const counting = stagesThatCount(stages);
  const finest = counting.at(-1) ?? first;
  const above = counting.slice(0, -1).map((stage): FrameStage => ({ stage, unitOf: holders(finest, stage) }));
  const own: FrameStage = { stage: finest };
  const [top, ...between] = above;
  const frames: Frame['stages'] = top === undefined ? [own] : [top, ...between, own];
  return { unitOfRow: finest.unitOfRow, unitCount: finest.unitCount, frames };
}

/** Whether what was drawn within the units of a stage adds to the variance: nothing does below a draw with replacement. */
export const hasFractions = ({ population, fractions }: StageFrame): boolean =>
  fractions !== undefined || (population?.some((size) => size !== Infinity) ?? false);

function stagesThatCount(stages: Design['stages']): readonly Stage[] {
  const last = stages.findIndex((stage) => !hasFractions(stage));
  return last === -1 ? stages : stages.slice(0, last + 1);
}

/** Unit of a later stage → unit of an earlier one in which it lies. */
function holders(later: Stage, earlier: Stage): Int32Array {
  const holder = new Int32Array(later.unitCount);
  for (let row = 0; row < later.unitOfRow.length; row++) holder[later.unitOfRow[row]!] = earlier.unitOfRow[row]!;
  return holder;
}
