/**
 * The whole way of a registrant, on a phone: she registers at a kiosk that has no signal, confirms her contact, corrects and takes away what
 * she gave, is found for a shortage, gets a message from somebody who never sees her contact, stops that, and is erased.
 */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';

import { registrationAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { linkIn, mailTo } from './outbox.ts';
import { type Person, personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();
const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';
const record = new URL(`/record/${round}`, platform.links.registration).href;
const email = 'firuza@example.org';
const name = 'Firuza Rahimova';
const corrected = 'Firuza Karimova';
const letter = { who: 'Hospital of Khujand', text: 'We look for a psychologist, and would like to talk.' };

const looksRight = async (person: Person, picture: string): Promise<void> => {
  await person.photograph(`story-${picture}`);
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
};

/** What a page, and the address that it stands at, says of her. */
const tellsOf = async (page: Page): Promise<readonly string[]> => {
  const text = `${page.url()} ${await page.content()}`;
  return [name, 'Firuza', email].filter((one) => text.includes(one));
};

describe('a registrant', () => {
  let phone: Person;
  let caseworker: Person;

  beforeAll(async () => {
    phone = await personWith(browser, 'phone');
    caseworker = await personWith(browser, 'desktop');
    await signInBy(caseworker.page, await platform.run('sign-in', '--role', 'caseworker', '--round', round));
  });

  test('registers at a kiosk without signal, which keeps nothing of her on its screen and delivers later', async () => {
    const campaign = ['--round', round, '--id', 'airport-y'] as const;
    await platform.run(
      'campaign',
      'set',
      ...campaign,
      '--name',
      'Airport Y',
      '--mode',
      'airport',
      '--begins',
      '2020-01-01',
    );
    const [address = ''] = (await platform.run('campaign', 'kiosk', ...campaign, '--most-an-hour', '50')).split('\n');
    const kiosk = await personWith(browser, 'phone');
    const { page } = kiosk;
    await page.goto(address);
    await page.getByText('Works without a connection.').waitFor();
    await page.context().setOffline(true);
    await page.locator('#begin:not([disabled])').click();
    await fillIn(page, {
      ...registrationAnswers,
      consent_matching: 'Yes',
      name,
      email,
      occupation: 'Psychologists',
    });
    await finishButton(page).click();
    await page.getByText('kept on this device, sealed').waitFor();
    await looksRight(kiosk, 'registered');
    await page.locator('#clear').click();
    await page.locator('#start:not([hidden])').waitFor();
    expect(await tellsOf(page)).toEqual([]);
    await page.context().setOffline(false);
    const mail = await mailTo(platform, email, /./);
    expect(mail).not.toMatch(/Berlin|1990|Psycholog/); // what she said goes into no message
    await page.context().close();
  });

  test('confirms her contact, corrects what was wrong, and takes everything away', async () => {
    const { page } = phone;
    await page.goto(record);
    await page.getByLabel('Your e-mail address or telephone number').fill(email);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await page.getByRole('heading', { name: 'Look at your messages' }).waitFor();
    await page.goto(linkIn(await mailTo(platform, email, /#/)));
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('heading', { name: 'Who you are' }).waitFor();
    expect(await page.getByText('Contact confirmed').count()).toBe(1);
    await looksRight(phone, 'own');
    await page.getByRole('link', { name: 'Correct', exact: true }).click();
    await page.locator('fieldset[data-name=name] .box').fill(corrected);
    await page.getByRole('button', { name: 'Keep the changes' }).click();
    await page.getByRole('status').getByText('Your record was changed').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download a copy' }).click(),
    ]);
    const files = unzipSync(readFileSync(await download.path()));
    const texts = Object.entries(files).map(([file, bytes]) => [file, new TextDecoder().decode(bytes)] as const);
    expect(texts.filter(([file, text]) => /\.(?:json|csv)$/.test(file) && text.includes(corrected)).length).toBe(2);
    expect(texts.map(([, text]) => text).join('\n')).toContain(email);
  });

  test('is found for a shortage by somebody who sees neither name nor contact, and gets a message through the platform', async () => {
    const { page } = caseworker;
    const coordinator = await personWith(browser, 'desktop');
    await signInBy(coordinator.page, await platform.run('sign-in', '--role', 'coordinator'));
    await coordinator.page.goto(new URL(`/skills/rounds/${round}`, coordinator.page.url()).href);
    await coordinator.page.getByRole('textbox', { name: 'List' }).fill('occupation,needed\n2634,12\n');
    await coordinator.page.getByRole('button', { name: 'Keep this list' }).click();
    await coordinator.page.getByText('The list is kept: 1 row').waitFor();
    await page.goto(new URL(`/skills/rounds/${round}`, page.url()).href);
    await page.getByRole('link', { name: /^Shortlist/ }).click();
    await page.locator('article.card').first().waitFor();
    await looksRight(caseworker, 'shortlist');
    expect(await tellsOf(page)).toEqual([]);
    const candidate = page.locator('article.card', { hasText: 'Psychologists' });
    expect(await candidate.count()).toBe(1); // she is the only one
    await candidate.getByText('Write to this person').click();
    await looksRight(caseworker, 'write');
    for (const label of ['Who asks', 'Where they can answer'])
      expect((await candidate.getByLabel(label).boundingBox())?.height).toBeGreaterThanOrEqual(44); // as every box to type in
    await candidate.getByLabel('Who asks').fill(letter.who);
    await candidate.getByLabel('Message').fill(letter.text);
    await candidate.getByLabel('Where they can answer').fill('jobs@example.org');
    await candidate.getByRole('button', { name: 'Send it for me' }).click();
    await page.getByText('The message is on its way').waitFor();
    const mail = await mailTo(platform, email, new RegExp(letter.who));
    for (const part of [letter.text, 'jobs@example.org']) expect(mail).toContain(part);
    await page.reload();
    expect(await tellsOf(page)).toEqual([]);
  });

  test('sees who looked and wrote, and stops it', async () => {
    const { page } = phone;
    await page.goto(record);
    const did = (what: string) => page.locator(`[data-what=${what}]`);
    expect(await did('registrant-listed').count()).toBe(1);
    expect(await did('registrant-approached').count()).toBe(1);
    await looksRight(phone, 'used');
    await page.getByRole('button', { name: /match/i }).click();
    await page.locator('.notice').first().waitFor();
    await caseworker.page.goto(new URL(`/skills/rounds/${round}`, caseworker.page.url()).href);
    await caseworker.page.getByRole('link', { name: /^Shortlist/ }).click();
    await caseworker.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await caseworker.page.locator('article.card', { hasText: 'Psychologists' }).count()).toBe(0);
  });

  test('is erased, and nobody is known by her contact any more', async () => {
    const { page } = phone;
    await page.goto(record);
    await page.getByRole('link', { name: 'Erase', exact: true }).click();
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Erase my record' }).click();
    await page.getByRole('heading', { name: 'Your record is erased' }).waitFor();
    await looksRight(phone, 'erased');
    await page.goto(record);
    await page.getByLabel('Your e-mail address or telephone number').fill(email);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await page.getByRole('heading', { name: 'Look at your messages' }).waitFor(); // the same words as ever
    await mailTo(platform, email, /Nobody is registered with it/);
    expect(phone.complaints).toEqual([]);
  });

  test('whoever asks what is offered chooses a country, and the button stands apart from the choice', async () => {
    for (const person of [phone, caseworker]) {
      const { page } = person;
      await page.goto(new URL(`/offers/${round}`, platform.links.registration).href);
      await looksRight(person, 'offers');
      const [choice, button] = await Promise.all([
        page.getByLabel('Country where you live').boundingBox(),
        page.getByRole('button', { name: 'Show' }).boundingBox(),
      ]);
      expect((button?.y ?? 0) - (choice?.y ?? 0) - (choice?.height ?? 0)).toBeGreaterThanOrEqual(8);
    }
  });
});
