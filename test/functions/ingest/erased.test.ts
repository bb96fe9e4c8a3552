/** A person who was erased and whose phone sends again: nothing of them is written, not even for a moment. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import * as v from 'valibot';

import type { Store } from '#functions/store/store.ts';
import { bodyOf, drawn, startIngest } from './ingest-platform.ts';

const written: string[] = [];
let erasedMeanwhile = false;
/** Notes every write to the vault; on demand answers as before an erasure that happens right after. */
const spied = (store: Store): Store => ({
  ...store,
  putIdentity: (record) => (written.push('putIdentity'), store.putIdentity(record)),
  claimContact: (claim) => (written.push('claimContact'), store.claimContact(claim)),
  wasErased: async (key) => !erasedMeanwhile && (await store.wasErased(key)),
});
const { store, post, close } = await startIngest(spied);
afterAll(close);

const person = v.parse(v.looseObject({ id: v.string(), answers: v.looseObject({}) }), bodyOf('registration'));
const body = { ...person, answers: { ...person.answers, email: 'ana@example.org' } };
const key = { round: drawn.round.id, instrument: 'registration', id: body.id };

beforeEach(async () => {
  erasedMeanwhile = false;
  await post(body);
  await store.eraseResponse(key, '2026-11-01');
  await store.removeIdentities(key);
  written.length = 0;
});

test('is told that it was erased, and the vault is not written to', async () => {
  expect((await post(body)).status).toBe(410);
  expect((await post({ ...body, answers: { ...body.answers, email: 'other@example.org' } })).status).toBe(410);
  expect(written).toEqual([]);
});

test('erased at the very moment of sending, nothing is left either', async () => {
  erasedMeanwhile = true;
  expect((await post(body)).status).toBe(410);
  expect(written).toContain('putIdentity');
  expect(await store.removeIdentities(key)).toBe(0);
});
