/** The door of a database to other processes closes although they keep their connections. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';

import { openEndpoint } from '#functions/laptop/data/table-endpoint.ts';
import type { LevelEngine } from '#functions/store/level/level-engine.ts';

const engine: LevelEngine = {
  get: () => Promise.resolve('{}'),
  page: () => Promise.resolve({ texts: [], next: undefined }),
  count: () => Promise.resolve(0),
  write: () => Promise.resolve(true),
  noRoom: () => Promise.resolve(undefined),
  scrub: () => Promise.resolve(),
};

test('a connection that has asked nothing yet, and one that is kept, do not hold it open', async () => {
  const { endpoint, close } = await openEndpoint(engine);
  const silent = connect(Number(new URL(endpoint.url).port), '127.0.0.1');
  await once(silent, 'connect');
  const gone = once(silent, 'close');
  const answer = await fetch(endpoint.url, { method: 'POST', body: '{}' });
  expect(answer.status).toBe(403);
  await close();
  await gone;
});
