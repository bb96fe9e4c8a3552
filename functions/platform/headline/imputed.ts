/** How much of a release was imputed: one sentence a study, for whoever reads no further than its headline. */
import type { WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import type { Wording } from '../wording/wording.ts';
import { withinSentence } from '../wording/within-sentence.ts';
import type { HeadlineFigure } from './figures.ts';

type Line = Pick<WeightingLine, 'study' | 'step' | 'units'>;

/** Of each study that imputed: how many answers, and what share of the figures of the headline, which are given. */
export function imputedInWords(
  lines: readonly Line[],
  figures: readonly HeadlineFigure[],
  wording: Wording,
): readonly string[] {
  const { say, formats } = wording;
  const imputing = lines.filter(({ step }) => step === 'imputation');
  return [...new Set(imputing.map(({ study }) => study))].flatMap((study) => {
    const count = imputing.reduce((sum, line) => sum + (line.study === study ? (line.units ?? 0) : 0), 0);
    if (count === 0) return [];
    const shares = figures.flatMap(({ figure: { measure, attributes }, surveys }) =>
      typeof attributes.imputedShare === 'number' && measure.statistic === 'total' && surveys.join() === study
        ? [
            say('headline.imputedShare', {
              what: withinSentence(wording.indicator(measure)),
              share: formats.percentShort(attributes.imputedShare),
            }),
          ]
        : [],
    );
    return [
      say('headline.imputed', {
        study: wording.instrument(study),
        count,
        shares: shares.length === 0 ? '' : ` (${shares.join('; ')})`,
      }),
    ];
  });
}
