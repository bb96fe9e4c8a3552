/** What people do on a phone with a PIN. */
import type { Browser, Page } from 'playwright-core';

import { refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { type Device, type Person, personWith } from './person.ts';

/** Told to nobody else. */
export const planted = 'Q7ZKX3VWJ9';
export const pin = '271828';

/** The first question. */
export const dwelling = (page: Page) => page.locator('[data-name=dwelling] input');
/** What a locked page says. */
export const lockTitle = (page: Page) => page.getByRole('heading', { name: 'This page is locked' });
/** What the list has. */
export const held = (page: Page) => page.locator('#held li');

/** Opens a link, up to its first question. */
export async function openLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator('[data-name]').first().waitFor();
}

/** A phone that is ready for use without signal, which a PIN needs. */
export async function readyPhone(browser: Browser, link: string, device: Device = 'small'): Promise<Person> {
  const person = await personWith(browser, device);
  await openLink(person.page, link);
  await person.page.getByText('Ready for use without signal', { exact: true }).waitFor();
  return person;
}

/** Types a new PIN twice. */
export async function typeNew(page: Page, given: string): Promise<void> {
  await page.getByLabel('New PIN').fill(given);
  await page.getByLabel('The same once more').fill(given);
}

/** Sets a PIN. */
export async function setPin(page: Page, given = pin): Promise<void> {
  await page.getByText('Lock with a PIN').click();
  await typeNew(page, given);
  await page.getByRole('button', { name: 'Set the PIN' }).click();
  await page.getByText('The PIN is set').waitFor();
}

/** Types the PIN of a locked page. */
export async function unlock(page: Page, given = pin): Promise<void> {
  await page.getByLabel('PIN', { exact: true }).fill(given);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

/** A draft of a dwelling, and one interview that is finished and waits. */
export async function fillTwo(page: Page, name: string): Promise<void> {
  await page.context().setOffline(true);
  await fillIn(page, { ...refusalAnswers, dwelling: `${name}-1` });
  await finishButton(page).click();
  await page.getByRole('heading', { name: /^Saved on this / }).waitFor();
  await page.getByRole('button', { name: 'Next interview' }).click();
  await dwelling(page).fill(`${name}-2`);
}
