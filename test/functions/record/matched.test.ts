/** A person reads on their own record who saw them on a shortlist, and stops it. */
import { usualSettings } from '#schemas/fieldwork/round.ts';
import { afterAll, expect, test } from 'vitest';

import { mayBeMatched } from '#functions/matching/registrants.ts';
import { people, round, startVisits } from './visit-platform.ts';

const visits = await startVisits();
afterAll(visits.close);
const { app, store } = visits;
const [person] = people;
if (person === undefined) throw new Error('nobody registered');
const { email } = person.answers;
const key = { round, instrument: 'registration', id: person.id };

const registered = await app.request('/v1/registrations', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ ...person, answers: { ...person.answers, consent_news: 'yes', consent_matching: 'yes' } }),
});
const cookie = await visits.visitOf(email);
const stop = () => visits.postTo('/stop-matching', {}, { cookie });
const page = async () => (await visits.get('', cookie)).text();

test('a line says for which occupation, and a button stops it: the person is matched no more, and agrees to the rest as before', async () => {
  expect(registered.status).toBe(201);
  const line = { id: 'line', round, at: '2026-11-01T12:00:00.000Z', by: 'staff-1', subject: person.id };
  await store.putAudit({ ...line, action: 'registrant-listed', reason: '2512|Khatlon|' });
  const before = await page();
  expect(before).toMatch(/Seen on a list of people who fit a shortage.*the office.*2512 Software developers, Khatlon/s);
  expect(before).not.toContain('staff-1');
  const response = await store.getResponse(key);
  expect(response && mayBeMatched(response, { settings: usualSettings }, new Date())).toBe(true);

  expect((await stop()).headers.get('location')).toBe(`/record/${round}?done=agreed`);
  const now = await store.getResponse(key);
  expect(now && mayBeMatched(now, { settings: usualSettings }, new Date())).toBe(false);
  expect(now?.answers).toMatchObject({ consent_matching: 'no', consent_news: 'yes' });
  expect(await page()).not.toContain('/stop-matching');
});

test('nobody stops it for somebody else', async () => {
  expect((await visits.postTo('/stop-matching', {})).status).toBe(401);
});
