/** What the function hands on to itself: checked, sent, and told of without a word of whom it is for. */
import { afterAll, expect, test } from 'vitest';

import { contactDigest } from '#functions/ingest/contacts.ts';
import { AddressRefused, MessagesUnavailable } from '#functions/messages/message.ts';
import { SenderRefused } from '#functions/messages/ses.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { sendLink } from '#functions/record/ask.ts';
import { isAsked, sendAsked } from '#functions/record/send-asked.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';

import { people, round, startVisits } from './visit-platform.ts';

const platform = await startVisits();
afterAll(platform.close);
const { app, deps, sent, store } = platform;

const address = 'planted-canary@example.org';
const event = { record: { round, to: { by: 'email', address }, language: 'en' } };

/** Handles an event; answers what was logged, how often a failure was counted, and what was thrown. */
async function handle(asked: object, send = deps.send) {
  platform.wait(60);
  const lines: string[] = [];
  let failed = 0;
  const log = createLineLog((line) => lines.push(line), deps.now);
  const thrown: unknown = await sendAsked({ ask: { ...deps, send }, log, failed: () => (failed += 1) }, asked).catch(
    (error: unknown) => error,
  );
  const told = thrown instanceof Error ? `${thrown.message} ${thrown.stack} ${String(thrown.cause)}` : '';
  expect(lines.join() + told).not.toContain('canary');
  return { lines: lines.join('\n'), failed, thrown };
}

test('an event of ours is told from a request to a page', () => {
  expect(isAsked(event)).toBe(true);
  expect(isAsked({ version: '2.0', rawPath: '/record/tests', headers: {} })).toBe(false);
});

test('sends what was asked for', async () => {
  expect(await handle(event)).toMatchObject({ failed: 0, thrown: undefined });
  expect(sent.at(-1)).toMatchObject({ to: { by: 'email', address } });
});

test('what remembers that a link was sent has the name of no contact: it outlives whoever is erased', async () => {
  platform.wait(60);
  const spent: string[] = [];
  const spendOnce: typeof deps.spendOnce = (id, over) => {
    spent.push(id);
    return deps.spendOnce(id, over);
  };
  await sendLink({ ...deps, spendOnce }, { round, to: { by: 'email', address }, language: 'en' });
  expect(spent.join('\n')).toContain('record message ');
  expect(spent.join('\n')).not.toContain(contactDigest(round, address, deps.digestKey));
});

test.each([
  { record: undefined },
  { record: { ...event.record, language: 'xx' } },
  { record: { ...event.record, to: { by: 'pigeon', address } } },
  { record: { ...event.record, to: { by: 'email', address: 7 } } },
  { record: { ...event.record, cc: address } },
  { ...event, more: address },
])('an event with another shape is told of, and sends nothing: %#', async (odd) => {
  const before = sent.length;
  const { lines, failed, thrown } = await handle(odd);
  expect(lines).toContain('record-event-unreadable');
  expect([failed, thrown, sent.length]).toEqual([1, undefined, before]);
});

const failing = (error: Error) => () => Promise.reject(error);

test('an address that nobody has is no failure of ours; for a number the log says why', async () => {
  const refused = failing(new AddressRefused(`no ${address}`));
  expect(await handle(event, refused)).toMatchObject({ failed: 0, thrown: undefined });
  const number = { record: { ...event.record, to: { by: 'sms', address: '+992931234567' } } };
  const { lines } = await handle(number, refused);
  expect(lines).toContain('"code":"no-sms"');
  expect(lines).not.toContain('93123');
});

test('what may pass is for Lambda to try again; what cannot is a line with the code of SES; both are counted', async () => {
  const cause = new Error(address);
  const later = await handle(event, failing(new MessagesUnavailable(`for ${address}`, { cause })));
  expect(later.thrown).toBeInstanceOf(MessagesUnavailable);
  expect(later.failed).toBe(1);
  const never = await handle(event, failing(new SenderRefused('SendingPausedException')));
  expect(never).toMatchObject({ failed: 1, thrown: undefined });
  expect(never.lines).toContain('SendingPausedException');
  expect(await handle(event, failing(new TypeError(address)))).toMatchObject({ failed: 1, thrown: undefined });
});

test('a contact that leads to somebody whose it is not, since a correction was cut off, is told of nobody', async () => {
  const [person] = people;
  if (person === undefined) throw new Error('nobody registers');
  const headers = { 'content-type': 'application/json' };
  await app.request('/v1/registrations', { method: 'POST', headers, body: JSON.stringify(person) });
  const key = { round, instrument: 'registration', id: person.id };
  await store.claimContact({ ...key, contact: contactDigest(round, address, 'digest') });
  await handle(event);
  expect(sent.at(-1)?.text).not.toMatch(/enter#/);
  expect(sent.at(-1)?.text).not.toContain(shortReceipt(person.id));
  await handle({ record: { ...event.record, to: { by: 'email', address: person.answers.email } } });
  expect(sent.at(-1)?.text).toMatch(/enter#/);
});
