/** A phone with a PIN: whoever does not know it sees nothing of what it holds, and whoever does goes on where they were. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import {
  dwelling,
  fillTwo,
  held,
  lockTitle,
  openLink,
  pin,
  planted,
  readyPhone,
  setPin,
  typeNew,
  unlock,
} from './pin.ts';
import { readable } from './readable.ts';

const { platform, browser } = await onPlatform();

/** Everything that is on the page, and that the tab says of it. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML + document.title + JSON.stringify(history.state));

describe('a phone with a PIN', () => {
  test.each(['small', 'desktop'] as const)(
    'asks for it before anything of an interview is shown, waits longer after each wrong one, and goes on where it was left: %s',
    async (device) => {
      const person = await readyPhone(browser, platform.links.household, device);
      const { page } = person;
      const loaded = () =>
        page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\/pin-/.test(name)).length);
      expect(await loaded()).toBe(0); // who wants no PIN pays nothing for it
      await page.getByText('Lock with a PIN').click();
      await page.getByLabel('New PIN').waitFor();
      expect(await loaded()).toBe(1);
      await person.photograph('pin-set');
      expect(await person.barriers()).toEqual([]);
      expect(await person.overflow()).toBeLessThanOrEqual(0);
      for (const [given, again, why] of [
        ['1357', '1357', 'Too short'],
        ['123456', '123456', 'Too simple'],
        [pin, '271829', 'The two are not the same'],
      ] as const) {
        await page.getByLabel('New PIN').fill(given);
        await page.getByLabel('The same once more').fill(again);
        await page.getByRole('button', { name: 'Set the PIN' }).click();
        await page.getByRole('alert').getByText(why).waitFor();
      }
      await person.photograph('pin-refused');
      expect(await person.barriers()).toEqual([]);
      await typeNew(page, pin);
      await page.getByRole('button', { name: 'Set the PIN' }).click();
      await page.getByText('The PIN is set').waitFor();
      await fillTwo(page, planted);
      await page.waitForTimeout(500);
      expect(await readable(page)).not.toContain(planted);
      await person.photograph('pin-is-set');

      await page.reload();
      await lockTitle(page).waitFor();
      await page.getByText('One interview waits to be sent').waitFor();
      await page.getByText('I forgot the PIN').click();
      await person.photograph('pin-locked');
      expect(await person.barriers()).toEqual([]);
      expect(await person.overflow()).toBeLessThanOrEqual(0);
      expect(await page.locator('[data-name]').count()).toBe(0);
      for (const text of [await shown(page), await readable(page)]) expect(text).not.toContain(planted);
      expect(await readable(page)).toMatch(/remit\/responses: 3 /); // two interviews and the lock

      const button = page.getByRole('button', { name: 'Unlock' });
      for (const [given, wait] of [
        ['314160', 'in one second'],
        ['314161', 'in 2 seconds'],
        ['314162', 'in 4 seconds'],
      ] as const) {
        await expect.poll(() => button.isEnabled(), { timeout: 6000 }).toBe(true);
        await unlock(page, given);
        await page.getByRole('alert').getByText(`This is not the PIN. It can be tried again ${wait}`).waitFor();
      }
      await person.photograph('pin-wrong');
      await page.reload(); // makes the wait no shorter
      await lockTitle(page).waitFor();
      expect(await button.isDisabled()).toBe(true);
      expect(await page.locator('[data-name]').count()).toBe(0);
      await expect.poll(() => button.isEnabled(), { timeout: 6000 }).toBe(true);
      await unlock(page);
      await expect.poll(() => dwelling(page).inputValue(), { timeout: 20_000 }).toBe(`${planted}-2`);
      await page.locator('#held').getByText('not yet sent').waitFor();
      await page.context().close();
    },
  );

  test('sends nothing while it is locked, and everything once it is not', async () => {
    const { page } = await readyPhone(browser, platform.links.household);
    await setPin(page);
    await fillTwo(page, planted);
    await page.getByRole('button', { name: 'Lock now' }).click();
    await lockTitle(page).waitFor(); // without signal
    let posted = 0;
    page.on('request', (request) => (posted += request.url().endsWith('/v1/responses') ? 1 : 0));
    await page.context().setOffline(false);
    await page.waitForTimeout(3000);
    expect(posted).toBe(0);
    await unlock(page);
    await expect.poll(() => dwelling(page).inputValue(), { timeout: 20_000 }).toBe(`${planted}-2`);
    await expect.poll(() => posted, { timeout: 20_000 }).toBe(1);
    await expect.poll(() => held(page).count(), { timeout: 20_000 }).toBe(0);
    await page.context().close();
  });

  test('locks itself when nobody has touched it for 15 minutes, asleep or not, and keeps what was typed', async () => {
    const { page } = await personWith(browser, 'small');
    await page.clock.install();
    await openLink(page, platform.links.household);
    await page.getByText('Ready for use without signal', { exact: true }).waitFor();
    await setPin(page);
    await page.clock.fastForward('14:00');
    await dwelling(page).fill('D-51'); // a touch
    await page.clock.fastForward('14:00');
    expect(await dwelling(page).inputValue()).toBe('D-51');
    await page.evaluate(() => dispatchEvent(new Event('scroll'))); // no touch: a page does it by itself, late and unasked
    await page.clock.fastForward('01:30');
    await lockTitle(page).waitFor();
    await unlock(page);
    await expect.poll(() => dwelling(page).inputValue(), { timeout: 20_000 }).toBe('D-51');
    await page.context().close();
  });

  test('gets another one, and none, from whoever knows it alone', async () => {
    const { page } = await readyPhone(browser, platform.links.household);
    await setPin(page);
    await dwelling(page).fill('D-52');
    await page.getByText('Change the PIN').first().click();
    await page.getByLabel('Present PIN').first().fill('161803');
    await typeNew(page, 'Ҳамсоя-7');
    await page.getByRole('button', { name: 'Change the PIN' }).click();
    await page.getByRole('alert').getByText('This is not the PIN').waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: 'Change the PIN' }).isEnabled(), { timeout: 6000 })
      .toBe(true);
    await page.getByLabel('Present PIN').first().fill(pin);
    await page.getByRole('button', { name: 'Change the PIN' }).click();
    await page.getByText('The PIN was changed').waitFor();
    await page.reload();
    await unlock(page, pin);
    await page.getByRole('alert').getByText('This is not the PIN').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Unlock' }).isEnabled(), { timeout: 6000 }).toBe(true);
    await unlock(page, 'Ҳамсоя-7');
    await expect.poll(() => dwelling(page).inputValue(), { timeout: 20_000 }).toBe('D-52');
    await page.getByText('Remove the PIN').first().click();
    await page.getByLabel('Present PIN').last().fill('Ҳамсоя-7');
    await page.getByRole('button', { name: 'Remove the PIN' }).click();
    await page.getByText('The PIN was removed').waitFor();
    await page.reload();
    await expect.poll(() => dwelling(page).inputValue(), { timeout: 20_000 }).toBe('D-52');
    expect(await readable(page)).toMatch(/remit\/responses: 1 /);
    await page.context().close();
  });

  test('is not to be had before the key of the office is on the phone, without which a forgotten one would lose something', async () => {
    const { page } = await personWith(browser, 'small');
    await page.context().route('**/v1/backup-key', (route) => route.abort());
    await openLink(page, platform.links.household);
    await page.getByText('Ready for use without signal', { exact: true }).waitFor();
    await page.getByText('Lock with a PIN').click();
    await page.getByText('the key of the office is not saved on this phone').waitFor();
    expect(await page.getByLabel('New PIN').count()).toBe(0);
    await page.context().close();
  });
});
