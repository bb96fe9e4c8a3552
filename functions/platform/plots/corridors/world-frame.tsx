/** The world below a map: the part of it that is shown, and its countries. */
import { geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';

import { colours } from '../svg.tsx';
import { countries } from './world.ts';

/** Longitude and latitude, degrees; or pixels. */
type Point = readonly [x: number, y: number];

const margin = { side: 60, top: 40, bottom: 30 };

/** Pictures narrower than this are for telephones: they show less of the world, thinner lines and fewer names. */
export const small = 500;

/** The part of the world in which all of these places are, no higher than they need. */
export function frameOf(places: readonly Point[], width: number) {
  const points = { type: 'MultiPoint', coordinates: places.map(([x, y]) => [x, y]) } as const;
  const tallest = width < small ? width : 0.7 * width;
  const projection = geoNaturalEarth1().fitExtent(
    [
      [margin.side, margin.top],
      [width - margin.side, tallest - margin.bottom],
    ],
    points,
  );
  const [[, top], [, bottom]] = geoPath(projection).bounds(points);
  const lowest = (width < small ? 0.6 : 0.36) * width;
  const height = Math.round(Math.min(tallest, Math.max(lowest, bottom - top + margin.top + margin.bottom)));
  const [across, down] = projection.translate();
  projection.translate([across, down + (height - top - bottom + margin.top - margin.bottom) / 2]);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, height };
}

/** Every country, as far as it is in the picture. */
export const Land = ({ projection }: { readonly projection: GeoProjection }) => {
  const outline = geoPath(projection).digits(1);
  return (
    <>
      {countries.map(({ shape }) => {
        const path = outline(shape);
        return path === null ? null : (
          <path d={path} fill={colours.grid} stroke={colours.paper} stroke-width="0.5" class="p-land" />
        );
      })}
    </>
  );
};
