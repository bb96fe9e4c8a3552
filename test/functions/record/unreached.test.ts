/** An office that cannot send what somebody asks for says so, and whom to ask instead; it does so to everybody alike. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { putRound } from '../store/lay-out.ts';
import { round, startVisits } from './visit-platform.ts';

const platform = await startVisits();
afterAll(platform.close);
const { store, asked } = platform;

beforeAll(async () => {
  const entry = await store.getRoundEntry(round);
  if (entry === undefined) throw new Error('the round is not there');
  const { settings } = entry.round;
  const registration = { contact: { en: 'Call Firuza at +992 37 000 00 00.', ru: 'Звоните Фирузе.' } };
  await putRound(store, { ...entry.round, settings: { ...settings, registration } });
});

const asking = (app: ReturnType<typeof platform.sendingBy>, contact: string) =>
  app.request(`http://localhost/record/${round}/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', accept: 'text/html' },
    body: new URLSearchParams({ contact }).toString(),
  });

test('without a way to send messages there is no form to ask for one, but word of whom to ask', async () => {
  const app = platform.sendingBy();
  const page = await app.request(`http://localhost/record/${round}`);
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html).toContain('This office sends no messages');
  expect(html).toContain('Call Firuza at +992 37 000 00 00.');
  expect(html).not.toContain('<form method="post"');
  const russian = await (await app.request(`http://localhost/record/${round}?lang=ru`)).text();
  expect(russian).toContain('Звоните Фирузе.');
  const posted = await asking(app, 'planted0@example.org');
  expect(posted.status).toBe(503);
  expect(await posted.text()).not.toContain('planted0');
  expect(asked).toEqual([]);
});

test('where mail alone is sent, a number is not promised a message that never comes', async () => {
  const app = platform.sendingBy('email');
  const page = await (await app.request(`http://localhost/record/${round}`)).text();
  expect(page).toContain('This office sends no text messages');
  expect(page).toContain('Call Firuza');
  const number = await asking(app, '+992 93 123 45 67');
  expect(number.status).toBe(422);
  expect(await number.text()).toContain('write the e-mail address that you registered with');
  expect(asked).toEqual([]);
  expect((await asking(app, 'planted0@example.org')).status).toBe(202);
  expect(asked).toHaveLength(1);
});

test('where both are sent, nothing is said of either', async () => {
  const page = await (await platform.sendingBy('email', 'sms').request(`http://localhost/record/${round}`)).text();
  expect(page).not.toMatch(/sends no|Firuza/);
});
