/** A person is asked whether their record is still right: once, by a message that leads to it; says so; or does not, and the record goes. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { handOnDue, mostANight } from '#functions/checks/hand-on-due.ts';
import { mayBeMatched } from '#functions/matching/registrants.ts';
import { MessagesUnavailable } from '#functions/messages/message.ts';
import type { RefreshRequest } from '#functions/messages/refresh-request.ts';
import { carriedOut, carryOutRefresh, type RefreshDeps } from '#functions/record/carry-out-refresh.ts';
import { studies } from '../../studies.ts';
import { putRound } from '../store/lay-out.ts';
import { people, round, startVisits } from './visit-platform.ts';

const visits = await startVisits();
afterAll(visits.close);
const { app, store, sent, deps, wait, get, postTo } = visits;
const months = 30.5 * 24 * 60;
const [person, other] = people;
if (person === undefined || other === undefined) throw new Error('nobody registered');
const key = { round, instrument: 'registration', id: person.id };
const request: RefreshRequest = key;
const carrying: RefreshDeps = { ...deps, store, studies, canSend: ['email'] };
const carryOut = (more: Partial<RefreshDeps> = {}) => carryOutRefresh({ ...carrying, ...more }, request);

const register = (body: (typeof people)[number]) =>
  app.request('/v1/registrations', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, answers: { ...body.answers, consent_matching: 'yes' } }),
  });
/** The round, with what a night finds due in it. */
async function due() {
  const entry = await store.getRoundEntry(round);
  if (entry === undefined) throw new Error('the round is not there');
  const found: string[] = [];
  const handOn = ({ id }: RefreshRequest) => Promise.resolve(void found.push(id));
  const outcome = await handOnDue({ store, studies, now: deps.now, handOn }, entry.round);
  return { round: entry.round, found, ...outcome };
}

beforeAll(async () => {
  const entry = await store.getRoundEntry(round);
  if (entry === undefined) throw new Error('the round is not there');
  const refresh = { remindAfterMonths: 12, staleAfterMonths: 15, retireAfterMonths: 24 };
  await putRound(store, { ...entry.round, settings: { ...entry.round.settings, refresh } });
  for (const one of [person, other]) expect((await register(one)).status).toBe(201);
});

test('before it is time nothing is handed on, and nothing that is handed on by mistake goes out', async () => {
  expect((await due()).found).toEqual([]);
  expect(await carryOut()).toBe('not-due');
  expect(sent).toEqual([]);
});

test('of a record from before it was noted how somebody is reached a night notes it, sends nothing, and is done with it', async () => {
  const now = await store.getResponse(key);
  if (now === undefined) throw new Error('the record is gone');
  const { reachedBy, ...before } = now;
  expect(reachedBy).toEqual(['email']);
  const trail = (await store.listAuditOf(round, person.id)).length;
  await store.markResponse(now, before);
  expect((await due()).found).toEqual([person.id]);
  expect(await carryOut()).toBe('noted');
  expect((await store.getResponse(key))?.reachedBy).toEqual(['email']);
  expect((await due()).found).toEqual([]);
  expect([sent, (await store.listAuditOf(round, person.id)).length]).toEqual([[], trail]);
});

test('where nothing is sent at all nobody counts as asked: no record goes a year later for a message that nobody sent', async () => {
  wait(12.1 * months);
  const trail = (await store.listAuditOf(round, person.id)).length;
  expect(await carryOut({ canSend: [] })).toBe('not-due');
  expect((await store.getResponse(key))?.remindedAt).toBeUndefined();
  expect([sent, (await store.listAuditOf(round, person.id)).length]).toEqual([[], trail]);
  expect((await due()).found).toContain(person.id);
});

test('after a year a message goes out, whose address leads to the record and opens nothing by itself; it goes out once', async () => {
  wait(0.1 * months);
  expect((await due()).found.toSorted()).toEqual([person.id, other.id].toSorted());
  const both = await Promise.all([carryOut(), carryOut()]);
  expect(both.toSorted()).toEqual(['not-due', 'reminded']);
  expect(await carryOut()).toBe('not-due');
  expect(sent).toHaveLength(1);
  const [message] = sent;
  expect(message?.to).toEqual({ by: 'email', address: person.answers.email });
  expect(message?.text).toContain(`https://remit.example.org/record/${round}`);
  expect(message?.text).not.toContain('#');
  expect(message?.text).toContain('Рӯзи охирин: 1 ноябри соли 2028'); // Tajik, which they said they know best
  expect((await due()).found).toEqual([other.id]);
});

test('a message that could not be sent leaves the record due, and the person is asked by whoever tries again', async () => {
  const id = { ...key, id: other.id };
  const away = { ...carrying, send: () => Promise.reject(new MessagesUnavailable('away')) };
  const logged: string[] = [];
  const say = (event: string, fields: object = {}) => void logged.push(event + JSON.stringify(fields));
  const log = { info: say, warn: say, error: say };
  await expect(carriedOut({ refresh: away, log, failed: () => undefined }, { refresh: id })).rejects.toThrow(
    MessagesUnavailable,
  );
  expect((await due()).found).toEqual([other.id]);
  expect(await carryOutRefresh(carrying, id)).toBe('reminded');
  expect(sent).toHaveLength(2);
  expect(logged.join()).not.toContain('example.org');
});

