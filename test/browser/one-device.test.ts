/** One phone, and what happens on it in the field: two tabs, late answers, an old browser, a laptop without https. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';

const { platform, browser } = await onPlatform();

const phone = (): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

async function openLink(context: BrowserContext, address = platform.links.household): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('[data-name]').first().waitFor();
  return page;
}

const dwelling = (page: Page) => page.locator('[data-name=dwelling] input');

async function begin(page: Page, name: string): Promise<void> {
  await dwelling(page).fill(name);
  await page.locator('[data-name=visit_number] input').fill('1');
}

test('a second tab begins an interview of its own, and does not write over the first', async () => {
  const context = await phone();
  const first = await openLink(context);
  await begin(first, 'D-1');
  const second = await openLink(context);
  expect(await dwelling(second).inputValue()).toBe('');
  await second.getByRole('button', { name: /^Continue/ }).click();
  await second.getByRole('heading', { name: 'This interview is open in another tab' }).waitFor();
  expect(await dwelling(second).inputValue()).toBe('');

  await first.close();
  await second.getByRole('button', { name: /^Continue/ }).click();
  await expect.poll(() => dwelling(second).inputValue()).toBe('D-1');
  await context.close();
});

/** Remembers every connection to what is filled in (copies of studies lie apart), for a test that closes them as a telephone does. */
const watchConnections = `
  const open = indexedDB.open.bind(indexedDB);
  globalThis.connections = [];
  IDBFactory.prototype.open = (...names) => {
    const request = open(...names);
    request.addEventListener('success', () => request.result.name === 'remit' && connections.push(request.result));
    return request;
  };
`;

test('what is filled in after the phone has closed its memory in the background is kept all the same', async () => {
  const context = await phone();
  await context.addInitScript(watchConnections);
  const page = await openLink(context);
  expect(await page.evaluate('connections.map((connection) => connection.close()).length')).toBe(1);
  await begin(page, 'D-3');
  expect(await page.locator('#status').textContent()).toBe('');
  await page.reload();
  await expect.poll(() => dwelling(page).inputValue()).toBe('D-3');
  await context.close();
});

test('an answer that comes late does not take the next interview from the screen', async () => {
  const context = await phone();
  const page = await openLink(context);
  await fillIn(page, refusalAnswers);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { name: 'Saved on this phone, not yet sent' }).waitFor();

  let answer = (): void => undefined;
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/v1/responses', async (route) => {
    await late;
    await route.continue();
  });
  await context.setOffline(false); // it is sent by itself, and the answer is long in coming
  await page.getByRole('button', { name: 'Next interview' }).click();
  await begin(page, 'D-5');
  const answered = page.waitForResponse('**/v1/responses');
  answer();
  expect((await answered).status()).toBe(201);
  await expect.poll(() => page.locator('#held').textContent()).toBe('');
  expect(await page.locator('[data-name=visit_number]').isVisible()).toBe(true);
  await context.close();
});

test('what a link may not send stays, with the place that the next link has to be for', async () => {
  const context = await phone();
  const page = await openLink(context);
  await fillIn(page, refusalAnswers);
  await page.route('**/v1/responses', (route) =>
    route.fulfill({ status: 403, json: { type: 'urn:remit:problem:out-of-scope' } }),
  );
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByText('Ask for a new one and open it here').waitFor();
  await page.getByRole('button', { name: 'Next interview' }).click();
  await page.getByText(/this link may not send it, one for [\w-]+ may/).waitFor();

  await page.unroute('**/v1/responses');
  await page.getByRole('button', { name: 'Send it now' }).click(); // as another link would
  await expect.poll(() => page.locator('#held').textContent()).toBe('');
  await context.close();
});

test('a browser of 2021 fills in and sends', async () => {
  const context = await phone();
  await context.addInitScript(() => {
    for (const [home, name] of [
      [AbortSignal, 'timeout'],
      [globalThis, 'structuredClone'],
      [Array.prototype, 'at'],
      [Object, 'hasOwn'],
      [Navigator.prototype, 'locks'],
    ] as const)
      Reflect.deleteProperty(home, name);
  });
  const page = await openLink(context);
  await fillIn(page, refusalAnswers);
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { name: 'Received' }).waitFor();
  await context.close();
});

test('a phone that reaches a laptop without https keeps an interview through a reload', async () => {
  const context = await phone();
  const page = await openLink(context, platform.links.household.replace('localhost', 'laptop.test'));
  await begin(page, 'D-9');
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.reload();
  await expect.poll(() => dwelling(page).inputValue()).toBe('D-9');
  await context.close();
});
