/** Two enumerators with one phone, and one of them with a link for practice: each goes on with what is theirs, and nothing is filed by another's link. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';

import { refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { type Person, personWith } from './person.ts';

const { platform, browser } = await onPlatform();
const folder = mkdtempSync(join(tmpdir(), 'remit-shared-phone-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';

const listed = v.object({ unassigned: v.array(v.object({ instrument: v.string(), psu: v.string() })) });
const given = v.object({ code: v.string() });
const codeOf = async (id: string, ...how: readonly string[]): Promise<string> =>
  v.parse(given, JSON.parse(await platform.run('enumerator', 'link', '--round', round, '--id', id, ...how, '--json')))
    .code;

async function enter(page: Page, code: string): Promise<void> {
  const another = page.getByText('Enter another code');
  if (await another.isVisible()) await another.click();
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Show my work' }).click();
}
/** The list of somebody. */
const listOf = (page: Page, whose: string) =>
  page.locator('#held > section.card', { hasText: `Enumerator ${whose} ·` });
const placesOf = (page: Page, whose: string) => listOf(page, whose).locator('li.work > a');

/** Refuses in the first place of a list, without signal, and goes back to the lists. */
async function finishIn(page: Page, whose: string, dwelling: string): Promise<void> {
  await placesOf(page, whose).first().click();
  await page.locator('[data-name=dwelling] input').waitFor();
  await fillIn(page, { ...refusalAnswers, dwelling });
  await finishButton(page).click();
  await page.getByRole('heading', { name: 'Saved on this phone, not yet sent' }).waitFor();
  await page.getByRole('link', { name: 'To the list of my work' }).click();
}

const told = v.object({
  progress: v.array(
    v.object({
      instrument: v.string(),
      groups: v.array(v.object({ by: v.string(), key: v.string(), attempted: v.number() })),
    }),
  ),
});
/** Contacts of an enumerator in households, as the office has them. */
async function filedBy(id: string): Promise<number> {
  const { progress } = v.parse(told, JSON.parse(await platform.run('round', 'progress', round, '--json')));
  const groups = progress.find(({ instrument }) => instrument === 'household')?.groups ?? [];
  return groups.find(({ by, key }) => by === 'enumerator' && key === id)?.attempted ?? 0;
}

describe('a phone that two enumerators share', () => {
  let person: Person;
  let page: Page;

  beforeAll(async () => {
    const { unassigned } = v.parse(
      listed,
      JSON.parse(await platform.run('enumerator', 'list', '--round', round, '--json')),
    );
    const [first = '', second = '', both = ''] = unassigned
      .filter(({ instrument }) => instrument === 'household')
      .map(({ psu }) => psu);
    const rows = [
      ['zarina', first],
      ['zarina', both],
      ['rustam', second],
      ['rustam', both],
    ].map(([id = '', psu = '']) => `${id},${id},,household,${psu}\n`);
    const file = join(folder, 'people.csv');
    writeFileSync(file, `id,name,team,instrument,psu\n${rows.join('')}`);
    await platform.run('enumerator', 'set', '--round', round, file);
    person = await personWith(browser, 'phone');
    ({ page } = person);
    await page.goto(`${platform.url}/go`);
  });

  test('keeps the work of both', async () => {
    await enter(page, await codeOf('zarina'));
    await expect.poll(() => placesOf(page, 'zarina').count()).toBe(2);
    await enter(page, await codeOf('rustam'));
    await expect.poll(() => placesOf(page, 'rustam').count()).toBe(2);
    expect(await placesOf(page, 'zarina').count()).toBe(2);
    expect(await page.getByText('Taken away').count()).toBe(0);
    await page.getByText('Ready for use without signal', { exact: true }).waitFor();
    await page.reload();
    await expect.poll(() => placesOf(page, 'zarina').count()).toBe(2);
    expect(await placesOf(page, 'rustam').count()).toBe(2);
    await person.photograph('shared-phone');
    expect(await person.barriers()).toEqual([]);
  });

  test('shows each what is theirs, in the form as well, and files it by their link', async () => {
    const before = [await filedBy('zarina'), await filedBy('rustam')];
    await page.context().setOffline(true);
    await page.reload();
    await finishIn(page, 'zarina', 'D-1');
    await finishIn(page, 'rustam', 'D-2');
    for (const whose of ['zarina', 'rustam'])
      await expect.poll(() => listOf(page, whose).getByText('to be sent: 1').count()).toBe(1);
    await placesOf(page, 'rustam').first().click();
    await page.locator('#held li').first().waitFor();
    expect(await page.locator('#held li').allTextContents()).toEqual([expect.stringContaining('D-2')]);
    await page.getByRole('link', { name: 'To the list of my work' }).click();
    await page.context().setOffline(false);
    for (const whose of ['zarina', 'rustam'])
      await listOf(page, whose).getByText('What you delivered: 1').waitFor({ timeout: 60_000 });
    expect([await filedBy('zarina'), await filedBy('rustam')]).toEqual(before.map((count) => count + 1));
  });

  test('keeps a link for practice apart', async () => {
    const before = await filedBy('zarina');
    await enter(page, await codeOf('zarina', '--trial'));
    const practice = page.locator('#held > section.card', { hasText: 'For practice' });
    await practice.waitFor();
    expect(await listOf(page, 'zarina').count()).toBe(2);
    await expect.poll(() => practice.getByText('opens only with a connection').count(), { timeout: 30_000 }).toBe(0);
    await page.context().setOffline(true);
    await practice.locator('li.work > a').last().click();
    await page.locator('[data-name=dwelling] input').waitFor();
    await fillIn(page, { ...refusalAnswers, dwelling: 'D-9' });
    await finishButton(page).click();
    await page.getByRole('heading', { name: 'Saved on this phone, not yet sent' }).waitFor();
    await page.getByRole('link', { name: 'To the list of my work' }).click();
    await practice.getByText('to be sent: 1').waitFor();
    expect(await page.getByText('to be sent: 1').count()).toBe(1);
    // The form of her work, in the same place, sends nothing of it.
    await page.context().setOffline(false);
    const work = page.locator('#held > section.card', { hasText: 'Enumerator zarina ·', hasNotText: 'For practice' });
    await work.locator('li.work > a').last().click();
    await page.locator('[data-name=dwelling] input').waitFor();
    expect(await page.locator('#held li').allTextContents()).not.toContainEqual(expect.stringContaining('D-9'));
    await page.getByRole('link', { name: 'To the list of my work' }).click();
    await practice.getByText('What you delivered: 1').waitFor({ timeout: 60_000 });
    expect(await filedBy('zarina')).toBe(before);
  });
});
