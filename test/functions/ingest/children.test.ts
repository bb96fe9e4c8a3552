/** What the address that everybody may post to refuses of children, whatever a page let through; and who is registered without any contact. */
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { adult, child } from '../../survey-schemas/family-samples.ts';
import { bodyOf, now, startIngest } from './ingest-platform.ts';

const handed: unknown[] = [];
const later = (request: unknown) => Promise.resolve(void handed.push(request));
const platform = await startIngest(undefined, undefined, { messages: { canSend: ['email', 'sms'], later } });
afterAll(platform.close);
const { app, store } = platform;
const body = bodyOf('registration');
const year = Number(String(body['endedAt']).slice(0, 4));
const faulty = v.object({ faults: v.optional(v.array(v.object({ rule: v.string(), pointer: v.string() }))) });
let nth = 0;

async function post(answers: object, times: object = {}) {
  const id = `019b7700-0000-7000-8000-${String(++nth).padStart(12, '0')}`;
  const answer = await app.request('/v1/registrations', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, ...times, id, answers }),
  });
  const read = answer.status === 422 ? (v.parse(faulty, await answer.json()).faults ?? []) : [];
  return { id, status: answer.status, faults: read.map(({ rule, pointer }) => `${rule} ${pointer}`) };
}

test('somebody under 18 who says that it is themself', async () => {
  const young = {
    ...adult,
    origin_district: undefined,
    birth_date: undefined,
    birth_year: year - 17,
    arrival_year: year - 1,
  };
  expect(await post(young)).toMatchObject({ status: 422, faults: ['of_age_themselves /answers/birth_year'] });
});

test('a child without a guardian, or whose guardian does not agree', async () => {
  const alone = { ...child, guardian_name: undefined };
  expect(await post(alone)).toMatchObject({ status: 422, faults: ['required /answers/guardian_name'] });
  const against = { ...child, guardian_agrees: 'no' };
  expect(await post(against)).toMatchObject({ status: 422, faults: ['guardian_agreed /answers/guardian_agrees'] });
});

test('a child who would be matched with employers', async () => {
  const matched = { ...child, consent_matching: 'yes' };
  expect(await post(matched)).toMatchObject({ status: 422, faults: ['hidden /answers/consent_matching'] });
});

test('a child with its guardian is stored, the guardian in the vault alone, and is written to at the guardian’s contact', async () => {
  const { id, status } = await post(child);
  expect(status).toBe(201);
  const key = { round: String(body['round']), instrument: 'registration', id };
  const record = await store.getResponse(key);
  if (record === undefined) throw new Error('it was not stored');
  expect(JSON.stringify(record)).not.toMatch(/Krasniqi|guardian/);
  expect((await store.getIdentity(record))?.identity).toMatchObject({
    name: child.name,
    guardian_name: 'Arta Krasniqi',
  });
  expect(handed.at(-1)).toMatchObject({ to: { by: 'email', address: child.email } });
});

/** A moment so many days before it is received, on a clock of central Europe. */
const before = (days: number): string =>
  `${new Date(now().getTime() - days * 86_400_000).toISOString().slice(0, 10)}T10:00:00+01:00`;
const filledIn = (at: string) => ({ startedAt: at, endedAt: at });
const turns18 = (birth: string) => ({ birth_date: birth, birth_year: Number(birth.slice(0, 4)) });
const eighteen = (days: number) => turns18(`2008${before(days).slice(4, 10)}`);

test('somebody of age who says that they were filed as a child years ago', async () => {
  const grown = { ...child, birth_year: 2003 };
  expect(await post(grown, filledIn('2018-05-04T10:00:00+02:00'))).toMatchObject({
    status: 422,
    faults: ['child_is_minor /answers/birth_year', 'age-day /endedAt'],
  });
});

test('whoever registers by themself leaves a contact, and so does a guardian; nothing is sent to anybody else', async () => {
  const before = handed.length;
  const unreached = { status: 422, faults: ['required /answers/phone'] };
  for (const answers of [{ ...adult, origin_district: undefined }, child])
    expect(await post({ ...answers, email: undefined, phone: undefined })).toMatchObject(unreached);
  // That an office took it down is no word of the sender's.
  const claimed = await post({ ...child, email: undefined, taken_by: 'staff' });
  expect(claimed.status).toBe(422);
  expect(handed).toHaveLength(before);
});

test('a child that is registered offline on the day before it turns 18, and whose form comes in days later', async () => {
  expect(await post({ ...child, ...eighteen(3) }, filledIn(before(4)))).toMatchObject({ status: 201 });
  const longAgo = {
    status: 422,
    faults: [expect.stringContaining('child_is_minor'), expect.anything(), 'age-day /endedAt'],
  };
  expect(await post({ ...child, ...eighteen(40) }, filledIn(before(41)))).toMatchObject(longAgo);
});

test('somebody who turns 18 tomorrow, and whose clock says that this is tomorrow', async () => {
  const tomorrow = { ...adult, origin_district: undefined, ...eighteen(-1), arrival_year: 2020 };
  const faults = ['of_age_themselves /answers/birth_date', 'age-day /endedAt'];
  expect(await post(tomorrow, filledIn(before(-1)))).toMatchObject({ status: 422, faults });
  expect(await post({ ...tomorrow, ...eighteen(0) }, filledIn(before(0)))).toMatchObject({ status: 201 });
});
