/** A person comes to their own record by a link to their contact, and is the one who decides about it. */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { messageEvery, sendLink } from '#functions/record/ask.ts';
import { pairActions } from '#functions/store/audit.ts';
import { signToken } from '#functions/platform/identity/tokens.ts';

import { filledIn } from './filled-in.ts';
import { people, round, secret, startVisits } from './visit-platform.ts';

const platform = await startVisits();
const { store, post, postTo, get, codeFor, visitOf, wait, sent, asked, deps, logged } = platform;
afterAll(platform.close);

const person = (n: number) => {
  const one = people[n];
  if (one === undefined) throw new Error('too few registrants were drawn');
  return one;
};
const contact = (n: number) => `planted${n}@example.org`;
/** What became of what was asked for last. */
const sendAsked = () => {
  const request = asked.at(-1);
  return request && sendLink(deps, request);
};
const key = (n: number) => ({ round, instrument: 'registration', id: person(n).id });

beforeAll(async () => {
  for (const body of people) expect((await post(body)).status).toBeLessThan(202);
});

test('whoever asks hears the same, byte for byte, whether anybody has that contact or not; and nothing is looked up before', async () => {
  const known = await postTo('/link', { contact: contact(0) });
  const unknown = await postTo('/link', { contact: 'nobody@example.org' });
  expect([known.status, unknown.status]).toEqual([202, 202]);
  expect(await known.text()).toBe(await unknown.text());
  const headers = (answer: Response) => [...answer.headers].filter(([name]) => !/request-id/.test(name));
  expect(headers(known)).toEqual(headers(unknown));
  expect(asked.slice(-2)).toEqual([
    { round, to: { by: 'email', address: contact(0) }, language: 'en' },
    { round, to: { by: 'email', address: 'nobody@example.org' }, language: 'en' },
  ]);
  expect(sent).toEqual([]);
});

test('what is true goes to the contact: a link, or word that nobody registered with it', async () => {
  expect(await codeFor(contact(0).toUpperCase())).not.toBe('');
  expect(sent.at(-1)).toMatchObject({ to: { by: 'email', address: contact(0) } });
  expect(sent.at(-1)?.text).toMatch(/https:\/\/remit\.example\.org\/record\/tests\/enter#ey/);
  expect(await codeFor('nobody@example.org')).toBe('');
  expect(sent.at(-1)?.text).toContain('Nobody is registered with it');
});

test.each(['planted0@example.org\r\nBcc: other@example.org', 'planted0@example', 'a@b.org,c@d.org', 'ring me', '12'])(
  'what can be no contact is told, and nothing is handed on: %j',
  async (written) => {
    const before = asked.length;
    const answer = await postTo('/link', { contact: written });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('neither an e-mail address nor a telephone number');
    expect(asked).toHaveLength(before);
  },
);

test('more than a form holds is told in words', async () => {
  const answer = await postTo('/link', { contact: 'x'.repeat(200_000) });
  const html = await answer.text();
  expect([answer.status, html.includes('nothing of it was read or kept')]).toEqual([413, true]);
});

test('a link shows what is kept, once; the visit ends after half an hour', async () => {
  const code = await codeFor(contact(1));
  const opened = await postTo('/enter', { code });
  expect(opened.status).toBe(303);
  const cookie = opened.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/Secure/);
  expect(cookie).toMatch(/SameSite=Strict/);
  expect(cookie).toMatch(new RegExp(`Path=/record/${round}(;|$)`));
  expect((await postTo('/enter', { code })).status).toBe(401);
  const [visit = ''] = cookie.split(';');
  const page = await get('', visit);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(await page.text()).toContain('Planted Name 1');
  wait(31);
  const over = await (await get('', visit)).text();
  expect(over).toContain('Your visit is over');
  expect(over).not.toContain('Planted Name');
});

test('beside the record stands what is offered where they live', async () => {
  const lives = (await store.getResponse(key(1)))?.answers['residence_country'];
  const text = { text: 'Hello', links: [] };
  await store.putOffer(round, {
    country: typeof lives === 'string' ? lives : '',
    language: 'en',
    title: 'For you there',
    ...text,
  });
  wait(messageEvery);
  const page = await (await get('', await visitOf(contact(1)))).text();
  expect(page).toContain('For you there');
});

