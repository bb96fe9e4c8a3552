/** A parent registers themself and their children at one contact: each is told, and each link says whose record it opens. */
import { afterAll, expect, test } from 'vitest';

import { messageEvery, moreForRegistered, sendLink } from '#functions/record/ask.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';

import { child } from '../../survey-schemas/family-samples.ts';
import { people, round, startVisits } from './visit-platform.ts';

const visits = await startVisits();
afterAll(visits.close);
const { store, sent, greeted, deps, wait, get, postTo, post } = visits;
const [anybody] = people;
if (anybody === undefined) throw new Error('nobody registered');
const contact = 'family@example.org';
const id = (n: number) => `019b7700-0000-7000-8000-${String(n).padStart(12, '0')}`;
const parent = { ...anybody, id: id(1), answers: { ...anybody.answers, name: 'Planted Parent', email: contact } };
const childOf = (n: number, email = contact) => ({
  ...anybody,
  id: id(n),
  answers: { ...child, name: `Planted Child ${n}`, guardian_name: 'Planted Parent', email },
});

/** Registers, and sends what was handed on. */
async function register(body: object) {
  expect((await post(body)).status).toBe(201);
  const request = greeted.at(-1);
  if (request === undefined) throw new Error('nothing was handed on');
  return sendLink(deps, request);
}

/** The lines above links, and the codes in them, of the last message. */
const links = () =>
  [...(sent.at(-1)?.text ?? '').matchAll(/^(.+)\n\S+#(\S+)$/gm)].map(([, whose, code]) => ({ whose, code }));

async function open(code = ''): Promise<string> {
  const opened = await postTo('/enter', { code });
  return (await get('', (opened.headers.get('set-cookie') ?? '').split(';')[0])).text();
}

test('a parent who registers themself and two children within minutes is told of each at once', async () => {
  const outcomes = [];
  for (const body of [parent, childOf(2), childOf(3)]) {
    outcomes.push(await register(body));
    wait(2);
  }
  expect(outcomes).toEqual(['link-sent', 'link-sent', 'link-sent']);
  expect(sent.map(({ to }) => to.address)).toEqual([contact, contact, contact]);
});

test('each link says by the number of the receipt whose it is, and that it is of a child; nobody is named', () => {
  expect(links().map(({ whose }) => whose)).toEqual([
    `Receipt number ${shortReceipt(id(1))}:`,
    `Child, receipt number ${shortReceipt(id(2))}:`,
    `Child, receipt number ${shortReceipt(id(3))}:`,
  ]);
  expect(sent.map(({ subject, text }) => subject + text).join()).not.toContain('Planted');
});

test('each opens the record that it says, and confirms the contact of that one alone', async () => {
  const verified = async (n: number) =>
    (await store.getResponse({ round, instrument: 'registration', id: id(n) }))?.verified === true;
  const [, second] = links();
  expect(await open(second?.code)).toContain('Planted Child 2');
  expect([await verified(1), await verified(2), await verified(3)]).toEqual([false, true, false]);
});

test('whoever registers others without end at a contact sends it a few messages and no more, and keeps no link from being asked for', async () => {
  wait(messageEvery);
  const flooded = 'flooded@example.org';
  const outcomes = [];
  for (let n = 10; n < 20; n += 1) outcomes.push(await register(childOf(n, flooded)));
  expect(outcomes.filter((outcome) => outcome === 'link-sent')).toHaveLength(1 + moreForRegistered);
  const asked = { round, to: { by: 'email', address: flooded }, language: 'en' } as const;
  expect(await sendLink(deps, asked)).toBe('too-many');
  wait(messageEvery);
  expect(await sendLink(deps, asked)).toBe('link-sent');
  expect(links()).toHaveLength(10);
});

test('nobody is led to a record that was erased meanwhile', async () => {
  wait(messageEvery);
  await store.eraseResponse({ round, instrument: 'registration', id: id(2) }, deps.now().toISOString());
  expect(await sendLink(deps, { round, to: { by: 'email', address: contact }, language: 'en' })).toBe('link-sent');
  expect(links().map(({ whose }) => whose)).toEqual([
    `Receipt number ${shortReceipt(id(1))}:`,
    `Child, receipt number ${shortReceipt(id(3))}:`,
  ]);
});
