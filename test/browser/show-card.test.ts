/** Choices that are shown to whoever is asked: alone on the screen, in their language, chosen with one tap or by keys. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { householdAnswers } from './answers.ts';
import { fillIn } from './fill-in.ts';
import { type Device, type Person, personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';

const { platform, browser } = await onPlatform();

const card = (page: Page) => page.locator('.showcard');
const choices = (page: Page) => card(page).locator('li button');
const opener = (page: Page) => page.getByRole('button', { name: /^Show card: / });
const isChecked = (page: Page, code: string) => page.locator(`#screen input[value="${code}"]`).isChecked();

/** An interview at a question. */
async function at(question: string, device: Device, language: string): Promise<Person> {
  const person = await personWith(browser, device);
  await person.page.goto(platform.links.household);
  await fillIn(person.page, { ...householdAnswers, language }, question);
  return person;
}

test('a card is the choices and nothing else, in the language of the interview, without a connection; a tap chooses', async () => {
  const person = await at('leaving_reason', 'small', 'Russian');
  const { page, complaints, barriers, overflow, photograph } = person;
  await page.getByText('Ready for use without signal', { exact: true }).waitFor();
  await page.context().setOffline(true);
  await opener(page).click();
  await expect.poll(() => card(page).getAttribute('lang')).toBe('ru');
  const said = await choices(page).allTextContents();
  expect(said[0]).toMatch(/^1.*[а-я]{4}/);
  expect(said.length).toBe(await page.locator('#screen input[type=radio]').count());
  expect(await page.locator('#screen h1').isVisible()).toBe(false);
  expect([await barriers(), await overflow()]).toEqual([[], 0]);
  await photograph('show-card');
  await page.emulateMedia({ media: 'print' });
  expect(await card(page).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });

  const code = (await choices(page).nth(1).getAttribute('value')) ?? '';
  await choices(page).nth(1).click();
  expect([await card(page).count(), await isChecked(page, code)]).toEqual([0, true]);
  // The interviewer goes on, not whoever pointed.
  expect(await page.locator('[data-name=leaving_reason]').isVisible()).toBe(true);
  await opener(page).click();
  expect(await card(page).locator('[aria-pressed=true]').getAttribute('value')).toBe(code);
  await card(page).locator('button', { hasText: /./ }).last().click();
  expect([await card(page).count(), await isChecked(page, code)]).toEqual([0, true]);
  expect(complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

test('of several choices each is tapped on the card, which stays; Escape closes it, and the focus is where it was', async () => {
  const { page, barriers, photograph } = await at('uses', 'desktop', 'English');
  await opener(page).focus();
  await page.keyboard.press('Enter');
  const [first, second] = [choices(page).nth(0), choices(page).nth(2)];
  expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
  await first.click();
  await second.click();
  const codes = await Promise.all([first, second].map((one) => one.getAttribute('value')));
  expect(await card(page).locator('[aria-pressed=true]').count()).toBe(2);
  await photograph('show-card-several');
  expect(await barriers()).toEqual([]);
  // Nothing beneath is reached by the keyboard.
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#screen') ?? null)).toBeNull();
  }
  await first.click(); // taken back
  await page.keyboard.press('Escape');
  expect(await card(page).count()).toBe(0);
  expect([await isChecked(page, codes[0] ?? ''), await isChecked(page, codes[1] ?? '')]).toEqual([false, true]);
  expect(await opener(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a question without a card in its study has no button', async () => {
  const { page } = await at('disposition', 'phone', 'English');
  expect(await opener(page).count()).toBe(0);
});
