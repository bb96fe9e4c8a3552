/** What the server does not take at once is lost by no phone, holds up nothing else, and waits for a person to decide. */
import type { BrowserContext, Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn } from './fill-in.ts';
import { type Device, personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';

const { platform, browser } = await onPlatform();

const phone = (): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

async function openLink(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(platform.links.household);
  await page.locator('[data-name]').first().waitFor();
  return page;
}

const posts = '**/v1/responses';
const refuse = (page: Page, status: number, code: string, title: string) =>
  page.route(posts, (route) => route.fulfill({ status, json: { type: `urn:remit:problem:${code}`, title, status } }));

const idOf = (request: Request): string => /"id":"([^"]+)"/.exec(request.postData() ?? '')?.[1] ?? '';
const held = (page: Page) => page.locator('#held li');
const finish = (page: Page) => page.getByRole('button', { name: 'Finish' }).click();

test('a number that other answers have costs the phone nothing: the copy stays until somebody says what it is', async () => {
  const context = await phone();
  const page = await openLink(context);
  await fillIn(page, refusalAnswers);
  await refuse(page, 409, 'response-id-reused', 'Another response already has this id.');
  const first = page.waitForRequest(posts);
  await finish(page);
  await page.getByRole('heading', { name: 'The server already has other answers under this number' }).waitFor();
  const taken = idOf(await first);
  await page.getByRole('button', { name: 'Next interview' }).click();
  await page.reload(); // the page is closed and opened again, another day
  await held(page).getByText('the server has other answers under its number').waitFor();

  await page.unroute(posts);
  const another = page.waitForRequest(posts);
  await page.getByRole('button', { name: /^Send as another interview/ }).click();
  expect(idOf(await another)).not.toBe(taken);
  await expect.poll(() => held(page).count()).toBe(0);
  await context.close();
});

test('an interview that is too large is not sent again as it is; it can be set aside, opened again, and sent when it is corrected', async () => {
  const context = await phone();
  const page = await openLink(context);
  await page.clock.install();
  await fillIn(page, refusalAnswers);
  await refuse(page, 413, 'body-too-large', 'The body is larger than 256 KB.');
  let sent = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/v1/responses')) sent++;
  });
  await finish(page);
  await page.getByRole('heading', { name: 'The server did not accept it' }).waitFor();
  await page.getByRole('button', { name: 'Next interview' }).click();
  await page.getByRole('button', { name: /^Set aside/ }).click();
  await held(page).getByText('set aside').waitFor();
  await page.clock.runFor(60 * 60_000);
  expect(sent).toBe(1);

  await page.unroute(posts);
  await page.getByRole('button', { name: /^Correct/ }).click();
  await page
    .locator('dd', { hasText: 'D-2' })
    .getByRole('button', { name: /^Change/ })
    .click();
  await expect.poll(() => page.locator('[data-name=dwelling] input').inputValue()).toBe('D-2');
  await fillIn(page, refusalAnswers);
  await finish(page);
  await page.getByRole('heading', { name: 'Received' }).waitFor();
  await expect.poll(() => held(page).count()).toBe(0);
  await context.close();
});

test('one interview that never gets through holds up no other', async () => {
  const context = await phone();
  const page = await openLink(context);
  await context.setOffline(true);
  for (const dwelling of ['D-11', 'D-12', 'D-13']) {
    await fillIn(page, { ...refusalAnswers, dwelling });
    await finish(page);
    await page.getByRole('heading', { name: 'Saved on this phone, not yet sent' }).waitFor();
    await page.getByRole('button', { name: 'Next interview' }).click();
  }
  await expect.poll(() => held(page).count()).toBe(3);
  await page.route(posts, (route) =>
    route.request().postData()?.includes('"D-11"') === true ? route.abort('connectionreset') : route.continue(),
  );
  await context.setOffline(false);
  await expect.poll(() => held(page).count(), { timeout: 20_000 }).toBe(1);
  await page.unroute(posts);
  await page.getByRole('button', { name: 'Send it now' }).click();
  await expect.poll(() => held(page).count()).toBe(0);
  await context.close();
});

test.each(['phone', 'desktop'] as const satisfies readonly Device[])(
  'what waits for a decision can be read and pressed on a %s',
  async (device) => {
    const { page, photograph, barriers, overflow } = await personWith(browser, device);
    if (device === 'phone') await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(platform.links.household);
    await fillIn(page, refusalAnswers);
    await refuse(page, 409, 'response-id-reused', 'Another response already has this id.');
    await finish(page);
    await page.getByRole('heading', { name: 'The server already has other answers under this number' }).waitFor();
    await photograph('number-taken');
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Next interview' }).click();
    await fillIn(page, { ...refusalAnswers, dwelling: 'D-3' });
    await page.unroute(posts);
    await refuse(page, 413, 'body-too-large', 'The body is larger than 256 KB.');
    await finish(page);
    await page.getByRole('heading', { name: 'The server did not accept it' }).waitFor();
    await photograph('not-taken');
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Next interview' }).click();
    await expect.poll(() => held(page).count()).toBe(2);
    await photograph('held-for-a-decision');
    expect(await barriers()).toEqual([]);
    expect(await overflow()).toBe(0);
    await page.context().close();
  },
);
