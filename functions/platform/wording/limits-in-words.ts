/** Confidence limits in words, on pages and in the report. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { Wording } from './wording.ts';

export type Limits = Pick<Observation['uncertainty'], 'se' | 'ciLow' | 'ciHigh'>;

/** A standard error of 0: the answers are all alike, which does not say that the figure is certain. */
export const hasNoSpread = ({ se, ciLow, ciHigh }: Limits): boolean => se === 0 && ciLow === ciHigh;

/** “low to high”; a dash where there are none, and that there is no spread in place of limits that are the figure itself. */
export function limitsInWords(limits: Limits, write: (value: number) => string, { say }: Pick<Wording, 'say'>): string {
  const { ciLow, ciHigh } = limits;
  if (ciLow === null || ciHigh === null) return '–';
  return hasNoSpread(limits) ? say('table.noSpread') : say('table.range', { low: write(ciLow), high: write(ciHigh) });
}

/** Whether anything has limits: a confidence level is said of nothing else. */
export const haveLimits = (observations: readonly Pick<Observation, 'uncertainty'>[]): boolean =>
  observations.some(({ uncertainty }) => uncertainty.ciLow !== null);
