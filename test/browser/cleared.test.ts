/** Somebody clears what the browser keeps while an interview is open: what was typed is put back, or the page says that it is not kept. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { setPin, unlock } from './pin.ts';

const { platform, browser } = await onPlatform();

const dwelling = (page: Page) => page.locator('[data-name=dwelling] input');
const held = (page: Page) => page.locator('#held li');

async function openLink(page: Page): Promise<void> {
  await page.goto(platform.links.household);
  await page.locator('[data-name]').first().waitFor();
}

/** One interview that waits for a connection, and one on the screen. */
async function oneWaitsAndOneIsOpen(page: Page): Promise<void> {
  await openLink(page);
  await page.route('**/v1/responses', (route) => route.abort());
  await fillIn(page, { ...refusalAnswers, dwelling: 'D-71' });
  await finishButton(page).click();
  await page.getByRole('heading', { name: /not yet sent/ }).waitFor();
  await page.getByRole('button', { name: 'Next interview' }).click();
  await dwelling(page).fill('D-72');
  await page.waitForTimeout(500);
}

/** Deletes databases from another tab of the same device, which has none of them open. */
async function deleteFromAnotherTab(context: BrowserContext, names: readonly string[]): Promise<void> {
  const another = await context.newPage();
  await another.goto(`${platform.url}/assets/icon.svg`);
  await another.evaluate(
    (all) =>
      Promise.all(
        all.map(
          (name) =>
            new Promise<void>((resolve, reject) => {
              const request = indexedDB.deleteDatabase(name);
              request.onsuccess = () => {
                resolve();
              };
              request.onerror = () => {
                reject(new Error(`${name} cannot be deleted`));
              };
            }),
        ),
      ),
    names,
  );
  await another.close();
}

/** As the tools of the browser do that clear the data of a site. */
async function clearStorage(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Storage.clearDataForOrigin', {
    origin: new URL(platform.url).origin,
    storageTypes: 'indexeddb,local_storage,cache_storage',
  });
  await page.waitForTimeout(1000);
}

async function nothingIsLost(page: Page): Promise<void> {
  await page.reload();
  await expect.poll(() => dwelling(page).inputValue()).toContain('D-72');
  await expect.poll(() => held(page).allTextContents()).toEqual([expect.stringContaining('D-71')]);
  expect(await page.locator('#status').textContent()).toBe('');
}

test.each([[['remit']], [['remit', 'remit-keys']]])(
  '%j deleted from another tab: nothing is lost, whether or not somebody goes on typing',
  async (names) => {
    const { page, complaints } = await personWith(browser, 'small');
    await oneWaitsAndOneIsOpen(page);
    await deleteFromAnotherTab(page.context(), names);
    await page.waitForTimeout(1000);
    await nothingIsLost(page);
    await deleteFromAnotherTab(page.context(), names);
    await dwelling(page).press('End');
    await dwelling(page).pressSequentially('a');
    await page.waitForTimeout(1000);
    await nothingIsLost(page);
    expect(await dwelling(page).inputValue()).toBe('D-72a');
    expect(complaints.filter((one) => !one.includes('ERR_FAILED'))).toEqual([]);
    await page.context().close();
  },
);

test('the key alone deleted: it is there again before the page is closed', async () => {
  const { page } = await personWith(browser, 'small');
  await oneWaitsAndOneIsOpen(page);
  await deleteFromAnotherTab(page.context(), ['remit-keys']);
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  await page.waitForTimeout(500);
  await nothingIsLost(page);
  await page.context().close();
});

test('the data of the site cleared with the tools of the browser: nothing is lost', async () => {
  const { page } = await personWith(browser, 'small');
  await oneWaitsAndOneIsOpen(page);
  await clearStorage(page);
  await dwelling(page).pressSequentially('a');
  await page.waitForTimeout(500);
  await nothingIsLost(page);
  await clearStorage(page); // and nothing typed after it
  await nothingIsLost(page);
  await page.context().close();
});

test.each(['remit', 'remit-keys'])(
  '%s, asked for while the browser clears, is never answered: it is asked for again',
  async (name) => {
    const { page } = await personWith(browser, 'small');
    await oneWaitsAndOneIsOpen(page);
    await page.evaluate((forgotten) => {
      const open = indexedDB.open.bind(indexedDB);
      let isForgotten = false;
      IDBFactory.prototype.open = (asked, version) => {
        if (asked !== forgotten || isForgotten) return open(asked, version);
        isForgotten = true;
        const request = open('another');
        request.addEventListener('success', (event) => {
          event.stopImmediatePropagation();
        });
        return request;
      };
    }, name);
    await deleteFromAnotherTab(page.context(), ['remit', 'remit-keys']);
    await page.waitForTimeout(1500);
    await nothingIsLost(page);
    await page.context().close();
  },
);

test('the key goes long after the answers: it is there again before the page is closed', async () => {
  const { page } = await personWith(browser, 'small');
  await oneWaitsAndOneIsOpen(page);
  await deleteFromAnotherTab(page.context(), ['remit']);
  await page.waitForTimeout(700);
  await deleteFromAnotherTab(page.context(), ['remit-keys']);
  await page.waitForTimeout(2000);
  await nothingIsLost(page);
  await page.context().close();
});

test('on a device with a PIN the PIN is there again, and opens what is kept', async () => {
  const { page } = await personWith(browser, 'small');
  await oneWaitsAndOneIsOpen(page);
  await page.getByText('Ready for use without signal', { exact: true }).waitFor();
  await setPin(page);
  await dwelling(page).fill('D-72');
  await page.waitForTimeout(500);
  await clearStorage(page);
  await page.reload();
  await unlock(page);
  await expect.poll(() => dwelling(page).inputValue()).toBe('D-72');
  await expect.poll(() => held(page).allTextContents()).toEqual([expect.stringContaining('D-71')]);
  await page.context().close();
});

test('a memory that does not come back: the page says so, offers a file, and takes it back when it keeps again', async () => {
  const person = await personWith(browser, 'small');
  const { page } = person;
  await openLink(page);
  await page.evaluate('globalThis.really = indexedDB.open.bind(indexedDB)');
  await page.evaluate("IDBFactory.prototype.open = () => { throw new DOMException('gone', 'UnknownError'); }");
  await deleteFromAnotherTab(page.context(), ['remit']);
  const notice = page.getByRole('heading', { name: 'These answers are not kept on this phone' });
  await notice.waitFor();
  await dwelling(page).fill('D-73');
  await page.waitForTimeout(500);
  await person.photograph('not-kept');
  expect(await person.barriers()).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup file' }).first().click();
  await download;
  await page.getByRole('button', { name: 'Close' }).click();

  await dwelling(page).fill('D-74');
  await notice.waitFor();
  await page.evaluate('IDBFactory.prototype.open = really');
  await dwelling(page).fill('D-75');
  await notice.waitFor({ state: 'hidden' });
  await page.reload();
  await expect.poll(() => dwelling(page).inputValue()).toBe('D-75');
  await page.context().close();
});
