/** Totals of both samples together as functions of the sums of each: what the change of such a figure is worked out from. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { EstimateRow } from '../../production/observations/rows.ts';
import type { PartsInDomain } from '../../production/sums/contract.ts';
import { sumsOfParts } from '../../production/sums/pieces-of-parts.ts';
import type { RoundOfSurvey } from '../../statistics/change/change.ts';
import { totalsOf } from '../../statistics/estimators/total.ts';
import type { Told } from './combinations.ts';
import { shareIn } from './estimate-combined.ts';
import { eachCode, everybody } from './sides.ts';

/** A figure of both together, and what each sample adds to it. */
export type CombinedFigure = {
  readonly name: Pick<EstimateRow, 'table' | 'indicator' | 'statistic' | 'domain'>;
  readonly samples: readonly [first: RoundOfSurvey, second: RoundOfSurvey];
};

type Frame = PartsInDomain['frame'];

/** What a sample adds that met nobody of a domain: nothing, and the places of it are still those of the sample. */
const nothingOf = (frame: Frame): RoundOfSurvey => ({
  ...{ estimator: totalsOf([new Float64Array(0)]), units: new Int32Array(0), squares: new Float64Array(0) },
  frame,
});

/** What a sample adds to a total of both: all that it alone can meet, and so much of the rest. */
function addedBy(told: PartsInDomain | undefined, share: number, frame: Frame): RoundOfSurvey {
  if (told === undefined) return nothingOf(frame);
  const { own, overlap, units } = sumsOfParts(told);
  const { squares } = told.whole.some.moments;
  return { estimator: totalsOf([own.map((sum, slot) => sum + share * overlap[slot]!)]), units, squares, frame };
}

/** Figures of everybody, and of each code from which either met somebody; with the shares that the round was published with. */
export function combinedFigures(first: Told, second: Told, settings: RoundSettings): readonly CombinedFigure[] {
  const theta = shareIn(first.parts, second.parts, settings.overlapShare);
  const { table, indicator } = first.of;
  return [everybody(first, second), ...eachCode(first, second)].flatMap(({ domain, sides: [a, b] }) => {
    const figure = (frame: string, share: number): CombinedFigure => ({
      name: { table, indicator: `${indicator}-total`, statistic: 'total', domain: { frame, ...domain } },
      samples: [addedBy(a.parts, share, first.parts.frame), addedBy(b.parts, 1 - share, second.parts.frame)],
    });
    return [...(theta === undefined ? [] : [figure('both', theta)]), figure('both-screened', 1)];
  });
}
