/** A phone without signal: a link that was opened once is opened, filled in, finished and listed, and goes out once. */
import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';
import { type Proxy, startProxy } from './proxy.ts';

const { platform, browser } = await onPlatform();
let network: Proxy;
let context: BrowserContext;

beforeEach(async () => {
  network = await startProxy(platform.url);
  context = (await personWith(browser, 'phone')).page.context();
});
afterEach(async () => {
  await context.close();
  await network.close();
});

const link = (): string => network.through(platform.links.household);
const dwelling = (page: Page) => page.locator('[data-name=dwelling] input');
const ready = (page: Page) => page.getByText('Ready for use without signal', { exact: true }).waitFor();
const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();

async function openAnew(address = link()): Promise<Page> {
  for (const page of context.pages()) await page.close();
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('[data-name]').first().waitFor();
  return page;
}

/** A phone on which the link was opened once, with a connection, and which then lost it. */
async function phoneWithoutSignal(): Promise<Page> {
  await ready(await openAnew());
  await context.setOffline(true);
  return openAnew();
}

const delivered = () => network.asked.filter(({ method, path }) => method === 'POST' && path === '/v1/responses');

describe('without a connection', () => {
  test('an interview is opened by its address, filled in, finished, found again and then delivered once', async () => {
    const page = await phoneWithoutSignal();
    await fillIn(page, { ...refusalAnswers, dwelling: 'D-31' });
    await finishButton(page).click();
    await heading(page, 'Saved on this phone, not yet sent');
    await page.reload();
    await page.locator('#held').getByText('not yet sent').first().waitFor();
    await dwelling(page).fill('D-32');
    const again = await openAnew(); // the draft, at the question where it was left
    await expect.poll(() => dwelling(again).inputValue()).toBe('D-32');
    expect(delivered()).toEqual([]);

    await context.setOffline(false);
    await expect.poll(() => again.locator('#held li').count()).toBe(0);
    expect(delivered().map(({ status }) => status)).toEqual([201]);
  });

  test('the page speaks each of its languages, and stays with the one that was chosen last', async () => {
    const page = await phoneWithoutSignal();
    await page.locator('.languages summary').click();
    await page.getByRole('link', { name: 'Тоҷикӣ' }).click();
    await page.getByText('Барои кор бе алоқа омода аст').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('tg');
    expect(await page.locator('#title').textContent()).toBe('Тадқиқоти хонаводаҳо');
    const again = await openAnew();
    expect(await again.locator('html').getAttribute('lang')).toBe('tg');
  });

  test('a link that was never opened here says that it needs one', async () => {
    await ready(await openAnew());
    await context.setOffline(true);
    const page = await context.newPage();
    await page.goto(network.through(platform.links.border));
    await heading(page, 'No connection');
  });
});

test('nothing that is kept or asked for by address holds the token of the link', async () => {
  const page = await openAnew();
  await ready(page);
  const token = new URL(link()).hash.slice(1);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
  expect(kept.length).toBeGreaterThan(20);
  const addresses = [...kept, ...network.asked.map(({ path }) => path)];
  expect(addresses.filter((one) => one.includes(token.slice(0, 20)))).toEqual([]);
});

