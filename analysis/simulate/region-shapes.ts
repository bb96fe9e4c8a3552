/** Shapes of the regions of the simulated country, drawn by hand: five areas that fit together. */
import type { RegionShape } from '#schemas/fieldwork/region-shapes.ts';

/** Corners that regions share, in degrees. */
const corner = {
  northWest: [67.6, 40.1],
  north: [69.2, 40.9],
  northEast: [70.9, 40.6],
  pass: [70.7, 39.5],
  gate: [68.9, 39.3],
  west: [67.7, 39.2],
  ford: [67.9, 38.4],
  square: [68.5, 39],
  market: [69.2, 39],
  bridge: [69.2, 38.6],
  park: [68.5, 38.6],
  gorge: [70.6, 38.3],
  plain: [67.8, 37.2],
  south: [69.1, 37],
  delta: [70.3, 37.5],
  summit: [73.4, 39.5],
  lake: [74.8, 38.3],
  border: [74.5, 37.3],
  valley: [71.6, 36.8],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

type Corner = keyof typeof corner;

const area = (region: string, rings: readonly (readonly Corner[])[]): RegionShape => ({
  region,
  polygons: [rings.map((names) => [...names, ...names.slice(0, 1)].map((name): [number, number] => [...corner[name]]))],
});

const capital: readonly Corner[] = ['square', 'market', 'bridge', 'park'];

export const regionShapes: readonly RegionShape[] = [
  area('Capital', [capital]),
  area('North', [['northWest', 'north', 'northEast', 'pass', 'gate', 'west']]),
  area('Centre', [['west', 'gate', 'pass', 'gorge', 'ford'], capital]),
  area('South', [['ford', 'gorge', 'delta', 'south', 'plain']]),
  area('Mountains', [['pass', 'summit', 'lake', 'border', 'valley', 'delta', 'gorge']]),
];
