/** A caseworker reaches somebody by a message that is sent for them: no contact is seen, few messages come, and the person can stop it. */
import { afterAll, describe, expect, test } from 'vitest';

import { createMatchingApp } from '#functions/matching/app.tsx';
import type { Relay } from '#functions/matching/relay.ts';
import { MessagesUnavailable } from '#functions/messages/message.ts';
import type { Identity } from '#functions/platform/identity/access.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { StoreUnavailable } from '#functions/store/store.ts';
import { type RelayDeps, sendRelay, sendRelayed } from '#functions/record/send-relay.ts';
import { relayPerson } from '#functions/registry/office/relay-person.ts';
import { eraseRegistrant } from '#functions/registry/office/erase.ts';
import { findInstrument, studies } from '../../studies.ts';
import { people, round, startVisits } from '../record/visit-platform.ts';
import { analyst, caseworker } from './platform.ts';

const visits = await startVisits();
afterAll(visits.close);
const { app, store, deps, sent } = visits;
const [person] = people;
if (person === undefined) throw new Error('nobody registered');
const { email, name } = person.answers;
const key = { round, instrument: 'registration', id: person.id };

const registered = await app.request('/v1/registrations', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    ...person,
    answers: { ...person.answers, occupation: '2512', consent_matching: 'yes', consent_news: 'yes' },
  }),
});
await store.putShortages(round, { rows: [{ occupation: '2512', needed: 9 }], at: '2026-11-01T12:00:00Z', by: 'ana' });

const response = await store.getResponse(key);
if (response === undefined) throw new Error('nobody registered');

const lines: string[] = [];
const silent = createLineLog((line) => lines.push(line), deps.now);

const handedOn: Relay[] = [];
const later = (relay: Relay) => Promise.resolve(void handedOn.push(relay));
const pages = (identity: Identity) =>
  createMatchingApp({ ...deps, store, studies, later, canSend: ['email'], identify: () => Promise.resolve(identity) });
const list = `/skills/rounds/${round}`;
const see = async (path: string) => (await pages(caseworker).request(path)).text();
const refs = async () =>
  [...(await see(`${list}/shortlist/2512%7C%7C`)).matchAll(/article class="card" id="(\w+)"/g)].map(([, ref]) => ref);
