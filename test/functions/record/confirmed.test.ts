/** Whoever registers is sent a link that confirms their contact; whoever wants rest pauses their record. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { messageEvery, sendLink } from '#functions/record/ask.ts';
import { readSegment } from '#functions/publish/snapshot/read-segment.ts';

import { StoreUnavailable } from '#functions/store/store.ts';
import { studies } from '../../studies.ts';
import { drawn } from '../ingest/ingest-platform.ts';
import { filledIn } from './filled-in.ts';
import { people, round, startVisits } from './visit-platform.ts';

const platform = await startVisits();
const { store, post, postTo, get, visitOf, wait, sent, asked, greeted, deps } = platform;
afterAll(platform.close);

const [first, second, third] = people;
if (first === undefined || second === undefined || third === undefined)
  throw new Error('too few registrants were drawn');
const key = ({ id }: { readonly id: string }) => ({ round, instrument: 'registration', id });
const email = (n: number) => `planted${n}@example.org`;
/** Sends what was handed on last, and opens the link in it. */
async function open(): Promise<string> {
  const request = greeted.at(-1);
  if (request === undefined) throw new Error('nothing was handed on');
  expect(await sendLink(deps, request)).toBe('link-sent');
  const code = /#(\S+)/.exec(sent.at(-1)?.text ?? '')?.[1] ?? '';
  const opened = await postTo('/enter', { code });
  return (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

beforeAll(async () => {
  for (const body of [first, second]) expect((await post(body)).status).toBe(201);
});

test('whoever registered is sent a link unasked, once; a retry sends nothing', async () => {
  expect(greeted).toEqual([
    { round, to: { by: 'email', address: email(0) }, language: 'en', why: 'registered' },
    { round, to: { by: 'email', address: email(1) }, language: 'en', why: 'registered' },
  ]);
  expect((await post(first)).status).toBe(200);
  expect(greeted).toHaveLength(2);
});

test('the answer to a registration is the same, byte for byte, whether its contact was known or not', async () => {
  const id = (n: number) => `019b7700-0000-7000-8000-00000000000${n}`;
  const fresh = await post({ ...third, id: id(1), answers: { ...third.answers, email: 'unheard-of@example.org' } });
  const known = await post({ ...third, id: id(2), answers: { ...third.answers, email: email(0) } });
  expect([fresh.status, known.status]).toEqual([201, 201]);
  expect((await known.text()).replace(id(2), id(1))).toBe(await fresh.text());
  expect(greeted.slice(-2).map(({ to }) => to.address)).toEqual(['unheard-of@example.org', email(0)]);
});

test('opening it confirms the contact; until then nothing says so', async () => {
  wait(60);
  expect(await store.getResponse(key(second))).not.toHaveProperty('verified');
  greeted.push({ round, to: { by: 'email', address: email(1) }, language: 'en', why: 'registered' });
  const visit = await open();
  expect(sent.at(-1)?.text).toContain('This link confirms that the contact is yours');
  expect(await store.getResponse(key(second))).toMatchObject({ verified: true, edition: 0 });
  expect(await (await get('', visit)).text()).toContain('Contact confirmed');
  expect(await store.listHistory(key(second))).toEqual([]);
});

test('a contact that is corrected is confirmed by none but itself', async () => {
  wait(60);
  const visit = await visitOf(email(1));
  const html = await (await get('/correct', visit)).text();
  const correct = async (body: string) =>
    platform.app.request(`http://localhost/record/${round}/correct`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', cookie: visit },
      body,
    });
  expect((await correct(filledIn(html, { 'typed name|': 'Same Contact' }))).status).toBe(303);
  expect(await store.getResponse(key(second))).toMatchObject({ verified: true });
  const again = await (await get('/correct', visit)).text();
  const before = asked.length;
  expect((await correct(filledIn(again, { 'typed email|': 'moved@example.org' }))).status).toBe(303);
  expect(await store.getResponse(key(second))).not.toHaveProperty('verified');
  expect(asked.slice(before)).toEqual([
    { round, to: { by: 'email', address: 'moved@example.org' }, language: 'en', why: 'registered' },
  ]);
  greeted.push(...asked.slice(before));
  await open();
  expect(await store.getResponse(key(second))).toMatchObject({ verified: true });
});

test('a contact that was corrected stays so where its message cannot be handed on', async () => {
  wait(60);
  const cookie = await visitOf('moved@example.org');
  const html = await (await get('/correct', cookie)).text();
  platform.away.error = new StoreUnavailable('Lambda did not start');
  const answer = await platform.app.request(`http://localhost/record/${round}/correct`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', cookie },
    body: filledIn(html, { 'typed email|': 'once-more@example.org' }),
  });
  delete platform.away.error;
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/record/${round}?done=corrected`]);
  expect(platform.notTold).toHaveLength(1);
  const visit = (answer.headers.get('set-cookie') ?? '').split(';')[0];
  expect(await (await get('', visit)).text()).toContain('once-more@example.org');
});

test('a paused record is kept and opened, and is in no new figure until it is resumed', async () => {
  wait(60);
  const study = await studies.find('registration', drawn.round.instruments['registration'] ?? 0);
  if (study === undefined) throw new Error('the round has no registry');
  const counted = async () => (await readSegment(store, drawn.round, study)).ids.includes(first.id);
  expect(await counted()).toBe(true);
  greeted.push({ round, to: { by: 'email', address: email(0) }, language: 'en' });
  const asksFor = greeted.at(-1);
  expect(asksFor && (await sendLink(deps, asksFor))).toBe('link-sent');
  const codes = [...(sent.at(-1)?.text ?? '').matchAll(/#(\S+)/g)].map(([, code = '']) => code);
  const visits = await Promise.all(
    codes.map(async (code) => {
      const opened = await postTo('/enter', { code });
      return (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    }),
  );
  for (const cookie of visits) expect((await postTo('/pause', { to: 'paused' }, { cookie })).status).toBe(303);
  expect(await store.getResponse(key(first))).toHaveProperty('pausedAt');
  expect(await counted()).toBe(false);
  wait(messageEvery);
  const [visit = ''] = visits;
  expect(await (await get('', visit)).text()).toContain('This record has been paused since');
  for (const cookie of visits) expect((await postTo('/pause', { to: 'resumed' }, { cookie })).status).toBe(303);
  expect(await store.getResponse(key(first))).not.toHaveProperty('pausedAt');
  expect(await counted()).toBe(true);
  const trail = await store.listAuditOf(round, first.id);
  expect(trail.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['registrant-verified', 'registrant-paused', 'registrant-resumed']),
  );
});

test('nobody else pauses a record', async () => {
  expect((await postTo('/pause', { to: 'paused' })).status).toBe(401);
});
