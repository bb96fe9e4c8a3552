/** A correction that the machine stops in the middle of, at every write: all of it happened or nothing, and nothing leads astray. */
import { randomBytes } from 'node:crypto';

import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { contactDigest } from '#functions/ingest/contacts.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { eraseRegistrant } from '#functions/registry/office/erase.ts';
import { type OfficeDeps, type OfficeStore, readRecord } from '#functions/registry/office/record.ts';
import { correctRegistrant } from '#functions/registry/office/revise.ts';
import { settleIdentities } from '#functions/registry/office/settle-identity.ts';
import { findInstrument } from '../../studies.ts';

import { drawn, now, startIngest } from '../ingest/ingest-platform.ts';

const { store, post, close } = await startIngest();
afterAll(close);
const instrument = findInstrument('registration', drawn.round.instruments['registration'] ?? 0);
if (instrument === undefined) throw new Error('the round has no registry');
const round = drawn.round.id;
const newId = uuidV7Maker(now, randomBytes);
const later = () => new Date(now().getTime() + 2 * 3_600_000);
const office: OfficeDeps = { store, now, digestKey: 'digest', newId, by: 'clerk' };
const [drawnBody] = [...drawn.bodies('registration')]
  .map((body) => v.parse(v.looseObject({ id: v.string(), answers: v.looseObject({}) }), body))
  .filter(({ answers }) => answers['consent_registry'] === 'yes');
const digest = (contact: string) => contactDigest(round, contact, 'digest');
const reaches = async (contact: string) => (await store.whoHas(round, digest(contact))).length;

class Stopped extends Error {}

/** The store of a machine that stops at the nth write of a correction, before it or just after it. */
function stoppingAt(nth: number, moment: 'before' | 'after'): OfficeStore {
  let writes = 0;
  const counted =
    <Given extends readonly unknown[], Answer>(write: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      writes += 1;
      const isLast = writes === nth;
      if (isLast && moment === 'before') throw new Stopped();
      const answer = await write(...given);
      if (isLast) throw new Stopped();
      return answer;
    };
  return {
    ...store,
    putIdentity: counted(store.putIdentity),
    claimContact: counted(store.claimContact),
    reviseResponse: counted(store.reviseResponse),
    releaseContact: counted(store.releaseContact),
    removeIdentity: counted(store.removeIdentity),
    putAudit: counted(store.putAudit),
    forgetComputed: counted(store.forgetComputed),
  };
}

