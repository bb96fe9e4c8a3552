/** The keys by which tokens of the user pool are believed: looked for when they are needed, and not more often. */
import { describe, expect, test } from 'vitest';

import { cognitoKeys } from '#functions/shared/cognito-keys.ts';
import { makeKeys, now } from './pool.ts';

const pool = await makeKeys('key-1');
const longer = await makeKeys('key-512', 'SHA-512');

describe('the keys of the pool', () => {
  /** A pool that gives these answers, one after the other; `seconds` is the time. */
  const asking = (...answers: (readonly JsonWebKey[] | 'down')[]) => {
    const clock = { seconds: 0 };
    const ask: typeof fetch = () => {
      const keys = answers.shift();
      return keys === 'down' ? Promise.reject(new TypeError('fetch failed')) : Promise.resolve(Response.json({ keys }));
    };
    const find = cognitoKeys({ url: 'jwks.json', fetch: ask, now: () => new Date(clock.seconds * 1000) });
    return { find, clock };
  };

  test('are looked for again after a minute, so that a new one opens the door', async () => {
    const { find, clock } = asking([pool.publicJwk], [pool.publicJwk, longer.publicJwk]);
    expect(await find('key-512')).toBeUndefined();
    clock.seconds = 61;
    expect(await find('key-512')).toMatchObject({ kid: 'key-512' });
  });

  test('are asked for at once after the pool could not be reached', async () => {
    const { find } = asking('down', [pool.publicJwk]);
    await expect(find('key-1')).rejects.toThrow('fetch failed');
    expect(await find('key-1')).toMatchObject({ kid: 'key-1' });
  });

  test('may be of a kind that we do not use, beside ours', async () => {
    const { find } = asking([{ kid: 'key-ec', kty: 'EC' }, pool.publicJwk]);
    expect(await find('key-1')).toMatchObject({ kid: 'key-1' });
  });
});

test('forged key ids do not make us ask the pool again and again', async () => {
  let looks = 0;
  const counting: typeof fetch = () => {
    looks += 1;
    return Promise.resolve(Response.json({ keys: [pool.publicJwk] }));
  };
  const find = cognitoKeys({ url: 'jwks.json', fetch: counting, now });
  for (let attempt = 0; attempt < 20; attempt += 1) await find(`forged-${attempt}`);
  expect(looks).toBe(1);
});
