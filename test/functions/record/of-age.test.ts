/** A child whom a guardian registered comes of age: the guardian's consent rests, the person is asked, and takes the record over. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { handOnDue } from '#functions/checks/hand-on-due.ts';
import { isReached } from '#functions/groups/reached.ts';
import type { RefreshRequest } from '#functions/messages/refresh-request.ts';
import { readSegment } from '#functions/publish/snapshot/read-segment.ts';
import { carryOutRefresh, type RefreshDeps } from '#functions/record/carry-out-refresh.ts';
import { child } from '../../survey-schemas/family-samples.ts';
import { studies } from '../../studies.ts';
import { drawn } from '../ingest/ingest-platform.ts';
import { filledIn } from './filled-in.ts';
import { people, round, startVisits } from './visit-platform.ts';

const visits = await startVisits();
afterAll(visits.close);
const { store, sent, deps, wait, get, postTo, visitOf, post } = visits;
const [anybody] = people;
if (anybody === undefined) throw new Error('nobody registered');
const contact = 'guardian@example.org';
const answers = { ...child, consent_news: 'yes', email: contact, birth_year: 2009 } as const;
const key = { round, instrument: 'registration', id: anybody.id };
const carrying: RefreshDeps = { ...deps, store, studies, canSend: ['email'] };

const record = async () => {
  const found = await store.getResponse(key);
  if (found === undefined) throw new Error('the record is gone');
  return found;
};
const isWrittenTo = async () => {
  const filter = { countries: [], occupations: [], interests: [], contact: 'any' as const };
  return isReached(await record(), { purpose: 'consent_news', filter }, drawn.round, deps.now());
};
const isCounted = async () => {
  const study = await studies.find('registration', drawn.round.instruments['registration'] ?? 0);
  if (study === undefined) throw new Error('the round has no registry');
  return (await readSegment(store, drawn.round, study)).ids.includes(key.id);
};
/** What a night hands on in a round that asks nobody whether their record is still right. */
async function due(): Promise<readonly string[]> {
  const found: string[] = [];
  const handOn = ({ id }: RefreshRequest) => Promise.resolve(void found.push(id));
  const settings = { ...drawn.round.settings, refresh: undefined };
  await handOnDue({ store, studies, now: deps.now, handOn }, { ...drawn.round, settings });
  return found;
}
const correct = (body: string, cookie: string) =>
  visits.app.request(`http://localhost/record/${round}/correct`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', cookie },
    body,
  });

beforeAll(async () => {
  expect((await post({ ...anybody, answers })).status).toBe(201);
});

test('until the end of the year in which it turns 18 a child is what its guardian agreed to', async () => {
  expect([await isWrittenTo(), await isCounted(), await due()]).toEqual([true, true, []]);
  const page = await (await get('', await visitOf(contact))).text();
  expect(page).toContain('Pause');
  // What is of adults is not offered.
  expect(page).not.toContain('about mentoring somebody');
});

test('from then on it gets no message, and the night puts it to rest and asks, once', async () => {
  wait((3 + 12) * 31 * 24 * 60);
  expect([await isWrittenTo(), await due()]).toEqual([false, [key.id]]);
  const before = sent.length;
  expect(await carryOutRefresh(carrying, key)).toBe('rests');
  expect(await carryOutRefresh(carrying, key)).toBe('not-due');
  expect(sent).toHaveLength(before + 1);
  expect(sent.at(-1)?.text).toContain(`https://remit.example.org/record/${round}`);
  expect(sent.at(-1)?.text).not.toMatch(/Drenusha|Krasniqi|2009/);
  expect([await isCounted(), await due()]).toEqual([false, []]);
  expect((await store.listAuditOf(round, key.id)).find(({ action }) => action === 'registrant-paused')).toMatchObject({
    by: 'the rule of the round',
  });
});

test('the guardian cannot go on with it: neither by a tap, nor by consents, nor by the form', async () => {
  const cookie = await visitOf(contact);
  const page = await (await get('', cookie)).text();
  expect(page).toContain('for a child, who is of age now');
  expect(page).not.toContain('>Resume<');
  await postTo('/pause', { to: 'resumed' }, { cookie });
  expect((await record()).pausedAt).toBeDefined();
  const kept = await record();
  await postTo('/pause', { to: 'paused' }, { cookie });
  await postTo('/refresh', {}, { cookie });
  await postTo('/purposes', { purpose: 'consent_crisis' }, { cookie });
  expect((await record()).answers).toMatchObject({ consent_crisis: 'yes', consent_statistics: 'no' });
  await postTo('/purposes', { purpose: 'consent_statistics' }, { cookie }); // taken back, it is not agreed to anew
  expect((await record()).answers).not.toMatchObject({ consent_statistics: 'yes' });
  expect((await record()).pausedAt).toBe(kept.pausedAt);
  const html = await (await get('/correct', cookie)).text();
  expect(html).not.toContain(contact);
  expect(html).not.toMatch(/name="chose (for_whom|consent_\w+)" value="\w+" checked/);
  const again = { 'chose for_whom': 'child', 'chose consent_registry': 'yes', 'chose consent_news': 'yes' };
  const asked = await (await correct(filledIn(html, again), cookie)).text();
  const refused = await (await correct(filledIn(asked, again), cookie)).text();
  expect(refused).toContain('Whoever is 18 or older registers themself');
  expect(await isWrittenTo()).toBe(false);
});

test('the person takes it over, says what they agree to, and what the guardian said of themself goes', async () => {
  const cookie = await visitOf(contact);
  const own = {
    ...{ 'chose for_whom': 'self', 'chose consent_registry': 'yes', 'chose consent_statistics': 'yes' },
    'typed email|': 'drenusha@example.org',
  };
  const more = {
    ...{ 'chose occupation': 'not_applicable', 'chose activity': 'not_applicable', 'chose sends': 'no' },
    ...{ 'chose interest_investing': 'no', 'chose interest_mentoring': 'no' },
    ...{ 'chose interest_returning': 'no', 'chose interest_volunteering': 'no' },
  };
  const asked = await (await correct(filledIn(await (await get('/correct', cookie)).text(), own), cookie)).text();
  const done = await correct(filledIn(asked, { ...own, ...more }), cookie);
  expect(done.headers.get('location')).toBe(`/record/${round}?done=taken-over`);
  const taken = await record();
  expect(taken).not.toHaveProperty('pausedAt');
  expect(taken.answers).toMatchObject({ for_whom: 'self', consent_statistics: 'yes', consent_news: 'no' });
  const identity = (await store.getIdentity(taken))?.identity;
  expect(identity).toMatchObject({ name: child.name, email: 'drenusha@example.org' });
  expect(Object.keys(identity ?? {})).not.toContain('guardian_name');
  expect([await isCounted(), await isWrittenTo(), await due()]).toEqual([true, false, []]);
});
