/** A coordinator looks at a form in Tajik: the real one, of which nothing is kept on the device and nothing is sent. */
import { expect, test } from 'vitest';

import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();

test.each(['phone', 'desktop'] as const)(
  'a preview on a %s shows the form, and files nothing',
  async (device) => {
    const person = await personWith(browser, device);
    const { page } = person;
    const sent: string[] = [];
    await signInBy(page, await platform.run('sign-in', '--role', 'coordinator'));
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';
    await page.goto(new URL(`/fieldwork/rounds/${round}/about`, page.url()).href);
    await page.locator('[data-form="price-quote"] a[lang="ru"]').click();
    await page.locator('#filling .screen, #filling form').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    await person.photograph('fieldwork-preview');
    expect(await person.barriers()).toEqual([]);
    expect(await person.overflow()).toBeLessThanOrEqual(0);
    await page.locator('#filling input[type=radio], #filling button').first().click();
    await page.reload();
    await page.locator('#filling .screen, #filling form').first().waitFor();
    const kept = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(kept).toEqual(['remit-studies']); // the questions, which the server gives to everybody
    await page.goto(new URL(`/fieldwork/rounds/${round}/about?lang=en`, page.url()).href);
    await page
      .getByRole('button', { name: /^Practice link/ })
      .first()
      .click();
    await page.locator('.sheet .code').waitFor();
    await person.photograph('fieldwork-practice');
    expect(await person.barriers()).toEqual([]);
    expect(sent.map((one) => new URL(one).pathname)).toEqual([`/fieldwork/rounds/${round}/practice`]);
    expect(person.complaints).toEqual([]);
  },
  180_000,
);
