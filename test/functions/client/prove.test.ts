/** A phone solves what ALTCHA asks, by itself: with its own SHA-256, also over plain http. */
import { createHash } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib/v1';
import { afterEach, expect, test, vi } from 'vitest';

import { prove, solve } from '#functions/client/proof/prove.ts';
import { sha256 } from '#functions/client/proof/sha256.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const hex = (digest: Int32Array): string =>
  [...digest].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');

test('texts of every length up to three blocks have the digest that Node gives them', () => {
  for (let length = 0; length <= 192; length += 1) {
    const text = Array.from({ length }, (_, n) => String.fromCharCode(32 + ((n * 7 + length) % 95))).join('');
    expect(hex(sha256(text))).toBe(createHash('sha256').update(text).digest('hex'));
  }
});

test('the number that a challenge was made with is found, the first and the last as well; where there is none, nothing is', async () => {
  for (const number of [1, 2, 777, 1999]) {
    const { challenge, salt } = await createChallenge({ hmacKey: 'key', maxnumber: 2000, number });
    expect(await solve(challenge, salt, 2000)).toBe(number);
    expect(await solve(challenge, salt, number - 1)).toBeUndefined();
  }
});

test('what a phone sends is a solution to ALTCHA’s own check', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return Response.json(await createChallenge({ hmacKey: 'key', maxnumber: 3000 }));
  });
  expect(await verifySolution((await prove()).altcha, 'key')).toBe(true);
  expect(asked).toEqual(['/v1/registrations/challenge']);
});

test('what is no challenge, as of a hotel that wants a sign-in, is an error: the registration waits', async () => {
  for (const answer of [{}, { challenge: 'x', salt: 1, maxnumber: 5 }, null]) {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(answer)));
    await expect(prove()).rejects.toThrow();
  }
});
