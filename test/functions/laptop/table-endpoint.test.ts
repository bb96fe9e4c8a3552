/** The embedded database as other processes of the machine reach it: with its key, through its verbs, and as if it were theirs. */
import { request } from 'node:http';

import { distantEngine } from '#functions/laptop/data/distant-engine.ts';
import { openEndpoint } from '#functions/laptop/data/table-endpoint.ts';
import { levelTable } from '#functions/store/level/level-table.ts';
import { StoreDamaged, StoreFull, StoreUnavailable } from '#functions/store/store.ts';
import { afterAll, expect, test } from 'vitest';

import { openTestLevel } from '../store/level/open-test-level.ts';
import { describeTable } from '../store/table-contract.ts';

let noRoom: string | undefined;
const level = await openTestLevel({ sync: false, noRoom: () => Promise.resolve(noRoom) });
const { endpoint, close } = await openEndpoint(level.engine);
afterAll(async () => {
  await close();
  await level.close();
});

const distant = levelTable(distantEngine(endpoint), 'platform');
describeTable('LevelDB in another process', () => distant);

test('of writers here and elsewhere one is first', async () => {
  const item = { pk: 'both', sk: 'a' };
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? distant : level.tables.platform).putNew({ ...item, by: n })),
  );
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  expect(await distant.get(item)).toEqual(await level.tables.platform.get(item));
});

test('a disk without room is told as such, and what makes room is let through', async () => {
  const item = { pk: 'full', sk: 'a' };
  await distant.putNew(item);
  noRoom = 'the disk is full';
  await expect(distant.putNew({ pk: 'full', sk: 'b' })).rejects.toThrow(StoreFull);
  await distant.remove(item);
  noRoom = undefined;
  expect(await distant.all('full')).toEqual([]);
});

test('it answers at one address of this machine, to callers that know its key', async () => {
  await expect(fetch(endpoint.url)).resolves.toHaveProperty('status', 403);
  await expect(fetch(endpoint.url.replace('127.0.0.1', '127.0.0.2'))).rejects.toThrow();
  for (const key of ['', 'f'.repeat(64), endpoint.key.slice(1)]) {
    const stranger = levelTable(distantEngine({ ...endpoint, key }), 'platform');
    await expect(stranger.get({ pk: 'rounds', sk: '-' })).rejects.toThrow(StoreUnavailable);
  }
});

test('what is no question is refused, and a caller who hangs up in the middle harms nobody', async () => {
  const headers = { authorization: `Bearer ${endpoint.key}` };
  for (const body of ['', '{', '{"do":"drop"}', '{"do":"get","table":"secrets","key":{"pk":"a","sk":"b"}}']) {
    expect((await fetch(endpoint.url, { method: 'POST', headers, body })).status).toBe(500);
  }
  const call = request(endpoint.url, { method: 'POST', headers: { ...headers, 'content-length': '1000' } });
  call.on('error', () => undefined).write('{');
  await new Promise((sent) => setTimeout(sent, 50));
  call.destroy();
  await new Promise((noticed) => setTimeout(noticed, 50));
  expect(await distant.get({ pk: 'nothing', sk: 'here' })).toBeUndefined();
});

test('damage that the other process finds is told as damage', async () => {
  const damaged = await openEndpoint({ ...level.engine, get: () => Promise.reject(new StoreDamaged()) });
  const asked = levelTable(distantEngine(damaged.endpoint), 'platform').get({ pk: 'rounds', sk: '-' });
  await expect(asked).rejects.toThrow(StoreDamaged);
  await damaged.close();
});

test('when the other process is gone, the store is unavailable', async () => {
  const gone = levelTable(distantEngine({ ...endpoint, url: 'http://127.0.0.1:9' }), 'platform');
  await expect(gone.get({ pk: 'rounds', sk: '-' })).rejects.toThrow(StoreUnavailable);
});
