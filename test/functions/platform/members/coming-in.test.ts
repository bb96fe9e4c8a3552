/** A colleague on a laptop, from the page of the administrator to their own pages, and out again. */
import { afterAll, expect, test } from 'vitest';

import { staff, startWholePlatform } from '../whole-platform.ts';

const { app, store, close } = await startWholePlatform();
afterAll(close);

const ofSite = { 'sec-fetch-site': 'same-origin', 'accept-language': 'en' };
const asked = (path: string, cookie?: string) =>
  app.request(path, { headers: { ...ofSite, ...(cookie !== undefined && { cookie }) } });
const sent = (path: string, form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...ofSite, ...headers },
    body: new URLSearchParams(form).toString(),
  });
const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
const boss = { cookie: `remit_session=${await staff('administrator')}` };
const invite = async () => {
  const form = { name: 'Zarina Z.', role: 'coordinator', everywhere: 'yes' };
  const html = await (await sent('/fieldwork/staff/invite', form, boss)).text();
  return /\/dashboard\/join#([\w-]{22})"/.exec(html)?.[1] ?? '';
};

test('looking at the address spends nothing; the button lets one person in, until their access ends', async () => {
  const code = await invite();
  const page = await asked('/dashboard/join');
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(await page.text()).toContain('<form method="post" action="/dashboard/join"');
  expect((await asked(`/dashboard/join?code=${code}`)).headers.get('set-cookie')).toBeNull();

  const entered = await sent('/dashboard/join', { code: ` ${code} ` });
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/dashboard']);
  expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
  const cookie = cookieOf(entered);
  expect((await asked('/fieldwork', cookie)).status).toBe(200);
  expect((await asked('/fieldwork/staff', cookie)).status).toBe(404);

  const second = await sent('/dashboard/join', { code });
  expect([second.status, second.headers.get('set-cookie')]).toEqual([401, null]);
  expect(await second.text()).toContain('lets nobody in');

  await sent('/fieldwork/staff/staff-1/end', { revision: '2', reason: 'left' }, boss);
  const out = await asked('/fieldwork', cookie);
  expect([out.status, out.headers.get('location')]).toEqual([303, '/dashboard/sign-in']);
  expect(
    (
      await app.request('/v1/rounds/some/releases', {
        headers: { authorization: `Bearer ${cookie.split('=')[1] ?? ''}` },
      })
    ).status,
  ).toBe(401);
});

test('another site lets nobody in, in whosever name', async () => {
  const code = await invite();
  const forged = await sent(
    '/dashboard/join',
    { code },
    { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
  );
  expect(forged.status).toBe(403);
  expect((await store.readStaff()).members.at(-1)?.session).toBeUndefined();
});

test('a code that is missing, or a file, lets nobody in', async () => {
  expect((await sent('/dashboard/join', {})).status).toBe(401);
  const body = new FormData();
  body.append('code', new File(['x'], 'x.txt'));
  expect((await app.request('/dashboard/join', { method: 'POST', headers: ofSite, body })).status).toBe(401);
});
