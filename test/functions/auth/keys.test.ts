/** The keys by which tokens of the user pool are believed: looked for when they are needed, and not more often. */
import { describe, expect, test } from 'vitest';

import { cognitoKeys, KeysUnavailable } from '#functions/platform/identity/cognito-keys.ts';
import { createExportsApp } from '#functions/exports/app.ts';
import { createBaseApp } from '#functions/platform/http/base-app.ts';
import { identifyByCognito, staffOf } from '#functions/platform/identity/identify-by-cognito.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { accessToken, client, issuer, makeKeys, nobodyOnRoll, now } from './pool.ts';

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
    await expect(find('key-1')).rejects.toThrow(KeysUnavailable);
    expect(await find('key-1')).toMatchObject({ kid: 'key-1' });
  });

  test('cannot be told from an answer that is no list of keys, so nobody is refused or let in by it', async () => {
    for (const answer of [
      new Response('<html>', { status: 502 }),
      Response.json({ message: 'busy' }, { status: 429 }),
    ]) {
      const find = cognitoKeys({ url: 'jwks.json', fetch: () => Promise.resolve(answer), now });
      await expect(find('key-1')).rejects.toThrow(KeysUnavailable);
    }
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

test('while the pool does not answer, an analyst is told to come back, and is neither refused nor let in', async () => {
  const findKey = cognitoKeys({ url: 'jwks.json', fetch: () => Promise.reject(new TypeError('fetch failed')), now });
  const identify = identifyByCognito({ pool: { issuer, client, findKey }, roll: nobodyOnRoll, now });
  const unread = () => Promise.reject(new Error('nobody may read before it is known who they are'));
  const store = { getRoundEntry: unread, listReleases: unread, getRelease: unread };
  const logged: string[] = [];
  const app = createBaseApp({ log: createLineLog((line) => logged.push(line), now), now, newId: () => 'request-1' });
  app.route('/', createExportsApp({ store, identify, download: unread }));
  const authorization = `Bearer ${await accessToken(pool, {})}`;
  const answer = await app.request('/v1/rounds/tests/releases', { headers: { authorization } });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await answer.json()).toMatchObject({ type: 'urn:remit:problem:sign-in-unavailable' });
  expect(logged.join('\n')).toContain('"message":"sign-in-unavailable"');
});

test('a token that is not good yet is refused until it is', async () => {
  const findKey = cognitoKeys({
    url: '',
    fetch: () => Promise.resolve(Response.json({ keys: [pool.publicJwk] })),
    now,
  });
  const seconds = now().getTime() / 1000;
  const judged = async (nbf: unknown) =>
    staffOf(await accessToken(pool, { nbf }), { issuer, client, findKey }, nobodyOnRoll, now());
  expect(await judged(seconds + 1)).toBeUndefined();
  expect(await judged('soon')).toBeUndefined();
  expect(await judged(seconds)).toMatchObject({ grants: [{ role: 'analyst' }] });
  expect(await judged(undefined)).toMatchObject({ grants: [{ role: 'analyst' }] });
});
