/** A coordinator sees on a map how far places are, at a desk and on a telephone; what it shows stands beside it in words and as a table. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { roundOf } from './give-place.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();
const round = roundOf(platform);
const folder = mkdtempSync(join(tmpdir(), 'remit-places-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const regions = 'docs/examples/demo-regions.geojson';
const shapes = v.parse(
  v.object({
    features: v.array(
      v.object({
        properties: v.object({ region: v.string() }),
        geometry: v.object({ coordinates: v.array(v.array(v.tuple([v.number(), v.number()]))) }),
      }),
    ),
  }),
  JSON.parse(readFileSync(regions, 'utf8')),
).features;

/** The middle of the corners of a region. */
function middleOf(region: string): readonly [longitude: number, latitude: number] {
  const of = shapes.find(({ properties }) => properties.region === region) ?? shapes[0];
  const ring = of?.geometry.coordinates[0] ?? [];
  const mean = (axis: 0 | 1): number => ring.reduce((sum, point) => sum + point[axis], 0) / ring.length;
  return [mean(0), mean(1)];
}

const shown = v.looseObject({
  frame: v.array(v.looseObject({ instrument: v.string(), region: v.exactOptional(v.string()) })),
});

/** Households of the demo get a place around the middle of their region, and the round its regions and a plan. */
async function locate(): Promise<void> {
  const { frame, ...rest } = v.parse(
    shown,
    JSON.parse(await platform.run('round', 'show', '--round', round, '--json')),
  );
  const located = frame.map((unit, n) => {
    if (unit.instrument !== 'household') return unit;
    const [longitude, latitude] = middleOf(unit.region ?? '');
    const [turn, far] = [n * 2.4, 0.08 * Math.sqrt(n % 12)];
    const few = n % 3 === 0 && { units: 12 };
    return { ...unit, ...few, latitude: latitude + far * Math.sin(turn), longitude: longitude + far * Math.cos(turn) };
  });
  // Some hold no more dwellings than were asked, and two were not begun.
  const [first, second] = located;
  const untouched = [first, second].map((unit, n) => ({ ...unit, psu: `NEW-${n}`, label: `New village ${n}` }));
  const [description, list] = [join(folder, 'round.json'), join(folder, 'frame.json')];
  writeFileSync(description, JSON.stringify(rest['round']));
  writeFileSync(list, JSON.stringify([...located, ...untouched]));
  await platform.run('round', 'update', '--file', description, '--frame', list, '--reason', 'coordinates');
  await platform.run('round', 'shapes', regions, '--round', round);
  await platform.run('round', 'plan', '--round', round, '--dwellings', '20');
}

test('the map of progress: seen, read, without barriers, at both widths', async () => {
  await locate();
  for (const device of ['phone', 'desktop'] as const) {
    const person = await personWith(browser, device);
    const { page } = person;
    await signInBy(page, await platform.run('sign-in', '--role', 'coordinator'));
    await page.goto(`${platform.url}/fieldwork/rounds/${round}`);
    const map = page.locator('.places');
    await map.getByRole('heading', { name: 'Household survey: places on the map' }).waitFor();
    expect(await map.locator('svg:visible:not(.swatch)').count()).toBe(1);
    expect(await map.locator('.legend').textContent()).toMatch(/done: [1-9]\d*.*begun: [1-9]\d*.*not begun yet: 2/);
    await map.getByText('All places as a table').click();
    await map.locator('tbody tr').first().waitFor();
    expect(await person.barriers()).toEqual([]);
    expect(await person.overflow()).toBeLessThanOrEqual(0);
    await map.getByText('All places as a table').click();
    await map.screenshot({ path: join('node_modules', '.cache', 'browser-pictures', `places-map-${device}.png`) });
    await page.context().close();
  }
}, 180_000);
