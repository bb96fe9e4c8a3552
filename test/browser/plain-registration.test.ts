/** Somebody whose browser runs no scripts registers on one page. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { personWith } from './person.ts';
import { ofThemselves } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';

const { platform, browser } = await onPlatform();

/** Rounds of checking, at most. */
const mostRounds = 12;

const answers: Readonly<Record<string, string>> = {
  name: 'Ana Example',
  email: 'ana@example.org',
  phone: '+992 90 000 00 00',
  country: 'Tajikistan',
  birth_year: '1990',
  residence_country: 'Germany',
  residence_city: 'Berlin',
  generation: 'Second: my parents moved',
  language: 'English',
  level: 'Fluent',
};

const question = (page: Page, name: string) => page.locator(`fieldset[data-name=${name}]`).first();

/** Says something at a question; what is not known is refused, or else denied. */
async function say(page: Page, name: string, known: string | undefined): Promise<void> {
  const within = question(page, name);
  const isRefusable = (await within.locator('.refusals input').count()) > 0;
  const said = known ?? (isRefusable ? ofThemselves : 'No');
  const isList = (await within.locator('> button[name=add]').count()) > 0;
  if (isList) return;
  if ((await within.getByLabel(said, { exact: true }).count()) > 0)
    await within.getByLabel(said, { exact: true }).check();
  else if ((await within.locator('select').count()) > 0) await within.locator('select').selectOption({ label: said });
  else await within.locator('.box').first().fill(said);
}

test('a registration is filled in on one page, told what is missing, sent, and has a receipt', async () => {
  const person = await personWith(browser, 'small', 'en-GB', { javaScriptEnabled: false });
  const { page } = person;
  await page.goto(platform.links.registration);
  await page.getByRole('link', { name: 'Fill it in on one page, without JavaScript' }).click();
  await person.photograph('plain-registration');
  expect(await page.locator('h1').textContent()).toBe('Register with the diaspora registry');

  const check = () => page.getByRole('button', { name: 'Check' }).press('Enter');
  await say(page, 'for_whom', 'Myself; I am 18 or older');
  await check();
  await page.getByRole('alert').getByText('One answer needs attention').waitFor();
  await say(page, 'consent_registry', 'Yes');
  await check();
  expect(await page.getByRole('alert').count()).toBe(0); // the purposes are new
  await check();
  await page
    .getByText('You agreed to no entry, or to nothing that it may be used for, so your answers were not sent.')
    .waitFor();
  await page.goBack();
  await page.getByRole('checkbox').first().check();
  await check();
  await check();
  await page
    .getByRole('alert')
    .getByText(/need attention$/)
    .waitFor();
  await person.photograph('plain-registration-faults');
  expect(await person.overflow()).toBeLessThanOrEqual(0);

  await page.locator('button[name=add]').first().press('Enter'); // a citizenship
  for (let round = 0; round < mostRounds && (await page.locator('fieldset').count()) > 0; round++) {
    const wrong = await page
      .locator('fieldset:has(> .fault)')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-name') ?? ''));
    for (const name of wrong) await say(page, name, answers[name]);
    const empty = page.locator('fieldset:has(> .fault) > button[name=add]').first(); // a list that needs a row
    if ((await empty.count()) > 0) await empty.press('Enter');
    await check();
  }
  await page.getByRole('heading', { name: 'Everything is filled in' }).waitFor();
  await page.getByRole('button', { name: 'Send' }).press('Enter');
  await page.getByRole('heading', { name: 'You are registered' }).waitFor();
  await person.photograph('plain-registration-received');
  const receipt = await page.locator('.receipt').textContent();
  expect(receipt).toMatch(/^\S{8,9}$/);
  await page.reload(); // the browser posts again, and gets the same receipt
  expect(await page.locator('.receipt').textContent()).toBe(receipt);
});
