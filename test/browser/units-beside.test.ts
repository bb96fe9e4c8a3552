/** A size or a currency written beside a number is asked back, also without signal; a tap on what is meant is the answer. */
import { expect, test } from 'vitest';

import { householdAnswers } from './answers.ts';
import { fillIn } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();

test('on a phone that has no signal, “2 тыс” is asked back, and words are refused', async () => {
  const { page, barriers, overflow, photograph } = await personWith(browser, 'small');
  await page.goto(platform.links.household);
  await page.getByText('Ready for use without signal', { exact: true }).waitFor();
  await page.context().setOffline(true);
  await page.reload();
  await fillIn(page, householdAnswers, 'income');
  const box = page.locator('[data-name=income] input.box');
  const meant = page.getByRole('group', { name: 'Do you mean this?' }).getByRole('button');

  await box.fill('2 тыс');
  await meant.waitFor();
  expect(await meant.allTextContents()).toEqual(['2,000 TJS']);
  await photograph('unit-beside');
  expect(await barriers()).toEqual([]);
  expect(await overflow()).toBeLessThanOrEqual(0);

  await box.fill('300 $');
  await expect.poll(() => meant.allTextContents()).toEqual(['300 USD']);
  await box.fill('2 or 3 thousand');
  await expect.poll(() => meant.count()).toBe(0);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByText('Enter one number in digits').waitFor();

  await box.fill('1.5k');
  await meant.click();
  await expect.poll(() => box.inputValue()).toBe('1500');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.locator('[data-name=social_benefits]').waitFor();
}, 120_000);
