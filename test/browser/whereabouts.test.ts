/** The line that tells where one is: on a narrow telephone a long name of a place is cut, never that of a shift, and never who is asked about. */
import { expect, test } from 'vitest';

import { borderAnswers, householdAnswers } from './answers.ts';
import { fillIn } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();

test('a long place is cut until it is tapped; the dwelling and the person stay whole', async () => {
  const { page, barriers, overflow, photograph } = await personWith(browser, 'small');
  const line = page.locator('.whereabouts > span');
  const place = line.locator('span');
  const isCut = () => place.evaluate((part) => part.scrollWidth > part.clientWidth && part.clientWidth > 0);
  await page.goto(platform.links.household);
  await fillIn(page, { ...householdAnswers, senders_names: ['Farrukh'] }, 'months_abroad');
  // A link that is for a place of a long name.
  const long = 'Jamoat of the Upper Valley, village of Gulibod by the Bridge';
  await place.evaluate((element, text) => (element.textContent = text), long);
  await photograph('whereabouts');
  expect(await barriers()).toEqual([]);
  expect(await overflow()).toBeLessThanOrEqual(0);
  expect(await isCut()).toBe(true);
  expect(await line.innerText()).toContain('· Dwelling D-1 · visit 1 · Farrukh, Son or daughter, Russia');
  expect(await line.evaluate((whole) => getComputedStyle(whole).overflow)).toBe('visible');
  const height = async (): Promise<number> => (await line.boundingBox())?.height ?? 0;
  const before = await height();
  await line.click();
  expect(await isCut()).toBe(false);
  expect(await height()).toBeGreaterThan(before);
  await photograph('whereabouts-whole');
}, 120_000);

test.each(['small', 'phone'] as const)(
  'at a border a %s one shows the whole name of the shift',
  async (device) => {
    const { page, barriers, overflow, photograph } = await personWith(browser, device);
    await page.goto(platform.links.border);
    await fillIn(page, borderAnswers, 'residence_country');
    await photograph('whereabouts-border');
    const line = page.locator('.whereabouts > span');
    expect(await line.innerText()).toContain('Capital airport, 2025-01-11, afternoon · Male · 31');
    // Nothing of it is cut: it wraps, within the line.
    const part = line.locator('span');
    expect(await part.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    const [inner, outer] = await Promise.all([part.boundingBox(), line.boundingBox()]);
    expect(inner?.height).toBeGreaterThan(30);
    expect(inner?.width).toBeLessThanOrEqual(outer?.width ?? 0);
    expect(await barriers()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  },
  120_000,
);
