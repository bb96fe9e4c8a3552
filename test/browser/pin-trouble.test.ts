/** What goes wrong on a phone with a PIN: it is killed, has two tabs, or its PIN is forgotten. Nothing is lost by it. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import {
  dwelling,
  fillTwo,
  held,
  lockTitle,
  openLink,
  pin,
  planted,
  readyPhone,
  setPin,
  typeNew,
  unlock,
} from './pin.ts';
import { readable } from './readable.ts';

const { platform, browser } = await onPlatform();

/** Kills the tab as the telephone does, and opens the link in another one. */
async function killed(page: Page): Promise<Page> {
  const context = page.context();
  const gone = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await gone;
  await page.close();
  const another = await context.newPage();
  await another.goto(platform.links.household);
  await another.locator('[data-name], #unlock-0').first().waitFor();
  return another;
}

/** From now on a transaction that has put or removed the lock is never done. */
const neverDone = `{
  const { put, delete: remove } = IDBObjectStore.prototype;
  const held = (store) => { globalThis.isHeld = true; const again = () => { store.get('nothing').onsuccess = again; }; again(); };
  IDBObjectStore.prototype.put = function (value) { const request = put.call(this, value); if (value.lock) held(this); return request; };
  IDBObjectStore.prototype.delete = function (id) { const request = remove.call(this, id); if (id === 'remit:lock') held(this); return request; };
}`;

const isHeld = (page: Page) =>
  expect.poll(() => page.evaluate('globalThis.isHeld === true'), { timeout: 20_000 }).toBe(true);

describe('a page that is killed', () => {
  test('while everything is sealed anew for a PIN leaves the phone without one, and whole', async () => {
    const { page } = await readyPhone(browser, platform.links.household);
    await fillTwo(page, 'D-61');
    await page.getByText('Lock with a PIN').click();
    await page.evaluate(neverDone);
    await typeNew(page, pin);
    await page.getByRole('button', { name: 'Set the PIN' }).click();
    await isHeld(page);
    const another = await killed(page);
    await expect.poll(() => dwelling(another).inputValue(), { timeout: 20_000 }).toBe('D-61-2');
    await expect.poll(() => held(another).count(), { timeout: 20_000 }).toBe(1);
    await another.context().close();
  });

  test('while the PIN is removed leaves it there, and everything behind it', async () => {
    const { page } = await readyPhone(browser, platform.links.household);
    await setPin(page);
    await fillTwo(page, 'D-62');
    await page.getByText('Remove the PIN').first().click();
    await page.evaluate(neverDone.replace('if (value.lock) held(this);', ''));
    await page.getByLabel('Present PIN').last().fill(pin);
    await page.getByRole('button', { name: 'Remove the PIN' }).click();
    await isHeld(page);
    const another = await killed(page);
    await lockTitle(another).waitFor();
    await unlock(another);
    await expect.poll(() => dwelling(another).inputValue(), { timeout: 20_000 }).toBe('D-62-2');
    await expect.poll(() => held(another).count(), { timeout: 20_000 }).toBe(1);
    await another.context().close();
  });

  test('at any moment of setting a PIN leaves the phone with it or without it, and whole', async () => {
    let { page } = await readyPhone(browser, platform.links.household);
    await fillTwo(page, 'D-63');
    const ends = new Set<string>();
    for (const wait of [0, 50, 100, 200, 300, 400, 600, 900, 1500]) {
      await page.getByText('Lock with a PIN').click();
      await typeNew(page, pin);
      await page.getByRole('button', { name: 'Set the PIN' }).click();
      await page.waitForTimeout(wait);
      page = await killed(page);
      const isLocked = (await lockTitle(page).count()) > 0;
      ends.add(isLocked ? 'with' : 'without');
      if (isLocked) await unlock(page);
      await expect.poll(() => dwelling(page).inputValue(), { timeout: 20_000 }).toBe('D-63-2');
      await expect.poll(() => held(page).count(), { timeout: 20_000 }).toBe(1);
      if (!isLocked) continue;
      await page.getByText('Remove the PIN').first().click();
      await page.getByLabel('Present PIN').last().fill(pin);
      await page.getByRole('button', { name: 'Remove the PIN' }).click();
      await page.getByText('The PIN was removed').waitFor();
    }
    expect(ends).toEqual(new Set(['with', 'without']));
    await page.context().close();
  });
});

