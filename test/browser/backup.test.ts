/** A phone that cannot send hands over what it keeps as a file, which the office alone can read, and which counts once. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn } from './fill-in.ts';
import { personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';

const { platform, browser } = await onPlatform();

const held = (page: Page) => page.locator('#held li');
const finish = (page: Page) => page.getByRole('button', { name: 'Finish' }).click();
const keyed = (page: Page) => page.waitForResponse('**/v1/backup-key');

async function openLink(page: Page, address = platform.links.household): Promise<void> {
  await page.goto(address);
  await page.locator('[data-name]').first().waitFor();
}

/** One interview that is finished, and waits for a connection. */
async function finishWithoutSignal(page: Page, dwelling: string): Promise<void> {
  await fillIn(page, { ...refusalAnswers, dwelling });
  await finish(page);
  await page.getByRole('heading', { name: 'not yet sent' }).waitFor();
  await page.getByRole('button', { name: 'Next interview' }).click();
}

async function saveFile(page: Page) {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup file' }).click();
  const download = await saved;
  return { name: download.suggestedFilename(), file: await download.path() };
}

test('a file of a phone without signal is read by the office alone, is filed, and is not filed again when the phone sends', async () => {
  const person = await personWith(browser, 'small');
  const { page } = person;
  await Promise.all([keyed(page), openLink(page)]);
  await page.context().setOffline(true);
  await finishWithoutSignal(page, 'PLANTED-31');
  await finishWithoutSignal(page, 'PLANTED-32');
  await page.locator('[data-name=dwelling] input').fill('PLANTED-33');
  await page.locator('[data-name=visit_number] input').fill('1');

  const { name, file } = await saveFile(page);
  await page.getByRole('heading', { name: 'A backup file with 3 interviews was saved' }).waitFor();
  await person.photograph('backup-saved');
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  expect(await page.locator('#status').textContent()).toBe('');
  expect(name).toMatch(/^[a-z0-9-]+-household-\d{4}(-\d\d){4}\.remit-backup$/);
  const bytes = await readFile(file);
  expect(bytes.includes('PLANTED')).toBe(false);
  const [line = ''] = bytes.toString('utf8').split('\n');
  expect(JSON.parse(line)).toMatchObject({ format: 'remit-backup', version: 1, unsent: 2, refused: 0, drafts: 1 });

  expect(JSON.parse(await platform.run('import', '--backup', file, '--json'))).toMatchObject({
    filed: 2,
    alreadyHere: 0,
    unfinished: 1,
    notFiled: 0,
  });
  expect(JSON.parse(await readFile(`${file}.rest.json`, 'utf8'))).toMatchObject([
    { state: 'draft', answers: { dwelling: 'PLANTED-33' } },
  ]);

  await page.context().setOffline(false);
  await expect.poll(() => held(page).count(), { timeout: 60_000 }).toBe(0);
  expect(JSON.parse(await platform.run('import', '--backup', file, '--json'))).toMatchObject({
    filed: 0,
    alreadyHere: 2,
    inConflict: 0,
  });
  await page.context().close();
});

test('another phone delivers the file with its own link, and nothing counts twice', async () => {
  const { page } = await personWith(browser, 'small');
  await Promise.all([keyed(page), openLink(page)]);
  await page.context().setOffline(true);
  await finishWithoutSignal(page, 'D-36');
  await finishWithoutSignal(page, 'D-37');
  await page.locator('[data-name=dwelling] input').fill('D-38');
  const { file } = await saveFile(page);

  const other = await personWith(browser, 'small');
  await openLink(other.page);
  await other.page.getByText('Deliver a backup file of another phone').click();
  const bring = async (name: string, given: string): Promise<void> => {
    await other.page.getByLabel('Choose a file').setInputFiles(given);
    await other.page.locator('#bring').getByText(name).waitFor();
  };
  await bring('2 interviews were filed', file);
  await other.page.getByText('One was not finished on the phone').waitFor();
  await other.photograph('backup-brought');
  expect(await other.barriers()).toEqual([]);
  expect(await other.overflow()).toBeLessThanOrEqual(0);
  await bring('2 were here already', file);
  await bring('not a backup file of a phone', 'package.json');
  await other.page.context().setOffline(true);
  await bring('No answer came', file);

  await page.context().setOffline(false);
  await expect.poll(() => held(page).count(), { timeout: 60_000 }).toBe(0); // the one that is not finished is on the screen
  expect(JSON.parse(await platform.run('import', '--backup', file, '--json'))).toMatchObject({ alreadyHere: 2 });
  await other.page.context().close();
  await page.context().close();
});

test('a phone that never learned the key says so, and keeps everything', async () => {
  const { page } = await personWith(browser, 'small');
  await page.route('**/v1/backup-key', (route) => route.abort());
  await openLink(page);
  await page.context().setOffline(true);
  await finishWithoutSignal(page, 'D-34');
  await page.getByRole('button', { name: 'Save a backup file' }).click();
  await page.getByRole('heading', { name: 'No backup file was saved' }).waitFor();
  expect(await held(page).count()).toBe(1);
  await page.context().close();
});

test('over plain http, where browsers seal nothing, the list says that the file can be read', async () => {
  const { page } = await personWith(browser, 'small');
  const address = new URL(platform.links.household);
  address.hostname = 'laptop.test';
  await openLink(page, address.href);
  await page.context().setOffline(true);
  await finishWithoutSignal(page, 'D-35');
  await page.getByText('whoever has it can read the answers').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as a file' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject([{ state: 'unsent', answers: { dwelling: 'D-35' } }]);
  await page.context().close();
});
