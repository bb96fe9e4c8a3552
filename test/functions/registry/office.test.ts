/** A person asks the office to see, correct, withdraw or erase what they gave, and it is done. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { forgetIn, outboxIn, readOutbox } from '#functions/messages/outbox.ts';
import { openStore } from '#functions/store/open-store.ts';
import { tableDefinition } from '#functions/store/tables.ts';
import { eraseAgain, eraseRegistrant } from '#functions/registry/office/erase.ts';
import { type OfficeDeps, showRegistrant } from '#functions/registry/office/record.ts';
import { correctRegistrant, withdrawConsent } from '#functions/registry/office/revise.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { findInstrument } from '../../studies.ts';

import { drawn, now, startIngest } from '../ingest/ingest-platform.ts';
import { collect } from '../store/sample-records.ts';
import { putRound } from '../store/lay-out.ts';
import { testVaultKeys } from '../store/vault/vault-keys.ts';
import { dynaliteTables, startDynalite } from '../store/start-dynalite.ts';

const { store, post, close } = await startIngest();
afterAll(close);
await putRound(store, drawn.round);
const instrument = findInstrument('registration', drawn.round.instruments['registration'] ?? 0);
if (instrument === undefined) throw new Error('the round has no registry');
const round = drawn.round.id;
const office: OfficeDeps = { store, now, digestKey: 'digest', newId: uuidV7Maker(now, randomBytes), by: 'clerk' };

const bodies = [...drawn.bodies('registration')]
  .map((body) => v.parse(v.looseObject({ id: v.string(), answers: v.looseObject({}) }), body))
  .filter(({ answers }) => answers['consent_registry'] === 'yes' && answers['consent_statistics'] === 'yes');
const stored = async (id: string) => (await collect(store.readRound(round, 'registration'))).find((r) => r.id === id);

/** The nth person, registered; answers the request that the office works on. */
async function registered(n: number) {
  const body = bodies[n];
  if (body === undefined) throw new Error('too few registrants were drawn');
  expect((await post(body)).status).toBeLessThan(202);
  return { body, request: { round, instrument: instrument ?? fail(), id: body.id, reason: 'letter of 3 May' } };
}
const fail = (): never => {
  throw new Error('no instrument');
};

test('sees everything that is kept about them, identity and history too', async () => {
  const { body, request } = await registered(0);
  const shown = await showRegistrant(office, request);
  expect(shown).toMatchObject({ kind: 'shown', history: [] });
  if (shown.kind !== 'shown') return;
  expect({ ...shown.response.answers, ...shown.identity }).toEqual(body.answers);
  expect(await showRegistrant(office, { ...request, id: 'nobody' })).toEqual({ kind: 'unknown' });
});

test('has a name and an answer corrected; what was there before stays in the history, and a phone that retries changes nothing', async () => {
  const { body, request } = await registered(0);
  const before = await stored(body.id);
  expect(await correctRegistrant(office, request, { name: 'New Name', family_at_home: 3 })).toEqual({
    kind: 'revised',
    questions: ['family_at_home', 'name'],
  });
  const after = await stored(body.id);
  expect(after).toMatchObject({ revision: 1, answers: { family_at_home: 3 } });
  expect(after?.answers).not.toHaveProperty('name');
  const shown = await showRegistrant(office, request);
  expect(shown).toMatchObject({ identity: { name: 'New Name' }, history: [{ answers: before?.answers }] });
  expect((await post(body)).status).toBe(200);
  expect(await stored(body.id)).toEqual(after);
});

test('is not given an answer that the questionnaire refuses, and nothing is half done', async () => {
  const { body, request } = await registered(0);
  const before = await stored(body.id);
  const outcome = await correctRegistrant(office, request, { birth_year: 1850, name: 'Half Done' });
  expect(outcome).toMatchObject({ kind: 'faulty', faults: [{ pointer: '/answers/birth_year' }] });
  expect(await stored(body.id)).toEqual(before);
  const shown = await showRegistrant(office, request);
  expect(shown.kind === 'shown' && shown.identity?.['name']).not.toBe('Half Done');
});

test('of two clerks who correct the same record at once, one is told to look again', async () => {
  const { request } = await registered(0);
  const outcomes = await Promise.all([
    correctRegistrant(office, request, { family_at_home: 4 }),
    correctRegistrant(office, request, { family_at_home: 5 }),
  ]);
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed-meanwhile', 'revised']);
});

test('sees the other version too that came in under the same number, as long as it is kept', async () => {
  const { body, request } = await registered(2);
  expect(await showRegistrant(office, request)).toMatchObject({ others: [] });
  expect((await post({ ...body, answers: { ...body.answers, family_at_home: 7 } })).status).toBe(409);
  expect(await showRegistrant(office, request)).toMatchObject({ others: [{ answers: { family_at_home: 7 } }] });
});

test('cannot take back whatever an entry may be used for and stay in the registry', async () => {
  const { body, request } = await registered(2);
  const purposes = Object.keys(body.answers).filter(
    (name) => name.startsWith('consent_') && !/version|registry/.test(name),
  );
  expect(await withdrawConsent(office, request, purposes)).toEqual({ kind: 'agrees-to-nothing' });
  expect((await stored(body.id))?.answers).toMatchObject({ consent_statistics: 'yes' });
});