test('the page can be put on the home screen, in the language of the link, from an address without a token', async () => {
  const page = await openAnew();
  const session = await context.newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  expect([errors, url]).toEqual([[], network.through(`${platform.url}/assets/manifest/en.webmanifest`)]);
  expect(JSON.parse(data ?? '')).toMatchObject({ lang: 'en', name: 'Interviews · remit', start_url: '/collect' });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('from the home screen the links of this phone open without signal, and one that was copied can be pasted', async () => {
  const page = await openAnew();
  await ready(page);
  await context.setOffline(true);
  await page.goto(network.through(`${platform.url}/collect`));
  const own = page.getByRole('link', { name: /^Household survey/ });
  await own.waitFor();
  await page.getByLabel('Paste a link').fill('https://example.org/collect/household#abc');
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByText('This is no link to a questionnaire of this site').waitFor();
  await page.getByLabel('Paste a link').fill(`Your link: ${link()}`);
  await page.getByRole('button', { name: 'Open' }).click();
  await dwelling(page).waitFor();
  await page.goto(network.through(`${platform.url}/collect`));
  await own.click();
  await dwelling(page).waitFor();
});

const sri = (body: Buffer): string => `sha256-${createHash('sha256').update(body).digest('base64')}`;

/** From now on the platform is a newer one: its page says so, and its worker knows the page. */
async function deployNewer(): Promise<void> {
  const shell = Buffer.from(await (await fetch(`${platform.url}/assets/shell/en.html`)).arrayBuffer());
  const newer = Buffer.from(shell.toString('utf8').replace('<main ', '<main data-version="newer" '));
  const known = new RegExp(`revision:"[^"]*",integrity:"${sri(shell).replaceAll(/[+/]/g, '\\$&')}"`);
  network.change = (path, body) => {
    if (path === '/assets/shell/en.html') return newer;
    if (path !== '/worker.js') return body;
    expect(body.toString('utf8')).toMatch(known);
    return Buffer.from(body.toString('utf8').replace(known, `revision:"newer",integrity:"${sri(newer)}"`));
  };
}

const isNewer = (page: Page) => page.locator('main[data-version=newer]').count();

describe('a newer version', () => {
  test('between draft and sending waits until somebody wants it, and strands nothing', async () => {
    await ready(await openAnew());
    const page = await openAnew();
    await dwelling(page).fill('D-41');
    await deployNewer();
    await page.reload();
    await page.getByText('A newer version of this page is ready').waitFor();
    expect(await isNewer(page)).toBe(0);
    expect(await dwelling(page).inputValue()).toBe('D-41');
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect.poll(() => isNewer(page)).toBe(1);
    await expect.poll(() => dwelling(page).inputValue()).toBe('D-41');
    await context.setOffline(true);
    const again = await openAnew();
    await fillIn(again, { ...refusalAnswers, dwelling: 'D-41' });
    await finishButton(again).click();
    await heading(again, 'Saved on this phone, not yet sent');
    await context.setOffline(false);
    await heading(again, 'Received');
    expect(delivered().map(({ status }) => status)).toEqual([201]);
  });

  test('that another tab took leaves an interview on the screen as it is, and it is delivered from there', async () => {
    await ready(await openAnew());
    const page = await openAnew();
    await dwelling(page).fill('D-42');
    await deployNewer();
    const other = await context.newPage();
    await other.goto(link());
    await other.getByRole('button', { name: 'Use it now' }).click();
    await expect.poll(() => isNewer(other)).toBe(1);
    expect([await isNewer(page), await dwelling(page).inputValue()]).toEqual([0, 'D-42']);
    await fillIn(page, { ...refusalAnswers, dwelling: 'D-42' });
    await finishButton(page).click();
    await heading(page, 'Received');
  });

  test('is used once nothing of the one before is open', async () => {
    await ready(await openAnew());
    const page = await openAnew();
    await deployNewer();
    await page.reload();
    await page.getByText('A newer version of this page is ready').waitFor();
    await page.goto('about:blank');
    await expect.poll(async () => isNewer(await openAnew()), { timeout: 20_000 }).toBe(1);
  });
});

test('a file that a network changed on the way is not kept, the line says so, and it is fetched again', async () => {
  network.change = (path, body) => (path === '/assets/shell/uk.html' ? Buffer.from('<h1>Welcome, guest</h1>') : body);
  const page = await openAnew();
  await page.getByText('Not ready for use without signal').waitFor();
  await page.getByText('The page itself is not saved on this phone yet').waitFor();
  network.change = (_, body) => body;
  await page.reload();
  await ready(page);
});
