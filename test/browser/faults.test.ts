/** What goes wrong in the field: at whatever moment a connection, a tab or a clock fails, each interview arrives, and once. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';
import { type Proxy, startProxy, type Trouble } from './proxy.ts';

const { platform, browser } = await onPlatform();
let network: Proxy;
let context: BrowserContext;

beforeEach(async () => {
  network = await startProxy(platform.url);
  context = (await personWith(browser, 'phone')).page.context();
});
afterEach(async () => {
  await context.close();
  await network.close();
});

const held = (page: Page) => page.locator('#held li');

async function openLink(given?: Page): Promise<Page> {
  const page = given ?? (await context.newPage());
  await page.goto(network.through(platform.links.household));
  await page.locator('[data-name]').first().waitFor();
  return page;
}

/** Only deliveries go wrong; the page itself loads. */
const inDelivery =
  (trouble: Trouble | undefined): Proxy['trouble'] =>
  (method) =>
    method === 'POST' ? trouble : undefined;

const deliveries = () => network.asked.filter(({ method, path }) => method === 'POST' && path === '/v1/responses');
/** Status of each answer of the platform to a delivery: 201 stores, 200 says that it was stored before. */
const statuses = () => deliveries().map(({ status }) => status);

async function finishWithout(page: Page, trouble: Trouble, name: string): Promise<void> {
  network.trouble = inDelivery(trouble);
  await fillIn(page, { ...refusalAnswers, dwelling: name });
  await finishButton(page).click();
  await page.getByRole('heading', { name: 'Saved on this phone, not yet sent' }).waitFor();
}

describe('a connection that is lost', () => {
  test.each([
    ['before the interview arrives', 'cut', [201]],
    ['while it is on its way, so that a part of it arrives', 'torn', [0, 201]],
    ['after it was stored and before anybody heard of it', 'unheard', [201, 200]],
    ['in the middle of the receipt', 'half', [201, 200]],
  ] as const)('%s: it is stored once, and leaves the phone with the receipt', async (_, trouble, answered) => {
    const page = await openLink();
    await finishWithout(page, trouble, 'D-41');
    network.trouble = () => undefined;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Received' }).waitFor();
    // Chromium itself sends again what it lost on a connection that it had used before.
    expect([...new Set(statuses())]).toEqual(answered);
    expect(statuses().filter((status) => status === 201)).toEqual([201]);
    expect(new Set(deliveries().map(({ body }) => body)).size).toBe(1);
    await page.reload();
    await page.locator('[data-name]').first().waitFor();
    expect(await held(page).count()).toBe(0);
  });
});

test.each([429, 503])(
  'a server that says %d for a while is asked again when it says, and gets everything',
  async (status) => {
    const page = await context.newPage();
    await page.clock.install();
    await openLink(page);
    await finishWithout(page, { status, retryAfter: '120' }, 'D-42');
    await page.clock.runFor(100_000);
    expect(statuses()).toEqual([status]);
    /** As a minute passes on the phone. */
    const aMinuteLater = async () => {
      await page.clock.runFor(60_000);
      return statuses();
    };
    await expect.poll(aMinuteLater, { timeout: 10_000 }).toEqual([status, status]);
    network.trouble = () => undefined;
    await expect.poll(aMinuteLater, { timeout: 10_000 }).toEqual([status, status, 201]);
    await page.getByRole('heading', { name: 'Received' }).waitFor();
  },
);

test('a tab that is killed in mid-interview goes on at the question where it was left', async () => {
  const page = await openLink();
  await fillIn(page, { ...refusalAnswers, dwelling: 'D-43' }, 'language');
  const killed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await killed;
  await page.close();

  const again = await openLink();
  await again.locator('[data-name=language]').waitFor();
  await fillIn(again, refusalAnswers);
  await finishButton(again).click();
  await again.getByRole('heading', { name: 'Received' }).waitFor();
  expect(deliveries().map(({ body }) => body.includes('"D-43"'))).toEqual([true]);
});

test('two tabs that get their connection back at once send what waits once', async () => {
  const first = await openLink();
  await finishWithout(first, 'cut', 'D-44');
  await first.getByRole('button', { name: 'Next interview' }).click();
  const second = await openLink();
  await expect.poll(() => held(second).count()).toBe(1);
  network.trouble = () => undefined;
  await Promise.all(
    [first, second].map((page) =>
      page.evaluate(() => {
        dispatchEvent(new Event('online'));
      }),
    ),
  );
  for (const page of [first, second]) await expect.poll(() => held(page).count(), { timeout: 10_000 }).toBe(0);
  expect(statuses()).toEqual([201]);
});

test('what one tab has sent is gone from the list of another, which did nothing', async () => {
  const first = await openLink();
  await finishWithout(first, 'cut', 'D-45');
  await first.getByRole('button', { name: 'Next interview' }).click();
  const second = await openLink();
  await expect.poll(() => held(second).count()).toBe(1);
  network.trouble = () => undefined;
  await first.evaluate(() => {
    dispatchEvent(new Event('online'));
  });
  await expect.poll(() => held(second).count(), { timeout: 5000 }).toBe(0);
  expect(statuses()).toEqual([201]);
});

test.each([
  ['a year behind', '2025-11-27T10:00:00'],
  ['a year ahead', '2027-11-27T10:00:00'],
])('a phone whose clock is %s delivers all the same', async (_, moment) => {
  const page = await context.newPage();
  await page.clock.install({ time: new Date(moment) });
  await page.goto(network.through(platform.links.household));
  await page.locator('[data-name]').first().waitFor();
  await fillIn(page, { ...refusalAnswers, dwelling: 'D-45' });
  await finishButton(page).click();
  await page.getByRole('heading', { name: 'Received' }).waitFor();
  expect(statuses()).toEqual([201]);
});
