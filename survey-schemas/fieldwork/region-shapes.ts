/** Shapes of a country's regions, as its statistical office draws them: what maps of a release are made of. No figure depends on them. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { plainCode } from '../basics/plain-text.ts';

/** A picture needs no more; a round, which each release repeats, has no room for more. */
export const shapeLimits = { regions: 200, points: 3000 } as const;

/** Longitude and latitude in degrees (WGS 84), to a thousandth: a hundred metres. */
const pointSchema = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

/** Ends where it begins. */
const ringSchema = v.pipe(
  v.array(pointSchema),
  v.minLength(4, 'a ring has at least four points, the last one like the first'),
  v.check((ring) => {
    const [first, last] = [ring[0], ring.at(-1)];
    return first?.[0] === last?.[0] && first?.[1] === last?.[1];
  }, 'a ring ends where it begins'),
);

const shapeSchema = closedObject({
  /** Its code in the frame. */
  region: v.pipe(v.string(), v.transform(plainCode), v.minLength(1), v.maxLength(64)),
  /** Polygons as GeoJSON has them: a ring around, and rings around what is cut out of it. */
  polygons: v.pipe(v.array(v.pipe(v.array(ringSchema), v.minLength(1))), v.minLength(1)),
});

export type RegionShape = v.InferOutput<typeof shapeSchema>;
export type Ring = RegionShape['polygons'][number][number];

/** How many points shapes have together. */
export const pointsIn = (shapes: readonly RegionShape[]): number =>
  shapes.reduce((sum, { polygons }) => sum + polygons.flat().reduce((points, ring) => points + ring.length, 0), 0);

export const regionShapesSchema = v.pipe(
  v.array(shapeSchema),
  v.maxLength(shapeLimits.regions, `at most ${shapeLimits.regions} regions`),
  v.check(
    (shapes) => new Set(shapes.map(({ region }) => region)).size === shapes.length,
    'a region has one shape: join its parts into one feature of several polygons',
  ),
  v.check(
    (shapes) => pointsIn(shapes) <= shapeLimits.points,
    `at most ${shapeLimits.points} points: simplify the shapes`,
  ),
);
