/** A coordinator writes to registrants, a colleague approves it on a phone, it is sent, and whoever got it stops it with one button. */
import { expect, test } from 'vitest';

import { onPlatform } from './on-platform.ts';
import { type Device, type Person, personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();
const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';

/** The page as it is now keeps its promises: no barrier, nothing wider than the screen, one heading, no complaint. */
async function isInOrder(person: Person, picture: string): Promise<void> {
  await person.photograph(`messages-${picture}`);
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
  expect(await person.page.locator('h1').count()).toBe(1);
  expect(person.complaints).toEqual([]);
}

/** Somebody who came in by an invitation, as a coordinator of every round. */
async function colleagueOn(device: Device): Promise<Person> {
  const boss = await personWith(browser, 'desktop');
  await signInBy(boss.page, await platform.run('sign-in', '--role', 'administrator'));
  const at = new URL('/fieldwork/staff', boss.page.url()).href;
  await boss.page.goto(at);
  await boss.page.getByLabel('Name').fill('Zarina');
  await boss.page.locator('section.card').getByLabel('every round, also later ones').check();
  await boss.page.locator('section.card select[name="role"]').selectOption('coordinator');
  await boss.page.getByRole('button', { name: 'Make the address' }).click();
  const colleague = await personWith(browser, device);
  await colleague.page.goto(await boss.page.locator('#address').inputValue());
  await colleague.page.getByRole('button', { name: 'Come in' }).click();
  await colleague.page.getByRole('link', { name: 'Fieldwork' }).waitFor();
  return colleague;
}

test('a message is written, approved by somebody else, sent, and stopped', async () => {
  const writer = await personWith(browser, 'desktop');
  const { page } = writer;
  await signInBy(page, await platform.run('sign-in', '--role', 'coordinator'));
  await page.goto(new URL(`/fieldwork/rounds/${round}/messages`, page.url()).href);
  await isInOrder(writer, 'none');
  await page.getByLabel('Who writes').fill('Ministry of Labour');
  await page.getByLabel('Contacts').selectOption('any');
  await page.locator('#subject-en').fill('A course for nurses');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.locator('#group-texts-fault').waitFor();
  expect(writer.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  await isInOrder(writer, 'not-right');
  await page.locator('#text-en').fill('It begins in May.\n\nCome.');
  await page.getByText('Українська, Тоҷикӣ', { exact: false }).last().click();
  await page.locator('#subject-tg').fill('Курс барои ҳамшираҳои шафқат');
  await page.locator('#text-tg').fill('Он дар моҳи май сар мешавад.');
  await page.locator('#subject-ru').fill('Курс для медсестёр');
  await page.locator('#text-ru').fill('Он начинается в мае.');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.locator('[data-preview="en"]').waitFor();
  await isInOrder(writer, 'written');
  expect(await page.getByRole('button', { name: 'Approve it' }).count()).toBe(0);

  const colleague = await colleagueOn('phone');
  await colleague.page.goto(page.url());
  await isInOrder(colleague, 'to-approve');
  await colleague.page.getByRole('button', { name: 'Approve it' }).click();
  await colleague.page.getByText('It is done.').waitFor();
  await colleague.page.getByRole('button', { name: 'Send it now' }).click();
  await expect
    .poll(
      async () => {
        await colleague.page.reload();
        return colleague.page.getByText('Ministry of Labour · sent').count();
      },
      { timeout: 60_000 },
    )
    .toBe(1);
  await isInOrder(colleague, 'sent');
  await page.goto(new URL(`/fieldwork/rounds/${round}/messages`, page.url()).href);
  await isInOrder(writer, 'list');

  const outbox = await platform.run('outbox');
  const [address = ''] = /https?:\/\/\S+\/stop\?lang=\w+&code=\S+/.exec(outbox) ?? [];
  const person = await personWith(browser, 'phone');
  await person.page.goto(address);
  await isInOrder(person, 'stop');
  await person.page.locator('main form button').click();
  await person.page.getByRole('status').waitFor();
  await isInOrder(person, 'stopped');
}, 240_000);
