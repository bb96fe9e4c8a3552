/** A phone whose browser keeps its files in a folder, as a person's does: with a quota, and with settings of its own. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

import { launchArguments } from './person.ts';

/** @param deniesMemory its settings keep every site from keeping anything */
export async function phoneWithFolder({ deniesMemory = false } = {}): Promise<{
  readonly context: BrowserContext;
  readonly folder: string;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-phone-'));
  if (deniesMemory) {
    mkdirSync(join(folder, 'Default'));
    const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(settings));
  }
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: '/usr/bin/chromium',
    args: launchArguments,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
  });
  return { context, folder };
}