test('whoever opened their link may ask for the next one at once; whoever did not waits, so that nobody floods them', async () => {
  wait(messageEvery);
  expect(await codeFor(contact(1))).not.toBe('');
  const before = sent.length;
  await postTo('/link', { contact: contact(1) });
  expect(await sendAsked()).toBe('too-many');
  expect(sent).toHaveLength(before);
  wait(messageEvery);
  expect((await postTo('/enter', { code: await codeFor(contact(1)) })).status).toBe(303);
  await postTo('/link', { contact: contact(1) });
  expect(await sendAsked()).toBe('link-sent');
});

test('opening a link without pressing the button spends nothing, as a scanner of mail does', async () => {
  const code = await codeFor(contact(2));
  for (let n = 0; n < 3; n += 1) expect((await get('/enter')).status).toBe(200);
  expect((await postTo('/enter', { code })).status).toBe(303);
});

test('a link is worth nothing after twenty minutes, nor are tokens of another kind, round or key', async () => {
  const code = await codeFor(contact(3));
  wait(21);
  expect((await postTo('/enter', { code })).status).toBe(401);
  const [who] = await store.whoHas(round, await digestOf(3));
  if (who === undefined) throw new Error('nobody has the contact');
  const exp = deps.now().getTime() / 1000 + 600;
  const claims = { kind: 'record-link', jti: 'j', ...who, contact: await digestOf(3), exp } as const;
  const staff = { kind: 'session', jti: 'j', sub: 's', role: 'administrator', exp } as const;
  for (const forged of [
    await signToken(claims, 'another key, that is long enough too'),
    await signToken({ ...claims, round: 'another' }, secret),
    await signToken({ ...claims, kind: 'record-visit' }, secret),
    await signToken(staff, secret),
    '',
    'x'.repeat(5000),
  ])
    expect((await postTo('/enter', { code: forged })).status).toBe(401);
  // A link is no visit either.
  const asVisit = await get('', `remit-record=${await signToken(claims, secret)}`);
  expect(await asVisit.text()).not.toContain('Planted Name');
});

const digestOf = async (n: number): Promise<string> => {
  const { contactDigest } = await import('#functions/ingest/contacts.ts');
  return contactDigest(round, contact(n), 'digest');
};

test('a post from another site changes nothing', async () => {
  const visit = await visitOf(contact(0));
  const forged = await postTo('/erase', { sure: 'yes' }, { cookie: visit, origin: 'https://evil.example' });
  expect(forged.status).toBe(403);
  expect(await store.getResponse(key(0))).toBeDefined();
});

test('without a visit nothing can be done', async () => {
  for (const path of ['/erase', '/take-away', '/purposes', '/correct']) {
    const answer = await postTo(path, { sure: 'yes' });
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('Planted Name');
  }
  expect(await store.getResponse(key(0))).toBeDefined();
});

test('takes away everything that is kept, and nothing of anybody else', async () => {
  wait(60);
  const visit = await visitOf(contact(0));
  const answer = await postTo('/take-away', {}, { cookie: visit });
  expect(answer.headers.get('content-type')).toBe('application/zip');
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const text = Buffer.from(files['record.json'] ?? []).toString('utf8');
  expect(JSON.parse(text)).toMatchObject({
    number: person(0).id,
    identity: { name: 'Planted Name 0', email: contact(0) },
    answers: { consent_statistics: 'yes' },
  });
  expect(text).not.toContain('Planted Name 1');
  expect(Buffer.from(files['answers.csv'] ?? []).toString('utf8')).toMatch(
    /^question,row,answer\r\n[^]*Planted Name 0/,
  );
});

test('is not told that a clerk held the record against another one: somebody may have registered under a name that is not theirs', async () => {
  wait(60);
  const reason = 'a clerk looked at it';
  const line = { round, at: '2026-11-01T12:00:00.000Z', by: 'clerk', subject: person(0).id, reason };
  for (const [at, action] of [...pairActions, 'registrant-shown' as const].entries())
    await store.putAudit({ ...line, id: `019b7700-0000-7000-8000-00000000000${at}`, action });
  const visit = await visitOf(contact(0));
  const page = await (await get('', visit)).text();
  const answer = await postTo('/take-away', {}, { cookie: visit });
  const taken = Buffer.from(unzipSync(new Uint8Array(await answer.arrayBuffer()))['record.json'] ?? []).toString(
    'utf8',
  );
  for (const text of [page, taken]) {
    expect(text).toContain('registrant-shown');
    for (const action of pairActions) expect(text).not.toContain(action);
  }
});

