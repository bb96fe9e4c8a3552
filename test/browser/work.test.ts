/** An enumerator's one address: the code is exchanged once, the list opens every place, works without signal, and ends without loss. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';

import { refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { type Person, personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';

const { platform, browser } = await onPlatform();
const folder = mkdtempSync(join(tmpdir(), 'remit-work-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';
const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();
const dwelling = (page: Page) => page.locator('[data-name=dwelling] input');
const rowOf = (page: Page, place: string) =>
  page.locator('li.work', { has: page.getByRole('link', { name: place, exact: true }) });

const listed = v.object({
  unassigned: v.array(v.object({ instrument: v.string(), psu: v.string() })),
});
const given = v.object({ link: v.string(), code: v.string(), address: v.string() });

const setWork = async (psus: readonly string[]): Promise<void> => {
  const file = join(folder, 'people.csv');
  const rows = psus.map((psu) => `zarina,Zarina S.,,household,${psu}\n`).join('');
  writeFileSync(file, `id,name,team,instrument,psu\n${rows}`);
  await platform.run('enumerator', 'set', '--round', round, file);
};
const everyPlace = async (): Promise<readonly string[]> => {
  const { unassigned } = v.parse(
    listed,
    JSON.parse(await platform.run('enumerator', 'list', '--round', round, '--json')),
  );
  return unassigned.filter(({ instrument }) => instrument === 'household').map(({ psu }) => psu);
};
const giveLink = async () =>
  v.parse(given, JSON.parse(await platform.run('enumerator', 'link', '--round', round, '--id', 'zarina', '--json')));

const places = await everyPlace();
const [first = '', second = '', third = ''] = places;

async function finishAt(page: Page, link: ReturnType<Page['getByRole']>, name: string): Promise<void> {
  await link.click();
  await dwelling(page).waitFor();
  await fillIn(page, { ...refusalAnswers, dwelling: name });
  await finishButton(page).click();
}

const places2 = (page: Page) => page.locator('li.work a');

describe('the address of an enumerator', () => {
  let person: Person;
  let link: v.InferOutput<typeof given>;

  test('tells a slip in a typed code before anybody is asked, and keeps the code when the answer is lost', async () => {
    await setWork([first, second]);
    link = await giveLink();
    person = await personWith(browser, 'small');
    const { page } = person;
    let asked = 0;
    await page.route('**/v1/links/exchange*', async (route) => {
      asked += 1;
      if (asked > 1) return route.continue();
      await route.fetch(); // it arrived, and the answer did not
      return route.abort();
    });
    await page.goto(`${platform.url}/go`);
    await page.getByLabel('Code').fill(`${link.code.startsWith('7') ? '8' : '7'}${link.code.slice(1)}`);
    await page.getByRole('button', { name: 'Show my work' }).click();
    await page.getByText('This code has a wrong sign').waitFor();
    expect(asked).toBe(0);
    await person.photograph('work-mistyped');
    expect(await person.barriers()).toEqual([]);
    await page.getByLabel('Code').fill(link.code.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: 'Show my work' }).click();
    await heading(page, 'No connection');
    await person.photograph('work-lost');
    expect(await person.barriers()).toEqual([]);
    await page.reload(); // nothing was typed again
    await expect.poll(() => places2(page).count()).toBe(2);
    expect(asked).toBe(2);
    await page.getByText('Ready for use without signal', { exact: true }).waitFor();
    await person.photograph('work');
    expect(await person.barriers()).toEqual([]);
    expect(await person.overflow()).toBeLessThanOrEqual(0);
  });

  test('is of no use on another device, and leaves no code in the address', async () => {
    const other = await personWith(browser, 'desktop');
    await other.page.goto(link.address);
    await heading(other.page, 'This code does not work');
    await other.page.getByText('This code was used on another device').waitFor();
    expect(other.page.url()).toBe(`${platform.url}/collect`);
    await other.photograph('work-spent');
    expect(await other.barriers()).toEqual([]);
  });

  test('opens every place without signal, in another language, and counts what is there', async () => {
    const { page } = person;
    await page.context().setOffline(true);
    await page.goto(`${platform.url}/go`);
    await expect.poll(() => places2(page).count()).toBe(2);
    await page.getByText('No connection: this is the list of').waitFor();
    const names = await places2(page).allTextContents();
    await finishAt(page, page.getByRole('link', { name: names[0] ?? '', exact: true }), 'D-1');
    await heading(page, 'Saved on this phone, not yet sent');
    await page.getByRole('link', { name: 'To the list of my work' }).click();
    await rowOf(page, names[0] ?? '')
      .getByText('to be sent: 1')
      .waitFor();
    await page.getByRole('link', { name: names[1] ?? '', exact: true }).click();
    await dwelling(page).fill('D-2');
    await page.goto(`${platform.url}/collect?lang=tg`);
    await page.getByText('нотамом: 1').waitFor();
    await page.goto(`${platform.url}/collect?lang=en`);
    await page.context().setOffline(false);
    await page.getByRole('link', { name: names[0] ?? '', exact: true }).click();
    await page.locator('#delivered').getByText('Received').first().waitFor();
    await page.getByRole('link', { name: 'To the list of my work' }).click();
    await rowOf(page, names[0] ?? '')
      .getByText('delivered: 1')
      .waitFor();
  });

  test('says which places came and which were taken away', async () => {
    await setWork([second, third]);
    const { page } = person;
    await page.reload();
    await page.getByText('Your work has changed').waitFor();
    await page.getByText(/^New: /).waitFor();
    await page.getByText(/^Taken away: /).waitFor();
    await person.photograph('work-changed');
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'I have seen it' }).click();
    await expect.poll(() => page.getByText('Your work has changed').count()).toBe(0);
    expect(await places2(page).count()).toBe(2);
  });

  test('ends while an interview is open: that one is delivered, and nothing new is begun', async () => {
    const { page } = person;
    const [open = ''] = await places2(page).allTextContents();
    await page.getByRole('link', { name: open, exact: true }).click();
    await dwelling(page).waitFor();
    await platform.run('links', 'end', '--round', round, '--id', link.link, '--reason', 'the phone changes hands');
    await fillIn(page, { ...refusalAnswers, dwelling: 'D-3' });
    await finishButton(page).click();
    await heading(page, 'Received');
    await page.getByRole('button', { name: 'Next interview' }).click(); // the page has not heard of it
    await fillIn(page, { ...refusalAnswers, dwelling: 'D-4' });
    await page.waitForTimeout(30_000); // for which ingestion remembers a link
    await finishButton(page).click();
    await heading(page, 'This link has ended');
    await person.photograph('work-ended');
    await page.getByRole('button', { name: 'Show what is kept on this phone' }).click();
    await page.getByRole('heading', { name: 'This link has ended' }).waitFor();
    await page.locator('#held li').getByText('this link may not send it').waitFor();
    expect(await page.locator('[data-name]').count()).toBe(0);
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('link', { name: 'To the list of my work' }).click();
    await page.getByText('Nothing new can be begun').waitFor();
    // The next link takes along what waits.
    const next = await giveLink();
    await page.getByText('Enter another code').click();
    await page.getByLabel('Code').fill(next.code);
    await page.getByRole('button', { name: 'Show my work' }).click();
    await expect.poll(() => page.getByText('Nothing new can be begun').count()).toBe(0);
    await page.getByRole('link', { name: open, exact: true }).click();
    await expect.poll(() => page.locator('#held li', { hasText: 'may not send' }).count()).toBe(0);
  });
});
