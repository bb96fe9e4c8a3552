/**
 * What a person may expect of a running platform, wherever it runs. One list, driven against the laptop's platform by
 * `npm test` and against the deployed one by `npm run test:deploy`, in this order: later ones build on earlier ones.
 */
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import * as v from 'valibot';

import type { Body, InstrumentId } from '#analysis/simulate/body.ts';
import type { Place, SmallRound } from './place.ts';

export type Expectation = {
  readonly name: string;
  readonly holds: (place: Place, small: SmallRound) => Promise<void>;
};

const releaseSchema = v.object({
  id: v.string(),
  series: v.string(),
  manifestSha256: v.string(),
  files: v.array(v.object({ name: v.string(), sha256: v.string(), bytes: v.number() })),
});
const releasesSchema = v.object({ releases: v.array(releaseSchema) });
const problemSchema = v.object({ type: v.string(), title: v.string(), status: v.number() });

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Sends a response; sends it again, as devices do, when the connection breaks (a server hangs up on a body it will not read). */
async function post(place: Place, body: unknown, headers: Record<string, string>): Promise<Response> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
  const path = 'authorization' in headers ? '/v1/responses' : '/v1/registrations';
  return place.visit(path, init).catch(() => place.visit(path, init));
}

const firstOf = (small: SmallRound, instrument: InstrumentId): Body => {
  const [body] = small.bodies[instrument];
  if (body === undefined) throw new Error(`the small round has no ${instrument}`);
  return body;
};