test('takes consent back and gives it anew; agreeing to nothing changes nothing', async () => {
  wait(60);
  const visit = await visitOf(contact(1));
  const done = async (fields: string) =>
    (
      await platform.app.request(`http://localhost/record/${round}/purposes`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', cookie: visit },
        body: `record=${key(1).id}&${fields}`,
      })
    ).headers.get('location');
  expect(await done('purpose=consent_news')).toMatch(/done=agreed$/);
  expect((await store.getResponse(key(1)))?.answers).toMatchObject({ consent_statistics: 'no', consent_news: 'yes' });
  expect(await done('purpose=consent_news')).toMatch(/done=nothing-changed$/);
  expect(await done('purpose=consent_statistics&purpose=consent_news')).toMatch(/done=agreed$/);
  expect((await store.getResponse(key(1)))?.answers).toMatchObject({ consent_statistics: 'yes' });
  expect(await done('')).toMatch(/done=agrees-to-nothing$/);
  expect((await store.getResponse(key(1)))?.answers).toMatchObject({ consent_statistics: 'yes', consent_news: 'yes' });
});

test('corrects an answer and a name in the form that was filled in; what was before stays in the history', async () => {
  wait(60);
  const visit = await visitOf(contact(2));
  const html = await (await get('/correct', visit)).text();
  const before = await store.getResponse(key(2));
  const send = (body: string) =>
    platform.app.request(`http://localhost/record/${round}/correct`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', cookie: visit },
      body,
    });
  expect((await send(filledIn(html, {}))).headers.get('location')).toMatch(/done=nothing-changed$/);
  const faulty = await send(filledIn(html, { 'typed birth_year|': '1850' }));
  expect(faulty.status).toBe(422);
  expect(await store.getResponse(key(2))).toEqual(before);
  const fixed = await send(filledIn(html, { 'typed name|': 'Another Name' }));
  expect(fixed.headers.get('location')).toMatch(/done=corrected$/);
  expect(await (await get('', visit)).text()).toContain('Another Name');
  expect(await store.listHistory(key(2))).toHaveLength(1);
  // The page that was open before is of a record that is not there any more.
  const late = await send(filledIn(html, { 'typed name|': 'Third Name' }));
  expect(late.status).toBe(412);
  const page = await late.text();
  expect(page).toContain('Somebody else changed this record in the meantime');
  expect(page).toContain('Another Name');
  expect(page).not.toContain('Third Name');
});

test('erases the record: name, contact and answers go, the old visit shows nothing, and the contact is unknown', async () => {
  wait(60);
  const visit = await visitOf(contact(3));
  wait(1); // lines of the trail stand in the order of their milliseconds
  const unsure = await postTo('/erase', {}, { cookie: visit });
  expect(unsure.status).toBe(422);
  expect(await store.getResponse(key(3))).toBeDefined();
  expect((await postTo('/erase', { sure: 'yes' }, { cookie: visit })).status).toBe(200);
  expect(await store.getResponse(key(3))).toBeUndefined();
  expect(await store.wasErased(key(3))).toBe(true);
  expect(await (await get('', visit)).text()).not.toContain('Planted Name');
  wait(messageEvery);
  expect(await codeFor(contact(3))).toBe('');
});

test('the trail says that it was the person, and when; no line of the log holds a contact, a name or a code', async () => {
  const trail = (await store.listAudit(round)).filter(({ subject }) => subject === person(3).id);
  expect(trail.map(({ action, by }) => [action, by])).toEqual([
    ['registrant-verified', 'the person'],
    ['registrant-erased', 'the person'],
  ]);
  expect(logged.length).toBeGreaterThan(20);
  expect(logged.join('\n')).not.toMatch(/planted|Planted|eyJ/);
});
