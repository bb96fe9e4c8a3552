/** Texts that are half as long again, both ways round: on the narrowest phone nothing is cut off or wider than the window. */
import { buildAssets } from '#functions/build/assets.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { dashboardPages, otherPages, see } from '../pseudo/pages.ts';
import { pseudoWords, rightToLeftWords } from '../pseudo/pseudo-language.ts';
import { interview } from '../pseudo/screens.tsx';
import { catalogue } from '../studies.ts';
import { openBrowser, type Person, personWith } from './person.ts';

const paths = [...(await dashboardPages()).keys(), ...otherPages];
const screens = (await Promise.all(catalogue.map((study) => interview(study, 3)))).flatMap((one) => one.screens);
const sheets = (await buildAssets()).filter(({ name }) => name.endsWith('.css'));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Pixels by which a page is wider than the device: the window of a phone grows with it. */
const tooWide = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Texts in boxes that hide what does not fit into them; what is for screen readers alone is meant to be hidden, and what is typed scrolls. */
const cutOff = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('body :not(input)')].flatMap((element) => {
    const { overflowX, textOverflow } = getComputedStyle(element);
    const hides = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
    const isCut = hides && element.scrollWidth > element.clientWidth + 1;
    return isCut && element.closest('.visually-hidden') === null ? [element.textContent.trim().slice(0, 40)] : [];
  });

describe.each([
  ['left to right', pseudoWords],
  ['right to left', rightToLeftWords],
] as const)('from %s', (way, words) => {
  const someone = async (): Promise<Person> => {
    const person = await personWith(browser, 'small');
    const { page } = person;
    await page.route('**/*', async (route) => {
      const { pathname, search } = new URL(route.request().url());
      if (pathname.endsWith('.js') || pathname.endsWith('.svg')) return route.fulfill({ status: 204 });
      const sheet = sheets.find(({ name }) => pathname === `/assets/${name}`);
      return sheet === undefined
        ? route.fulfill({ contentType: 'text/html', body: await see(`${pathname}${search}`, words) })
        : route.fulfill({ contentType: 'text/css', body: new TextDecoder().decode(sheet.bytes) });
    });
    return person;
  };

  test('every page fits on the narrowest phone', async () => {
    const person = await someone();
    const { page } = person;
    for (const path of paths) {
      await page.goto(`http://laptop.test${path}`);
      expect([path, await page.evaluate(tooWide)]).toEqual([path, 0]);
      expect([path, await page.evaluate(cutOff)]).toEqual([path, []]);
      if (path === '/dashboard') {
        await page.locator('.languages summary').click();
        await page.locator('.languages ul').waitFor();
        expect(await page.evaluate(tooWide)).toBe(0);
        await person.photograph(`pseudo-${way.replaceAll(' ', '-')}`);
      }
    }
  });

  test('every screen of a form fits on it', async () => {
    const person = await someone();
    const { page } = person;
    await page.goto('http://laptop.test/collect/household');
    for (const [place, html] of screens.entries()) {
      await page.locator('#filling').evaluate((ground, screen) => {
        ground.innerHTML = screen;
      }, html);
      const heading = await page.locator('#filling h1, #filling h2').first().textContent();
      expect([heading, await page.evaluate(tooWide)]).toEqual([heading, 0]);
      expect([heading, await page.evaluate(cutOff)]).toEqual([heading, []]);
      if (place % 25 === 0) await person.photograph(`pseudo-screen-${String(place)}-${way.replaceAll(' ', '-')}`);
    }
  });
});
