/** Answers of a registration are on the page alone until they are sent: another language takes them along, and whoever would lose them is asked. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { registrationAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();

/** Leaves the page, and says whether the browser asked first; stays where it did. */
async function isAskedBy(page: Page, leave: () => Promise<unknown>): Promise<boolean> {
  let isAsked = false;
  page.once('dialog', (dialog) => {
    isAsked = dialog.type() === 'beforeunload';
    void dialog.dismiss();
  });
  await leave().catch(() => undefined); // not left
  await page.waitForTimeout(1500);
  page.removeAllListeners('dialog');
  return isAsked;
}

async function takeLanguage(page: Page, language: string): Promise<void> {
  const link = page.locator('.languages a', { hasText: language });
  if (!(await link.isVisible())) await page.locator('.languages summary').click();
  await link.click({ noWaitAfter: true });
}

test('another language takes along what was answered, and leaves nothing of it on the machine', async () => {
  const { page } = await personWith(browser, 'small');
  await page.goto(`${platform.links.registration}?lang=en`);
  await page.locator('#begin:not([disabled])').waitFor();
  await fillIn(page, registrationAnswers, 'birth_year');
  expect(await isAskedBy(page, () => takeLanguage(page, 'Română'))).toBe(false);
  await page.waitForURL(/lang=ro/);
  await page.locator('#filling:not([hidden]) .form').waitFor();
  expect(await page.locator('#start').isVisible()).toBe(false);
  await takeLanguage(page, 'English');
  await page.waitForURL(/lang=en/);
  await page.locator('#filling:not([hidden]) .form').waitFor();
  await fillIn(page, registrationAnswers); // goes on where it was left: what was answered is not asked again
  await finishButton(page).click();
  await page.getByRole('heading', { name: 'You are registered' }).waitFor();
  await page.goto(`${platform.links.registration}?lang=ro`);
  await page.locator('#begin:not([disabled])').waitFor();
  expect(await page.locator('#start').isVisible()).toBe(true);
}, 120_000);

test('whoever loads the page again while something is answered and not sent is asked, and nobody else', async () => {
  const { page } = await personWith(browser, 'small');
  const reload = () => page.reload({ timeout: 5000 });
  await page.goto(`${platform.links.registration}?lang=en`);
  await page.locator('#begin:not([disabled])').waitFor();
  expect(await isAskedBy(page, reload)).toBe(false);
  await page.locator('#begin:not([disabled])').waitFor();
  await fillIn(page, registrationAnswers, 'birth_year');
  expect(await isAskedBy(page, reload)).toBe(true);
  await fillIn(page, registrationAnswers); // nothing was lost
  await finishButton(page).click();
  await page.getByRole('heading', { name: 'You are registered' }).waitFor();
  expect(await isAskedBy(page, reload)).toBe(false);
}, 120_000);
