/** Somebody who registers again is kept, counted, noted for the office – and told nothing. */
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { notedWarnings } from '#analysis/production/noted.ts';
import { contactDigest, contactDigests, reachable } from '#functions/ingest/contacts.ts';
import { createNoteCounter, notesTable } from '#functions/publish/snapshot/notes-table.ts';
import { findInstrument } from '../../studies.ts';
import { collect } from '../store/sample-records.ts';
import { drawn, startIngest } from './ingest-platform.ts';
import { putFrame, putRound } from '../store/lay-out.ts';
import { messageOf } from '../../in-english.ts';

const { store, post, close } = await startIngest();
afterAll(close);
await putRound(store, drawn.round);
await putFrame(store, drawn.round.id, drawn.frame);
const round = drawn.round.id;
const found = findInstrument('registration', drawn.round.instruments['registration'] ?? 0);
if (found === undefined) throw new Error('the round has no registry');
const registration = found;

test.each([
  ['8 (926) 123-45-67', 'RU', '+79261234567'],
  ['+7 (926) 123-45-67', 'DE', '+79261234567'],
  ['00992 44 600 00 00', 'RU', '+992446000000'],
  ['+44 (0)20 7946 0000', 'TJ', '+442079460000'],
  ['0171 2345678', 'DE', '+491712345678'],
])('%s in %s is %s', (written, country, kept) => {
  const plain = written
    .replace('(0)', '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  expect(reachable(registration, { phone: plain }, [country])).toEqual({ phone: kept });
});

test('a number that cannot be is kept as it was written, and so is everything that is no number', () => {
  const identity = { phone: '123', name: 'Ana', email: 'ana@example.org' };
  expect(reachable(registration, identity, ['TJ', undefined])).toEqual(identity);
});

test('digests differ by round and key, and not by the case of an address', () => {
  const of = (email: string, where = round, key = 'key') => contactDigests(registration, where, { email }, key);
  expect(of('Ana@Example.org')).toEqual(of('ana@example.org'));
  expect(of('ana@example.org', 'other')).not.toEqual(of('ana@example.org'));
  expect(of('ana@example.org', round, 'other')).not.toEqual(of('ana@example.org'));
});

const [drawnBody] = drawn.bodies('registration');
const bodySchema = v.looseObject({ id: v.string(), answers: v.record(v.string(), v.unknown()) });
const person = v.parse(bodySchema, drawnBody);
/** The same person under another id, with other identity answers. */
const again = (digit: string, identity: object) => ({
  ...person,
  id: person.id.slice(0, -1) + digit,
  answers: { ...person.answers, ...identity },
});
const notesOf = async (id: string) =>
  (await collect(store.readRound(round, 'registration'))).find((record) => record.id === id)?.notes;

test('the same person posted three times is kept three times; the second and third are noted, and all hear the same', async () => {
  const bodies = [
    again('0', { name: 'Ana Rusu', email: 'ana@example.org', phone: '+992 44 600 00 01' }),
    again('1', { name: 'Ion Popa', email: 'ANA@example.org', phone: '+992 44 600 00 02' }),
    again('2', { name: 'Besa Gashi', email: 'other@example.org', phone: '(+992) 446-000-001' }),
    again('3', { name: 'Olena Bondar', email: 'someone.else@example.org', phone: '+992 44 600 00 09' }),
  ];
  const answers = [];
  for (const body of bodies) {
    const answer = await post(body);
    answers.push([answer.status, Object.keys(v.parse(v.looseObject({}), await answer.json()))]);
  }
  expect(answers).toEqual(bodies.map(() => [201, ['id', 'round', 'instrument', 'version', 'receivedAt']]));
  const duplicate = { pointer: '', rule: 'possible-duplicate' };
  expect(await notesOf(bodies[0]?.id ?? '')).toBeUndefined();
  expect(await notesOf(bodies[1]?.id ?? '')).toContainEqual(duplicate);
  expect(await notesOf(bodies[2]?.id ?? '')).toContainEqual(duplicate);
  expect(await notesOf(bodies[3]?.id ?? '')).toBeUndefined();
  expect((await post(bodies[0])).status).toBe(200); // a retry is no duplicate
  expect(await notesOf(bodies[0]?.id ?? '')).toBeUndefined();
});

test('a body that reuses the number of somebody brings nobody a way to their record', async () => {
  const [victim, other] = [again('7', { email: 'victim@example.org' }), again('8', { email: 'shared@example.org' })];
  await post(victim);
  await post(other);
  const digest = contactDigest(drawn.round.id, 'shared@example.org', 'digest');
  const before = await store.whoHas(drawn.round.id, digest);
  expect(before).toHaveLength(1);
  expect((await post({ ...victim, answers: other.answers })).status).toBe(409);
  expect(await store.whoHas(drawn.round.id, digest)).toEqual(before);
  // Of two people with one contact, the same attempt takes the second nothing away.
  const second = again('9', { email: 'shared@example.org' });
  await post(second);
  expect((await post({ ...second, answers: victim.answers })).status).toBe(409);
  expect((await post({ ...second, answers: { ...second.answers, name: 'Another Name' } })).status).toBe(409);
  expect(await store.whoHas(drawn.round.id, digest)).toHaveLength(2);
});

test('after a person was erased their contact is free, and nothing of it is left', async () => {
  const body = again('5', { name: 'Edon Berisha', email: 'leaves@example.org', phone: '+992 44 600 00 05' });
  await post(body);
  const key = { round, instrument: 'registration', id: body.id };
  await store.eraseResponse(key, '2026-11-01');
  await store.removeIdentities(key);
  const other = again('6', { name: 'Taras Melnyk', email: 'leaves@example.org', phone: '+992 44 600 00 06' });
  await post(other);
  expect(await notesOf(other.id)).toBeUndefined();
});

test('a release tells how many to the nearest five, and of few only that there are some', () => {
  const warned = (count: number) => {
    const counter = createNoteCounter({ start: '2026-01-01', end: '2026-12-31' });
    const notes = [{ pointer: '', rule: 'possible-duplicate' }];
    for (let n = 0; n < count; n += 1)
      counter.add({ instrument: 'registration', endedAt: '2026-06-01T10:00:00Z', notes });
    const table = notesTable([counter.counts()]);
    return notedWarnings(table === undefined ? {} : { notes: table }, 10)[0];
  };
  expect(warned(3)).toMatchObject({ code: 'possible-duplicates', count: 0 });
  expect(messageOf(warned(3))).toMatch(/^Fewer than 10 registrations/);
  expect(warned(13)).toMatchObject({ count: 15 });
});
