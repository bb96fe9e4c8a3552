/**
 * Somebody registers by a kiosk, comes to their own record by a link that was mailed to them, takes it away, is found for a shortage, gets a
 * message from a caseworker who sees neither name nor contact, and is erased: where roles are enforced.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import * as v from 'valibot';

import { outputOf } from '../../infra/stack-outputs.ts';
import { drawSmallRound, type SmallRound } from '../expectations/place.ts';
import { visitAs } from './browser.ts';
import { kioskHeader } from '#functions/campaigns/kiosk-shown.ts';
import { openRound, remit, writeFile } from './operator.ts';

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

/** Messages to a contact that say something, as text; waits for the first. */
async function mailedTo(address: string, says = ''): Promise<string> {
  for (let tries = 0; tries < 60; tries += 1) {
    const answer = await aws.fetch(`${gateway}/_ministack/ses/messages`);
    const { messages } = v.parse(outbox, await answer.json());
    const ours = Object.values(messages)
      .flat()
      .map((message) => JSON.stringify(message))
      .filter((text) => text.includes(address) && text.includes(says));
    if (ours.length > 0) return ours.join('\n');
    await pause(500);
  }
  throw new Error('no mail came');
}

const form = (fields: Readonly<Record<string, string>>, cookie: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', cookie },
  body: new URLSearchParams(fields).toString(),
});

/** A tablet shows the code of its kiosk, which was printed once, and sends what was filled in without signal. */
async function registerByKiosk(): Promise<void> {
  const campaign = ['--round', small.round.id, '--id', 'airport-x'] as const;
  remit('campaign', 'set', ...campaign, '--name', 'Airport X', '--mode', 'airport', '--begins', '2020-01-01');
  const printed = remit('campaign', 'kiosk', ...campaign, '--most-an-hour', '50');
  const code = /kiosk#(\S+)/.exec(printed)?.[1] ?? '';
  const shown = { [kioskHeader]: code };
  const setup = await visit('/v1/kiosk', { headers: shown });
  expect([setup.status, await setup.text()]).toEqual([200, expect.stringContaining('airport-x')]);
  expect((await visit('/v1/kiosk', { headers: { [kioskHeader]: `${code}x` } })).status).toBe(404);
  const skills = { consent_matching: 'yes', occupation: '2634', campaign: 'airport-x' };
  const answers = { ...first?.answers, ...skills, email: contact, name: 'Firuza Planted' };
  const body = JSON.stringify({ ...first, round: small.round.id, answers });
  const headers = { ...shown, 'content-type': 'application/json' };
  expect((await visit('/v1/registrations', { method: 'POST', headers, body })).status).toBe(201);
}

/** A caseworker finds her by what she can do, and has a message sent to her. */
async function reachBy(caseworker: string): Promise<void> {
  remit('shortage', 'import', writeFile('shortages.csv', 'occupation,needed\n2634,12\n'), '--round', small.round.id);
  const list = `/skills/rounds/${small.round.id}/shortlist/2634%7C%7C`;
  const page = await visit(list, { headers: { cookie: caseworker, accept: 'text/html' } });
  const html = await page.text();
  expect(page.status).toBe(200);
  for (const told of ['Firuza Planted', contact]) expect(html).not.toContain(told);
  const ref = /article class="card" id="(\w+)"/.exec(html)?.[1] ?? '';
  const letter = { who: 'Hospital of Khujand', text: 'We look for a psychologist.', answer: 'jobs@example.org' };
  const sent = await visit(`${list}/${ref}`, form(letter, caseworker));
  expect([sent.status, sent.headers.get('location')]).toEqual([303, expect.stringContaining('handed=yes')]);
  const mail = await mailedTo(contact, letter.who);
  for (const part of [letter.text, letter.answer]) expect(mail).toContain(part);
}

/**
 * The whole way.
 *
 * @param caseworker the cookie of one who sees the shortlists of every round
 */
export async function driveOwnRecord(caseworker: string): Promise<void> {
  await prepare();
  await registerByKiosk();
  const known = await post('/link', { contact });
  const unknown = await post('/link', { contact: 'nobody@example.org' });
  expect([known.status, unknown.status]).toEqual([202, 202]);
  expect(await known.text()).toBe(await unknown.text());
  const mail = await mailedTo(contact, 'enter#');
  expect(mail).toContain('registry@remit.example.org');
  const code = /enter#([\w.-]+)/.exec(mail)?.[1] ?? '';
  expect(await mailedTo('nobody@example.org')).toContain('Nobody is registered with it');
  const opened = await post('/enter', { code });
  expect(opened.status).toBe(303);
  expect((await post('/enter', { code })).status).toBe(401);
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const own = () => visit(`/record/${small.round.id}`, { headers: { cookie, accept: 'text/html' } });
  const page = await own();
  const html = await page.text();
  expect(html).toContain('Firuza Planted');
  const [, record = ''] = /name="record" value="([^"]*)"/.exec(html) ?? [];
  expect(page.headers.get('cache-control')).toBe('no-store');
  const away = await post('/take-away', { record }, cookie);
  const files = unzipSync(new Uint8Array(await away.arrayBuffer()));
  expect(
    Object.values(files)
      .map((bytes) => new TextDecoder().decode(bytes))
      .join('\n'),
  ).toContain('Firuza Planted');
  await reachBy(caseworker);
  const trail = await (await own()).text();
  for (const what of ['registrant-listed', 'registrant-approached']) expect(trail).toContain(`data-what="${what}"`);
  expect((await post('/erase', { record, sure: 'yes' }, cookie)).status).toBe(200);
  expect(await (await own()).text()).not.toContain('Firuza Planted');
}
