/** Totals, counts, means, shares and ratios of a plan as functions of its sums: what the change of a figure is worked out from. */
import type { SmoothEstimator } from '../../statistics/design/estimator.ts';
import type { RoundOfSurvey } from '../../statistics/change/change.ts';
import { meanEstimator } from '../../statistics/estimators/mean.ts';
import { ratioEstimator } from '../../statistics/estimators/ratio.ts';
import { totalEstimator } from '../../statistics/estimators/total.ts';
import type { Moments } from '../../statistics/sums/moments.ts';
import type { EstimateRow } from '../observations/rows.ts';
import type { Counted, ShareCell, Summed, SumsInTurn } from '../sums/contract.ts';

/** What tells one figure of a release from another. */
export type FigureName = Pick<EstimateRow, 'table' | 'indicator' | 'statistic' | 'domain'>;

/** The same as one text, whatever the order of the dimensions. */
export const figureKey = ({ table, indicator, statistic, domain }: FigureName): string =>
  JSON.stringify([table, indicator, statistic, ...Object.entries(domain).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

/** By {@link figureKey}. */
export type SmoothFigures = ReadonlyMap<string, RoundOfSurvey>;

type Estimator = (moments: Moments) => SmoothEstimator;
type Named = readonly [name: Pick<FigureName, 'indicator' | 'statistic' | 'domain'>, of: Counted, by: Estimator];

/** Figures of the sums of one plan; an entry each that has anybody in it. */
export function smoothFigures({ frame, sums }: SumsInTurn): SmoothFigures {
  const figures = new Map<string, RoundOfSurvey>();
  for (const summed of sums)
    for (const [name, { moments }, estimator] of namedIn(summed)) {
      if (moments.n === 0) continue;
      const of = { units: moments.units, squares: moments.squares, frame };
      figures.set(figureKey({ table: summed.table, ...name }), { estimator: estimator(moments), ...of });
    }
  return figures;
}

function namedIn(summed: Summed): readonly Named[] {
  const { indicator } = summed;
  const [total, mean] = [`${indicator}-total`, `${indicator}-mean`];
  const [count, share] = [`${indicator}-count`, `${indicator}-share`];
  switch (summed.kind) {
    case 'units':
      return summed.cells.map(({ domain, all }) => [{ indicator, statistic: 'count', domain }, all, totalEstimator]);
    case 'share':
      return summed.cells.flatMap((cell) => ofShare(summed, cell));
    case 'amount':
      return summed.cells.flatMap(({ domain, some, whole }): readonly Named[] => [
        ...(summed.adds ? [[{ indicator: total, statistic: 'total', domain }, some, totalEstimator] as const] : []),
        [{ indicator: mean, statistic: 'mean', domain }, whole, meanEstimator],
      ]);
    case 'ratio':
      return summed.cells.map(({ domain, both }) => [{ indicator, statistic: 'ratio', domain }, both, ratioEstimator]);
    case 'composition':
      return summed.cells.flatMap(({ parts }) =>
        parts.map(({ domain, both }): Named => [
          { indicator: share, statistic: 'share', domain },
          both,
          ratioEstimator,
        ]),
      );
    case 'distribution':
      return summed.cells.flatMap(({ domain, answered, answers }): readonly Named[] => [
        ...(summed.adds ? [[{ indicator: count, statistic: 'count', domain }, answered, totalEstimator] as const] : []),
        ...answers.flatMap((cell) => ofShare(summed, cell)),
      ]);
    case 'concentration':
    case 'poverty':
      return []; // of a whole distribution, which sums do not hold
  }
}

const ofShare = (
  { indicator, adds }: Pick<Summed, 'indicator'> & { readonly adds: boolean },
  { domain, answered }: ShareCell,
): readonly Named[] => [
  ...(adds
    ? [[{ indicator: `${indicator}-count`, statistic: 'count', domain }, answered, totalEstimator] as const]
    : []),
  [{ indicator: `${indicator}-share`, statistic: 'share', domain }, answered, meanEstimator],
];
