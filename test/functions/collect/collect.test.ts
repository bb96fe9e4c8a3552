/** What an enumerator's page is told, by what their link allows. */
import { expect, test } from 'vitest';

import { createCollectApp } from '#functions/collect/app.tsx';
import { identifyByToken } from '#functions/platform/identity/identify-by-token.ts';
import { signToken } from '#functions/platform/identity/tokens.ts';
import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';
import { now, round } from '../dashboard/fixture.ts';
import { studies } from '../../studies.ts';
import { listed, noLinks } from '../store/lay-out.ts';

const secret = 'a secret of the test, long enough to sign with';
const exp = now.getTime() / 1000 + 3600;

let state: RoundState = 'open';
const app = createCollectApp({
  studies,
  identify: identifyByToken({ secret, now: () => now }),
  secret,
  now: () => now,
  store: {
    ...noLinks,
    getRoundEntry: (id) => Promise.resolve(id === round.id ? listed(round, state) : undefined),
    getFrame: () =>
      Promise.resolve([
        {
          instrument: 'household',
          psu: 'V17',
          stratum: 'north-rural',
          label: 'Village 17',
          region: 'north',
          urban: false,
          firstStageWeight: 20,
          suggested: { visit_number: 1, language: 'tg' },
        },
        {
          instrument: 'border',
          psu: 'north-road-2026-02-01-morning',
          stratum: 'north-road',
          label: 'North road, 1 February, morning',
          region: 'north', // the border questionnaire asks for no region, and would refuse the answer
          firstStageWeight: 12,
          prefilled: { crossing_point: 'north-road', date: '2026-02-01', shift: 'morning', selection_interval: 4 },
        },
      ]),
  },
});

const ask = async (claims: Record<string, unknown>, instrument = 'household') => {
  const link = { kind: 'link' as const, jti: 'l1', instrument: 'household', round: round.id, psu: 'V17', exp };
  const token = await signToken({ ...link, ...claims }, secret);
  return app.request(`/collect/${instrument}/assignment`, { headers: { authorization: `Bearer ${token}` } });
};

test('a link tells its page the round, the version in use and what the frame knows of the village', async () => {
  const answer = await ask({});
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toEqual({
    round: 'demo-2026',
    roundTitle: 'Demo round',
    title: 'Household survey',
    instrument: 'household',
    version: 2,
    psu: 'V17',
    place: 'Village 17',
    expiresAt: '2026-03-03T16:00:00.000Z',
    prefilled: { consent_version: '2026-1', psu: 'V17', stratum: 'north-rural', region: 'north', urban: 'rural' },
    suggested: { visit_number: 1, language: 'tg' },
    regions: ['north'],
    plainLink: 'l1',
    country: 'TJ',
    period: round.referencePeriod,
    currencies: ['TJS'],
    takesNew: true,
    deliveredDays: 3,
  });
});

test('a link that names an enumerator is no plain one: what was sent back stands on their list', async () => {
  expect(await (await ask({ enumerator: 'zarina' })).json()).not.toHaveProperty('plainLink');
});

test('a border link knows its shift, so that nobody types it', async () => {
  const psu = 'north-road-2026-02-01-morning';
  const answer = await ask({ instrument: 'border', psu }, 'border');
  expect(await answer.json()).toMatchObject({
    prefilled: {
      psu,
      stratum: 'north-road',
      crossing_point: 'north-road',
      date: '2026-02-01',
      shift: 'morning',
      selection_interval: 4,
    },
    suggested: {},
  });
});

test('a link without a village prefills the wording of consent alone', async () => {
  const answer = await ask({ psu: undefined });
  expect(await answer.json()).toHaveProperty('prefilled', { consent_version: '2026-1' });
});

test('a village of the household frame is no shift at the border', async () => {
  const answer = await ask({ instrument: 'border' }, 'border');
  expect(await answer.json()).toHaveProperty('prefilled', { consent_version: '2026-1' });
});

test('a link for a questionnaire that its round does not ask tells its page nothing', async () => {
  expect((await ask({ instrument: 'price-quote' }, 'price-quote')).status).toBe(403);
});

test('an analyst signed in is no enumerator', async () => {
  const token = await signToken({ kind: 'session', jti: 's1', sub: 'ana', role: 'analyst', exp }, secret);
  const headers = { authorization: `Bearer ${token}` };
  expect((await app.request('/collect/household/assignment', { headers })).status).toBe(401);
});

test.each([
  ['has expired', { exp: now.getTime() / 1000 - 1 }, 410],
  ['is for another questionnaire', { instrument: 'border' }, 403],
  ['is for a round that is gone', { round: 'gone' }, 404],
])('a link that %s tells its page nothing', async (_, claims, status) => {
  expect((await ask(claims)).status).toBe(status);
});

test('without a link the page is told nothing', async () => {
  expect((await app.request('/collect/household/assignment')).status).toBe(401);
});

test('the page is the same for every questionnaire, holds no token and asks for none in its address', async () => {
  const answer = await app.request('/collect/household');
  const html = await answer.text();
  expect(html).toContain('<div id="filling"');
  expect(html).not.toContain('household');
  for (const other of ['/collect/border', '/collect']) expect(await (await app.request(other)).text()).toBe(html);
  expect(answer.headers.get('referrer-policy')).toBe('same-origin');
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(answer.headers.get('permissions-policy')).toContain('geolocation=(self)');
  expect((await ask({})).headers.get('permissions-policy')).toContain('geolocation=()');
});

test('a link says before anything is asked that its round is not open yet, closing, or closed', async () => {
  const asked = async (now: RoundState) => {
    state = now;
    const answer = await ask({});
    const said = await answer.text();
    state = 'open';
    return [answer.status, /urn:remit:problem:[a-z-]+|"takesNew":(true|false)/.exec(said)?.[0]];
  };
  expect(await asked('draft')).toEqual([404, 'urn:remit:problem:round-not-open']);
  expect(await asked('open')).toEqual([200, '"takesNew":true']);
  expect(await asked('closing')).toEqual([200, '"takesNew":false']);
  expect(await asked('closed')).toEqual([410, 'urn:remit:problem:round-closed']);
  expect(await asked('archived')).toEqual([410, 'urn:remit:problem:round-closed']);
});
