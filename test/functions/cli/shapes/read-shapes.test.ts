/** Shapes of regions out of GeoJSON: what is taken, and what a person is told whose file is not right. */
import { readFileSync } from 'node:fs';
import { regionShapes } from '#analysis/simulate/region-shapes.ts';
import { readShapes, type ShapesReading } from '#functions/cli/round/read-shapes.ts';
import { regionShapesSchema } from '#schemas/fieldwork/region-shapes.ts';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

const asked = { property: 'region', regions: ['North', 'South'] };
const square = [
  [68, 38],
  [69, 38],
  [69, 39],
  [68, 39],
  [68, 38],
];
const bowTie = [
  [68, 38],
  [69, 39],
  [69, 38],
  [68, 39],
  [68, 38],
];
const hole = [
  [68, 38],
  [68.5, 38.2],
  [68.2, 38.5],
  [68, 38],
];
const feature = (properties: unknown, coordinates: unknown = [square], type = 'Polygon') => ({
  ...{ type: 'Feature', properties, geometry: { type, coordinates } },
});
const read = (...features: readonly unknown[]): ShapesReading =>
  readShapes({ type: 'FeatureCollection', features }, asked);
const faultsOf = (reading: ShapesReading): string =>
  reading.kind === 'faulty' ? reading.faults.join('\n') : 'no fault';

describe('what is taken', () => {
  test('a polygon, or several, by the property that holds the region; regions without one are told', () => {
    const reading = read(feature({ region: 'North' }, [[square], [square]], 'MultiPolygon'));
    expect(reading).toEqual({
      ...{ kind: 'read', lacking: ['South'] },
      shapes: [{ region: 'North', polygons: [[square], [square]] }],
    });
    expect(
      readShapes({ type: 'FeatureCollection', features: [feature({ name: 'South' })] }, { ...asked, property: 'name' })
        .kind,
    ).toBe('read');
  });

  test('a hole that touches its border, and polygons beside each other', () => {
    const beside = square.map(([x = 0, y = 0]) => [x + 1, y]);
    expect(read(feature({ region: 'North' }, [[square, hole], [beside]], 'MultiPolygon')).kind).toBe('read');
  });

  test('points to a thousandth of a degree, each once', () => {
    const fine = [
      [68, 38, 900],
      [68.0001, 38.0001],
      [69.12345, 38],
      [69, 39],
      [68, 38],
    ];
    const reading = read(feature({ region: 'North' }, [fine]));
    expect(reading.kind === 'read' && reading.shapes[0]?.polygons).toEqual([
      [
        [
          [68, 38],
          [69.123, 38],
          [69, 39],
          [68, 38],
        ],
      ],
    ]);
  });

  test('the example is the country of the demo, and its round takes it', () => {
    const example: unknown = JSON.parse(readFileSync('docs/examples/demo-regions.geojson', 'utf8'));
    const regions = regionShapes.map(({ region }) => region);
    expect(readShapes(example, { property: 'region', regions })).toEqual({
      kind: 'read',
      shapes: regionShapes,
      lacking: [],
    });
    expect(v.is(regionShapesSchema, regionShapes)).toBe(true);
  });
});

describe('what a person is told', () => {
  test.each([
    [
      'a property that is not there',
      feature({ NAME_1: 'North' }),
      'feature 1: has no text in the property "region"; say --property with the one that holds the code of the region: "NAME_1"',
    ],
    [
      'a region that is misspelt',
      feature({ region: 'Nort' }),
      'no region of the frame is called "Nort"; "North" is: write in "region" one of North, South',
    ],
    [
      'points instead of areas',
      feature({ region: 'North' }, [68, 38], 'Point'),
      'North is no Polygon and no MultiPolygon',
    ],
    [
      'metres instead of degrees',
      feature({ region: 'North' }, [square.map(([x = 0, y = 0]) => [x * 1e5, y * 1e5])]),
      'export the file in WGS 84',
    ],
    ['a ring that is open', feature({ region: 'North' }, [square.slice(0, -1)]), 'a ring does not end where it begins'],
    [
      'a ring that crosses itself',
      feature({ region: 'North' }, [bowTie]),
      'feature 1: North: a ring crosses itself near 68, 38: repair the geometry',
    ],
    [
      'a hole outside of its ring',
      feature({ region: 'North' }, [square, square.map(([x = 0, y = 0]) => [x + 5, y])]),
      'the hole that begins at 73, 38 is not within the ring before it',
    ],
    [
      'a ring over the 180th meridian',
      feature({ region: 'North' }, [square.map(([x = 0, y = 0]) => [x === 68 ? 179 : -179, y])]),
      'a ring goes over the 180th meridian: cut it there',
    ],
    ['a speck', feature({ region: 'North' }, [square.map(() => [68, 38])]), 'smaller than a thousandth of a degree'],
    ['no feature at all', 'North', 'feature 1: is no Feature'],
  ])('of %s: where it is and what to do', (_, given, told) => {
    expect(faultsOf(read(given))).toContain(told);
  });

  test('of two features of a region, and of more points than a picture needs', () => {
    expect(faultsOf(read(feature({ region: 'North' }), feature({ region: 'North' })))).toContain(
      'North is in several features: join them',
    );
    const many = Array.from({ length: 3001 }, (_, n) => [68 + n / 1000, 38 + (n % 2)]);
    const faults = faultsOf(read(feature({ region: 'North' }, [[...many, [68, 38]]])));
    expect(faults).toContain('has 3002 points, more than 3000: simplify the shapes');
  });

  test('of everything at once, and then no shape is read', () => {
    const reading = read(feature({ region: 'North' }), feature({ region: 'East' }), feature(null));
    expect(reading.kind).toBe('faulty');
    expect(faultsOf(reading).split('\n')).toHaveLength(2);
    expect(faultsOf(readShapes({ type: 'Topology' }, asked))).toContain('is no FeatureCollection');
  });
});
