/** What lies on a phone: nobody who searches it reads an answer or a link, and whoever may open it does, storage willing. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { phoneWithFolder } from './phone-with-folder.ts';
import { readable } from './readable.ts';

const { platform, browser } = await onPlatform();

/** A page of the same site that reads nothing of what is kept. */
const aside = `${platform.url}/nothing-here`;

const dwelling = (page: Page) => page.locator('[data-name=dwelling] input');

async function openLink(page: Page): Promise<void> {
  await page.goto(platform.links.household);
  await page.locator('[data-name]').first().waitFor();
}

/** Files of a folder, at any depth, that hold the text in one of the ways in which a browser writes it. */
function filesWith(folder: string, text: string): readonly string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /IndexedDB|Local Storage|Session Storage|Service Worker/.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => forms.some((form) => readFileSync(path).includes(form)));
}

/** Told to nobody else, and not made smaller by any disk. */
const planted = 'Q7ZKX3VWJ9';

test('neither a draft, nor what waits to be sent, nor the link can be read in what the phone keeps', async () => {
  const { context, folder } = await phoneWithFolder();
  try {
    const page = await context.newPage();
    await openLink(page);
    await page.getByText('Ready for use without signal', { exact: true }).waitFor();
    await context.setOffline(true);
    await fillIn(page, { ...refusalAnswers, dwelling: `${planted}-1` });
    await finishButton(page).click();
    await page.getByRole('heading', { name: /^Saved on this / }).waitFor();
    await page.getByRole('button', { name: 'Next interview' }).click();
    await dwelling(page).fill(`${planted}-2`);
    await page.waitForTimeout(500);
    const text = await readable(page);
    expect(text).toMatch(/remit\/responses: 2 /);
    expect(text).not.toContain(planted);
    expect(text).not.toContain(new URL(platform.links.household).hash.slice(1));
    await context.close();
    expect(filesWith(folder, 'responses')).not.toEqual([]); // the search itself finds what lies there
    expect(filesWith(folder, planted)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Puts what is kept back as the page of before kept it, with the key that this site may use and nobody may read. */
const asBefore = `(async () => {
  const done = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
  const stored = async (name, store) => {
    const database = await done(indexedDB.open(name));
    return database.transaction(store, 'readwrite').objectStore(store);
  };
  const { key } = await done((await stored('remit-keys', 'keys')).get('kept'));
  if (key.extractable) throw new Error('a script can read the key');
  const entries = (await done((await stored('remit', 'responses')).getAll())).filter(({ sealed }) => sealed);
  for (const { id, sealed } of entries) {
    const how = { name: 'AES-GCM', iv: sealed.iv, additionalData: new TextEncoder().encode(id) };
    const plain = JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, key, sealed.bytes)));
    await done((await stored('remit', 'responses')).put(plain));
  }
  return entries.length;
})()`;

test('what a page of before kept in the open is there when the link is opened, and is sealed then', async () => {
  const { page } = await personWith(browser, 'phone');
  await openLink(page);
  await dwelling(page).fill(planted);
  await expect.poll(() => readable(page)).toMatch(/remit\/responses: 1 /);
  await page.goto(aside);
  expect(await page.evaluate(asBefore)).toBe(1);
  expect(await readable(page)).toContain(planted);
  await openLink(page);
  await expect.poll(() => dwelling(page).inputValue()).toBe(planted);
  expect(await readable(page)).not.toContain(planted);
  await page.context().close();
});

/** A phone on which keeping an answer takes longer than anybody waits: all but zeros is sealed after ten seconds. */
const slowToSeal = `{
  const seal = SubtleCrypto.prototype.encrypt;
  SubtleCrypto.prototype.encrypt = async function (how, key, bytes) {
    if (new Uint8Array(bytes).some((byte) => byte !== 0)) await new Promise((done) => setTimeout(done, 10_000));
    return seal.call(this, how, key, bytes);
  };
}`;

test('what is typed in the moment before a page goes is there when it opens again, and lay there unreadable', async () => {
  const { page } = await personWith(browser, 'phone');
  await openLink(page);
  await page.addInitScript(slowToSeal);
  await page.reload();
  await dwelling(page).fill(planted);
  await page.goto(aside);
  const left = await readable(page);
  expect(left).toContain('remit:last:');
  expect(left).not.toContain(planted);
  await page.goto('about:blank');
  const again = await page.context().newPage();
  await openLink(again);
  await expect.poll(() => dwelling(again).inputValue()).toBe(planted);
  const kept = await readable(again);
  expect(kept).toMatch(/remit\/responses: 1 /);
  expect(kept).not.toContain('remit:last:');
  expect(kept).not.toContain(planted);
  await page.context().close();
});

test('a phone whose key is gone says that something cannot be opened, leaves it, and takes new interviews', async () => {
  const { page } = await personWith(browser, 'phone');
  await openLink(page);
  await dwelling(page).fill('D-71');
  await expect.poll(() => readable(page)).toMatch(/remit\/responses: 1 /);
  await page.goto(aside);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('remit-keys').onsuccess = resolve;
      }),
  );
  await openLink(page);
  await page.getByText('Kept on this phone, but not to be opened any more: 1.').waitFor();
  await dwelling(page).fill('D-72');
  await page.waitForTimeout(500);
  await page.reload();
  await expect.poll(() => dwelling(page).inputValue()).toBe('D-72');
  expect(await readable(page)).toMatch(/remit\/responses: 2 /);
  await page.context().close();
});
