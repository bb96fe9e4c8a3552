/** Messages that a laptop would have mailed are read on a page: by whoever sits at it and has its code, by administrators, and by nobody else. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

import { createOutboxApp } from '#functions/laptop/outbox/outbox-app.tsx';
import { outboxIn } from '#functions/messages/outbox.ts';
import type { Identity } from '#functions/platform/identity/access.ts';
import type { StaffRole } from '#schemas/fieldwork/staff.ts';
import { functionSpecs } from '../../../infra/functions.ts';

const folder = await mkdtemp(join(tmpdir(), 'remit-outbox-page-'));
afterAll(() => rm(folder, { recursive: true }));
const code = 'c'.repeat(22);
let n = 0;
const send = outboxIn(folder, {
  now: () => new Date(Date.now() + n * 1000),
  newId: () => `m${++n}`,
  told: () => undefined,
});
const link = 'http://localhost:8787/record/demo/enter#secret.code';

beforeEach(async () => {
  for (const name of await readdir(folder)) await rm(join(folder, name));
  const message = { language: 'tg', subject: 'Сабти шумо', text: `Кушоед:\n\n${link}\n<b>20</b>` } as const;
  await send({ ...message, to: { by: 'email', address: 'first@example.org' } });
  await send({ ...message, to: { by: 'sms', address: '+992931234567' }, subject: '' });
});

type From = { readonly at?: string; readonly headers?: Readonly<Record<string, string>>; readonly as?: Identity };
const ask = (path: string, { at = '127.0.0.1', headers = {}, as }: From, form?: Readonly<Record<string, string>>) =>
  createOutboxApp({ folder, code, identify: () => Promise.resolve(as) }).request(
    `http://localhost${path}`,
    {
      ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form).toString() }),
      headers: {
        'accept-language': 'en',
        ...(form !== undefined && {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
        }),
        ...headers,
      },
    },
    { incoming: { socket: { remoteAddress: at } } },
  );
/** What a browser of this machine carries once it has shown the code. */
const opened = async (): Promise<Readonly<Record<string, string>>> => {
  const answer = await ask('/outbox/open', {}, { code });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/outbox']);
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toContain('HttpOnly; SameSite=Strict');
  expect(cookie).not.toContain(code);
  return { cookie: cookie.split(';')[0] ?? '' };
};
const staff = (role: StaffRole, round?: string): Identity => ({
  ...{ role: 'staff', subject: 'ana' },
  grants: [round === undefined ? { role } : { role, round }],
});
const holdsNone = async (answer: Response): Promise<void> => {
  expect(answer.status).toBe(401);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).not.toMatch(/example\.org|992931|secret/);
};

test('at this machine, with the code, they are read: the newest first, by mail and by text, addresses to be pressed', async () => {
  const answer = await ask('/outbox', { headers: await opened() });
  const html = await answer.text();
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(html.match(/data-to="\w+"/g)).toEqual(['data-to="sms"', 'data-to="email"']);
  for (const said of ['By text message to +992931234567', 'By e-mail to first@example.org', 'Сабти шумо'])
    expect(html).toContain(said);
  expect(html).toContain(`<a href="${link}" rel="noreferrer noopener" target="_blank">`);
  expect(html).toContain('&lt;b&gt;20&lt;/b&gt;'); // what somebody wrote is text
  expect((await ask('/outbox', { at: '::1', headers: await opened() })).status).toBe(200);
  expect((await ask('/outbox', { at: '::ffff:127.0.0.1', headers: await opened() })).status).toBe(200);
});

test('without the code, with another one, and with that of the start before, nobody reads one', async () => {
  await holdsNone(await ask('/outbox', {}));
  await holdsNone(await ask('/outbox/open', {}, { code: 'd'.repeat(22) }));
  await holdsNone(await ask('/outbox/open', {}, {}));
  await holdsNone(await ask('/outbox', { headers: { cookie: `remit-outbox=${code}` } }));
});

test('from another machine, or through something that speaks for others, the code opens nothing', async () => {
  const headers = await opened();
  for (const at of ['192.168.1.7', '2001:db8::1', '10.127.0.1', '']) {
    await holdsNone(await ask('/outbox', { at, headers }));
    await holdsNone(await ask('/outbox/open', { at }, { code }));
    await holdsNone(await ask('/outbox/clear', { at, headers }, {}));
  }
  for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])
    await holdsNone(await ask('/outbox', { headers: { ...headers, [name]: '203.0.113.7' } }));
  expect(await readdir(folder)).toHaveLength(2);
});

test.each([
  ['administrator', undefined, 200],
  ['administrator', 'one-round', 401],
  ['coordinator', undefined, 401],
  ['clerk', undefined, 401],
  ['caseworker', undefined, 401],
  ['analyst', undefined, 401],
  ['supervisor', undefined, 401],
] as const)('%s (of %s): %i, wherever they are', async (role, round, status) => {
  const as = staff(role, round);
  expect((await ask('/outbox', { at: '192.168.1.7', as })).status).toBe(status);
  expect((await ask('/outbox/clear', { at: '192.168.1.7', as }, {})).status).toBe(status === 200 ? 303 : 401);
});

test('they are removed by a button, not by an address and not from another site', async () => {
  const headers = await opened();
  expect((await ask('/outbox/clear', { headers })).status).toBe(404);
  const foreign = { ...headers, 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
  expect((await ask('/outbox/clear', { headers: foreign }, {})).status).toBe(403);
  expect(await readdir(folder)).toHaveLength(2);
  expect((await ask('/outbox/clear', { headers }, {})).headers.get('location')).toBe('/outbox?done=cleared');
  expect(await readdir(folder)).toEqual([]);
  const html = await (await ask('/outbox?done=cleared', { headers })).text();
  expect(html).toContain('All messages are removed.');
  expect(html).toContain('No message lies here.');
});

test('no stage has such a page', () => {
  expect(functionSpecs.flatMap(({ routes }) => routes).filter((route) => route.includes('outbox'))).toEqual([]);
});
