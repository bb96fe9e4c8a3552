/** Interviews of one phone are told apart: each is named wherever it is listed, asked about or shown. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';

const { platform, browser } = await onPlatform();

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
  await other
    .locator('#held li')
    .getByRole('button', { name: /^Delete: Dwelling D-2/ })
    .click(); // it is on the screen there
  await other.locator('#status').getByRole('heading', { name: 'This interview is open in another tab' }).waitFor();
  expect(await other.locator('#held li').count()).toBe(1);
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

test('the same dwelling and visit a second time is asked about: the other one can be opened, or this one goes on', async () => {
  const person = await personWith(browser, 'small');
  const { page } = person;
  await openLink(page);
  await fillIn(page, { ...refusalAnswers, dwelling: 'D-3' });
  await finishButton(page).click();
  await page.getByRole('button', { name: 'Next interview' }).click();

  const next = page.getByRole('button', { name: 'Next', exact: true });
  const begin = async (): Promise<void> => {
    await page.locator('[data-name=dwelling] input').fill('D-3');
    await page.locator('[data-name=visit_number] input').fill('1');
    await next.click();
  };
  await begin();
  const doubt = page.locator('[data-name=visit_number] .notice');
  await doubt.getByText('Another interview with these answers is on this device').waitFor();
  await person.photograph('same-dwelling');
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
  await doubt.getByRole('button', { name: /^Open: Dwelling D-3 · visit 1/ }).click();
  await page.locator('#delivered li dl').first().waitFor(); // what was delivered is read
  await doubt.getByRole('button', { name: 'Go on: this one is another' }).click();
  await page.locator('[data-name=disposition]').waitFor();

  const other = await page.context().newPage();
  await openLink(other); // the draft is on the screen of the first tab
  await other.locator('[data-name=dwelling] input').fill('D-4');
  await other.locator('[data-name=visit_number] input').fill('1');
  const comesBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const listed = async (): Promise<number> => {
    await comesBack();
    return page.locator('#held').getByText(name('D-4')).count();
  };
  await expect.poll(listed).toBe(1); // it is written down
  await other.close();
  await comesBack();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.locator('[data-name=dwelling] input').fill('D-4');
  await next.click();
  await doubt.getByRole('button', { name: /^Open: Dwelling D-4/ }).click(); // what is kept goes on the screen
  await page.locator('#held').getByText('Dwelling D-4 · visit 1').waitFor();
  expect(await page.locator('[data-name=dwelling] input').inputValue()).toBe('D-4');
  await page.context().close();
});
