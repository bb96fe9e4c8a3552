/** Sums that imputation moves: those with a figure that is another one after it. No other needs to be imputed again. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { PlanSums } from '../sums/contract.ts';
import { type Figures, figuresOfSums, isSame } from './settle.ts';

/** Places of some sums of a plan among all of it. */
export type Places = ReadonlySet<number>;

export type Moved = {
  /** By plan. */
  readonly places: readonly Places[];
  /** Every figure with nothing imputed; of those that stay as they are the estimate alone, for nobody asks for more. */
  readonly without: Figures;
};

/**
 * Compares estimates before imputation and after it.
 *
 * @param without sums of each plan with nothing imputed
 * @param imputed the same after each imputation
 */
export function movedSums(
  without: readonly PlanSums[],
  imputed: readonly (readonly PlanSums[])[],
  settings: RoundSettings,
): Moved {
  const before = new Map(
    without.flatMap((plan) => estimatesByPlace(plan, settings).flatMap((figures) => [...figures])),
  );
  const after = imputed.map((plans) => plans.map((plan) => estimatesByPlace(plan, settings)));
  const moved = new Set<string>();
  for (const figures of after.flat(2))
    for (const [key, figure] of figures) if (!isSame(figure, before.get(key), [figure])) moved.add(key);
  const places = without.map((plan, k) => {
    const isMoved = (place: number) =>
      after.some((plans) => [...plans[k]![place]!.keys()].some((key) => moved.has(key)));
    return new Set([...plan.sums.keys()].filter(isMoved));
  });
  const inFull = figuresOfSums(
    without.map((plan, k) => ({ ...plan, sums: plan.sums.filter((_, place) => places[k]!.has(place)) })),
    settings,
  );
  return { places, without: new Map([...before, ...inFull]) };
}

/** Figures of each of the sums, without variances. */
const estimatesByPlace = ({ frame, sums }: PlanSums, settings: RoundSettings): readonly Figures[] =>
  sums.map((summed) => figuresOfSums([{ frame: { ...frame, estimatesAlone: true }, sums: [summed] }], settings));
