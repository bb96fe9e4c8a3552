/** What is wrong with the rings of a region: a map drawn of such rings would show another area than is meant. */

type Position = readonly number[];
type Outline = readonly Position[];
type Segment = { readonly from: Position; readonly to: Position; readonly west: number; readonly east: number };

/** More pairs of lines than any simplified border has side by side. */
const mostPairs = 20_000_000;

const x = ([value = 0]: Position): number => value;
const y = ([, value = 0]: Position): number => value;

/** On which side of a line a point is: above zero on its left. */
const side = ({ from, to }: Segment, point: Position): number =>
  Math.sign((x(to) - x(from)) * (y(point) - y(from)) - (y(to) - y(from)) * (x(point) - x(from)));

/** Whether two lines cross within both; lines that touch at a point do not. */
const cross = (one: Segment, other: Segment): boolean =>
  side(one, other.from) * side(one, other.to) < 0 && side(other, one.from) * side(other, one.to) < 0;

const segmentsOf = (ring: Outline): readonly Segment[] =>
  ring.slice(1).map((to, at) => {
    const from = ring[at] ?? to;
    return { from, to, west: Math.min(x(from), x(to)), east: Math.max(x(from), x(to)) };
  });

/** Looks from west to east, so that only lines over the same longitudes are compared. */
function crossingFault(ring: Outline): string | undefined {
  const segments = segmentsOf(ring).toSorted((one, other) => one.west - other.west);
  let pairs = 0;
  for (const [at, one] of segments.entries()) {
    for (let next = at + 1; next < segments.length; next++) {
      const other = segments[next];
      if (other === undefined || other.west > one.east) break;
      if (++pairs > mostPairs) return 'a ring has too many points to be looked at: simplify the shapes (mapshaper)';
      if (cross(one, other))
        return `a ring crosses itself near ${x(one.from)}, ${y(one.from)}: repair the geometry (mapshaper -clean)`;
    }
  }
  return undefined;
}

/** Whether a point is within a ring: a line from it to the east leaves the ring once more than it enters it. */
export const isWithin = (point: Position, ring: Outline): boolean =>
  segmentsOf(ring).filter(({ from, to }) => {
    if (y(from) > y(point) === y(to) > y(point)) return false;
    return x(point) < x(from) + ((y(point) - y(from)) * (x(to) - x(from))) / (y(to) - y(from));
  }).length %
    2 ===
  1;

/** A hole may touch its border, but some of it is within. */
function holeFault([outer = [], ...holes]: readonly Outline[]): string | undefined {
  const outside = holes.find((hole) => !hole.some((point) => isWithin(point, outer)));
  const [start] = outside ?? [];
  return start === undefined
    ? undefined
    : `the hole that begins at ${x(start)}, ${y(start)} is not within the ring before it: repair the geometry (mapshaper -clean)`;
}

const isOpen = (ring: Outline): boolean => {
  const [start = [], end = []] = [ring[0], ring.at(-1)];
  return ring.length === 0 || x(start) !== x(end) || y(start) !== y(end);
};

/** The first fault of a region's polygons, and what to do; none when they can be drawn. */
export function ringFault(polygons: readonly (readonly Outline[])[]): string | undefined {
  const rings = polygons.flat();
  if (rings.flat().some((point) => Math.abs(x(point)) > 180 || Math.abs(y(point)) > 90))
    return 'its coordinates are no degrees of longitude and latitude: export the file in WGS 84 (EPSG:4326)';
  if (rings.length === 0 || rings.some(isOpen)) return 'a ring does not end where it begins: repair the geometry';
  if (rings.flatMap(segmentsOf).some(({ west, east }) => east - west > 180))
    return 'a ring goes over the 180th meridian: cut it there into two polygons (RFC 7946, 3.1.9)';
  return (
    rings.map(crossingFault).find((fault) => fault !== undefined) ??
    polygons.map(holeFault).find((fault) => fault !== undefined)
  );
}
