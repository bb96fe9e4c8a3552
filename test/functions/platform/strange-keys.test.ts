/** Whatever anybody writes into an address or a body, the platform answers what is wrong with it, and never fails over it. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

import { drawn, inAnHour, staff, startWholePlatform, tokenFor } from './whole-platform.ts';

const { app, store, logged, close } = await startWholePlatform();
afterAll(close);

/** Longer than a sort key, longer than a partition key, and what is left of both when a name stands before it. */
const lengths = [256, 257, 1018, 1024, 1025, 2041, 2048, 2049, 5000];
const strange = fc.oneof(
  fc.constantFrom('', ' ', '\t', '\u00a0', '\u0000', '\n', '\u2028', '\ud800', '.', '..', '#', '%', '%00', '__proto__'),
  fc.constantFrom(...lengths).map((length) => 'x'.repeat(length)),
  fc.constantFrom(...lengths).map((length) => 'я'.repeat(length / 2)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** Every address that the platform knows, with its method: those with parts to fill in. */
const routes = app.routes
  .filter(({ method, path }) => method !== 'ALL' && path.includes('/:'))
  .map(({ method, path }) => ({ method, path: path.replaceAll(/\{.*?\}/g, '') }));

/** A part as a browser writes it; a text that no address can hold is sent as the mark that stands for it. */
const escaped = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

const failures = () => logged.filter((line) => line.includes('"ERROR"'));

let senders = 0;
/** Each from an address of their own: what comes too often from one is held before it is read. */
const fromElsewhere = () => ({ incoming: { socket: { remoteAddress: `198.51.${++senders >> 8}.${senders & 255}` } } });

test('an address with an empty, blank, over-long or unreadable part leads nowhere, and breaks nothing', async () => {
  expect(routes.length).toBeGreaterThan(8);
  const token = await staff('administrator');
  const cookie = `remit_session=${token}`;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routes),
      fc.array(strange, { minLength: 3, maxLength: 3 }),
      async (route, parts) => {
        const { method, path } = route;
        const left = [...parts];
        const address = path.replaceAll(/:\w+/g, () => escaped(left.pop() ?? ''));
        for (const headers of [{}, { cookie, origin: 'http://localhost' }, { authorization: `Bearer ${token}` }]) {
          const answer = await app.request(`http://localhost${address}`, { method, headers });
          expect([address.slice(0, 80), answer.status < 500]).toEqual([address.slice(0, 80), true]);
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(failures()).toEqual([]);
});

test.each(['%20', '%09', '%C2%A0', '%00', 'a%0Ab', 'x'.repeat(257), '%E0%A4%A', '%E2%80%A8'])(
  'an address with the part %j is refused before anything is looked up',
  async (part) => {
    const answer = await app.request(`/register/${part}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ type: 'urn:remit:problem:bad-parameter' });
  },
);

const envelope = ['id', 'round', 'instrument', 'version', 'startedAt', 'endedAt'];

test('a body with an empty, blank, over-long or unreadable text in any place is faulty, and breaks nothing', async () => {
  const instruments = ['household', 'border', 'registration', 'price-quote'] as const;
  const bodies = instruments.map((id) => {
    const [body] = drawn.bodies(id);
    const answers: Record<string, unknown> = { ...body?.answers };
    return { id, body: { ...body }, answers, places: [...envelope, ...Object.keys(answers)] };
  });
  const filed = await tokenFor({
    kind: 'link',
    jti: 'link-1',
    instrument: 'registration',
    round: 'tests',
    exp: inAnHour,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...bodies),
      fc.nat(),
      strange,
      strange,
      async ({ id, body, answers, places }, at, text, also) => {
        const place = places[at % places.length] ?? '';
        const changed = envelope.includes(place)
          ? { ...body, [place]: text }
          : { ...body, answers: { ...answers, [place]: text, psu: also } };
        const token = await tokenFor({
          kind: 'link',
          jti: text,
          instrument: id,
          round: text,
          psu: also,
          exp: inAnHour,
        });
        const known = await tokenFor({ kind: 'link', jti: 'link-1', instrument: id, round: 'tests', exp: inAnHour });
        for (const authorization of [undefined, token, known, filed]) {
          const path = authorization === undefined ? '/v1/registrations' : '/v1/responses';
          const headers = {
            'content-type': 'application/json',
            ...(authorization !== undefined && { authorization: `Bearer ${authorization}` }),
          };
          const init = { method: 'POST', headers, body: JSON.stringify(changed) };
          const answer = await app.request(path, init, fromElsewhere());
          expect([place, text.slice(0, 60), answer.status < 500]).toEqual([place, text.slice(0, 60), true]);
        }
        const asked = await app.request(`/collect/${id}/assignment`, { headers: { authorization: `Bearer ${token}` } });
        expect(asked.status).toBeLessThan(500);
      },
    ),
    { numRuns: 300 },
  );
  expect(failures()).toEqual([]);
});

test('a registration for a round without a name is faulty, without any sign-in', async () => {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify({ round: '', instrument: 'registration' }) };
  const answer = await app.request('/v1/registrations', init, fromElsewhere());
  expect(answer.status).toBe(422);
});

test('the store has nothing under a key that cannot be', async () => {
  for (const id of ['', 'x'.repeat(5000)]) {
    expect(await store.getRound(id)).toBeUndefined();
    expect(await store.getRelease(id)).toBeUndefined();
    expect(await store.getFrame(id)).toEqual([]);
    expect(await store.listReleases(id)).toEqual([]);
  }
});
