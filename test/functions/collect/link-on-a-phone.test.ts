/** An enumerator opens a link where the connection is bad, the server is busy, or the phone is full. */
import { fetchAssignment } from '#functions/collect/browser/link/assignment.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const assignment = { round: 'r', title: 'T', version: 1, prefilled: {}, suggested: {} };
const token = 'a-token-with-a-signature-at-its-end';
const ask = () => fetchAssignment('household', token, 'en');
/** Opens the link, and keeps what it allows as a page does that has its questions. */
const open = async () => {
  const outcome = await ask();
  if (outcome.kind === 'assigned') outcome.keep();
  return outcome;
};
const answering = (answer: () => Response): void => {
  vi.stubGlobal('fetch', () => Promise.resolve().then(answer));
};
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('what a link allows is remembered for when nobody answers, the server is busy, or a hotel asks to sign in', async () => {
  answering(() => Response.json(assignment));
  expect(await open()).toMatchObject({ kind: 'assigned', assignment });
  for (const answer of [
    () => {
      throw new TypeError('no network');
    },
    () => new Response('', { status: 429 }),
    () => new Response('', { status: 503 }),
    () => new Response('<html>', { status: 200 }),
    () => new Response('<html>', { status: 403 }), // a firewall: too many people behind one address
  ]) {
    answering(answer);
    expect(await ask()).toMatchObject({ kind: 'assigned', assignment });
  }
  kept.clear();
  expect(await ask()).toEqual({ kind: 'unreachable' });
});

test('a link that the server refuses is refused, whatever is remembered of it', async () => {
  answering(() => Response.json(assignment));
  await open();
  for (const status of [401, 403, 404]) {
    answering(() => Response.json({}, { status, headers: { 'content-type': 'application/problem+json' } }));
    expect(await ask()).toEqual({ kind: 'not-allowed' });
  }
});

test('a phone that is full or may keep nothing opens the link all the same', async () => {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  answering(() => Response.json(assignment));
  expect(await open()).toMatchObject({ kind: 'assigned', assignment });
  answering(() => new Response('', { status: 503 }));
  expect(await ask()).toEqual({ kind: 'unreachable' });
});

test('another version takes the place of the one on the phone only when its questions are here', async () => {
  answering(() => Response.json(assignment));
  await open();
  const next = { ...assignment, version: 2 };
  answering(() => Response.json(next));
  const outcome = await ask();
  expect(outcome).toMatchObject({ kind: 'assigned', assignment: next, before: assignment });
  answering(() => new Response('', { status: 503 }));
  expect(await ask()).toMatchObject({ assignment });
  if (outcome.kind === 'assigned') outcome.keep();
  expect(await ask()).toMatchObject({ assignment: next });
});
