/** What the shades of a map of regions mean, in words: the same on a page and in a file. */
import type { RegionShape } from '#schemas/fieldwork/region-shapes.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';
import type { DrawnPlot } from '../drawn.ts';
import { classesOf } from './shades.ts';

/** A shade, from 0 to 1, or how a region looks that has no figure to show; and what it says. */
export type LegendLine = { readonly shade: number | 'caution' | 'withheld' | 'none'; readonly text: string };

/** The classes from the lowest, then what is to be used with caution, what is withheld and what has no figure, where a shape is so. */
export function legendOf(plot: DrawnPlot, shapes: readonly RegionShape[], { say }: Wording): readonly LegendLine[] {
  const write = (one: number): string => plot.scale.write(one, plot.marks.find(({ value }) => value === one)?.se);
  const told = new Map(plot.marks.map(({ value, observation }) => [observation.dimensions['region'] ?? '', value]));
  const withheld = shapes.filter(({ region }) => told.get(region) === null).length;
  const none = shapes.filter(({ region }) => !told.has(region)).length;
  const drawn = new Set(shapes.map(({ region }) => region));
  const caution = plot.marks.filter(
    ({ value, isSure, observation }) => value !== null && !isSure && drawn.has(observation.dimensions['region'] ?? ''),
  ).length;
  return [
    ...classesOf(plot.marks).map(({ low, high, count, shade }) => ({
      shade,
      text:
        low === high
          ? say('map.one', { value: write(low), count })
          : say('map.class', { low: write(low), high: write(high), count }),
    })),
    ...(caution === 0 ? [] : [{ shade: 'caution' as const, text: say('map.caution', { count: caution }) }]),
    ...(withheld === 0 ? [] : [{ shade: 'withheld' as const, text: say('map.withheld', { count: withheld }) }]),
    ...(none === 0 ? [] : [{ shade: 'none' as const, text: say('map.none', { count: none }) }]),
  ];
}

/** Regions with a figure of which the round has no shape, by name. */
export function lackingOf(plot: DrawnPlot, shapes: readonly RegionShape[]): readonly string[] {
  const drawn = new Set(shapes.map(({ region }) => region));
  return plot.marks
    .filter(({ observation }) => !drawn.has(observation.dimensions['region'] ?? ''))
    .map(({ label }) => label);
}
