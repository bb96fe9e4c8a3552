/** A name on a list is put right: with a finger or with keys alone, on a phone, and what was said of that person stays. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { householdAnswers } from './answers.ts';
import { fillIn } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();

const names = (page: Page) => page.locator('ol.rows > li strong').allTextContents();
const rename = (page: Page, name: string) => page.getByRole('button', { name: `Rename: ${name}` });
const box = (page: Page) => page.getByRole('dialog').getByLabel('Name, for this device alone');

async function listed(page: Page, ...people: readonly string[]): Promise<void> {
  await fillIn(page, householdAnswers, 'senders');
  for (const name of people) {
    await page.locator('form.adding input.box').fill(name);
    await page.locator('form.adding button').click();
  }
  await page
    .locator('ol.rows > li')
    .nth(people.length - 1)
    .waitFor();
}

test('a name is changed on the list, or left; everything else of the person stays', async () => {
  const { page, barriers, overflow, photograph, complaints } = await personWith(browser, 'small');
  await page.goto(platform.links.household);
  await listed(page, 'Farruh', 'Zarina');
  await photograph('list-of-names');
  expect(await barriers()).toEqual([]);

  await rename(page, 'Farruh').click();
  await photograph('change-name');
  expect(await barriers()).toEqual([]);
  expect(await overflow()).toBeLessThanOrEqual(0);
  expect(await box(page).inputValue()).toBe('Farruh');
  await box(page).fill('Somebody else');
  await page.getByRole('button', { name: 'Keep' }).click();
  expect(await names(page)).toEqual(['Farruh', 'Zarina']);

  await rename(page, 'Farruh').focus();
  await page.keyboard.press('Enter');
  await box(page).waitFor();
  await page.keyboard.type('Farrukh'); // what stands there is marked
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual(['Farrukh', 'Zarina']);
  await expect.poll(() => rename(page, 'Farrukh').evaluate((one) => one === document.activeElement)).toBe(true);

  await rename(page, 'Zarina').focus();
  await page.keyboard.press('Enter');
  await box(page).fill('nobody');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await names(page)).toEqual(['Farrukh', 'Zarina']);

  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByText('Farrukh', { exact: false }).first().waitFor();
  await page.reload();
  await page.locator('.whereabouts', { hasText: 'Farrukh' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a browser that draws no dialogs asks for the name in a window of its own', async () => {
  const { page } = await personWith(browser, 'small');
  await page.goto(platform.links.household);
  await listed(page, 'Farruh');
  await page.evaluate('delete globalThis.HTMLDialogElement; HTMLElement.prototype.showModal = undefined');
  for (const [said, after] of [
    [undefined, 'Farruh'],
    ['Farrukh', 'Farrukh'],
  ] as const) {
    page.once('dialog', (dialog) => (said === undefined ? dialog.dismiss() : dialog.accept(said)));
    await rename(page, 'Farruh').click();
    await expect.poll(() => names(page)).toEqual([after]);
  }
  await page.context().close();
});

test('a name that was written and not added is on the list in the other language, too', async () => {
  const { page, complaints } = await personWith(browser, 'small');
  await page.goto(platform.links.household);
  await listed(page, 'Farruh');
  await page.locator('form.adding input.box').fill('Zarina');
  await page.locator('.languages summary').click();
  await page.getByRole('link', { name: 'Русский' }).click();
  await page.locator('html[lang=ru] ol.rows').waitFor();
  await expect.poll(() => names(page)).toEqual(['Farruh', 'Zarina']);
  expect(complaints).toEqual([]);
  await page.context().close();
});
