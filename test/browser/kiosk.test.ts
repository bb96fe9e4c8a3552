/** A shared tablet without signal: one person after the other registers, nobody sees the one before, and all of it is delivered once. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as v from 'valibot';

import { registrationAnswers } from './answers.ts';
import { fillIn, finishButton, type Said } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { type Device, personWith } from './person.ts';
import { type Proxy, startProxy } from './proxy.ts';

const { platform, browser } = await onPlatform();
const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';
let network: Proxy;
let kiosk: string;
let word: string;

const campaign = (...args: readonly string[]) =>
  platform.run('campaign', ...args, '--round', round, '--id', 'airport-x');

beforeAll(async () => {
  network = await startProxy(platform.url);
  await campaign('set', '--name', 'Airport X', '--mode', 'airport', '--begins', '2020-01-01');
  const [address = '', said = ''] = (await campaign('kiosk', '--most-an-hour', '500')).trim().split('\n');
  kiosk = network.through(address);
  word = said.replace(/\D/g, '');
});
afterAll(() => network.close());
beforeEach(() => {
  network.asked.length = 0;
});

const delivered = () => network.asked.filter(({ method, path }) => method === 'POST' && path === '/v1/registrations');
const received = () => delivered().filter(({ status }) => status === 201 || status === 200);

/** A tablet that was made a kiosk with a connection. */
async function kioskOn(device: Device) {
  const person = await personWith(browser, device);
  const { page } = person;
  await page.goto(kiosk);
  await page.locator('#begin:not([disabled])').waitFor();
  await page.getByText('Works without a connection.').waitFor();
  return { ...person, context: page.context() };
}

const startOf = (page: Page) => page.locator('#start:not([hidden]) #begin:not([disabled])').waitFor();

async function register(page: Page, name: string, more: Said = { email: `${name.toLowerCase()}@example.org` }) {
  await startOf(page);
  await page.locator('#begin').click();
  await fillIn(page, { ...registrationAnswers, email: '', name, ...more });
  await finishButton(page).click();
  await page.locator('#done:not([hidden])').waitFor();
}

/** Whatever of somebody a page, its memory or the storage of its site says. */
const tracesOf = (page: Page, name: string) =>
  page.evaluate(async (wanted) => {
    const found: string[] = [];
    const look = (where: string, text: string): void => {
      if (text.toLowerCase().includes(wanted.toLowerCase())) found.push(where);
    };
    look('page', document.documentElement.outerHTML);
    for (const input of document.querySelectorAll('input, textarea'))
      look('input', 'value' in input ? String(input.value) : '');
    look('address', location.href + JSON.stringify(history.state));
    for (const storage of [localStorage, sessionStorage]) look('storage', JSON.stringify(Object.entries(storage)));
    for (const cache of await caches.keys())
      for (const request of await (await caches.open(cache)).keys()) look('cache', request.url);
    const asText = (value: unknown): string =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? new TextDecoder('latin1').decode(value)
        : typeof value === 'object' && value !== null
          ? Object.values(value).map(asText).join(' ')
          : String(value);
    for (const { name: database = '' } of await indexedDB.databases()) {
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(database);
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
      for (const store of opened.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve) => {
          const request = opened.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => {
            resolve(request.result);
          };
        });
        look(`database ${database}`, asText(all));
      }
      opened.close();
    }
    return found;
  }, name);

/** The code of the kiosk is not where the next person finds it. */
const codeOf = (address: string): string => address.split('/').at(-1) ?? '';

