/** Degrees to pixels, for maps of one country. */
import type { RegionShape } from '#schemas/fieldwork/region-shapes.ts';
import { at } from '../svg.tsx';

/** In pixels, or as longitude and latitude in degrees. */
export type Point = readonly [x: number, y: number];
export type Project = (point: Point) => Point;

export type Projection = {
  readonly project: Project;
  /** Pixels from top to bottom. */
  readonly height: number;
  /** Pixels of a degree from south to north. */
  readonly scale: number;
};

/** What is a single point, or a line, has a map of a few kilometres all the same. Degrees. */
const least = 0.05;

function rangeOf(values: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = values.reduce(([a, b], one) => [Math.min(a, one), Math.max(b, one)], [Infinity, -Infinity]);
  const more = Math.max(0, least - (high - low)) / 2;
  return [low - more, high + more];
}

/**
 * As wide as degrees are in the middle of the country, and no taller than wide.
 *
 * @param points what is to be seen, longitude and latitude in degrees; at least one
 * @param margin pixels around them
 */
export function projectionOf(points: readonly Point[], width: number, margin: number): Projection {
  const [west, east] = rangeOf(points.map(([x]) => x));
  const [south, north] = rangeOf(points.map(([, y]) => y));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const inside = width - 2 * margin;
  const scale = Math.min(inside / ((east - west) * narrowing), inside / (north - south));
  const left = (width - (east - west) * narrowing * scale) / 2;
  const project: Project = ([x, y]) => [left + (x - west) * narrowing * scale, margin + (north - y) * scale];
  return { project, height: Math.ceil((north - south) * scale + 2 * margin), scale };
}

/** The corners of shapes. */
export const pointsOf = (shapes: readonly RegionShape[]): readonly Point[] =>
  shapes.flatMap(({ polygons }) => polygons.flat(2));

/** The outline of a shape, as SVG writes it. */
export const pathOf = ({ polygons }: RegionShape, project: Project): string =>
  polygons
    .flat()
    .map((ring) => `M${ring.map((point) => project(point).map(at).join(' ')).join('L')}Z`)
    .join('');
