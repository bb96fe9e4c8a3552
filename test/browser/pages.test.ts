/** People use the platform in a browser: an enumerator, a person abroad, an analyst, on a phone and on a desktop. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';

import { borderAnswers, householdAnswers, quoteAnswers, refusalAnswers, registrationAnswers } from './answers.ts';
import { fillIn, type Said } from './fill-in.ts';
import { type Device, type Person, personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();
let analyst: Person;

beforeAll(async () => {
  analyst = await personWith(browser, 'desktop');
});

/** The page as it is now keeps its promises: no complaint, no barrier, nothing wider than the screen. */
async function isInOrder(person: Person, picture: string): Promise<void> {
  await person.photograph(picture);
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
  expect(person.complaints).toEqual([]);
}

async function file(device: Device, address: string, answers: Said, picture: string): Promise<Person> {
  const person = await personWith(browser, device);
  await person.page.goto(address);
  await person.page.locator('[data-name]').first().waitFor({ state: 'attached' });
  await isInOrder(person, `${picture}-first`);
  await fillIn(person.page, answers);
  await isInOrder(person, `${picture}-last`);
  return person;
}

const received = async (): Promise<Record<string, number>> => {
  const counts = await analyst.page
    .locator('dd[data-instrument]')
    .evaluateAll((elements) =>
      elements.map((element) => [element.getAttribute('data-instrument') ?? '', element.textContent] as const),
    );
  return Object.fromEntries(counts.map(([instrument, count]) => [instrument, Number(count.replaceAll(',', ''))]));
};

let before: Record<string, number> = {};

test('an analyst opens the address from the terminal and sees the demo round', async () => {
  await signInBy(analyst.page, platform.dashboard);
  expect(new URL(analyst.page.url()).search).toBe(''); // the token is gone from the address
  await isInOrder(analyst, 'dashboard');
  await analyst.page.locator('h2 a').first().click();
  await isInOrder(analyst, 'round');
  before = await received();
  expect(before['household']).toBeGreaterThan(0);
});

test('an enumerator fills in a household interview on a phone and gets a receipt, tapping twice', async () => {
  const { page, ...person } = await file('phone', platform.links.household, householdAnswers, 'household');
  await page.getByRole('button', { name: 'Finish' }).dblclick();
  await page.getByRole('heading', { name: 'Received' }).waitFor();
  await isInOrder({ page, ...person }, 'household-receipt');
  await page.getByRole('button', { name: 'Next interview' }).click();
  await page.locator('[data-name]').first().waitFor();
});

test('an interview finished without a connection stays on the phone and goes out once there is one', async () => {
  const person = await file('phone', platform.links.household, refusalAnswers, 'offline');
  const { page } = person;
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { name: 'Saved on this phone, not yet sent' }).waitFor();
  person.complaints.length = 0; // the browser's own word that it is offline
  await isInOrder(person, 'unsent');
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Received' }).waitFor();
});

test.each(['phone', 'desktop'] as const)(
  'on a %s, what the server finds wrong is listed, and the way to its question marks it there',
  async (device) => {
    const { page } = await file(device, platform.links.household, refusalAnswers, 'faulty');
    const faults = [
      { pointer: '/answers/visit_number', rule: 'range', message: 'This village was visited twice only.' },
    ];
    await page.route('**/v1/responses', (route) =>
      route.fulfill({ status: 422, json: { type: 'urn:remit:problem:faulty-body', title: 'Faulty', faults } }),
    );
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('heading', { name: 'One answer needs attention' }).waitFor();
    await page.getByRole('button', { name: 'Which visit is this? This village was visited twice only.' }).click();
    const question = page.locator('[data-name=visit_number]');
    await question.getByText('This village was visited twice only.').waitFor();
    expect(await question.locator('input').evaluate((box) => box === document.activeElement)).toBe(true);
  },
);

