/** What figures of a headline are called: by what they measure, the levels that they are of, and their surveys where another one is called the same. */
import { withinSentence } from '../wording/within-sentence.ts';
import type { Wording } from '../wording/wording.ts';
import type { HeadlineFigure } from './figures.ts';
import type { LedFigure } from './shown-first.ts';

/** A figure with what it is called beside the others: “Personal remittances · Household survey”. */
export type TitledFigure = LedFigure & { readonly title: string };

/** Whether it is a part of the gross domestic product. */
export const isOfGdp = ({ measure }: HeadlineFigure['figure']): boolean => measure.indicator.endsWith('-of-gdp');

/** Levels that the figure is of, in words: “Informal”. Of a combined total, none: the surveys are named. */
function levelsOf({ figure, surveys, rest, alike }: LedFigure, { domainValue, say }: Wording): string {
  const { table } = figure;
  if (rest !== undefined)
    return rest.codes
      .map((code) => domainValue(table, rest.dimension, code))
      .map((name, nth) => (nth === 0 ? name : withinSentence(name)))
      .join(say('headline.or'));
  if (isOfGdp(figure) || surveys.length > 1) return '';
  const levels = (of: HeadlineFigure): string =>
    Object.entries(of.figure.dimensions)
      .map(([name, code]) => domainValue(table, name, code))
      .join(' · ');
  return [levels({ figure, surveys }), ...alike.map(levels)].join(', ');
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** In the order given. */
export function titled(figures: readonly LedFigure[], wording: Wording): readonly TitledFigure[] {
  const names = figures.map((one) => joined([wording.indicator(one.figure.measure), levelsOf(one, wording)]));
  return figures.map((one, nth) => {
    const { surveys } = one;
    const name = names[nth] ?? '';
    const isAlone = surveys.length < 2 && names.filter((other) => other === name).length === 1;
    return { ...one, title: joined([name, isAlone ? '' : surveys.map(wording.instrument).join(' + ')]) };
  });
}