test('whoever does not answer goes stale: on no list, and still there', async () => {
  wait(3.2 * months);
  const { round: described } = await due();
  const response = await store.getResponse({ ...key, id: other.id });
  expect(response && mayBeMatched(response, described, deps.now())).toBe(false);
  expect(response && mayBeMatched(response, { settings: { ...described.settings, refresh: undefined } }, deps.now())).toBe(true); // prettier-ignore
});

test('the person reads how long it was, says that all is right, and counts again; the trail says both', async () => {
  const cookie = await visits.visitOf(person.answers.email);
  const before = await (await get('', cookie)).text();
  expect(before).toContain('Nobody has said for a long time');
  expect(before).toContain('Asked whether it is still right');
  const said = await postTo('/refresh', {}, { cookie });
  expect(said.headers.get('location')).toBe(`/record/${round}?done=refreshed`);
  const after = await (await get('?done=refreshed', cookie)).text();
  expect(after).toContain('It is noted that everything is still right.');
  expect(after).toContain('Said to be still right');
  expect(after).not.toContain('Nobody has said for a long time');
  expect((await postTo('/refresh', {})).status).toBe(401);
});

test('said over and over on one day it is one line of the trail; on the next day it is another', async () => {
  const cookie = await visits.visitOf(person.answers.email);
  const lines = async () =>
    (await store.listAuditOf(round, person.id)).filter(({ action }) => action === 'registrant-refreshed').length;
  const before = await lines();
  for (let n = 0; n < 5; n += 1)
    expect((await postTo('/refresh', {}, { cookie })).headers.get('location')).toContain('done=refreshed');
  expect(await lines()).toBe(before);
  wait(24 * 60);
  const next = await visits.visitOf(person.answers.email);
  for (let n = 0; n < 5; n += 1) await postTo('/refresh', {}, { cookie: next });
  expect(await lines()).toBe(before + 1);
});

test('after two years the unanswered record is erased, the other one is not', async () => {
  wait(9 * months);
  expect((await due()).found).toContain(other.id);
  const gone = { ...key, id: other.id };
  expect(await carryOutRefresh(carrying, gone)).toBe('retired');
  expect(await store.getResponse(gone)).toBeUndefined();
  expect((await store.listErased(round)).map(({ id }) => id)).toEqual([other.id]);
  expect(await store.getResponse(key)).toBeDefined();
  expect(await carryOutRefresh(carrying, gone)).toBe('not-due');
  const [line] = (await store.listAuditOf(round, other.id)).filter(({ action }) => action === 'registrant-erased');
  expect(line).toMatchObject({ by: 'the rule of the round' });
});

test('whoever resumes a paused record has looked at it: it is fresh, and does not go the next night', async () => {
  const cookie = await visits.visitOf(person.answers.email);
  await postTo('/pause', { to: 'paused' }, { cookie });
  wait(40 * months);
  expect((await due()).found).toEqual([]);
  const again = await visits.visitOf(person.answers.email);
  await postTo('/pause', { to: 'resumed' }, { cookie: again });
  expect((await due()).found).toEqual([]);
  expect((await store.getResponse(key))?.refreshedAt?.slice(0, 7)).toBe(deps.now().toISOString().slice(0, 7));
});

test('no more are handed on in a night than a sender takes; the others are counted', async () => {
  const entry = await store.getRoundEntry(round);
  const record = await store.getResponse(key);
  if (entry === undefined || record === undefined) throw new Error('it is not there');
  const { reachedBy, ...before } = record;
  expect(reachedBy).toBeDefined();
  let waiting = 0;
  const many = {
    async *readRound() {
      await Promise.resolve();
      for (let n = 0; n < 3; n += 1) yield { ...before, id: `unknown ${n}` };
      for (let n = 0; n < mostANight + 3 - waiting; n += 1)
        yield { ...record, id: String(n), refreshedAt: record.receivedAt };
    },
  };
  const handed: string[] = [];
  const handOn = ({ id }: RefreshRequest) => Promise.resolve(void handed.push(id));
  const night = () => handOnDue({ store: many, studies, now: deps.now, handOn }, entry.round);
  expect(await night()).toEqual({ handedOn: mostANight, left: 6 });
  // Whoever is due comes first, though they were found later.
  expect([handed.length, handed.filter((id) => id.startsWith('unknown'))]).toEqual([mostANight, []]);
  waiting = 5;
  expect(await night()).toEqual({ handedOn: mostANight, left: 1 });
  expect(handed.filter((id) => id.startsWith('unknown'))).toHaveLength(2);
  // Of a large registry from before it was noted all are counted, though no more are held than a night looks at.
  const old = {
    async *readRound() {
      await Promise.resolve();
      for (let n = 0; n < 2 * mostANight + 1; n += 1) yield { ...before, id: `old ${n}` };
    },
  };
  const found = await handOnDue({ store: old, studies, now: deps.now, handOn }, entry.round);
  expect(found).toEqual({ handedOn: mostANight, left: mostANight + 1 });
});