describe.each(['tablet', 'phone'] as const)('on a %s', (device) => {
  test('two register without a connection, nobody sees the one before, and both are delivered once', async () => {
    const { page, context, photograph, barriers, overflow, complaints } = await kioskOn(device);
    expect(page.url()).not.toContain(codeOf(kiosk));
    expect(await barriers()).toEqual([]);
    expect(await overflow()).toBe(0);
    await photograph('kiosk-start');
    await context.setOffline(true);
    await register(page, 'Zarina');
    await page.getByText('kept on this device, sealed').waitFor();
    await page.getByText(/Cleared for the next person in \d+ s/).waitFor();
    expect(await barriers()).toEqual([]);
    expect(await overflow()).toBe(0);
    await photograph('kiosk-done');
    await page.locator('#clear').click();
    await startOf(page);
    expect(await tracesOf(page, 'Zarina')).toEqual([]);
    await page.goBack(); // to what was there before the kiosk: nothing
    expect(page.url()).toBe('about:blank');
    await page.goForward();
    await startOf(page);
    expect(await tracesOf(page, 'Zarina')).toEqual([]);
    await register(page, 'Olim');
    await page.locator('#clear').click();
    await startOf(page);

    await page.locator('#for-staff').click();
    await page.locator('#word').fill('000000'.replace(word, '111111'));
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('This is not the word').waitFor();
    expect(await page.locator('#panel').isVisible()).toBe(false);
    await page.locator('#word').fill(word);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('Waiting to be sent: 2').waitFor();
    expect(await barriers()).toEqual([]);
    await photograph('kiosk-staff');
    await page.locator('#end').click();
    await page.getByText('Something still waits').waitFor();
    expect(await tracesOf(page, 'Zarina')).toEqual([]);
    expect(received()).toEqual([]);

    await context.setOffline(false);
    await page.getByText('Waiting to be sent: 0').waitFor();
    expect(received().length).toBe(2);
    expect(new Set(received().map(({ body }) => /"id":"([^"]*)"/.exec(body)?.[1])).size).toBe(2);
    for (const { body } of received()) expect(body).toContain('"campaign":"airport-x"');
    await page.locator('#end').click();
    await page.getByText('This device is not set up').waitFor();
    expect(complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await context.close();
  }, 300_000);
});

describe('nothing of somebody is left', () => {
  let context: BrowserContext;
  let page: Page;
  const beginAs = async (name: string): Promise<void> => {
    await startOf(page);
    await page.locator('#begin').click();
    await fillIn(page, { ...registrationAnswers, name }, 'birth_year');
  };

  beforeAll(async () => {
    ({ page, context } = await kioskOn('tablet'));
  }, 120_000);
  afterAll(() => context.close());

  test('when the page is loaded again in the middle', async () => {
    await startOf(page);
    await page.locator('#begin').click();
    await fillIn(page, registrationAnswers, 'name');
    await page.locator('[data-name=name] input').fill('Parvina');
    expect(await tracesOf(page, 'Parvina')).toEqual(['page', 'input']); // whoever looks for it finds it, and where it may be alone
    await page.reload();
    await startOf(page);
    expect(await tracesOf(page, 'Parvina')).toEqual([]);
  }, 120_000);

  test('when another page is opened and somebody goes back', async () => {
    await beginAs('Parvina');
    await page.goto(network.through(`${platform.url}/v1/health`));
    await page.goBack();
    await startOf(page);
    expect(await tracesOf(page, 'Parvina')).toEqual([]);
  }, 120_000);

  test('when somebody stops', async () => {
    await beginAs('Parvina');
    await page.getByRole('button', { name: 'Stop and clear' }).first().click();
    await startOf(page);
    expect(await tracesOf(page, 'Parvina')).toEqual([]);
  }, 120_000);

  test('when somebody walks away: it asks after a minute, goes on for whoever answers, and clears itself for whoever does not', async () => {
    await page.clock.install();
    await page.reload();
    await beginAs('Parvina');
    await page.clock.runFor(61_000);
    await page.getByText('Are you still there?').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.clock.runFor(30_000);
    expect(await page.locator('#filling').isVisible()).toBe(true);
    await page.clock.runFor(31_000);
    await page.getByText('Are you still there?').waitFor();
    await page.clock.runFor(21_000);
    await startOf(page);
    expect(await tracesOf(page, 'Parvina')).toEqual([]);
  }, 120_000);

  test('no box asks the browser to remember what is typed, and another language leaves no way back', async () => {
    await beginAs('Parvina');
    const remembering = page.locator(
      'input:not([type=radio], [type=checkbox], [autocomplete=off]), textarea:not([autocomplete=off])',
    );
    expect(await remembering.count()).toBe(0);
    await page.reload();
    await startOf(page);
    const steps = await page.evaluate(() => history.length);
    await page.getByRole('link', { name: 'Тоҷикӣ' }).click();
    await page.locator('html[lang=tg]').waitFor();
    await startOf(page);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  }, 120_000);
});

test('a guardian reads that the child is registered, and whoever left no contact that is written to that no message comes, connection or not', async () => {
  const { page, context, photograph, barriers, overflow } = await kioskOn('phone');
  // A platform that sends mail alone.
  await context.route('**/v1/kiosk', async (route) => {
    const answer = await route.fetch();
    const setup = v.parse(v.looseObject({}), await answer.json());
    await route.fulfill({ response: answer, json: { ...setup, contacts: ['email'] } });
  });
  await Promise.all([page.waitForResponse('**/v1/kiosk'), page.reload()]);
  const done = page.locator('#done');
  const guardian = { guardian_name: 'Zarina', guardian_agrees: 'Yes', guardian_relationship: 'Parent' };
  const child = { ...guardian, for_whom: 'A child under 18', birth_year: '2015' };
  await register(page, 'Sitora', { ...child, email: 'zarina@example.org' });
  await done.getByRole('heading', { name: 'The child is registered' }).waitFor();
  await done.getByText('A message goes to the contact that you gave').waitFor();
  await page.locator('#clear').click();
  await context.setOffline(true);
  await register(page, 'Olim', { phone: '+992 900 000 000' });
  await done.getByRole('heading', { name: 'The registration is kept on this device, sealed' }).waitFor();
  await done.getByText('Write the number down').waitFor();
  await done.getByText('No message can reach you').waitFor();
  expect(await done.getByText('A message goes').count()).toBe(0);
  expect(await barriers()).toEqual([]);
  expect(await overflow()).toBe(0);
  await photograph('kiosk-unreached');
  await context.close();
}, 180_000);

test('a kiosk that the office ended takes nobody new, and still delivers what waits', async () => {
  const { page, context } = await kioskOn('phone');
  await context.setOffline(true);
  await register(page, 'Farhod');
  await campaign('kiosk', '--end');
  await context.setOffline(false);
  await page.locator('#clear').click();
  await page.getByText('Nobody can register here any more').waitFor();
  await expect.poll(() => received().length, { timeout: 30_000 }).toBe(1);
  await context.close();
}, 180_000);

test('a tablet that is a kiosk stays that one when it is opened with an address that is none', async () => {
  await campaign('kiosk', '--most-an-hour', '500').then((told) => {
    kiosk = network.through(told.trim().split('\n')[0] ?? '');
  });
  const { page, context } = await kioskOn('tablet');
  const wrong = `${kiosk.slice(0, -22)}${'A'.repeat(22)}`;
  await page.goto('about:blank');
  await page.goto(wrong);
  await page.getByText('Nobody can register here any more').waitFor();
  await page.reload();
  await startOf(page);
  await context.close();
}, 60_000);
