/** Answers of a registration are on the page alone until they are sent: whoever would lose them is asked. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { registrationAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();

/** Takes another language, and says whether the browser asked first; stays where it did. */
async function isAskedBy(page: Page, language: string): Promise<boolean> {
  let isAsked = false;
  page.once('dialog', (dialog) => {
    isAsked = dialog.type() === 'beforeunload';
    void dialog.dismiss();
  });
  const link = page.locator('.languages a', { hasText: language });
  if (!(await link.isVisible())) await page.locator('.languages summary').click();
  await link.click({ noWaitAfter: true });
  await page.waitForTimeout(1500);
  page.removeAllListeners('dialog');
  return isAsked;
}

test('another language asks while something is answered and not sent, and neither before nor after', async () => {
  const { page } = await personWith(browser, 'small');
  await page.goto(platform.links.registration);
  await page.locator('#begin:not([disabled])').waitFor();
  expect(await isAskedBy(page, 'Română')).toBe(false);
  await page.goto(`${platform.links.registration}?lang=en`);
  await fillIn(page, registrationAnswers, 'birth_year');
  expect(await isAskedBy(page, 'Română')).toBe(true);
  await fillIn(page, registrationAnswers); // nothing was lost
  await finishButton(page).click();
  await page.getByRole('heading', { name: 'You are registered' }).waitFor();
  expect(await isAskedBy(page, 'Română')).toBe(false);
}, 120_000);
