/** A coordinator follows a round and sets an interview aside; on a telephone and at a desk, without scripts, for everybody. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();
const placeSchema = v.object({ instrument: v.string(), psu: v.string() });
const folder = mkdtempSync(join(tmpdir(), 'remit-fieldwork-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';

/** Two people with a place each. */
async function setPeople(): Promise<void> {
  const listed = await platform.run('enumerator', 'list', '--round', round, '--json');
  const { unassigned } = v.parse(v.object({ unassigned: v.array(placeSchema) }), JSON.parse(listed));
  const [first, second] = unassigned.filter(({ instrument }) => instrument === 'household');
  const file = join(folder, 'people.csv');
  const rows = `zarina,Zarina S.,north,household,${first?.psu ?? ''}\nfarrukh,Farrukh K.,,household,${second?.psu ?? ''}\n`;
  writeFileSync(file, `id,name,team,instrument,psu\n${rows}`);
  await platform.run('enumerator', 'set', '--round', round, file);
}

test.each(['phone', 'desktop'] as const)(
  'a coordinator on a %s watches, looks at a flag, and sets an interview aside',
  async (device) => {
    const person = await personWith(browser, device);
    const { page } = person;
    const keepsPromises = async (picture: string) => {
      await person.photograph(`fieldwork-${picture}`);
      expect(await person.barriers()).toEqual([]);
      expect(await person.overflow()).toBeLessThanOrEqual(0);
      expect(await page.locator('h1').count()).toBe(1);
    };
    /** Pixels by which the widest table is wider than the room for it. */
    const cut = () =>
      page
        .locator('.table-scroll')
        .evaluateAll((all) => Math.max(0, ...all.map((one) => one.scrollWidth - one.clientWidth)));
    await setPeople();
    await signInBy(page, await platform.run('sign-in', '--role', 'coordinator'));
    await page.getByRole('link', { name: 'Fieldwork' }).click();
    await page.locator('h2 a').first().click();
    await page.locator('.rates summary').first().click();
    await keepsPromises('progress');
    if (device === 'desktop') expect(await cut()).toBe(0);
    await page.getByRole('link', { name: 'The round', exact: true }).click();
    await page.getByLabel('First day').fill('2026-11-30');
    await page.getByLabel('Last day').fill('2026-11-01');
    await page.getByRole('button', { name: 'Save the plan' }).click();
    await page.locator('.fault').waitFor();
    await keepsPromises('round-not-right');
    expect(person.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await page.getByLabel('Dwellings in each place').fill(device === 'phone' ? '12' : '10');
    await page.getByLabel('First day').fill('2026-11-01');
    await page.getByLabel('Last day').fill('2026-11-30');
    await page.getByRole('button', { name: 'Save the plan' }).click();
    await page.getByText('Written down.').waitFor();
    await keepsPromises('round');
    await page.getByRole('link', { name: 'Enumerators', exact: true }).click();
    await page.getByRole('button', { name: 'Make the links' }).click();
    await page.locator('.sheet').first().waitFor();
    await keepsPromises('sheets');
    expect(await page.locator('.sheet').count()).toBe(2);
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save them as a file' }).click();
    expect(readFileSync(await (await file).path(), 'utf8')).toMatch(
      /^id,name,team,places,address,code,expires\r\nfarrukh,/,
    );
    await page.getByRole('link', { name: 'Enumerators', exact: true }).click();
    await page.getByText('End this link').first().click();
    await keepsPromises('people');
    await page.getByRole('link', { name: 'Say who goes where' }).click();
    await page.getByLabel('Table').fill('enumerator,place\nzarina,NOWHERE\nlola,NOWHERE');
    await page.getByRole('button', { name: 'Save' }).last().click();
    await page.locator('.table-faults li').nth(2).waitFor();
    await keepsPromises('assign');
    expect(person.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await page.getByRole('link', { name: 'Flags', exact: true }).click();
    await page.locator('.reasons summary').first().click();
    await keepsPromises('flags');
    await page.getByRole('link', { name: 'Interviews', exact: true }).click();
    await keepsPromises('interviews');
    expect(await cut()).toBe(0);
    if (device === 'phone') {
      await page.setViewportSize({ width: 360, height: 740 });
      expect([await cut(), await person.overflow()]).toEqual([0, 0]);
      await page.setViewportSize({ width: 390, height: 844 });
      // Two lines an interview, which may wrap once each: fifty of them are no more than six screens.
      const heights = await page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.clientHeight));
      expect([heights.length, Math.max(...heights) < 110]).toEqual([50, true]);
    }
    await page.getByLabel('Outcome').selectOption('refusal');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.locator('.outcome.refusal').first().waitFor();
    expect(await page.locator('.outcome:not(.refusal)').count()).toBe(0);
    await keepsPromises('refusals');
    await page.goBack();
    await page
      .locator('tbody a')
      .nth(device === 'phone' ? 0 : 1)
      .click();
    await keepsPromises('interview');
    const where = page.url();
    await page.getByRole('link', { name: 'Edit answers' }).click();
    await keepsPromises('edit');
    await page.getByRole('link', { name: 'Leave it as it is' }).click();
    await page.locator('textarea').fill('nobody lives there');
    await page.getByRole('button', { name: 'Set aside' }).click();
    await page.getByText('Written down').waitFor();
    expect(page.url()).toBe(`${where}?done=yes`);
    expect(await page.locator('[data-what="set-aside"]').textContent()).toContain('nobody lives there');
    await person.photograph('fieldwork-decided');
    if (device === 'desktop') {
      await page.getByRole('link', { name: 'The round', exact: true }).click();
      await page.getByText('Publish now', { exact: true }).click();
      await page.getByRole('button', { name: 'Yes, publish it for good' }).click();
      await page.waitForURL(/\/dashboard\/releases\//, { timeout: 120_000 });
      await keepsPromises('published');
    }
    expect(person.complaints).toEqual([]);
  },
  300_000, // every page of the story is looked at
);