test('withdraws consent to statistics', async () => {
  const { body, request } = await registered(0);
  expect(await withdrawConsent(office, request, ['consent_statistics'])).toMatchObject({ kind: 'revised' });
  expect((await stored(body.id))?.answers).toMatchObject({ consent_statistics: 'no' });
});

test('is erased with identity, history and conflicts, and does not come back when a phone sends them again', async () => {
  const { body, request } = await registered(1);
  await correctRegistrant(office, request, { name: 'Corrected Once' });
  expect((await post({ ...body, answers: { ...body.answers, family_at_home: 7 } })).status).toBe(409);
  const record = await stored(body.id);
  if (record === undefined) throw new Error('not stored');
  const counted = await store.countResponses(round, 'registration');

  expect((await eraseRegistrant(office, request)).kind).toBe('erased');
  expect(await stored(body.id)).toBeUndefined();
  expect(await store.countResponses(round, 'registration')).toBe(counted - 1);
  expect(await store.getIdentity(record)).toBeUndefined();
  expect(await store.removeIdentities(record)).toBe(0);
  expect(await store.listHistory(record)).toEqual([]);
  expect((await collect(store.listConflicts(round))).filter(({ id }) => id === body.id)).toEqual([]);

  expect((await post(body)).status).toBe(410);
  expect(await stored(body.id)).toBeUndefined();
  expect(await store.removeIdentities(record)).toBe(0); // the retry left no name behind
  expect(await showRegistrant(office, request)).toEqual({ kind: 'unknown' });
});

test('is erased with the messages that lie on this machine, and those of others stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'remit-erased-outbox-'));
  const write = outboxIn(folder, { now, newId: office.newId, told: () => undefined });
  const { body, request } = await registered(2);
  expect((await correctRegistrant(office, request, { email: 'Erased.One@example.org' })).kind).toBe('revised');
  for (const address of ['erased.one@example.org', 'another@example.org'])
    await write({ to: { by: 'email', address }, language: 'en', subject: 'Your record', text: 'a link' });
  await eraseRegistrant({ ...office, forgetMessages: forgetIn(folder) }, request);
  expect(await stored(body.id)).toBeUndefined();
  expect((await readOutbox(folder)).map(({ to }) => to.address)).toEqual(['another@example.org']);
  await rm(folder, { recursive: true });
});

test('is erased again after a backup from before was restored, into new tables as AWS does it', async () => {
  const dynamo = await startDynalite();
  const { config } = dynamo;
  const client = new DynamoDBClient(config);
  const copies = { responses: 'responses-restored', vault: 'vault-restored', platform: dynaliteTables.platform };
  for (const name of [copies.responses, copies.vault]) await client.send(new CreateTableCommand(tableDefinition(name)));
  const before = openStore({ tables: dynaliteTables, client: config, vaultKeys: testVaultKeys() });
  const restored = openStore({ tables: copies, client: config, vaultKeys: testVaultKeys() });
  const key = { id: 'r-1', round, instrument: 'registration', contentDigest: 'd', receivedAt: '2026-05-01T00:00:00Z' };
  const record = { ...key, version: 2, startedAt: '', endedAt: '', answers: {}, source: 'self' as const };
  for (const place of [before, restored]) {
    await place.putResponse(record);
    await place.putIdentity({ ...key, identity: { name: 'Person' } });
  }
  const request = { round, instrument, id: key.id, reason: 'letter' };
  await eraseRegistrant({ ...office, store: before }, request);
  expect(await restored.getResponse(key)).toBeDefined();

  expect(await eraseAgain({ ...office, store: restored }, round)).toEqual({ erased: 1, back: 1 });
  expect(await restored.getResponse(key)).toBeUndefined();
  expect(await restored.getIdentity(key)).toBeUndefined();
  client.destroy();
  await dynamo.close();
});

test('the audit trail says who did what to whose record and why, and never what anybody answered', async () => {
  const trail = (await store.listAudit(round)).filter(({ action }) => action.startsWith('registrant-'));
  expect(new Set(trail.map(({ action }) => action))).toEqual(
    new Set(['registrant-shown', 'registrant-corrected', 'registrant-withdrawn', 'registrant-erased']),
  );
  const first = trail.find(({ subject }) => subject === bodies[0]?.id);
  expect(first).toMatchObject({ by: 'clerk', reason: 'letter of 3 May' });
  expect(JSON.stringify(trail)).not.toMatch(/New Name|Corrected Once/);
});

test('whatever the office does to a record in a closed round, its release is computed once more', async () => {
  const { request } = await registered(bodies.length - 1);
  const acts = [
    () => correctRegistrant(office, request, { family_at_home: 4 }),
    () => withdrawConsent(office, request, ['consent_statistics']),
    () => eraseRegistrant(office, request),
  ];
  for (const act of acts) {
    await store.noteComputed('estimates', round, 7);
    await act();
    expect((await store.listComputed('estimates')).has(round)).toBe(false);
  }
});
