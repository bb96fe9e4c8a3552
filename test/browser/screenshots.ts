/** `npm run screenshots`: the pictures of the README, taken of a demo platform in Chromium. Another folder may be named behind it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

import { type Device, openBrowser, personWith } from './person.ts';
import { startPlatform } from './platform.ts';
import { signInBy } from './sign-in.ts';

const folder = process.argv[2] ?? join('docs', 'pictures');
mkdirSync(folder, { recursive: true });

const platform = await startPlatform();
const browser = await openBrowser();

/** What somebody sees on a device in daylight, when it has got to where `show` leads. */
async function picture(device: Device, name: string, show: (page: Page) => Promise<void>): Promise<void> {
  const { page } = await personWith(browser, device);
  await page.emulateMedia({ colorScheme: 'light' });
  await show(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

try {
  await picture('phone', 'form', async (page) => {
    await page.goto(platform.links.household);
    await page.locator('[data-name]').first().waitFor();
  });
  await picture('desktop', 'release', async (page) => {
    await page.setViewportSize({ width: 1000, height: 1160 });
    await signInBy(page, platform.dashboard);
    await page.locator('h2 a').first().click();
    await page.locator('tbody th a').first().click();
    await page.locator('#headline').waitFor();
  });
} finally {
  await browser.close();
  await platform.stop();
}
