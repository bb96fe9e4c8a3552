/** Whoever knows the address of the API and not the key of CloudFront is not let in. */
import { expect, test } from 'vitest';

import { keepDoor } from '#functions/door/keep-door.ts';

/** A door whose keys and clock a test can change; it counts how often the keys were read. */
function door(keys: readonly string[]) {
  const place = { keys, ms: 0, reads: 0 };
  const ask = keepDoor({
    now: () => new Date(place.ms),
    readKeys: async () => {
      place.reads += 1;
      return Promise.resolve(place.keys);
    },
  });
  return { place, knock: async (...shown: string[]) => (await ask({ identitySource: shown })).isAuthorized };
}

test('CloudFront is let in, somebody with a guess or without a key is not', async () => {
  const { knock } = door(['current', 'previous']);
  expect(await knock('current')).toBe(true);
  expect(await knock('previous')).toBe(true); // until CloudFront has learnt of the new one
  for (const guess of ['', 'curren', 'current ', 'CURRENT', 'current,previous']) expect(await knock(guess)).toBe(false);
  expect(await knock()).toBe(false);
});

test('a changed key is learnt without a new start, and no guesser makes it be read at every try', async () => {
  const { place, knock } = door(['old']);
  expect(await knock('old')).toBe(true);
  place.keys = ['new', 'old'];
  for (let tries = 0; tries < 50; tries += 1) expect(await knock('guess')).toBe(false);
  expect(place.reads).toBe(1);
  place.ms = 30_000;
  expect(await knock('new')).toBe(true);
  expect(place.reads).toBe(2);
});