describe('two tabs', () => {
  /** A second tab of the phone, with an interview of its own. */
  async function anotherTab(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await openLink(page, platform.links.household);
    return page;
  }

  test('of which one sets a PIN are both behind it, with what was typed in either; one locks the other', async () => {
    const { page: first } = await readyPhone(browser, platform.links.household);
    await dwelling(first).fill('D-71');
    const second = await anotherTab(first.context());
    await dwelling(second).fill('D-72');
    await setPin(second);
    await lockTitle(first).waitFor();
    expect(await readable(first)).toMatch(/remit\/responses: 3 /);
    await unlock(first);
    await expect.poll(() => dwelling(first).inputValue(), { timeout: 20_000 }).toBe('D-71');
    await dwelling(second).fill('D-73');
    await first.getByRole('button', { name: 'Lock now' }).click();
    await lockTitle(first).waitFor();
    await lockTitle(second).waitFor();
    await unlock(second);
    await expect.poll(() => dwelling(second).inputValue(), { timeout: 20_000 }).toBe('D-73');
    await first.context().close();
  });

  test('of which one does not answer: no PIN is set, and the page says so', async () => {
    const { page: first } = await readyPhone(browser, platform.links.household);
    const deaf = await first.context().newPage();
    await deaf.addInitScript(`BroadcastChannel.prototype.addEventListener = () => undefined;
      Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined });`);
    await openLink(deaf, platform.links.household);
    await dwelling(deaf).fill('D-74');
    await first.getByText('Lock with a PIN').click();
    await typeNew(first, pin);
    await first.getByRole('button', { name: 'Set the PIN' }).click();
    await first.getByText('another tab with this page does not answer').waitFor({ timeout: 30_000 });
    await deaf.reload();
    await expect.poll(() => dwelling(deaf).inputValue(), { timeout: 20_000 }).toBe('D-74');
    await first.context().close();
  });

  test('of which one knows of no lock and hears nothing: it writes nothing under the key of before', async () => {
    const { page: first } = await readyPhone(browser, platform.links.household);
    const old = await first.context().newPage();
    await old.addInitScript(`Reflect.deleteProperty(Navigator.prototype, 'locks');
      Reflect.deleteProperty(globalThis, 'BroadcastChannel');`);
    await openLink(old, platform.links.household);
    await dwelling(old).fill('D-75');
    await expect.poll(() => readable(first)).toMatch(/remit\/responses: 1 /);
    await setPin(first);
    await dwelling(old).fill('D-76');
    await old.getByText('These answers are not kept on this phone').waitFor();
    await old.reload();
    await unlock(old);
    // What it could not put it left, masked, in the small storage, from where it comes back.
    await expect.poll(() => dwelling(old).inputValue(), { timeout: 20_000 }).toBe('D-76');
    await first.context().close();
  });
});

describe('a PIN that was forgotten', () => {
  test('loses nothing: the office opens a rescue file, another phone delivers it, and the phone starts anew', async () => {
    const person = await readyPhone(browser, platform.links.household);
    const { page } = person;
    await setPin(page);
    await fillTwo(page, planted);
    await page.getByRole('button', { name: 'Lock now' }).click();
    await page.getByText('I forgot the PIN').click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a rescue file' }).click();
    const download = await saved;
    const file = await download.path();
    await page.getByText('A rescue file with 2 interviews was saved').waitFor();
    await person.photograph('pin-rescue');
    expect(await person.barriers()).toEqual([]);
    expect(await person.overflow()).toBeLessThanOrEqual(0);
    expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+-rescue-\d{4}(-\d\d){4}\.remit-backup$/);
    const bytes = await readFile(file);
    expect(bytes.includes(planted)).toBe(false);
    expect(JSON.parse(bytes.toString('utf8').split('\n')[0] ?? '')).toMatchObject({ version: 2, unsent: 1, drafts: 1 });

    expect(JSON.parse(await platform.run('import', '--backup', file, '--json'))).toMatchObject({
      filed: 1,
      unfinished: 1,
      notFiled: 0,
    });
    const rest = await readFile(`${file}.rest.json`, 'utf8');
    expect(JSON.parse(rest)).toMatchObject([{ state: 'draft' }]);
    expect(rest).toContain(`${planted}-2`);

    const other = await personWith(browser, 'small');
    await openLink(other.page, platform.links.household);
    await other.page.getByText('Deliver a backup file of another phone').click();
    await other.page.getByLabel('Choose a file').setInputFiles(file);
    await other.page.locator('#bring').getByText('One was here already').waitFor();
    await other.page.context().close();

    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Start anew' }).click();
    await dwelling(page).waitFor();
    expect(await dwelling(page).inputValue()).toBe('');
    expect(await readable(page)).toMatch(/remit\/responses: 0 /);
    await page.context().close();
  });

  test('starts nothing anew when something was written since the file was saved', async () => {
    const { page: first } = await readyPhone(browser, platform.links.household);
    await dwelling(first).fill('D-81');
    await setPin(first);
    const second = await first.context().newPage();
    await second.goto(platform.links.household);
    await second.getByText('I forgot the PIN').click();
    await second.getByRole('button', { name: 'Save a rescue file' }).click();
    await second.getByText('A rescue file with one interview was saved').waitFor();
    await dwelling(first).fill('D-82');
    second.on('dialog', (dialog) => void dialog.accept());
    await second.getByRole('button', { name: 'Start anew' }).click();
    await second.getByText('Nothing was removed').waitFor();
    await lockTitle(first).waitFor();
    await unlock(first);
    await expect.poll(() => dwelling(first).inputValue(), { timeout: 20_000 }).toBe('D-82');
    await first.context().close();
  });
});
