/** Somebody opens the report of a release that was sent to them, in a browser without a network, and prints it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publishRelease } from '#functions/publish/publish-release.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { drawSmallRound, memoryPlatform } from '../functions/publish/memory-platform.ts';
import { type Device, openBrowser, personWith } from './person.ts';

const folder = mkdtempSync(join(tmpdir(), 'remit-report-'));
const texts = { introduction: 'For the central bank.\n\nSecond paragraph.', contact: 'figures@example.org' };
let browser: Browser;

beforeAll(async () => {
  const small = drawSmallRound();
  const round = { ...small.round, settings: { ...small.round.settings, report: texts } };
  const platform = memoryPlatform({ drawn: { ...small, round } });
  const outcome = await publishRelease(platform.deps, round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  for (const name of ['report.html', 'report.ru.html'])
    writeFileSync(join(folder, name), platform.objects.get(`releases/${outcome.releaseId}/${name}`) ?? '');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const open = async (name: string, device: Device) => {
  const person = await personWith(browser, device);
  const asked: string[] = [];
  person.page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(join(folder, name)).href;
  await person.page.goto(address);
  return { ...person, address, asked };
};

test.each([
  ['report.html', 'desktop', 'en', 'Methods'],
  ['report.ru.html', 'small', 'ru', 'Методы'],
] as const)('%s is in order on a %s', async (name, device, language, heading) => {
  const { page, address, asked, barriers, overflow, complaints } = await open(name, device);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.locator('main > section > h2').allTextContents()).toContain(heading);
  expect(await page.locator('figure svg').count()).toBeGreaterThan(0);
  expect(await barriers()).toEqual([]);
  expect(await overflow()).toBeLessThanOrEqual(0);
  expect([asked, complaints]).toEqual([[address], []]);
});

test('on paper nothing is folded away: warnings that change no figure are printed', async () => {
  const { page } = await open('report.html', 'desktop');
  const folded = page.locator('details li').first();
  const seen = () => folded.evaluate((line) => line.checkVisibility({ contentVisibilityAuto: true }));
  expect(await seen()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await seen()).toBe(true);
});

test('on paper every column of every table is there, and its header on each page', async () => {
  const { page } = await open('report.html', 'desktop');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 }); // A4 less its margins
  const wider = await page
    .locator('table')
    .evaluateAll((tables) => tables.map(({ scrollWidth }) => scrollWidth).filter((width) => width > 680));
  expect(wider).toEqual([]);
  const heads = await page.locator('thead').evaluateAll((all) => all.map((head) => getComputedStyle(head).display));
  expect(new Set(heads)).toEqual(new Set(['table-header-group']));
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});
