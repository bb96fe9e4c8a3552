/** Reads the shapes of regions out of GeoJSON (RFC 7946): every fault with its feature and what to do, or all of the shapes. */
import * as v from 'valibot';

import { nearestName } from '#schemas/basics/nearest-name.ts';
import { plainCode } from '#schemas/basics/plain-text.ts';
import { pointsIn, type RegionShape, type Ring, shapeLimits } from '#schemas/fieldwork/region-shapes.ts';

import { ringFault } from './ring-faults.ts';

const position = v.pipe(v.array(v.number()), v.minLength(2), v.maxLength(4));
const polygon = v.array(v.array(position));
const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: polygon }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
]);
const featureSchema = v.object({
  type: v.literal('Feature'),
  properties: v.nullable(v.record(v.string(), v.unknown())),
  geometry: v.unknown(),
});
const collectionSchema = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });

export type ShapesReading =
  /** `lacking`: regions of the frame that no feature is of. */
  | { readonly kind: 'read'; readonly shapes: readonly RegionShape[]; readonly lacking: readonly string[] }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

export type ShapesAsked = {
  /** The property of each feature that holds the code of its region. */
  readonly property: string;
  /** Regions of the frame. */
  readonly regions: readonly string[];
};

const toThousandth = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** To a thousandth of a degree, without points that then are the one before; undefined where nothing is left of it. */
function ringOf(positions: readonly (readonly number[])[]): Ring | undefined {
  const points = positions.map(([x = 0, y = 0]): [number, number] => [toThousandth(x), toThousandth(y)]);
  const ring = points.filter(([x, y], at) => at === 0 || points[at - 1]?.[0] !== x || points[at - 1]?.[1] !== y);
  return ring.length < 4 ? undefined : ring;
}

type Read = { readonly shape: RegionShape } | { readonly fault: string };

function regionOf(
  properties: Readonly<Record<string, unknown>> | null,
  { property, regions }: ShapesAsked,
): { readonly region: string } | { readonly fault: string } {
  const value = properties?.[property];
  const given = Object.keys(properties ?? {}).map((name) => `"${name}"`);
  if (typeof value !== 'string' && typeof value !== 'number')
    return {
      fault: `has no text in the property "${property}"; say --property with the one that holds the code of the region: ${given.join(', ') || 'it has none at all'}`,
    };
  const region = plainCode(String(value));
  if (regions.includes(region)) return { region };
  const near = nearestName(region, regions);
  return {
    fault: `no region of the frame is called "${region}"${near === undefined ? '' : `; "${near}" is`}: write in "${property}" one of ${regions.join(', ')}, or leave the feature out`,
  };
}

function featureOf(given: unknown, asked: ShapesAsked): Read {
  const feature = v.safeParse(featureSchema, given);
  if (!feature.success) return { fault: 'is no Feature with properties and a geometry' };
  const named = regionOf(feature.output.properties, asked);
  if ('fault' in named) return named;
  const geometry = v.safeParse(geometrySchema, feature.output.geometry);
  if (!geometry.success)
    return { fault: `${named.region} is no Polygon and no MultiPolygon: draw the region as an area` };
  const { type, coordinates } = geometry.output;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const fault = ringFault(polygons);
  if (fault !== undefined) return { fault: `${named.region}: ${fault}` };
  const kept = polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map(ringOf);
    return outer === undefined ? [] : [[outer, ...holes.flatMap((hole) => (hole === undefined ? [] : [hole]))]];
  });
  if (kept.length === 0) return { fault: `${named.region} is smaller than a thousandth of a degree` };
  return { shape: { region: named.region, polygons: kept } };
}

function limitFault(shapes: readonly RegionShape[]): readonly string[] {
  const points = pointsIn(shapes);
  if (shapes.length > shapeLimits.regions)
    return [`has ${shapes.length} regions, and a map of more than ${shapeLimits.regions} is not read`];
  if (points <= shapeLimits.points) return [];
  const share = Math.max(1, Math.floor((100 * shapeLimits.points) / points));
  return [
    `has ${points} points, more than ${shapeLimits.points}: simplify the shapes, for example with mapshaper IN.geojson -simplify ${share}% keep-shapes -o OUT.geojson`,
  ];
}

/** A region that two features are of. */
function repeated(shapes: readonly RegionShape[]): readonly string[] {
  const names = shapes.map(({ region }) => region);
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map(
    (name) => `${name} is in several features: join them into one of several polygons (mapshaper -dissolve)`,
  );
}

/** Shapes out of the JSON of a file; one fault, and there are none. */
export function readShapes(given: unknown, asked: ShapesAsked): ShapesReading {
  const collection = v.safeParse(collectionSchema, given);
  if (!collection.success)
    return { kind: 'faulty', faults: ['is no FeatureCollection: export the regions as GeoJSON, a feature each'] };
  const { features } = collection.output;
  const read = features.map((feature) => featureOf(feature, asked));
  const shapes = read.flatMap((one) => ('shape' in one ? [one.shape] : []));
  const faults = [
    ...read.flatMap((one, at) => ('fault' in one ? [`feature ${at + 1}: ${one.fault}`] : [])),
    ...(features.length === 0 ? ['has no feature'] : []),
    ...repeated(shapes),
    ...limitFault(shapes),
  ];
  if (faults.length > 0) return { kind: 'faulty', faults };
  const drawn = new Set(shapes.map(({ region }) => region));
  return { kind: 'read', shapes, lacking: asked.regions.filter((region) => !drawn.has(region)) };
}
