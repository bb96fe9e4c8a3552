/**
 * Somebody registers by a kiosk, comes to their own record by a link that was mailed to them, takes it away, is found for a shortage, gets a
 * message from a caseworker who sees neither name nor contact, and is erased: where roles are enforced.
 */
import { unzipSync } from 'fflate';
import { expect } from 'vitest';

import { kioskHeader } from '#functions/campaigns/kiosk-shown.ts';
import type { Visit } from '../expectations/place.ts';
import { remit, writeFile } from './operator.ts';
import { mailedTo } from './outbox.ts';
import { posted, registrant, registry } from './registry-round.ts';

const round = registry.round.id;
const contact = 'firuza@example.org';

type Place = { readonly visit: Visit; readonly site: string };

const postTo =
  ({ visit, site }: Place) =>
  (path: string, fields: Readonly<Record<string, string>>, cookie = '') =>
    visit(`/record/${round}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site, accept: 'text/html', cookie },
      body: new URLSearchParams(fields).toString(),
    });

/** A tablet shows the code of its kiosk, which was printed once, and sends what was filled in without signal. */
async function registerByKiosk({ visit }: Place, code: string): Promise<void> {
  const shown = { [kioskHeader]: code };
  const setup = await visit('/v1/kiosk', { headers: shown });
  expect([setup.status, await setup.text()]).toEqual([200, expect.stringContaining('airport-x')]);
  expect((await visit('/v1/kiosk', { headers: { [kioskHeader]: `${code}x` } })).status).toBe(404);
  const skills = { consent_matching: 'yes', occupation: '2634', campaign: 'airport-x' };
  const answers = { ...registrant.answers, ...skills, email: contact, name: 'Firuza Planted' };
  const body = JSON.stringify({ ...registrant, round, answers });
  const headers = { ...shown, 'content-type': 'application/json' };
  expect((await visit('/v1/registrations', { method: 'POST', headers, body })).status).toBe(201);
}

/** A caseworker finds her by what she can do, and has a message sent to her. */
async function reachBy({ visit }: Place, caseworker: string): Promise<void> {
  remit('shortage', 'import', writeFile('shortages.csv', 'occupation,needed\n2634,12\n'), '--round', round);
  const list = `/skills/rounds/${round}/shortlist/2634%7C%7C`;
  const page = await visit(list, { headers: { cookie: caseworker, accept: 'text/html' } });
  const html = await page.text();
  expect(page.status).toBe(200);
  for (const told of ['Firuza Planted', contact]) expect(html).not.toContain(told);
  const ref = /article class="card" id="(\w+)"/.exec(html)?.[1] ?? '';
  const letter = { who: 'Hospital of Khujand', text: 'We look for a psychologist.', answer: 'jobs@example.org' };
  const sent = await visit(`${list}/${ref}`, posted(letter, caseworker));
  expect([sent.status, sent.headers.get('location')]).toEqual([303, expect.stringContaining('handed=yes')]);
  const mail = await mailedTo(contact, letter.who);
  for (const part of [letter.text, letter.answer]) expect(mail).toContain(part);
}

/**
 * The whole way.
 *
 * @param kiosk its code
 * @param caseworker the cookie of one who sees the shortlists of every round
 */
export async function driveOwnRecord(place: Place, kiosk: string, caseworker: string): Promise<void> {
  const { visit } = place;
  const post = postTo(place);
  await registerByKiosk(place, kiosk);
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
  const own = () => visit(`/record/${round}`, { headers: { cookie, accept: 'text/html' } });
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
  await reachBy(place, caseworker);
  const trail = await (await own()).text();
  for (const what of ['registrant-listed', 'registrant-approached']) expect(trail).toContain(`data-what="${what}"`);
  expect((await post('/erase', { record, sure: 'yes' }, cookie)).status).toBe(200);
  expect(await (await own()).text()).not.toContain('Firuza Planted');
}
