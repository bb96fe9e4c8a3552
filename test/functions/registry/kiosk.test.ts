/** The address of a kiosk: what a tablet is told by it, and what it is worth once it is ended, another's, or forged. */
import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';

import { endKiosk, isKioskCode, makeKiosk } from '#functions/campaigns/kiosk.ts';
import { kioskOf, readKiosk } from '#functions/campaigns/kiosk-shown.ts';
import { kioskWord } from '#functions/campaigns/kiosk-word.ts';
import { setCampaign } from '#functions/campaigns/set-campaign.ts';
import { noneTyped } from '#functions/campaigns/typed-campaign.ts';
import { createRegistryApp } from '#functions/registry/app.tsx';
import { kioskAddress } from '#schemas/fieldwork/campaign.ts';
import { studies } from '../../studies.ts';
import { round as plain } from '../dashboard/fixture.ts';
import { openTestStore } from '../store/level/open-test-level.ts';
import { putRound } from '../store/lay-out.ts';

const { store, close } = await openTestStore();
afterAll(close);
const round = { ...plain, id: 'abroad', instruments: { registration: 2 } };
await putRound(store, round);
let minutes = 0;
const now = () => new Date(Date.parse('2026-11-22T10:00:00Z') + 60_000 * minutes++);
let id = 0;
const deps = { store, studies, now, newId: () => String(++id).padStart(8, '0'), by: 'ana' };
const app = createRegistryApp({ ...deps, newId: () => 'id', canSend: ['email'] });
const of = { round: round.id, id: 'airport-x' };
await store.putCampaign(round.id, { id: 'airport-x', name: 'X', mode: 'airport', begins: '2026-06-01' });
const make = async (most = 500) => {
  const made = await makeKiosk(deps, of, { most, reason: 'for the hall', random: (bytes) => randomBytes(bytes) });
  return made.kind === 'made' ? made.code : made.kind;
};
const setupSchema = v.looseObject({ standing: v.string() });
const ask = async (shown?: string) => {
  const answer = await app.request('/v1/kiosk', { headers: shown === undefined ? {} : { kiosk: shown } });
  return { status: answer.status, setup: v.parse(setupSchema, await answer.json()), headers: answer.headers };
};
const shownBy = (code: string, campaign = 'airport-x') => `${round.id}/${campaign}/${code}`;

test('the short address leads to the page in the language of whoever opens it; what stands behind the # stays in the browser', async () => {
  const { status, headers } = await app.request('/kiosk', { headers: { 'accept-language': 'tg' } });
  expect([status, headers.get('location')]).toEqual([302, '/assets/kiosk/tg.html']);
  const code = await make();
  expect(new URL(kioskAddress('https://a.b', round.id, of, code)).pathname).toBe('/kiosk');
});

test('a tablet is told what it registers for, and that comes from the campaign', async () => {
  const { status, setup, headers } = await ask(shownBy(await make()));
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(setup).toMatchObject({
    standing: 'on',
    instrument: 'registration',
    version: 2,
    prefilled: { campaign: 'airport-x', intake_mode: 'airport' },
    contacts: ['email'], // what a message can be sent to from here: a telephone number is none
  });
});

test('no code, a forged one, that of another campaign, and one of before tell nothing', async () => {
  const [before, code] = [await make(), await make()];
  await store.putCampaign(round.id, { id: 'embassy-y', name: 'Y', mode: 'embassy', begins: '2026-06-01' });
  const forged = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
  for (const shown of [
    undefined,
    '',
    'x',
    shownBy(before),
    shownBy(forged),
    shownBy(code, 'embassy-y'),
    `${shownBy(code)}/x`,
  ])
    expect(await ask(shown)).toMatchObject({ status: 404, setup: { standing: 'unknown' } });
  for (let n = 0; n < 2000; n++) {
    const kiosk = readKiosk(shownBy(randomBytes(16).toString('base64url')));
    expect(await kioskOf(store, kiosk)).toBeUndefined();
  }
  expect((await ask(shownBy(code))).status).toBe(200);
});

test('the code is kept nowhere: a digest of it is, which opens nothing', async () => {
  const code = await make();
  const kept = await store.getCampaign(of.round, of.id);
  expect(JSON.stringify(kept)).not.toContain(code);
  expect(kept && isKioskCode(kept, code)).toBe(true);
  expect(kept && isKioskCode(kept, kept.kiosk?.digest.slice(0, 22) ?? '')).toBe(false);
});

test('whoever puts the campaign right keeps its kiosk; it ends by word of the office, with lines in the trail', async () => {
  const code = await make(700);
  const typed = { ...noneTyped, id: 'airport-x', name: 'Hall', mode: 'airport', begins: '2026-06-01' };
  expect((await setCampaign(deps, of.round, typed, { reason: 'name' })).kind).toBe('changed');
  expect((await ask(shownBy(code))).status).toBe(200);
  expect(await endKiosk(deps, of, 'over')).toBe('ended');
  expect(await endKiosk(deps, of, 'over')).toBe('ended-before');
  expect((await ask(shownBy(code))).status).toBe(404);
  const lines = (await store.listAudit(round.id)).map(({ action }) => action);
  expect(lines.filter((action) => action === 'kiosk-made').length).toBeGreaterThan(3);
  expect(lines.filter((action) => action === 'kiosk-ended').length).toBe(1);
});

test.each([0, -1, 1.5, 20_001, Number.NaN])('%s registrations an hour are none that may be set', async (most) => {
  expect(await make(most)).toBe('faulty');
});

test('a campaign that is over takes nobody new at its kiosk, and no other one is made', async () => {
  const code = await make();
  const present = await store.getCampaign(of.round, of.id);
  if (present === undefined) throw new Error('there is no campaign');
  await store.putCampaign(round.id, { ...present, ended: { at: '2026-11-01T00:00:00Z', by: 'ana', reason: 'over' } });
  expect((await ask(shownBy(code))).setup).toEqual({ standing: 'over' });
  expect(await make()).toBe('ended-before');
});

describe('the word of the staff', () => {
  test('follows from the code, in six digits, and hardly ever is that of another', () => {
    const words = Array.from({ length: 300 }, () => kioskWord(randomBytes(16).toString('base64url')));
    for (const word of words) expect(word).toMatch(/^\d{6}$/);
    expect(new Set(words).size).toBeGreaterThan(290);
    expect(kioskWord('a'.repeat(22))).toBe(kioskWord('a'.repeat(22)));
  });
});
