/** Where interviews took place is in nothing that a release writes: with positions and without, every file is the same to the byte. */
import { publishRelease } from '#functions/publish/publish-release.ts';
import { expect, test } from 'vitest';

import { drawSmallRound, memoryPlatform, recordsOf } from './memory-platform.ts';

async function filesOf(change: (record: ReturnType<typeof recordsOf>[number]) => typeof record) {
  const drawn = drawSmallRound('household');
  const { deps, objects } = memoryPlatform({
    drawn,
    records: { household: recordsOf(drawn, 'household').map(change) },
  });
  const outcome = await publishRelease(deps, drawn.round.id, { series: 'estimates' });
  expect(outcome.kind).toBe('published');
  return new Map([...objects].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]));
}

test('files, snapshot and manifest of a release are the same with positions', async () => {
  const [without, located] = [
    await filesOf((record) => record),
    await filesOf((record) => ({ ...record, position: { latitude: 38.559, longitude: 68.787 } })),
  ];
  expect(without.size).toBeGreaterThan(5);
  expect([...located.keys()]).toEqual([...without.keys()]);
  for (const [name, bytes] of without) expect(located.get(name) === bytes, name).toBe(true);
});
