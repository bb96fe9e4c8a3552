/** Regions that lie over each other: one of them would hide part of the other in every map. */
import type { RegionShape } from '#schemas/fieldwork/region-shapes.ts';

import { isWithin } from './ring-faults.ts';

/** Less of the smaller region is what simplified borders leave between neighbours. */
const leastShare = 0.01;
/** Points a side that are looked at in what two regions may share. */
const pointsASide = 48;

type Polygon = RegionShape['polygons'][number];
type Box = { readonly west: number; readonly east: number; readonly south: number; readonly north: number };
type Region = {
  readonly name: string;
  readonly polygons: readonly Polygon[];
  readonly box: Box;
  readonly area: number;
};

/** Area in square degrees (the shoelace formula); of two regions at one place their ratio is that of square kilometres. */
const ringArea = (ring: Polygon[number]): number =>
  Math.abs(
    ring.slice(1).reduce((sum, [x, y], at) => {
      const [fromX, fromY] = ring[at] ?? [x, y];
      return sum + fromX * y - x * fromY;
    }, 0),
  ) / 2;

const areaOf = ([outer = [], ...holes]: Polygon): number =>
  ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);

function regionOf({ region, polygons }: RegionShape): Region {
  const points = polygons.flat(2);
  const [x, y] = [points.map((point) => point[0]), points.map((point) => point[1])];
  const box = { west: Math.min(...x), east: Math.max(...x), south: Math.min(...y), north: Math.max(...y) };
  return { name: region, polygons, box, area: polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0) };
}

const holds = ({ polygons }: Region, point: readonly number[]): boolean =>
  polygons.some(([outer = [], ...holes]) => isWithin(point, outer) && !holes.some((hole) => isWithin(point, hole)));

/** The part of the smaller of two regions that the other one covers as well, by points on a grid. */
function sharedPart(one: Region, other: Region): number {
  const west = Math.max(one.box.west, other.box.west);
  const east = Math.min(one.box.east, other.box.east);
  const south = Math.max(one.box.south, other.box.south);
  const north = Math.min(one.box.north, other.box.north);
  if (west >= east || south >= north) return 0;
  let both = 0;
  for (let column = 0; column < pointsASide; column++)
    for (let row = 0; row < pointsASide; row++) {
      const at = (index: number): number => (index + 0.5) / pointsASide;
      const point = [west + at(column) * (east - west), south + at(row) * (north - south)];
      if (holds(one, point) && holds(other, point)) both += 1;
    }
  const shared = (both / pointsASide ** 2) * (east - west) * (north - south);
  return shared / Math.min(one.area, other.area);
}

/** Pairs of regions that share more than borders, one sentence each with what to do. */
export function overlapsIn(shapes: readonly RegionShape[]): readonly string[] {
  const regions = shapes.map(regionOf);
  return regions.flatMap((one, at) =>
    regions.slice(at + 1).flatMap((other) => {
      const part = sharedPart(one, other);
      return part < leastShare
        ? []
        : [
            `${one.name} and ${other.name} lie over each other, with about ${Math.min(100, Math.round(100 * part))} % of the smaller one; maps show the later one there: look whether each has its own shape, cut one out of the other, or repair the borders (mapshaper -clean)`,
          ];
    }),
  );
}
