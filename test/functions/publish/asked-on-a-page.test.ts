/** A release that somebody asks for on a page: published once, and why there is none is told. */
import { expect, test } from 'vitest';

import { publishRounds } from '#functions/publish/publish-rounds.ts';
import type { PreviewEntry } from '#functions/store/preview-entry.ts';
import { drawSmallRound, memoryPlatform, type MemoryPlatform } from './memory-platform.ts';

const drawn = drawSmallRound('price-quote');
const { id } = drawn.round;

/** Asks the function as the page does; answers what was logged and told. */
async function ask(platform: MemoryPlatform, round = id) {
  const logged: unknown[] = [];
  const told: PreviewEntry['refused'][] = [];
  const say = (what: string, fields: object = {}) => logged.push([what, fields]);
  const store = {
    ...platform.deps.store,
    putPreview: ({ refused }: PreviewEntry) => Promise.resolve(void told.push(refused)),
    listRounds: () => Promise.resolve([]),
    listComputed: () => Promise.resolve(new Map<string, number>()),
    noteComputed: () => Promise.resolve(),
  };
  const log = { info: say, warn: say, error: say };
  const start = () => Promise.reject(new Error('it starts nothing else'));
  await publishRounds({ ...platform.deps, store, log, start }, 'estimates', { round, asked: true });
  return { logged, told };
}

test('it is published once, however often it is asked for, and whoever asks again is told why', async () => {
  const platform = memoryPlatform({ drawn });
  expect(await ask(platform)).toEqual({ logged: [['asked', { round: id, outcome: 'published' }]], told: [] });
  expect((await ask(platform)).told).toEqual([{ kind: 'unchanged', releaseId: platform.index[0]?.id }]);
  expect(platform.index).toHaveLength(1);
});

test('by two at the same moment it is one release', async () => {
  const platform = memoryPlatform({ drawn });
  await Promise.all([ask(platform), ask(platform)]);
  expect(platform.index).toHaveLength(1);
});

test('what is in the way is told, and is no failure of the platform', async () => {
  const platform = memoryPlatform({ drawn, records: { 'price-quote': [] } });
  expect((await ask(platform)).told).toMatchObject([{ kind: 'no-responses' }]);
  expect((await ask(platform, 'not-there')).told).toEqual([]);
  expect(platform.index).toHaveLength(0);
});
