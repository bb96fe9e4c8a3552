/** Long tables and plots are read on the narrowest telephones that are still sold, with and without scripts. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';

import { lookedAt } from './looked-at.ts';
import { type Device, type Person, personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();
let analyst: Person;
let release: string;

beforeAll(async () => {
  analyst = await personWith(browser, 'desktop');
  const { page } = analyst;
  await signInBy(page, platform.dashboard);
  await page.locator('h2 a').first().click();
  await page.locator('tbody a').first().click();
  release = page.url();
});

async function at(device: Device, address: string): Promise<Person> {
  const person = await personWith(browser, device);
  await person.page.context().addCookies(await analyst.page.context().cookies());
  await person.page.goto(address);
  return person;
}
const atTable = (device: Device, table: string): Promise<Person> => at(device, `${release}/tables/${table}`);

const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);

describe.each(lookedAt)('the table %s', (table) => {
  test.each(['small', 'desktop'] as const)('keeps its promises on a %s screen', async (device) => {
    const person = await atTable(device, table);
    for (const summary of await person.page.locator('main > .abouts summary').all()) await summary.click();
    await person.photograph(`table-${table}`);
    expect(await person.barriers()).toEqual([]);
    expect(await person.overflow()).toBeLessThanOrEqual(0);
    expect(person.complaints).toEqual([]);
  });
});

describe.each(['household.corridors', 'household.inequality', 'household.channels', 'costs.usd200'])(
  'the plot %s',
  (plot) => {
    test.each(['small', 'desktop'] as const)('keeps its promises on a %s screen', async (device) => {
      const person = await at(device, `${release}/plots/${plot}`);
      expect(await person.page.locator('.plot').first().locator('svg:visible').count()).toBe(1); // the map of corridors has a picture too
      await person.photograph(`plot-${plot}`);
      expect(await person.barriers()).toEqual([]);
      expect(await person.overflow()).toBeLessThanOrEqual(0);
      expect(person.complaints).toEqual([]);
    });
  },
);

test('a picture that is taken away is one that a browser can draw', async () => {
  const { page } = await at('desktop', `${release}/plots/household.corridors`);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Picture (SVG)' }).first().click();
  const taken = await download;
  const file = join(mkdtempSync(join(tmpdir(), 'remit-plot-')), taken.suggestedFilename());
  await taken.saveAs(file);
  await page.goto(pathToFileURL(file).href);
  const { width } = (await page.locator('svg').boundingBox()) ?? { width: 0 };
  expect(width).toBeGreaterThan(500);
  expect(await page.getByText('Russia → Tajikistan').count()).toBe(1);
});

test('printed, a table is whole, with its grades and without anything to click', async () => {
  const { page } = await atTable('desktop', 'corridor-costs?by=corridor.provider_type');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1030, height: 700 }); // A4, landscape, between its margins
  const frame = page.locator('.table-scroll');
  expect(
    await frame.evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => [
      scrollWidth - clientWidth,
      scrollHeight - clientHeight,
    ]),
  ).toEqual([0, 0]);
  expect(await page.locator('tbody tr').last().isVisible()).toBe(true);
  expect(await page.locator('tbody .badge').first().isVisible()).toBe(true);
  expect(await page.getByText('How much worse the exchange rate of the service is').isVisible()).toBe(true);
  expect(await page.locator('.parts, .filter, header.site').filter({ visible: true }).count()).toBe(0);
});

test('printed, a release stands on upright sheets alone, and a map on the sheet of its heading', async () => {
  const { page } = await at('desktop', release);
  await page.locator('#regions').waitFor();
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.filter(([, width, height]) => Number(width) > Number(height))).toEqual([]);
});

describe('the costs of corridors on a telephone of 360 pixels', () => {
  test('take a few screens', async () => {
    const { page } = await atTable('small', 'corridor-costs');
    expect(await heightOf(page)).toBeLessThan(3 * 740);
  });

  test('keep the corridor and the headings in sight while the rest is scrolled', async () => {
    const { page } = await atTable('small', 'corridor-costs?by=corridor.provider_type');
    const frame = page.locator('.table-scroll');
    const placeOf = (selector: string) => frame.locator(selector).first().boundingBox();
    const before = await Promise.all([placeOf('thead th'), frame.boundingBox()]);
    await frame.evaluate((element) => {
      element.scrollTo(400, 300);
    });
    expect(await frame.evaluate((element) => [element.scrollLeft > 0, element.scrollTop > 0])).toEqual([true, true]);
    const [heading, around] = [await placeOf('thead th'), before[1]];
    expect(heading?.x).toBe(before[0]?.x);
    expect(Math.abs((heading?.y ?? 0) - (around?.y ?? 0))).toBeLessThanOrEqual(1);
  });
});

test.each(['household-transfers?by=education', 'corridor-costs?by=corridor.speed'])(
  'on a telephone of 390 pixels limits and base of %s stand below each figure, in sight',
  async (table) => {
    const { page } = await atTable('phone', table);
    const frame = await page.locator('.table-scroll').boundingBox();
    const beside = page.locator('tbody .beside');
    expect(await beside.count()).toBeGreaterThan(2);
    for (const one of (await beside.all()).slice(0, 20)) {
      const box = await one.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
    }
    const wide = await atTable('desktop', table); // where the columns are in sight
    expect(await wide.page.locator('tbody .beside').filter({ visible: true }).count()).toBe(0);
  },
);

test('without scripts, links sort, choose and filter, and terms open', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await context.addCookies(await analyst.page.context().cookies());
  const page = await context.newPage();
  await page.goto(`${release}/tables/household-channels`);
  await page.getByRole('link', { name: 'Mean' }).click();
  await page.getByRole('link', { name: 'Estimate' }).click();
  await page.locator('th[aria-sort=ascending]').waitFor();
  await page.getByLabel('Filter rows').fill('bank');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.waitForURL(/bank/);
  expect(await page.locator('tbody tr').count()).toBe(1);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ statistic: 'mean', sort: 'estimate' });
  await page.getByText('What the columns and grades mean').click();
  await page.getByText('Coefficient of variation: the standard error as a share of the estimate.').waitFor();
});

describe('a plot as PNG', () => {
  const plot = () => `${release}/plots/household.corridors`;

  test('is made in the browser, three times as large as the SVG', async () => {
    const { page, complaints } = await at('desktop', plot());
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Picture (PNG)' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('household.corridors.png');
    const png = readFileSync(await download.path());
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(3 * 620);
    expect(complaints).toEqual([]);
  });

  test('is not offered without scripts, and the SVG is', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await context.addCookies(await analyst.page.context().cookies());
    const page = await context.newPage();
    await page.goto(plot());
    expect(await page.getByText('Picture (SVG)').count()).toBe(2); // the plot, and its map
    expect(await page.getByText('Picture (PNG)').count()).toBe(0);
  });
});
