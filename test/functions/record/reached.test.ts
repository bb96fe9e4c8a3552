/** Contacts lead to records: shared ones, corrected ones, those of half-erased people; and nobody is flooded with messages. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { MessagesUnavailable } from '#functions/messages/message.ts';
import { messageEvery, sendLink } from '#functions/record/ask.ts';

import { filledIn } from './filled-in.ts';
import { people, round, startVisits } from './visit-platform.ts';

const platform = await startVisits();
const { store, post, postTo, get, codeFor, visitOf, wait, sent, deps } = platform;
afterAll(platform.close);

const person = (n: number) => {
  const one = people[n];
  if (one === undefined) throw new Error('too few registrants were drawn');
  return one;
};
const contact = (n: number) => `planted${n}@example.org`;

beforeAll(async () => {
  for (const body of people) expect((await post(body)).status).toBeLessThan(202);
});

test('two people who share a contact get a link each, and each opens their own record', async () => {
  const other = person(4);
  const shared = { ...other, answers: { ...other.answers, name: 'Planted Spouse', email: contact(2) } };
  expect((await post({ ...shared, id: '019b7700-0000-7000-8000-00000000abcd' })).status).toBe(201);
  wait(60);
  await codeFor(contact(2));
  const codes = [...(sent.at(-1)?.text ?? '').matchAll(/#(\S+)/g)].map(([, code = '']) => code);
  expect(codes).toHaveLength(2);
  const pages = await Promise.all(
    codes.map(async (code) => {
      const opened = await postTo('/enter', { code });
      return (await get('', (opened.headers.get('set-cookie') ?? '').split(';')[0])).text();
    }),
  );
  const told = (name: string) => pages.filter((page) => page.includes(name)).length;
  expect([told('Planted Name 2'), told('Planted Spouse')]).toEqual([1, 1]);
});

test('a contact gets one message in as long as a link opens, whoever asks for it', async () => {
  wait(120);
  const request = { round, to: { by: 'email', address: 'flooded@example.org' }, language: 'en' } as const;
  expect(await sendLink(deps, request)).toBe('unknown-told');
  const before = sent.length;
  for (let n = 0; n < 5; n += 1) expect(await sendLink(deps, request)).toBe('too-many');
  expect(sent).toHaveLength(before);
  wait(messageEvery);
  expect(await sendLink(deps, request)).toBe('unknown-told');
});

test('what could not be sent is no message: whoever tries again is sent it', async () => {
  wait(60);
  const down = { ...deps, send: () => Promise.reject(new MessagesUnavailable('SES is down')) };
  for (const address of [contact(3), 'nobody-there@example.org']) {
    const request = { round, to: { by: 'email', address }, language: 'en' } as const;
    for (let n = 0; n < 3; n += 1) await expect(sendLink(down, request)).rejects.toThrow('SES is down');
    expect(await sendLink(deps, request)).not.toBe('too-many');
    expect(sent.at(-1)?.to.address).toBe(address);
    expect(await sendLink(deps, request)).toBe('too-many');
  }
});

test('strangers are not flooded through us: of a thousand contacts that nobody has, some hundreds an hour hear so', async () => {
  wait(60);
  const before = sent.length;
  for (let n = 0; n < 1000; n += 1)
    await sendLink(deps, { round, to: { by: 'email', address: `stranger${n}@example.org` }, language: 'en' });
  expect(sent.length - before).toBeGreaterThan(100);
  expect(sent.length - before).toBeLessThanOrEqual(300);
  wait(60);
});

test('a contact that was corrected leads nowhere any more: no link, no open visit, and no retry of the first version', async () => {
  const first = { ...person(4), id: '019b7700-0000-7000-8000-00000000beef' };
  const mistyped = { ...first, answers: { ...first.answers, name: 'Planted Mover', email: 'mistyped@example.org' } };
  expect((await post(mistyped)).status).toBe(201);
  const pending = await codeFor('mistyped@example.org');
  wait(messageEvery);
  const visit = await visitOf('mistyped@example.org');
  const html = await (await get('/correct', visit)).text();
  const corrected = await platform.app.request(`http://localhost/record/${round}/correct`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', cookie: visit },
    body: filledIn(html, { 'typed email|': 'right@example.org' }),
  });
  expect(corrected.status).toBe(303);
  const goesOn = (corrected.headers.get('set-cookie') ?? '').split(';')[0];
  expect(await (await get('', goesOn)).text()).toContain('right@example.org');
  expect(await (await get('', visit)).text()).not.toContain('Planted Mover');
  expect((await postTo('/enter', { code: pending })).status).toBe(401);
  expect((await post(mistyped)).status).toBe(200); // the phone had not heard that it was taken
  wait(60);
  expect(await codeFor('mistyped@example.org')).toBe('');
  wait(60);
  expect(await (await get('', await visitOf('right@example.org'))).text()).toContain('Planted Mover');
});

test('an erasure that was cut off in the middle is finished when the person comes again', async () => {
  const first = { ...person(4), id: '019b7700-0000-7000-8000-00000000dead' };
  const half = { ...first, answers: { ...first.answers, name: 'Planted Half', email: 'half@example.org' } };
  expect((await post(half)).status).toBe(201);
  const code = await codeFor('half@example.org');
  const of = { round, instrument: 'registration', id: half.id };
  await store.eraseResponse(of, deps.now().toISOString()); // and then the machine stopped
  expect((await postTo('/enter', { code })).status).toBe(401);
  expect(await store.removeIdentities(of)).toBe(0);
  wait(60);
  expect(await codeFor('half@example.org')).toBe('');
});
