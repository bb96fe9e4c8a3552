/** Figures of a headline in the order in which they are told: what can be shown leads, and levels that one reason withholds are told together. */
import type { HeadlineFigure } from './figures.ts';

/** A figure; of a withheld one, others of its table that only differ by their level. */
export type LedFigure = HeadlineFigure & { readonly alike: readonly HeadlineFigure[] };

const isWithheld = ({ figure }: HeadlineFigure): boolean => figure.value === null;

/** What withheld figures have in common that are told as one. */
const sameOf = ({ figure: { table, measure, attributes, dimensions } }: HeadlineFigure): string =>
  JSON.stringify([table, measure.indicator, attributes.reason, Object.keys(dimensions)]);

/**
 * Figures that are shown, then those that are withheld.
 *
 * @param figures in the order in which studies name them
 */
export function shownFirst(figures: readonly HeadlineFigure[]): readonly LedFigure[] {
  const withheld = new Map<string, readonly HeadlineFigure[]>();
  for (const one of figures.filter(isWithheld)) withheld.set(sameOf(one), [...(withheld.get(sameOf(one)) ?? []), one]);
  return [
    ...figures.filter((one) => !isWithheld(one)).map((one) => ({ ...one, alike: [] })),
    ...[...withheld.values()].flatMap(([first, ...alike]) => (first === undefined ? [] : [{ ...first, alike }])),
  ];
}
