/** The office lists an organisation of people abroad, somebody finds it on a phone and on a desktop, and its contact goes when consent does. */
import { expect, test } from 'vitest';

import { onPlatform } from './on-platform.ts';
import { type Device, type Person, personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();
const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';

/** The page as it is now keeps its promises: no barrier, nothing wider than the screen, one heading, no complaint. */
async function isInOrder(person: Person, picture: string): Promise<void> {
  await person.photograph(`associations-${picture}`);
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
  expect(await person.page.locator('h1').count()).toBe(1);
  expect(person.complaints).toEqual([]);
}

test('the office lists one, with every fault beside its field', async () => {
  for (const device of ['phone', 'desktop'] as const) {
    const clerk = await personWith(browser, device);
    const { page } = clerk;
    await signInBy(page, await platform.run('sign-in', '--role', 'coordinator'));
    await page.goto(new URL(`/fieldwork/rounds/${round}/associations`, page.url()).href);
    await isInOrder(clerk, 'office');
    await page.getByLabel('Name', { exact: true }).fill(`Club on a ${device}`);
    await page.getByLabel('Country', { exact: true }).selectOption('DE');
    await page.getByLabel('Kind', { exact: true }).selectOption('sports');
    await page.getByLabel('E-mail').fill('club@club.example');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.locator('#association-consentBy-fault').waitFor();
    expect(clerk.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await isInOrder(clerk, 'not-right');
    await page.getByLabel('Who of the organisation agreed').fill('The chair');
    await page.getByLabel('Day on which they agreed').fill('2026-01-02');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByText('It is kept.').waitFor();
    await isInOrder(clerk, 'one');
    await page.context().close();
  }
}, 240_000);

const found = (person: Person) => person.page.locator('tr[data-association]').count();

test.each(['phone', 'desktop'] as const satisfies readonly Device[])(
  'anybody finds it: map, form, table, files, on a %s',
  async (device) => {
    const person = await personWith(browser, device);
    const { page } = person;
    await page.goto(`${platform.url}/associations/${round}`);
    await isInOrder(person, 'directory');
    expect(await page.locator('svg.world:visible').count()).toBe(1);
    expect(await found(person)).toBe(8);
    expect(await page.locator('body').textContent()).not.toContain('The chair');
    await page.getByLabel('Country', { exact: true }).selectOption('DE');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByText('Shown: 3 of 8.').waitFor();
    await page.getByLabel('Name, city or what it does').fill('school');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByText('Shown: 1 of 8.').waitFor();
    await isInOrder(person, 'found');
    await page.context().close();
  },
  120_000,
);

test('when it takes its consent back the contact is gone from the page at once; and staff see counts', async () => {
  const clerk = await personWith(browser, 'desktop');
  const { page } = clerk;
  await signInBy(page, await platform.run('sign-in', '--role', 'administrator'));
  await page.goto(new URL(`/fieldwork/rounds/${round}/associations`, page.url()).href);
  await page.getByRole('link', { name: 'Club on a phone' }).click();
  await page.locator('#eraseContact-reason').fill('they asked');
  await page.getByRole('button', { name: 'Erase the contact' }).click();
  await page.getByText('A contact was erased on').waitFor();
  await isInOrder(clerk, 'erased');
  const everybody = await personWith(browser, 'phone', 'tg-TJ');
  await everybody.page.goto(`${platform.url}/associations/${round}?q=phone`);
  expect(await found(everybody)).toBe(1);
  expect(await everybody.page.locator('a[href^="mailto:"]').count()).toBe(0);
  await isInOrder(everybody, 'tajik');
  await page.goto(new URL(`/dashboard/rounds/${round}`, page.url()).href);
  await page.locator('#associations').waitFor();
  await isInOrder(clerk, 'counts');
}, 120_000);
