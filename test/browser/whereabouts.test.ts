/** The line that tells where one is: on a narrow telephone a long name of a place is cut, and never who is asked about. */
import { expect, test } from 'vitest';

import { householdAnswers } from './answers.ts';
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