const [ref = ''] = await refs();
const letter = {
  who: 'Hospital of Khujand',
  text: 'We look for a developer, and would like to talk.',
  answer: 'jobs@example.org',
};
const write = (fields: Readonly<Record<string, string>>, identity: Identity = caseworker, to = ref) =>
  pages(identity).request(`${list}/shortlist/2512%7C%7C/${to}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields).toString(),
  });
const relayDeps: RelayDeps = { ...deps, store, canSend: ['email'] };
const relayOf = (more: Partial<Relay>): Relay => {
  const [first] = handedOn;
  if (first === undefined) throw new Error('nothing was handed on');
  return { ...first, ...more };
};

describe('a message', () => {
  test('is written by a caseworker alone, about somebody on the list, and with all its parts', async () => {
    expect(registered.status).toBe(201);
    expect((await write(letter, analyst)).status).toBe(404);
    expect((await write(letter, caseworker, 'nobody')).status).toBe(409);
    for (const wrong of [
      { who: '' },
      { who: 'a\nb' },
      { text: 'short' },
      { text: 'x'.repeat(2001) },
      { answer: 'somewhere' },
    ])
      expect((await write({ ...letter, ...wrong })).status).toBe(422);
    expect(handedOn).toEqual([]);
    expect((await write(letter)).headers.get('location')).toBe(`${list}?handed=yes`);
    expect(handedOn).toHaveLength(1);
  });

  test('goes to the contact, says who asks, why and how to answer, and holds no way back to the person', async () => {
    const before = sent.length;
    expect(JSON.stringify(handedOn)).not.toContain(email);
    await sendRelayed({ relay: relayDeps, log: silent, failed: () => undefined }, { relay: relayOf({}) }, false);
    const mail = sent.slice(before);
    expect(mail).toHaveLength(1);
    expect(mail[0]?.to).toEqual({ by: 'email', address: email });
    expect(Object.keys(mail[0] ?? {}).toSorted()).toEqual(['language', 'subject', 'text', 'to']); // no reply-to
    for (const part of [...Object.values(letter), '2512', `/record/${round}`]) expect(mail[0]?.text).toContain(part);
    expect(mail[0]?.text).not.toContain(email);
  });

  test('is seen by its caseworker as sent, with neither contact nor name on any page', async () => {
    const html = (await see(list)) + (await see(`${list}/shortlist/2512%7C%7C`));
    expect(html).toContain('<strong>sent</strong>');
    for (const secret of [email, name, person.id]) expect(html).not.toContain(secret);
  });

  test('stands on the person’s own record, with its reason', async () => {
    const html = await (await visits.get('', await visits.visitOf(email))).text();
    expect(html).toMatch(/A message to you was handed on.*2512 Software developers/s);
    expect(html).toContain('/stop-matching');
  });
});

describe('one person', () => {
  test('gets a message that is tried again once, none twice, and two in seven days', async () => {
    const before = sent.length;
    const one = relayOf({});
    expect(await sendRelay(relayDeps, relayOf({ id: 'again', text: ` ${one.text.toUpperCase()}\n` }))).toBe(
      'said-before',
    );
    expect(await sendRelay(relayDeps, relayOf({ id: 'second', text: 'Another text, of another hospital.' }))).toBe(
      'sent',
    );
    expect(await sendRelay(relayDeps, relayOf({ id: 'third', text: 'A third text, of a third hospital.' }))).toBe(
      'too-many',
    );
    expect(sent.length).toBe(before + 1);
    visits.wait(8 * 24 * 60);
    expect(await sendRelay(relayDeps, relayOf({ id: 'fourth', text: 'A fourth text, a week after these.' }))).toBe(
      'sent',
    );
  });

  test('of twelve who write at once, two get through', async () => {
    visits.wait(8 * 24 * 60);
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        sendRelay(relayDeps, relayOf({ id: `many-${n}`, text: `Text number ${n} of many hospitals.` })).catch(
          () => 'busy',
        ),
      ),
    );
    expect(outcomes.filter((one) => one === 'sent')).toHaveLength(2);
  });

  test('is not reached while mail is down, and then once', async () => {
    visits.wait(8 * 24 * 60);
    const before = sent.length;
    const relay = relayOf({ id: 'down', text: 'This text is on its way for a while.' });
    const down = { ...relayDeps, send: () => Promise.reject(new MessagesUnavailable('down')) };
    await expect(
      sendRelayed({ relay: down, log: silent, failed: () => undefined }, { relay }, false),
    ).rejects.toThrow();
    expect(await sendRelay(relayDeps, relay)).toBe('sent');
    expect(sent.length).toBe(before + 1);
  });

  test('gets it once, also where nobody could write down that it went out', async () => {
    visits.wait(8 * 24 * 60);
    const before = sent.length;
    const relay = relayOf({ id: 'unsettled', text: 'This text goes out, and then the store is away.' });
    const away = { ...store, settleRelay: () => Promise.reject(new StoreUnavailable('away')) };
    const attempt = (to: RelayDeps['store']) =>
      sendRelayed({ relay: { ...relayDeps, store: to }, log: silent, failed: () => undefined }, { relay }, false);
    await store.putRelay({
      id: 'unsettled',
      round,
      at: deps.now().toISOString(),
      by: 'cas',
      row: '2512||',
      state: 'waiting',
    });
    await expect(attempt(away)).rejects.toThrow(MessagesUnavailable);
    await attempt(store);
    expect(sent.length).toBe(before + 1);
    expect((await store.listRelays(round)).find(({ id }) => id === 'unsettled')).toMatchObject({ state: 'sent' });
  });

  test('who gave a number alone is not reached where there is only mail', async () => {
    expect(await sendRelay({ ...relayDeps, canSend: [] }, relayOf({ id: 'sms' }))).toBe('unreachable');
  });
});

test('whoever left no contact that is written to from here has no button, and why is said before anything is written; a contact that nobody confirmed is said, too', async () => {
  const unconfirmed = 'They have not confirmed their contact';
  const shortlist = async () => see(`${list}/shortlist/2512%7C%7C`);
  expect(response.reachedBy).toContain('email');
  const there = await store.getResponse(key);
  expect((await shortlist()).includes(unconfirmed)).toBe(there?.verified !== true);
  if (there === undefined) throw new Error('the record is gone');
  const { verified, ...others } = there;
  expect(verified).toBe(true);
  for (const reachedBy of [[], ['sms']] as const) {
    await store.markResponse((await store.getResponse(key)) ?? there, { ...others, reachedBy });
    const html = await shortlist();
    expect(html).toContain('This person left no contact that messages go to from here');
    expect(html).not.toContain('Write to this person');
    const before = handedOn.length;
    const answer = await write(letter);
    expect([answer.status, handedOn.length]).toEqual([409, before]);
    expect(await answer.text()).toContain('Nothing was sent: this person left no contact');
  }
  const now = await store.getResponse(key);
  if (now === undefined) throw new Error('the record is gone');
  const reached = { ...now, reachedBy: ['email', 'sms'] as const };
  await store.markResponse(now, reached);
  expect(await shortlist()).toContain(unconfirmed);
  await store.markResponse((await store.getResponse(key)) ?? now, { ...reached, verified: true });
  expect(await shortlist()).not.toContain(unconfirmed);
});

test('whoever pauses their record is on no list and in no count, and gets nothing until they resume it', async () => {
  visits.wait(8 * 24 * 60);
  const cookie = await visits.visitOf(email);
  const before = sent.length;
  const relay = relayOf({ id: 'paused', text: 'This text comes while the record is paused.' });
  expect((await visits.postTo('/pause', { to: 'paused' }, { cookie })).status).toBe(303);
  expect(await refs()).toEqual([]);
  expect((await write(letter)).status).toBe(409);
  expect(await sendRelay(relayDeps, relay)).toBe('gone');
  expect(sent.length).toBe(before);
  expect((await visits.postTo('/pause', { to: 'resumed' }, { cookie })).status).toBe(303);
  expect(await refs()).toEqual([ref]);
  expect(await sendRelay(relayDeps, relay)).toBe('sent');
});

describe('whoever takes the consent back', () => {
  test('gets nothing that is on its way, is on no list, and leaves no trace when erased', async () => {
    visits.wait(8 * 24 * 60);
    const before = sent.length;
    const relay = relayOf({ id: 'late', text: 'This text comes after the consent was taken back.' });
    const cookie = await visits.visitOf(email);
    const linked = sent.length;
    expect((await visits.postTo('/stop-matching', {}, { cookie })).status).toBe(303);
    expect(await sendRelay(relayDeps, relay)).toBe('gone');
    expect([linked - before, sent.length - linked]).toEqual([1, 0]); // the link to the record alone
    expect(await refs()).toEqual([]);
    const instrument = findInstrument('registration', 2);
    if (instrument === undefined) throw new Error('there is no registration');
    const office = { store, now: deps.now, newId: deps.newId, digestKey: deps.digestKey, by: 'ana' };
    await eraseRegistrant(office, { round, instrument, id: person.id, reason: 'asked' });
    const fresh = { id: 'x', at: '2020-01-01T00:00:00Z', text: 'x' };
    const limit = { most: 1, since: '2000-01-01' };
    expect(await store.noteRelay(round, relayPerson(deps.digestKey, key), fresh, limit)).toBe('noted'); // nothing was left to count
    expect(await sendRelay(relayDeps, relay)).toBe('gone');
  });

  test('gets nothing that was looked up in the moment before, and nothing of it is counted', async () => {
    visits.wait(8 * 24 * 60);
    const before = sent.length;
    const relay = relayOf({ id: 'moment', text: 'This text was on its way at the very moment.' });
    const agreed = { ...response, answers: { ...response.answers, consent_matching: 'yes' } };
    let looks = 0;
    const moment: RelayDeps['store'] = {
      ...store,
      getResponse: () => Promise.resolve(looks++ === 0 ? agreed : undefined),
      getIdentity: () => Promise.resolve({ ...agreed, identity: { email } }),
    };
    expect(await sendRelay({ ...relayDeps, store: moment }, relay)).toBe('gone');
    expect(sent.length).toBe(before);
    const fresh = { id: 'y', at: '2020-01-01T00:00:00Z', text: 'y' };
    const limit = { most: 2, since: '2000-01-01' }; // one of them stands since the test before
    expect(await store.noteRelay(round, relayPerson(deps.digestKey, key), fresh, limit)).toBe('noted');
  });
});

test('nothing of a message, and of whom it went to, is logged', () => {
  const all = lines.join('\n');
  expect(lines.length).toBeGreaterThan(0);
  for (const secret of [email, person.id, letter.text, letter.answer]) expect(all).not.toContain(secret);
});
