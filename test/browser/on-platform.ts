/** A platform and a browser for the tests of one file: started before them, stopped after. */
import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';

import { openBrowser } from './person.ts';
import { type Platform, startPlatform } from './platform.ts';

/** Starts both; called once, at the head of a file. */
export async function onPlatform(): Promise<{ readonly platform: Platform; readonly browser: Browser }> {
  const [platform, browser] = await Promise.all([startPlatform(), openBrowser()]);
  afterAll(async () => {
    await browser.close();
    await platform.stop();
  });
  return { platform, browser };
}
