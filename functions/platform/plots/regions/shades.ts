/** How figures are put into a few classes, each with a shade: as many regions in one as in another. */
import type { FigureMark } from '../drawn.ts';

/** From the least of the figures in it to the largest, in the unit of the plot. */
export type ShadeClass = {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** How dark it is, 0 to 1. */
  readonly shade: number;
};

/** More shades than these are not told apart. */
const mostClasses = 4;
const [lightest, darkest] = [0.15, 0.9];

/** The classes of what is shown, the lowest first; equal figures are in one. */
export function classesOf(marks: readonly Pick<FigureMark, 'value'>[]): readonly ShadeClass[] {
  const values = marks.flatMap(({ value }) => value ?? []).toSorted((a, b) => a - b);
  const wanted = Math.min(mostClasses, new Set(values).size);
  const groups = new Map<number, number[]>();
  for (const value of values) {
    const at = Math.floor((values.indexOf(value) * wanted) / values.length); // of equal ones the first decides
    groups.set(at, [...(groups.get(at) ?? []), value]);
  }
  const all = [...groups.values()];
  return all.map((group, at) => ({
    low: group[0] ?? 0,
    high: group.at(-1) ?? 0,
    count: group.length,
    shade: all.length === 1 ? darkest / 2 : lightest + ((darkest - lightest) * at) / (all.length - 1),
  }));
}

/** The shade of a mark; undefined where it has no figure. */
export const shadeOf = (
  mark: Pick<FigureMark, 'value'> | undefined,
  classes: readonly ShadeClass[],
): number | undefined => {
  const value = mark?.value ?? null;
  return value === null ? undefined : classes.find(({ low, high }) => value >= low && value <= high)?.shade;
};
