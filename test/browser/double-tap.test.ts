/** Whoever taps twice at once means what they saw: the second tap answers no other question, and sends nothing unseen. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { householdAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();

async function tapTwice(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('there is nothing to tap on');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
}

const option = (page: Page, name: string, said: string): Locator =>
  page.locator(`[data-name=${name}] label.option`, { hasText: said });

test('an interview is looked through before it is sent, and no question is passed by', async () => {
  const { page } = await personWith(browser, 'small');
  await page.goto(platform.links.household);
  await fillIn(page, householdAnswers, 'disposition');
  await tapTwice(page, option(page, 'disposition', 'Broken off'));
  await page.waitForTimeout(500);
  expect(await page.locator('[data-name=language]').count()).toBe(1); // it has not been answered and left

  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await fillIn(page, householdAnswers, 'consent');
  // What is wrong with a no moves the yes below the finger.
  await tapTwice(page, option(page, 'consent', 'No'));
  await page.locator('[data-name=consent] .fault').waitFor();
  expect(await option(page, 'consent', 'Yes').locator('input').isChecked()).toBe(false);

  await option(page, 'consent', 'Yes').click();
  await fillIn(page, householdAnswers);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).waitFor();
  await tapTwice(page, page.getByRole('button', { name: 'Next', exact: true }));
  await finishButton(page).waitFor();
  await page.waitForTimeout(1000);
  expect(await finishButton(page).count()).toBe(1);
  await finishButton(page).click();
  await page.getByRole('heading', { name: 'Received' }).waitFor();
}, 120_000);
