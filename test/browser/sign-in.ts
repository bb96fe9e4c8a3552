/** Opens a printed address of the dashboard and presses the button, with or without scripts. */
import type { Page } from 'playwright-core';

/** @param address as `serve` and `remit sign-in` print it */
export async function signInBy(page: Page, address: string): Promise<void> {
  const { hash } = new URL(address.trim());
  await page.goto(address.trim());
  const code = page.locator('#code');
  if ((await code.inputValue()) === '') await code.fill(hash.slice(1)); // where no script fills it in
  await page.locator('form.join button').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}
