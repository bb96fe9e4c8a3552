/** A phone that keeps nothing: full, without a memory, or one that denies it. Nothing is called saved that is not, and what was finished can be finished again. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { phoneWithFolder } from './phone-with-folder.ts';

const { platform, browser } = await onPlatform();
const sending = '**/v1/responses';

async function openLink(page: Page): Promise<void> {
  await page.goto(platform.links.household);
  await page.locator('[data-name]').first().waitFor();
}

/** Finishes without a connection, is told, and finishes again with one. */
async function finishesAgain(page: Page, dwelling: string): Promise<void> {
  await fillIn(page, { ...refusalAnswers, dwelling });
  await page.route(sending, (route) => route.abort());
  await finishButton(page).click();
  await page.getByText(/^Neither sent nor kept on this/).waitFor();
  expect(await page.getByText(/Saved on this/).count()).toBe(0);
  await page.unroute(sending);
  await finishButton(page).click();
  await page.getByRole('heading', { name: 'Received' }).waitFor();
}

test('a phone that is full says so, says that it is not ready, and what was not sent is finished again', async () => {
  const { context, folder } = await phoneWithFolder();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(platform.url).origin, quotaSize: 1 });
    await openLink(page);
    await page.locator('[data-name=dwelling] input').fill('D-81');
    await page
      .getByText(/These answers are not kept on this|keeps nothing on this/)
      .first()
      .waitFor();
    await page.getByText('Not ready for use without signal').waitFor();
    await finishesAgain(page, 'D-81');
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('so does a browser without a memory', async () => {
  const { page } = await personWith(browser, 'phone');
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await openLink(page);
  await page.getByText('This browser window keeps nothing on this phone').waitFor();
  await finishesAgain(page, 'D-82');
  await page.context().close();
});

test('and one whose settings deny every site a memory', async () => {
  const { context, folder } = await phoneWithFolder({ deniesMemory: true });
  try {
    const page = await context.newPage();
    await openLink(page);
    await page.getByText('This browser window keeps nothing on this computer').waitFor();
    await finishesAgain(page, 'D-83');
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
