/** A village without a list: two phones list a part each, without signal and over a reload; the office joins them, the draw of the command stands on the phones. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();
const folder = mkdtempSync(join(tmpdir(), 'remit-listing-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const [round, psu] = ['tj-valley', 'V-1'];
const linked = v.pipe(v.string(), v.parseJson(), v.object({ code: v.string() }));

async function linksOf(people: readonly string[]): Promise<readonly string[]> {
  const description = {
    ...{
      id: round,
      title: 'Valleys',
      country: 'TJ',
      reportingCurrency: 'TJS',
      instruments: { household: 3 },
      settings: {},
    },
    referencePeriod: { start: '2026-01-01', end: '2026-12-31' },
  };
  const frame = `instrument,psu,stratum,label,region,urban,firstStageWeight\nhousehold,${psu},north,Gulibod,N,no,4\n`;
  const files = ['--file', file('round.json', JSON.stringify(description)), '--frame', file('frame.csv', frame)];
  await platform.run('round', 'create', '--open', ...files);
  const rows = people.map((id) => `${id},${id},,household,${psu}\n`).join('');
  await platform.run('enumerator', 'set', '--round', round, file('people.csv', `id,name,team,instrument,psu\n${rows}`));
  const codes: string[] = [];
  for (const id of people) {
    const made = await platform.run('enumerator', 'link', '--id', id, '--round', round, '--json');
    codes.push(v.parse(linked, made).code);
  }
  return codes;
}

const address = (page: Page) => page.getByLabel('Address, or what it looks like');
const rows = (page: Page) => page.locator('.listing li strong').allTextContents();
async function add(page: Page, where: string, households = ''): Promise<void> {
  await address(page).fill(where);
  await page.getByLabel('Households there, if you know').fill(households);
  await page.getByRole('button', { name: 'Add', exact: true }).dblclick(); // a second tap lists nothing twice
  await page.locator('.listing li', { hasText: where }).first().waitFor();
}

test('two phones list a village without signal; both parts arrive once, are drawn from, and the drawn stand on the list of work', async () => {
  const [first = '', second = ''] = await linksOf(['sitora', 'zarina']);
  const person = await personWith(browser, 'small');
  const { page } = person;
  const sent: unknown[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v1/links/listing')) sent.push(request.postDataJSON());
  });
  await page.goto(`${platform.url}/go#${first}`);
  await page.getByText('Ready for use without signal', { exact: true }).waitFor();
  await page.context().setOffline(true);
  // Somebody presses while the list is drawn anew.
  await page.getByText('List dwellings: 0 listed').hover();
  await page.mouse.down();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.waitForTimeout(500);
  await page.mouse.up();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('This question needs an answer.').waitFor();
  await add(page, 'Rudaki 1', '2');
  await add(page, 'Rudaki 2');
  await add(page, 'The hut by the well', '1');
  await page.getByLabel('Households there, if you know').fill('many');
  await address(page).fill('Rudaki 9');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Households: a whole number from 0 to 500, or nothing.').waitFor();
  await page.getByRole('button', { name: 'Remove: 1. Rudaki 1', exact: true }).click();
  expect(await address(page).inputValue()).toBe('Rudaki 9'); // what is typed stays
  await page.getByText('“Rudaki 1” was removed.').or(page.getByText('Rudaki 1 was removed.')).waitFor();
  expect(await rows(page)).toEqual(['2. The hut by the well', '1. Rudaki 2']);

  await page.reload(); // still without signal
  await page.getByText('List dwellings: 2 listed').click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'Change: 2. Rudaki 2', exact: true }).click();
  await address(page).fill('Rudaki 2, blue gate');
  await page.locator('.listing').getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('2. Rudaki 2, blue gate').waitFor();
  expect(await rows(page)).toEqual(['3. The hut by the well', '2. Rudaki 2, blue gate', '1. Rudaki 1']);
  await page.getByText('The office does not have it yet').waitFor();
  await person.photograph('listing');
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Send the list' }).click();
  await page.getByText('The office hears of it when there is a connection.').waitFor();
  await page.reload();
  await page.getByText('List dwellings: 3 listed').waitFor();
  await page.context().setOffline(false);
  await page.getByText('List dwellings: 3 listed').click();
  await page.getByText(/^The office has it, as of/).waitFor({ timeout: 60_000 });
  await person.photograph('listing-sent');
  expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(sent.at(-1)).toMatchObject({
    dwellings: [
      { address: 'Rudaki 1', households: 2 },
      { address: 'Rudaki 2, blue gate' },
      { address: 'The hut by the well', households: 1 },
    ],
  });

  const other = await personWith(browser, 'small');
  await other.page.goto(`${platform.url}/go#${second}`);
  await other.page.getByText('Ready for use without signal', { exact: true }).waitFor(); // it pushes down what is below it
  await other.page.getByText('List dwellings: 0 listed').click();
  await add(other.page, 'Rudaki 1', '1');
  await other.page.getByRole('button', { name: 'Send the list' }).click();
  await other.page.getByText(/^The office has it, as of/).waitFor();

  let csv = '';
  for (const size of ['desktop', 'small'] as const) {
    const office = await personWith(browser, size);
    await signInBy(office.page, await platform.run('sign-in', '--role', 'coordinator'));
    await office.page.goto(`${platform.url}/fieldwork/rounds/${round}`);
    await office.page.getByRole('link', { name: 'Lists of dwellings' }).click();
    await office.page.getByText('listed more than once by the same words: Rudaki 1').waitFor();
    await office.photograph(`listing-office-${size}`);
    expect(await office.barriers()).toEqual([]);
    expect(await office.overflow()).toBeLessThanOrEqual(0);
    const link = await office.page
      .getByRole('link', { name: /^Download the lists of all places/ })
      .getAttribute('href');
    csv = await (await office.page.context().request.get(new URL(link ?? '', platform.url).href)).text();
    await office.page.context().close();
  }
  expect(csv.trim().split('\r\n')).toHaveLength(5);

  const record = {
    ...{ format: 'remit-sample', version: 1, generator: 'xoshiro128**, seeded by SplitMix64', seed: 1 },
    design: { instrument: 'household', method: 'srs', psus: 1, dwellings: 2, seed: 1 },
    frame: { sha256: '0'.repeat(64), psus: 1, strata: 1 },
    strata: [{ stratum: 'north', psus: 1, size: 1, drawn: 1, allocated: 1 }],
    psus: [{ psu, stratum: 'north', size: 1, probability: 1 }],
  };
  const files = ['--record', file('record.json', JSON.stringify(record)), '--list', file('listing.csv', csv)];
  await platform.run('sample', 'dwellings', ...files, '--out', join(folder, 'drawn.csv'), '--round', round);
  await page.reload();
  await page.getByText('2 drawn here, 0 done').waitFor();
  await expect.poll(() => page.locator('.listing').count()).toBe(0); // nothing is listed any more
  await page.context().close();
  await other.page.context().close();
}, 400_000);