/** Somebody who is registered with a contact of their own. */
async function registered(n: number, contact: string) {
  const id = `019b7700-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const answers = { ...drawnBody?.answers, name: 'Old Name', email: contact, family_at_home: 2 };
  const body = { ...drawnBody, id, answers };
  expect((await post(body)).status).toBe(201);
  return { body, request: { round, instrument: instrument ?? fail(), id, reason: 'letter of 3 May' } };
}
const fail = (): never => {
  throw new Error('no instrument');
};

const cuts = Array.from({ length: 13 }, (_, at) => at + 1).flatMap((nth) => [
  [nth, 'before'] as const,
  [nth, 'after'] as const,
]);

test.each(cuts)('stopped at write %i, %s it', async (nth, moment) => {
  const n = nth * 2 + (moment === 'before' ? 0 : 1);
  const [old, fresh] = [`old${n}@example.org`, `fresh${n}@example.org`];
  const { body, request } = await registered(n, old);
  const changes = { name: 'New Name', email: fresh, family_at_home: 3 };
  await expect(correctRegistrant({ ...office, store: stoppingAt(nth, moment) }, request, changes)).rejects.toThrow(
    Stopped,
  );
  const record = await readRecord(office, request);
  const told = [record?.response.answers['family_at_home'], record?.identity?.['name'], record?.identity?.['email']];
  const isNew = told[0] === 3;
  expect(told).toEqual(isNew ? [3, 'New Name', fresh] : [2, 'Old Name', old]);
  // A phone that had not heard of it sends the first version again, and brings nothing back.
  expect((await post(body)).status).toBe(200);
  if (record === undefined) return;
  await settleIdentities({ store, now: later }, record.response);
  expect(await store.identitiesUnder(record.response)).toHaveLength(1);
  expect([await reaches(old), await reaches(fresh)]).toEqual(isNew ? [0, 1] : [1, 0]);
  await eraseRegistrant(office, request);
  expect([await reaches(old), await reaches(fresh)]).toEqual([0, 0]);
});

test('erasing alone takes away what a correction left that was cut off', async () => {
  const { request } = await registered(90, 'before90@example.org');
  const stopped = correctRegistrant({ ...office, store: stoppingAt(3, 'before') }, request, {
    email: 'after90@example.org',
  });
  await expect(stopped).rejects.toThrow(Stopped);
  expect(await reaches('after90@example.org')).toBe(1);
  await eraseRegistrant(office, request);
  expect([await reaches('before90@example.org'), await reaches('after90@example.org')]).toEqual([0, 0]);
  expect(await store.identitiesUnder({ round, instrument: 'registration', id: request.id })).toEqual([]);
});

test('of two clerks who correct a contact at once, the slower one leaves nothing behind, whichever write it is late at', async () => {
  for (const nth of [1, 2, 3]) {
    const [old, first, second] = ['old', 'first', 'second'].map((one) => `${one}8${nth}@example.org`);
    const { request } = await registered(800 + nth, old ?? '');
    let writes = 0;
    /** The other clerk is done in the moment before this one's nth write. */
    const meanwhile =
      <Given extends readonly unknown[], Answer>(write: (...given: Given) => Promise<Answer>) =>
      async (...given: Given): Promise<Answer> => {
        writes += 1;
        if (writes === nth)
          expect(await correctRegistrant(office, request, { email: first ?? '', name: 'First Name' })).toMatchObject({
            kind: 'revised',
          });
        return write(...given);
      };
    const slow = {
      ...store,
      putIdentity: meanwhile(store.putIdentity),
      claimContact: meanwhile(store.claimContact),
      reviseResponse: meanwhile(store.reviseResponse),
    };
    const outcome = await correctRegistrant({ ...office, store: slow }, request, { email: second ?? '' });
    expect(outcome).toEqual({ kind: 'changed-meanwhile' });
    expect((await readRecord(office, request))?.identity).toMatchObject({ email: first, name: 'First Name' });
    expect([await reaches(old ?? ''), await reaches(first ?? ''), await reaches(second ?? '')]).toEqual([0, 1, 0]);
  }
});

test('whoever is erased while a clerk corrects them is not brought back, whichever write the clerk is late at', async () => {
  for (const nth of [1, 2, 3]) {
    const [old, fresh] = [`old7${nth}@example.org`, `fresh7${nth}@example.org`];
    const { request } = await registered(700 + nth, old);
    const key = { round, instrument: 'registration', id: request.id };
    let writes = 0;
    /** The person is erased in the moment before the clerk's nth write. */
    const meanwhile =
      <Given extends readonly unknown[], Answer>(write: (...given: Given) => Promise<Answer>) =>
      async (...given: Given): Promise<Answer> => {
        writes += 1;
        if (writes === nth) expect(await eraseRegistrant(office, request)).toMatchObject({ kind: 'erased' });
        return write(...given);
      };
    const slow = {
      ...store,
      putIdentity: meanwhile(store.putIdentity),
      claimContact: meanwhile(store.claimContact),
      reviseResponse: meanwhile(store.reviseResponse),
    };
    expect(await correctRegistrant({ ...office, store: slow }, request, { email: fresh })).toEqual({ kind: 'unknown' });
    expect(await store.wasErased(key)).toBe(true);
    expect(await store.listHistory(key)).toEqual([]);
    expect(await store.identitiesUnder(key)).toEqual([]);
    expect([await reaches(old), await reaches(fresh)]).toEqual([0, 0]);
  }
});
