/** What a kiosk sends after hours without a connection: each with a proof of its own, counted by the limit that the office set for it. */
import { randomBytes } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { endKiosk, makeKiosk } from '#functions/campaigns/kiosk.ts';
import { floodsOf, mostAnHour } from '#functions/platform/floods/floods.ts';
import { oftenInMemory } from '#functions/platform/floods/often.ts';
import { studies } from '../../studies.ts';
import { openTestStore } from '../store/level/open-test-level.ts';
import { bodyOf, drawn, now, startIngest } from './ingest-platform.ts';
import { proofOf } from './proof.ts';

const round = drawn.round.id;
const spending = await openTestStore();
let times = 0;
const limits: number[] = [];
const often = oftenInMemory(now);
const floods = floodsOf({
  secret: 'signs the links of the platform, long enough',
  numbers: 50,
  now,
  newId: () => String(++times),
  spendOnce: spending.store.spendOnce,
  noteOften: (name, id, most, until) => {
    limits.push(most);
    return often(name, id, most, until);
  },
});
let address = '198.51.100.1';
const { post, store, close, logged } = await startIngest(undefined, now, { floods, addressOf: () => address });
afterAll(async () => {
  await close();
  await spending.close();
});

let nth = 0;
const deps = { store, studies, now, newId: () => String(++nth).padStart(8, '0'), by: 'ana' };
await store.putCampaign(round, { id: 'airport-x', name: 'X', mode: 'airport', begins: '2026-01-01' });
async function kioskFor(most: number): Promise<string> {
  const how = { most, reason: 'for the hall', random: (bytes: number) => randomBytes(bytes) };
  const made = await makeKiosk(deps, { round, id: 'airport-x' }, how);
  if (made.kind !== 'made') throw new Error(made.kind);
  return `${round}/airport-x/${made.code}`;
}

/** Somebody new, who came by the campaign. */
const somebody = () => {
  const body = bodyOf('registration');
  const answers = v.parse(v.record(v.string(), v.unknown()), body['answers']);
  const came = { campaign: 'airport-x', intake_mode: 'airport', email: `person${++nth}@example.org` };
  return {
    ...body,
    id: `019b7700-0000-7000-8000-${String(++nth).padStart(12, '0')}`,
    answers: { ...answers, ...came },
  };
};
const proof = async (): Promise<string> => proofOf(await floods.challenge());
const send = async (kiosk: string, body: object = somebody()) =>
  (await post(body, undefined, { altcha: await proof(), kiosk })).status;

test('its tablets count as one by the limit of the office, from wherever they send; what is held waits, and nobody is lost', async () => {
  const kiosk = await kioskFor(3);
  const people = Array.from({ length: 4 }, somebody);
  const statuses: number[] = [];
  for (const [n, body] of people.entries()) {
    address = `198.51.100.${n}`;
    statuses.push(await send(kiosk, body));
  }
  expect(statuses).toEqual([201, 201, 201, 429]);
  const more = await kioskFor(4000); // the office lets it send more, by another address
  expect(await send(more, people[3])).toBe(201);
  expect(limits.at(-2)).toBe(4000);
  expect(limits).not.toContain(mostAnHour.proved);
});

test('the same one twice is one, as from anywhere', async () => {
  const kiosk = await kioskFor(4000);
  const body = somebody();
  expect([await send(kiosk, body), await send(kiosk, body)]).toEqual([201, 200]);
});

test('it is worth nothing without a proof: then few pass, as without a kiosk', async () => {
  const kiosk = await kioskFor(4000);
  limits.length = 0;
  expect((await post(somebody(), undefined, { kiosk })).status).toBe(201);
  expect(limits[0]).toBe(mostAnHour.unproved);
  expect((await post(somebody(), undefined, { kiosk, altcha: 'forged' })).status).toBe(429);
});

test('one that was ended, forged, or is of another campaign is counted by its address; what waited is taken', async () => {
  const kiosk = await kioskFor(4000);
  await endKiosk(deps, { round, id: 'airport-x' }, 'over');
  for (const shown of [
    kiosk,
    `${round}/airport-x/${'A'.repeat(22)}`,
    `${round}/airport-y/${'A'.repeat(22)}`,
    'x',
    '',
  ]) {
    limits.length = 0;
    expect(await send(shown)).toBe(201);
    expect(limits[0]).toBe(mostAnHour.proved);
  }
});

test('what is of another campaign than its own is counted by its address, and taken', async () => {
  const kiosk = await kioskFor(4000);
  const { answers, ...body } = somebody();
  for (const campaign of ['airport-y', undefined]) {
    limits.length = 0;
    await send(kiosk, { ...body, answers: { ...answers, campaign } });
    expect(limits[0]).toBe(mostAnHour.proved);
  }
});

test('no line of the log has the code of a kiosk', async () => {
  const kiosk = await kioskFor(4000);
  await send(kiosk);
  expect(logged.join('\n')).not.toContain(kiosk.split('/')[2]);
});

test('whoever registers at a kiosk does so themselves: what says that the office took it is refused there, too', async () => {
  const kiosk = await kioskFor(10);
  const body = somebody();
  for (const taken_by of ['staff', 'paper']) {
    const answer = await post({ ...body, answers: { ...body.answers, taken_by } }, undefined, {
      altcha: await proof(),
      kiosk,
    });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('taken-by-others')]);
    expect(await store.identitiesUnder({ round, instrument: 'registration', id: body.id })).toEqual([]);
  }
  expect(await send(kiosk, body)).toBe(201);
});
