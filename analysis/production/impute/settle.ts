/** Out of the same figure in several imputations: what is published, with a variance that holds what imputation adds. */
import type { Estimated } from '../estimate/domain-estimates.ts';
import { addsUp, type RowHead, type Settled } from '../estimate/make-row.ts';
import type { MethodCode } from '../observations/observation.ts';
import { estimatePlan } from '../estimate/estimate-plan.ts';
import type { PlanSums } from '../sums/contract.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { poolImputations } from '../../statistics/imputation/rubin.ts';
import type { Replicates } from '../../statistics/design/replicates.ts';
import { covarianceOfReplicates } from '../../statistics/replicates/replicate-variance.ts';

/** Figures before they are graded, by what they are of. */
export type Figures = ReadonlyMap<string, Estimated>;

/** What a figure is of. */
export const keyOf = ({ table, indicator, statistic, at, domain }: Omit<RowHead, 'unit'>): string =>
  JSON.stringify([table, indicator, statistic, at ?? null, Object.entries(domain)]);

/** Every figure of some sums. */
export function figuresOfSums(sums: readonly PlanSums[], settings: RoundSettings): Figures {
  const figures = new Map<string, Estimated>();
  for (const each of sums)
    estimatePlan(each, settings, (head, estimated) => {
      figures.set(keyOf(head), estimated);
      return estimated;
    });
  return figures;
}

type Estimate = Pick<Estimated, 'estimate' | 'se'>;

/** A figure in each imputation. Nobody in a domain is a total of nothing there, and a mean of none. */
function estimatesIn(passes: readonly Figures[], { statistic }: RowHead, key: string): readonly Estimate[] {
  const absent = addsUp.has(statistic) ? { estimate: 0, se: 0 } : { estimate: Number.NaN, se: Number.NaN };
  return passes.map((figures) => figures.get(key) ?? absent);
}

/**
 * Share of a total that is there because of imputation, where amounts of both signs may have been imputed; of a figure that does not
 * add up, of the weight of the units behind it.
 */
function imputedShare(head: RowHead, settled: Estimated, without: Estimated | undefined): number {
  const [now, before] = addsUp.has(head.statistic)
    ? [settled.estimate, without?.estimate ?? 0]
    : [settled.size, without?.size ?? 0];
  const difference = Math.abs(now - before);
  return difference === 0 ? 0 : difference / (Math.abs(before) + difference);
}

const imputedTo = (
  head: RowHead,
  settled: Estimated,
  without: Estimated | undefined,
  method: MethodCode,
): NonNullable<Settled['imputed']> => ({ method, share: imputedShare(head, settled, without), told: without?.n ?? 0 });

/** The same digits: nothing was imputed to it. */
export const isSame = (estimated: Estimated, without: Estimated | undefined, estimates: readonly Estimate[]): boolean =>
  without !== undefined &&
  estimated.size === without.size &&
  estimates.every(({ estimate }) => Object.is(estimate, without.estimate));

/** A design effect with the variance that is published in it. */
const withVariance = (estimated: Estimated, variance: number): Pick<Estimated, 'se' | 'deff'> => ({
  se: Math.sqrt(variance),
  deff: (estimated.deff * variance) / estimated.se ** 2,
});

/**
 * Pools imputations by Rubin's rule. Figures without a standard error in one of them have none.
 *
 * @param without figures with nothing imputed
 */
export const settleByRubin =
  (passes: readonly Figures[], without: Figures) =>
  (head: RowHead, estimated: Estimated): Settled => {
    const key = keyOf(head);
    const estimates = estimatesIn(passes, head, key).filter(({ estimate }) => !Number.isNaN(estimate));
    const left = without.get(key);
    if (estimates.length < 2 || isSame(estimated, left, estimates)) return estimated;
    const { estimate, variance, df } = poolImputations(
      estimates.map((each) => each.estimate),
      estimates.map(({ se }) => se * se),
      estimated.df,
    );
    const settled = { ...estimated, estimate, ...withVariance(estimated, variance), df };
    return { ...settled, imputed: imputedTo(head, settled, left, 'design-based-imputed') };
  };

/**
 * Takes the variance from imputations made again in each replicate.
 *
 * @param passes one a replicate, in their order
 * @param without figures with nothing imputed
 */
export const settleByReplicates =
  (passes: readonly Figures[], without: Figures, replicates: Replicates) =>
  (head: RowHead, estimated: Estimated): Settled => {
    const key = keyOf(head);
    const left = without.get(key);
    if (isSame(estimated, left, [estimated])) return estimated;
    const estimates = Float64Array.from(estimatesIn(passes, head, key), ({ estimate }) => estimate);
    const variance = covarianceOfReplicates(estimates, Float64Array.of(estimated.estimate), replicates)[0]!;
    const settled = { ...estimated, ...withVariance(estimated, variance) };
    return { ...settled, imputed: imputedTo(head, settled, left, 'design-based-imputed-replicates') };
  };
