/** A person comes to their own record by a link that was mailed to them, where roles are enforced. */
import { setTimeout as pause } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { expect } from 'vitest';
import * as v from 'valibot';

import { outputOf } from '../../infra/stack-outputs.ts';
import { drawSmallRound, type SmallRound } from '../expectations/place.ts';
import { visitAs } from './browser.ts';
import { openRound } from './operator.ts';

const gateway = process.env['AWS_ENDPOINT_URL'] ?? '';
const aws = new AwsClient({ accessKeyId: 'test', secretAccessKey: 'test', region: 'us-east-1', service: 'ses' });
const drawn = drawSmallRound();
const small: SmallRound = { ...drawn, round: { ...drawn.round, id: 'own-record' } };
const [first] = small.bodies.registration;
const contact = 'firuza@example.org';

let site: string;
let visit: ReturnType<typeof visitAs>;

/** A round with a registry, and a sender that may send. */
async function prepare(): Promise<void> {
  expect(openRound(small)).toContain('(created)');
  site = await outputOf({ region: 'us-east-1', stack: 'remit-emulator-web' }, 'SiteUrl');
  visit = visitAs(gateway, new URL(site).host);
  const identity = JSON.stringify({ EmailIdentity: 'remit.example.org' });
  const made = await aws.fetch(`${gateway}/v2/email/identities`, { method: 'POST', body: identity });
  expect(made.status).toBe(200);
}

const post = (path: string, fields: Readonly<Record<string, string>>, cookie = '') =>
  visit(`/record/${small.round.id}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site, accept: 'text/html', cookie },
    body: new URLSearchParams(fields).toString(),
  });

/** What the local AWS was asked to mail, account by account. */
const outbox = v.object({ messages: v.record(v.string(), v.unknown()) });

/** Messages to a contact, as text; waits for the first. */
async function mailedTo(address: string): Promise<string> {
  for (let tries = 0; tries < 60; tries += 1) {
    const answer = await aws.fetch(`${gateway}/_ministack/ses/messages`);
    const { messages } = v.parse(outbox, await answer.json());
    const ours = Object.values(messages)
      .flat()
      .map((message) => JSON.stringify(message))
      .filter((text) => text.includes(address));
    if (ours.length > 0) return ours.join('\n');
    await pause(500);
  }
  throw new Error('no mail came');
}

/** Asks, is mailed a link, opens it once, sees the record, and erases it. */
export async function driveOwnRecord(): Promise<void> {
  await prepare();
  const answers = { ...first?.answers, email: contact, name: 'Firuza Planted' };
  const body = JSON.stringify({ ...first, round: small.round.id, answers });
  const json = { 'content-type': 'application/json' };
  expect((await visit('/v1/registrations', { method: 'POST', headers: json, body })).status).toBe(201);
  const known = await post('/link', { contact });
  const unknown = await post('/link', { contact: 'nobody@example.org' });
  expect([known.status, unknown.status]).toEqual([202, 202]);
  expect(await known.text()).toBe(await unknown.text());
  const mail = await mailedTo(contact);
  expect(mail).toContain('registry@remit.example.org');
  const code = /enter#([\w.-]+)/.exec(mail)?.[1] ?? '';
  expect(await mailedTo('nobody@example.org')).toContain('Nobody is registered with it');
  const opened = await post('/enter', { code });
  expect(opened.status).toBe(303);
  expect((await post('/enter', { code })).status).toBe(401);
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const page = await visit(`/record/${small.round.id}`, { headers: { cookie, accept: 'text/html' } });
  expect(await page.text()).toContain('Firuza Planted');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect((await post('/erase', { sure: 'yes' }, cookie)).status).toBe(200);
  const after = await visit(`/record/${small.round.id}`, { headers: { cookie, accept: 'text/html' } });
  expect(await after.text()).not.toContain('Firuza Planted');
}