test('an interview that is interrupted is there when the link is opened again', async () => {
  const person = await personWith(browser, 'phone');
  const { page } = person;
  await page.goto(platform.links.household);
  await page.locator('[data-name=dwelling] input').fill('D-77');
  await page.locator('[data-name=visit_number] input').fill('1');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.locator('[data-name=disposition]').waitFor();
  await page.reload();
  await page.locator('[data-name=disposition]').waitFor(); // where it was left
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect.poll(() => page.locator('[data-name=dwelling] input').inputValue()).toBe('D-77');
});

test('a border interview is filled in on a desktop', async () => {
  const { page } = await file('desktop', platform.links.border, borderAnswers, 'border');
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { name: 'Received' }).waitFor();
});

test('a price collector files a quote on a phone, through the link that is printed at start', async () => {
  const { page } = await file('phone', platform.links['price-quote'], quoteAnswers, 'price-quote');
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { name: 'Received' }).waitFor();
});

test('a person abroad registers on a phone, agreeing to one purpose and not to another', async () => {
  const { page, ...person } = await file('phone', platform.links.registration, registrationAnswers, 'registration');
  expect(await page.locator('#start').isVisible()).toBe(false); // read once, and out of the way since
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { name: 'You are registered' }).waitFor();
  expect(await page.locator('.receipt').textContent()).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await isInOrder({ page, ...person }, 'registered');
});

