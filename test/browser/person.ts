/** A person with a browser: a phone in daylight or a desktop at night. Whatever their console says is kept. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** How Chromium is started. */
export const launchArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A name for this machine that a browser does not trust as it trusts localhost: how phones reach a laptop beside them.
  '--host-resolver-rules=MAP laptop.test 127.0.0.1',
];

const devices = {
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true, isMobile: true },
  /** The narrowest telephones that are still sold. */
  small: { viewport: { width: 360, height: 740 }, colorScheme: 'light', hasTouch: true, isMobile: true },
  /** A tablet on a stand. */
  tablet: { viewport: { width: 1024, height: 768 }, colorScheme: 'light', hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
} as const;

export type Device = keyof typeof devices;

/** Chromium that has no window to draw: a fifth less to compute for the same pages. */
const withoutWindow = '/usr/bin/chromium-headless-shell';

/** Starts it, or Chromium itself where it is not installed. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: existsSync(withoutWindow) ? withoutWindow : '/usr/bin/chromium',
    args: launchArguments,
  });

export type Person = {
  readonly page: Page;
  /** Errors and warnings of the console since the start, refused styles and scripts among them. */
  readonly complaints: string[];
  /** Keeps a picture of the whole page, to be looked at; none in CI, where nobody looks. */
  readonly photograph: (name: string) => Promise<void>;
  /** Broken rules of WCAG 2.2 AA on the page as it is now. */
  readonly barriers: () => Promise<readonly string[]>;
  /** Pixels by which the page is wider than the device: the window of a phone grows with it. */
  readonly overflow: () => Promise<number>;
};

const pictures = join('node_modules', '.cache', 'browser-pictures');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Sits down in front of one device.
 *
 * @param locale what the browser asks for in Accept-Language
 */
export async function personWith(
  browser: Browser,
  device: Device,
  locale = 'en-GB',
  settings: Pick<BrowserContextOptions, 'javaScriptEnabled'> = {},
): Promise<Person> {
  const context = await browser.newContext({ ...devices[device], locale, reducedMotion: 'reduce', ...settings });
  context.setDefaultTimeout(60_000); // a busy machine is late; whatever is waited for comes, and then at once
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  mkdirSync(pictures, { recursive: true });
  return {
    page,
    complaints,
    photograph: async (name) => {
      if ('CI' in process.env) return;
      await page.screenshot({ path: join(pictures, `${name}-${device}.png`), fullPage: true });
    },
    barriers: async () => {
      // No page of ours has frames, for which axe opens a second page each time; what it finds in order is not described.
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
      const { violations } = await axe.withTags(rules).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    },
    overflow: () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  };
}
