/** Degrees to pixels: north is up, east is right, a kilometre is as long either way, and a single point is in the middle. */
import { expect, test } from 'vitest';

import { scaleBar } from '#functions/fieldwork/office/progress/scale-bar.ts';
import { projectionOf } from '#functions/platform/plots/regions/projection.ts';

test('north is up and east is right, within the margin', () => {
  const { project, height } = projectionOf(
    [
      [68, 38],
      [70, 39],
    ],
    300,
    10,
  );
  const [southWest, northEast] = [project([68, 38]), project([70, 39])];
  expect(southWest[0]).toBeCloseTo(10, 9);
  expect(northEast[0]).toBeCloseTo(290, 9);
  expect(northEast[1]).toBeCloseTo(10, 9);
  expect(southWest[1]).toBeCloseTo(height - 10, 0);
  // At 38.5° a degree to the east is cos 38.5° = 0.78261 of one to the north: 280 / (2 · 0.78261) = 178.89 pixels.
  expect(southWest[1] - northEast[1]).toBeCloseTo(178.89, 2);
});

test('a point alone is in the middle of a map of some kilometres', () => {
  const { project, height, scale } = projectionOf([[68, 38]], 300, 10);
  expect(project([68, 38])[0]).toBeCloseTo(150, 9);
  expect(project([68, 38])[1]).toBeCloseTo(height / 2, 0);
  expect(Number.isFinite(scale)).toBe(true);
});

test('the bar is the longest round number that is no wider than 110 pixels', () => {
  // 178.89 pixels of a degree of 111.2 km: 1.6087 a kilometre; 50 km are 80.4 pixels, 100 km would be 160.9.
  const bar = scaleBar(178.89);
  expect(bar.kilometres).toBe(50);
  expect(bar.pixels).toBeCloseTo(80.43, 1);
});
