/** Regions that lie over each other are told, and neighbours are not. */
import { regionShapes } from '#analysis/simulate/region-shapes.ts';
import { overlapsIn } from '#functions/cli/round/overlapping-regions.ts';
import type { RegionShape } from '#schemas/fieldwork/region-shapes.ts';
import { describe, expect, test } from 'vitest';

type Ring = RegionShape['polygons'][number][number];
const box = (west: number, south: number, east: number, north: number): Ring => [
  ...(
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ] as const
  ).map(([x, y]): [number, number] => [x, y]),
];
const region = (name: string, ...rings: readonly Ring[]): RegionShape => ({ region: name, polygons: [[...rings]] });

describe('regions', () => {
  test('that share a tenth of the smaller one are told with both names and what to do', () => {
    const overlaps = overlapsIn([region('North', box(68, 38, 70, 39)), region('South', box(69.9, 38, 70.9, 39))]);
    expect(overlaps).toEqual([
      expect.stringMatching(
        /^North and South lie over each other, with about 10 % of the smaller one; maps show .*mapshaper -clean/,
      ),
    ]);
  });

  test('of which one lies inside of the other are told, unless it is cut out there', () => {
    const town = region('Town', box(68.4, 38.4, 68.6, 38.6));
    expect(overlapsIn([region('Land', box(68, 38, 69, 39)), town])).toEqual([
      expect.stringContaining('Land and Town lie over each other, with about 100 %'),
    ]);
    expect(overlapsIn([region('Land', box(68, 38, 69, 39), box(68.4, 38.4, 68.6, 38.6)), town])).toEqual([]);
  });

  test('that touch, or share a sliver that simplified borders leave, are neighbours', () => {
    const north = region('North', box(68, 38, 69, 39));
    expect(overlapsIn([north, region('East', box(69, 38, 70, 39))])).toEqual([]);
    expect(overlapsIn([north, region('East', box(68.995, 38, 70, 39))])).toEqual([]);
  });

  test('of the demo are none of these', () => {
    expect(overlapsIn(regionShapes)).toEqual([]);
  });
});