async function expectProblem(response: Response, status: number, code?: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const problem = v.parse(problemSchema, await response.json());
  expect(problem.status).toBe(status);
  if (code !== undefined) expect(problem.type).toBe(`urn:remit:problem:${code}`);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const releasesOf = async (place: Place, round: string) => {
  const answer = await place.visit(`/v1/rounds/${round}/releases`, { headers: bearer(await place.analystToken()) });
  expect(answer.status).toBe(200);
  return v.parse(releasesSchema, await answer.json()).releases;
};

/** The bytes of a file, whether the platform hands them out or gives an address that soon expires. */
async function download(place: Place, path: string): Promise<Uint8Array> {
  const answer = await place.visit(path, { headers: bearer(await place.analystToken()) });
  const address = answer.headers.get('location');
  const file = answer.status === 302 && address !== null ? await place.follow(address) : answer;
  expect(file.status).toBe(200);
  return new Uint8Array(await file.arrayBuffer());
}

export const expectations: readonly Expectation[] = [
  {
    name: 'somebody who asks whether the platform is well hears that it is',
    async holds(place) {
      const answer = await place.visit('/v1/health');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    },
  },
  {
    name: 'an enumerator opens their link: the page and everything it loads is there, and no inline script may run',
    async holds(place) {
      const page = await place.visit('/collect/household');
      expect(page.status).toBe(200);
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
      const html = await page.text();
      const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
      expect(assets.length).toBeGreaterThan(1);
      for (const path of assets) expect([path, (await place.visit(path)).status]).toEqual([path, 200]);
    },
  },
  {
    name: 'somebody who mistypes an address hears so on a page, a program in a problem, and a slash too many is forgiven',
    async holds(place) {
      const page = await place.visit('/no/such/page', { headers: { accept: 'text/html' } });
      expect([page.status, (await page.text()).includes('Check the link that you were given')]).toEqual([404, true]);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      await expectProblem(await place.visit('/v2/responses', { method: 'POST' }), 404, 'not-found');
      const slash = await place.visit('/collect/household/?a=b');
      expect([slash.status, slash.headers.get('location')]).toEqual([301, '/collect/household?a=b']);
    },
  },
  {
    name: 'the page learns from the link what to ask, and nobody learns it without one',
    async holds(place, { round }) {
      const path = '/collect/household/assignment';
      const assignment = await place.visit(path, { headers: bearer(await place.link('household')) });
      expect(assignment.status).toBe(200);
      expect(await assignment.text()).toContain(round.title);
      await expectProblem(await place.visit(path), 401, 'not-signed-in');
    },
  },
  {
    name: 'a response is stored once; a phone that sends it again gets the same receipt',
    async holds(place, small) {
      const headers = bearer(await place.link('household'));
      const body = firstOf(small, 'household');
      const first = await post(place, body, headers);
      expect(first.status).toBe(201);
      const again = await post(place, body, headers);
      expect(again.status).toBe(200);
      expect(await again.json()).toEqual(await first.json());
    },
  },
  {
    name: 'another response under an id that is taken is refused',
    async holds(place, small) {
      const { id } = firstOf(small, 'household');
      const [, other] = small.bodies.household;
      await expectProblem(
        await post(place, { ...other, id }, bearer(await place.link('household'))),
        409,
        'response-id-reused',
      );
    },
  },
  {
    name: 'a faulty response is refused, and its sender is told where the faults are',
    async holds(place, small) {
      const answer = await post(
        place,
        { ...firstOf(small, 'household'), endedAt: 'yesterday', surprise: 1 },
        bearer(await place.link('household')),
      );
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('/endedAt');
    },
  },
  {
    name: 'a body that is too large, not JSON, or not declared as JSON is refused',
    async holds(place) {
      const headers = bearer(await place.link('household'));
      await expectProblem(
        await post(place, JSON.stringify({ filler: 'x'.repeat(300_000) }), headers),
        413,
        'body-too-large',
      );
      await expectProblem(await post(place, '{"id": ', headers), 400, 'malformed-json');
      await expectProblem(await post(place, '{}', { ...headers, 'content-type': 'text/plain' }), 415, 'not-json');
    },
  },
  {
    name: 'an enumerator without a link, with an expired, forged or foreign one stores nothing',
    async holds(place, small) {
      const body = small.bodies.household[1];
      const token = await place.link('household');
      await expectProblem(await post(place, body, {}), 401, 'not-signed-in');
      await expectProblem(
        await post(place, body, bearer(await place.link('household', { expired: true }))),
        410,
        'link-ended',
      );
      await expectProblem(await post(place, body, bearer(`${token.slice(0, -4)}AAAA`)), 401, 'not-signed-in');
      await expectProblem(await post(place, body, bearer(await place.link('border'))), 403, 'out-of-scope');
    },
  },
  {
    name: 'a person abroad opens the registration page and registers without an account',
    async holds(place, small) {
      expect((await place.visit(`/register/${small.round.id}`)).status).toBe(200);
      expect((await place.visit('/register/no-such-round')).status).toBe(404);
      for (const body of small.bodies.registration) expect((await post(place, body, {})).status).toBe(201);
    },
  },
  {
    name: 'the field sends the rest of the round',
    async holds(place, small) {
      for (const instrument of ['household', 'border'] as const) {
        const headers = bearer(await place.link(instrument));
        const rest = small.bodies[instrument].slice(instrument === 'household' ? 1 : 0);
        for (const body of rest) expect((await post(place, body, headers)).status).toBe(201);
      }
    },
  },
  {
    name: 'the night brings a release, and each of its files is what the manifest says, to the byte',
    async holds(place, { round }) {
      await place.night();
      const releases = await releasesOf(place, round.id);
      const release = releases.find(({ series }) => series === 'estimates');
      if (release === undefined) throw new Error('no release of estimates');
      const kinds = new Set(release.files.map(({ name }) => name.split('.').at(-1)));
      expect(kinds).toEqual(new Set(['csv', 'json', 'parquet', 'xlsx', 'html', 'svg']));
      for (const { name, sha256: wanted } of release.files) {
        expect([name, sha256(await download(place, `/v1/releases/${release.id}/${name}`))]).toEqual([name, wanted]);
      }
      const manifest = await download(place, `/v1/releases/${release.id}/manifest.json`);
      expect(sha256(manifest)).toBe(release.manifestSha256);
    },
  },
  {
    name: 'who is no analyst sees no release: not strangers, not enumerators',
    async holds(place, { round }) {
      const path = `/v1/rounds/${round.id}/releases`;
      await expectProblem(await place.visit(path), 401, 'not-signed-in');
      const enumerator = await place.visit(path, { headers: bearer(await place.link('household')) });
      expect([401, 403]).toContain(enumerator.status); // deployed, exports cannot even read links
      await expectProblem(await place.visit(path, { headers: bearer('eyJhbGciOiJub25lIn0.e30.') }), 401);
    },
  },
  {
    name: 'an analyst signs in, finds the round with its release, and nobody else does',
    async holds(place, { round }) {
      const stranger = await place.visit('/dashboard');
      expect(stranger.status).toBe(303);
      expect(stranger.headers.get('location')).toBe('/dashboard/sign-in');
      const cookie = await place.signIn();
      const home = await place.visit('/dashboard', { headers: { cookie } });
      expect(home.status).toBe(200);
      expect(await home.text()).toContain(round.title);
      const [release] = await releasesOf(place, round.id);
      const page = await place.visit(`/dashboard/releases/${release?.id ?? ''}`, { headers: { cookie } });
      expect(page.status).toBe(200);
    },
  },
  {
    name: 'an analyst computes a preview, which publishes nothing; a page of another site cannot do it in their name',
    async holds(place, { round }) {
      const before = await releasesOf(place, round.id);
      const cookie = await place.signIn();
      const path = `/dashboard/rounds/${round.id}/compute`;
      const form = { cookie, 'content-type': 'application/x-www-form-urlencoded' };
      const forged = { ...form, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
      expect((await place.visit(path, { method: 'POST', headers: forged })).status).toBe(403);
      const own = { ...form, 'sec-fetch-site': 'same-origin' };
      expect((await place.visit(path, { method: 'POST', headers: own })).status).toBe(303);
      const preview = `/dashboard/rounds/${round.id}/preview`;
      const seen = async () => (await place.visit(preview, { headers: { cookie } })).status;
      await expect.poll(seen, { timeout: 60_000, interval: 500 }).toBe(200);
      const page = await (await place.visit(preview, { headers: { cookie } })).text();
      expect(page).toContain('not published');
      expect(page).not.toContain('/v1/releases/');
      expect((await place.visit(preview)).status).toBe(303);
      expect(await releasesOf(place, round.id)).toEqual(before);
    },
  },
];
