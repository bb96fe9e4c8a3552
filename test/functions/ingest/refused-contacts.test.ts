/** A registration that is refused leaves no claim on a contact: whoever has it registers next, and is taken for nobody else. */
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { collect } from '../store/sample-records.ts';
import { drawn, startIngest } from './ingest-platform.ts';

// A person is erased between the look whether they were and the write: the write alone can tell.
const { store, post, close } = await startIngest((real) => ({ ...real, wasErased: () => Promise.resolve(false) }));
afterAll(close);
const round = drawn.round.id;

const [drawnBody] = drawn.bodies('registration');
const bodySchema = v.looseObject({ id: v.string(), answers: v.record(v.string(), v.unknown()) });
const person = v.parse(bodySchema, drawnBody);
const registered = (digit: string, email: string, phone: string) => ({
  ...person,
  id: person.id.slice(0, -1) + digit,
  answers: { ...person.answers, email, phone },
});
const isNoted = async (id: string): Promise<boolean> => {
  const found = (await collect(store.readRound(round, 'registration'))).find((record) => record.id === id);
  return found?.notes?.some(({ rule }) => rule === 'possible-duplicate') ?? false;
};

test('other answers under a taken id are refused: their new address is free, that of the first still taken', async () => {
  const first = registered('0', 'first@example.org', '+992446000001');
  expect((await post(first)).status).toBe(201);
  expect((await post(registered('0', 'second@example.org', '+992446000001'))).status).toBe(409);

  const owner = registered('1', 'second@example.org', '+992446000002');
  expect((await post(owner)).status).toBe(201);
  expect(await isNoted(owner.id)).toBe(false);
  const same = registered('2', 'new@example.org', '+992446000001');
  expect((await post(same)).status).toBe(201);
  expect(await isNoted(same.id)).toBe(true);
});

test('a phone that sends somebody again who is erased at that moment leaves their number and address to others', async () => {
  const body = registered('5', 'leaves@example.org', '+992446000005');
  await post(body);
  const key = { round, instrument: 'registration', id: body.id };
  await store.eraseResponse(key, '2026-11-01');
  await store.removeIdentities(key);
  expect((await post(body)).status).toBe(410);

  const other = registered('6', 'leaves@example.org', '+992446000006');
  await post(other);
  expect(await isNoted(other.id)).toBe(false);
});
