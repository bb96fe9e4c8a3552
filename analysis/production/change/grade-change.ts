/** How sure a change is: by the figures that it is between, by its own degrees of freedom, and by its own standard error. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { Grade } from '../../disclosure/grade.ts';
import type { Compared } from '../../statistics/change/change.ts';

/** Fewer degrees of freedom give no limits; fewer than the second number, rough ones. Above the coefficient, with caution. */
export type ChangeThresholds = Pick<RoundSettings, 'fewestDf' | 'minimumDf' | 'cvPublish'>;

/**
 * The grade of the worse figure, or what its own degrees of freedom allow where these are fewer.
 *
 * @param df degrees of freedom of the change
 */
export function gradeByDf({ quality, reason }: Grade, df: number, { fewestDf, minimumDf }: ChangeThresholds): Grade {
  if (quality === 'suppress') return { quality, reason };
  if (df < fewestDf) return { quality: 'suppress', reason: 'few-df' };
  return { quality: quality === 'publish' && df < minimumDf ? 'caution' : quality, reason };
}

/**
 * A change that is shown, with caution where its standard error is large beside what it is judged against. It is not withheld
 * for that: readers have both figures.
 *
 * @param level larger of two figures for a difference, the ratio itself for a ratio or an index; in the unit of the standard error
 */
export const judgedBeside = (
  level: number,
  { standardError }: Pick<Compared, 'standardError'>,
  grade: Grade,
  { cvPublish }: ChangeThresholds,
): Grade =>
  grade.quality === 'publish' && standardError > cvPublish * Math.abs(level) ? { ...grade, quality: 'caution' } : grade;
