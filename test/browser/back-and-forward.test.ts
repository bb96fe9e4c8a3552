/** Whoever leaves the page and comes back finds the interview that they left, not another dwelling’s. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';

const { platform, browser } = await onPlatform();

const dwelling = (page: Page) => page.locator('[data-name=dwelling] input');

test('Back, Forward, a reload and another language open the interview that was on the screen', async () => {
  const { page } = await personWith(browser, 'small');
  await page.goto(platform.links.household);
  await dwelling(page).fill('D-1');
  const another = await page.context().newPage(); // a later draft
  await another.goto(platform.links.household);
  await dwelling(another).fill('D-2');
  await another.close();

  const address = page.url();
  await page.goto(platform.url);
  await page.goBack();
  await expect.poll(() => dwelling(page).inputValue()).toBe('D-1');
  await page.goForward();
  await page.goBack();
  await expect.poll(() => dwelling(page).inputValue()).toBe('D-1');
  await page.reload();
  await expect.poll(() => dwelling(page).inputValue()).toBe('D-1');
  expect(page.url()).toBe(address);

  const inRussian = new URL(address);
  inRussian.searchParams.set('lang', 'ru');
  await page.goto(inRussian.href);
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ru');
  await expect.poll(() => dwelling(page).inputValue()).toBe('D-1');
  await page.context().close();
});
