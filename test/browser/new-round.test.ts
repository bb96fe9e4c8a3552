/** A coordinator makes a round on a page, without scripts: slips, all told at once; a draft to look at; and opens it. */
import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';

import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();

const frame = (psu: string) =>
  Buffer.from(
    `instrument,psu,stratum,label,firstStageWeight\nhousehold,A-1,north,Dusti,12.5\nhousehold,${psu},north,Navobod,12.5\n`,
  );
const csv = (buffer: Buffer) => ({ name: 'frame.csv', mimeType: 'text/csv', buffer });

test.each(['phone', 'desktop'] as const)(
  'a round is made, looked at and opened on a %s',
  async (device) => {
    const signIn = (await platform.run('sign-in', '--role', 'coordinator')).trim();
    const person = await personWith(browser, device, 'en-GB', { javaScriptEnabled: false });
    const looking = await personWith(browser, device); // axe is a script
    const { page } = person;
    const photograph = (picture: string) => person.photograph(`fieldwork-${picture}`);
    await signInBy(page, signIn);
    await page.getByRole('link', { name: 'Fieldwork' }).click();
    await page.getByRole('link', { name: 'A new round' }).click();
    await photograph('new-round');
    const form = page.locator('form.describe').first();
    const id = `made-on-a-${device}`;
    await form.getByLabel('Id', { exact: true }).fill('Not An Id');
    await form.getByLabel('Currency of the figures').fill('LEI');
    await form.getByLabel('Frame, as CSV').setInputFiles(csv(frame('A-1')));
    await form.locator('select[name="study.household"]').selectOption({ index: 1 });
    await form.getByText('Thresholds, exchange rates').click();
    await form.getByLabel('Exchange rates of the round').fill('TJS 2027-13 10.9');
    await form.getByLabel('Weighting, as JSON').fill('{ "household": [ }');
    await form.getByRole('button', { name: 'Make the draft' }).click();
    await page.locator('.notice.bad').waitFor();
    await photograph('new-round-not-right');
    expect(await form.getByLabel('Id', { exact: true }).inputValue()).toBe('Not An Id');
    expect(await page.locator('.notice.bad .table-faults').textContent()).toContain(
      'row 3, psu: "A-1" stands in the frame twice',
    );
    await page.getByText('“TJS 2027-13 10.9”: month: write the month as YYYY-MM').waitFor();
    await form.getByLabel('Exchange rates of the round').fill('TJS 2027-03 10.9');
    await form.getByLabel('Weighting, as JSON').fill('');
    await form.getByLabel('Place of an interview (GPS)').selectOption('3');
    await form.getByLabel('Name of the round').fill('Tajikistan, made on a page');
    await form.getByLabel('Id', { exact: true }).fill(id);
    await form.getByLabel('Country').selectOption('TJ');
    await form.locator('[name=start]').fill('2027-03-01');
    await form.locator('[name=end]').fill('2027-05-31');
    await form.getByLabel('Currency of the figures').fill('TJS');
    await form.getByLabel('тоҷикӣ').check();
    await form.getByLabel('Frame, as CSV').setInputFiles(csv(frame('A-2')));
    await form.getByRole('button', { name: 'Make the draft' }).click();
    await page.getByText('The draft is made').waitFor();
    await photograph('draft');
    await page.getByRole('link', { name: 'Change the description' }).click();
    await photograph('describe');
    await page.getByLabel('Name of the round').fill('Tajikistan, spring 2027');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Written down.').waitFor();
    await page.locator('#step-reason').fill('the teams are trained');
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByText('Written down.').waitFor();
    expect(await page.locator('.facts').textContent()).toContain('Open');
    expect(await page.locator('h1 + nav, .round-name').first().textContent()).toContain('Tajikistan, spring 2027');
    // A frame that is too large for a page is told on one.
    await page.goto(new URL('/fieldwork/new-round', page.url()).href);
    await form.getByLabel('Frame, as CSV').setInputFiles(csv(Buffer.alloc(5 * 1024 * 1024, 'a')));
    await form.getByRole('button', { name: 'Make the draft' }).click();
    await page.getByText('more than 4 MB').waitFor();

    // The same pages as whoever runs scripts has them: nothing is in the way of anybody, nothing is too wide.
    await signInBy(looking.page, await platform.run('sign-in', '--role', 'coordinator'));
    for (const path of ['new-round', `rounds/${id}/about`]) {
      await looking.page.goto(new URL(`/fieldwork/${path}`, page.url()).href);
      expect(await looking.barriers()).toEqual([]);
      expect(await looking.overflow()).toBeLessThanOrEqual(0);
    }
    await looking.page.goto(new URL('/fieldwork/new-round', page.url()).href);
    await looking.page
      .locator('form.describe')
      .first()
      .evaluate((one) => {
        one.setAttribute('novalidate', '');
      });
    await looking.page.getByRole('button', { name: 'Make the draft' }).first().click();
    await looking.page.locator('.fault').first().waitFor();
    expect(await looking.barriers()).toEqual([]);
    expect(await looking.overflow()).toBeLessThanOrEqual(0);
    expect(looking.complaints).toEqual([expect.stringContaining('422')]);
  },
  300_000,
);
