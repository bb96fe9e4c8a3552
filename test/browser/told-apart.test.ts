/** Interviews of one phone are told apart: each is named wherever it is listed, asked about or shown. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { openBrowser, personWith } from './person.ts';
import { type Platform, startPlatform } from './platform.ts';

let platform: Platform;
let browser: Browser;

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await platform.stop();
});

async function openLink(page: Page): Promise<void> {
  await page.goto(platform.links.household);
  await page.locator('[data-name]').first().waitFor();
}

const name = (dwelling: string): string => `Dwelling ${dwelling} · visit 1`;

test('the line above the form, both lists, the receipt and the question before deleting name the dwelling', async () => {
  const person = await personWith(browser, 'small');
  const page = await person.page.context().newPage();
  await openLink(page);
  await fillIn(page, { ...refusalAnswers, dwelling: 'D-1' });
  await page.locator('.whereabouts').getByText(name('D-1')).waitFor();
  await finishButton(page).click();
  await page.locator('#filling').getByText(name('D-1')).waitFor();
  await page.getByRole('button', { name: 'Next interview' }).click();
  await page.locator('#delivered li').getByText(name('D-1')).waitFor();
  await fillIn(page, { ...refusalAnswers, dwelling: 'D-2' }, 'disposition');

  const other = person.page;
  await openLink(other);
  await other.locator('#held li').getByText(name('D-2')).waitFor();
  await other
    .locator('#held li')
    .getByRole('button', { name: /^Continue: Dwelling D-2/ })
    .click();
  await other.locator('#status').getByText(name('D-2')).waitFor();
  await page.close();
  const asked = other.waitForEvent('dialog');
  const deleted = other
    .locator('#held li')
    .getByRole('button', { name: /^Delete: Dwelling D-2/ })
    .click();
  const dialog = await asked;
  expect(dialog.message()).toMatch(/^Dwelling D-2 · visit 1 – Interview begun .*\n\nDelete these answers/);
  await dialog.dismiss();
  await deleted;
  await person.photograph('told-apart');
  await other.context().close();
});