test('whoever registers reads first who asks, for how long it is kept, and whom to call', async () => {
  const person = await personWith(browser, 'phone');
  const { page } = person;
  await page.goto(platform.links.registration);
  for (const name of ['Who asks', 'How long it is kept', 'Whom to ask', 'What your answers are used for'])
    await page.getByRole('heading', { name }).waitFor();
  expect(await page.locator('#filling').isVisible()).toBe(false);
  await isInOrder(person, 'registration-start');
  await page.getByRole('button', { name: 'Begin' }).click();
  expect(await page.locator('#start').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('a slip in an address is asked about once, on the way on, and mended with one tap', async () => {
  const person = await personWith(browser, 'small');
  const { page } = person;
  await page.goto(platform.links.registration);
  await fillIn(page, registrationAnswers, 'email');
  const [email, phone] = ['email', 'phone'].map((name) => page.locator(`[data-name=${name}] input`));
  const next = page.getByRole('button', { name: 'Next', exact: true });
  // Not while somebody is typing: half an address is often near another one.
  await email?.fill('firuza@gmial.com');
  expect(await page.getByRole('button', { name: 'firuza@gmail.com' }).count()).toBe(0);
  await phone?.fill('918 12 34 56');
  await next.click();
  await page.getByText('This number has no country code').waitFor();
  await isInOrder(person, 'slip');
  await page.getByRole('button', { name: 'No, it is firuza@gmail.com' }).click();
  expect(await email?.inputValue()).toBe('firuza@gmail.com');
  await page.locator('[data-name=phone]').getByRole('button', { name: 'Yes, that is right' }).click();
  await page.locator('[data-name=birth_date]').waitFor();
});

test('somebody who does not agree to an entry in the registry sends nothing', async () => {
  const answers = { ...registrationAnswers, consent_registry: 'No' };
  const { page } = await file('desktop', platform.links.registration, answers, 'declined');
  const posts: string[] = [];
  page.on('request', (request) => posts.push(request.method()));
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { name: 'Nothing was kept' }).waitFor();
  expect(posts).not.toContain('POST');
});

test.each([
  ['is not complete', '/collect/household', 'This address is not complete'],
  ['is not valid', '/collect/household#eyJhbGciOiJIUzI1NiJ9.e30.bm90LWEtbGluaw', 'This link does not work'],
])('a link that %s says so', async (_, path, sentence) => {
  const person = await personWith(browser, 'phone');
  await person.page.goto(platform.url + path);
  await person.page.getByRole('heading', { name: sentence }).waitFor();
  expect(await person.barriers()).toEqual([]);
});

/** The page of the demo round, from wherever an earlier try has led. */
async function toRound(page: Page): Promise<void> {
  await page.goto(`${platform.url}/dashboard`);
  await page.locator('h2 a').first().click();
  await page.waitForURL(/\/dashboard\/rounds\/[^/]+$/);
}

test('the analyst computes a preview, which is shown as a release is and publishes nothing', async () => {
  const { page } = analyst;
  await toRound(page);
  expect(await received()).toEqual({
    ...before,
    household: (before['household'] ?? 0) + 2,
    border: (before['border'] ?? 0) + 1,
    'price-quote': (before['price-quote'] ?? 0) + 1,
    registration: (before['registration'] ?? 0) + 1,
  });
  const releases = await page.locator('tbody tr').count();
  await page.getByRole('button', { name: 'Compute now' }).click();
  await page.waitForURL(/\/preview$/, { timeout: 180_000 }); // beside whatever else the machine computes
  await page.getByRole('heading', { name: 'Preview – not published, no files' }).waitFor();
  await page.locator('.plot svg:visible').first().waitFor();
  await isInOrder(analyst, 'preview');
  expect(await page.locator('a[download]').count()).toBe(0);
  await page.getByRole('link', { name: 'Demo', exact: false }).first().click();
  await expect.poll(() => page.locator('tbody tr').count()).toBe(releases);
  await page.getByRole('link', { name: /^Preview of/ }).waitFor();
}, 300_000);

test('tables sort and filter on the page, the address says so, and files download', async () => {
  const { page } = analyst;
  await toRound(page);
  await page.locator('tbody a').first().click();
  await isInOrder(analyst, 'release');
  await page.getByRole('link', { name: 'Household receipts by channel' }).click();
  await page.getByRole('navigation', { name: 'Figure' }).getByRole('link', { name: 'Mean' }).click();
  await page
    .getByRole('link', { name: 'Channel × Corridor' })
    .or(page.getByRole('link', { name: 'Corridor × Channel' }))
    .click();
  await page.waitForURL(/[?&]by=/);
  await page.locator('tbody tr').first().waitFor();
  const rows = await page.locator('tbody tr').count();
  await page.getByRole('link', { name: 'n', exact: true }).click();
  await page.locator('th[aria-sort=ascending]').waitFor();
  await page.getByLabel('Filter rows').fill('nothing says this');
  await expect.poll(() => page.locator('tbody tr:visible').count()).toBe(0);
  await page.getByLabel('Filter rows').fill('bank');
  await expect.poll(() => page.locator('tbody tr:visible').count()).toBeGreaterThan(0);
  const shown = await page.locator('tbody tr:visible').count();
  expect(shown).toBeLessThan(rows);
  await isInOrder(analyst, 'table');
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
    statistic: 'mean',
    sort: 'n',
    q: 'bank',
  });
  await page.reload();
  await page.locator('th[aria-sort=ascending]').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(shown);
  await page.getByRole('link', { name: /^Release of/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'estimates.csv' }).click();
  expect((await download).suggestedFilename()).toMatch(/^demo-.*estimates\.csv$/);
});

test('the same pages hold on a phone', async () => {
  const phone = await personWith(browser, 'phone');
  await phone.page.context().addCookies(await analyst.page.context().cookies());
  await phone.page.goto(`${platform.url}/dashboard`);
  await isInOrder(phone, 'dashboard');
  await phone.page.locator('h2 a').first().click();
  await isInOrder(phone, 'round');
  await phone.page.locator('tbody a').first().click();
  await phone.page.locator('.plot svg:visible').first().waitFor();
  await isInOrder(phone, 'release');
  await phone.page.locator('.tiles a').first().click();
  await isInOrder(phone, 'table');
  await phone.page.goto(`${platform.url}/dashboard`);
  await phone.page.locator('h2 a').first().click();
  await phone.page.getByRole('link', { name: /^Preview of/ }).click();
  await phone.page.locator('.plot svg:visible').first().waitFor();
  await isInOrder(phone, 'preview');
  await phone.page.goto(`${platform.url}/dashboard/sign-in`);
  await isInOrder(phone, 'sign-in');
});
