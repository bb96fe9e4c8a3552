/** Fieldwork ends while phones are in the field: what was begun is finished, nothing new begins, and nothing is lost. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn } from './fill-in.ts';
import { type Person, personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';

const { platform, browser } = await onPlatform();

const dwelling = (page: Page) => page.locator('[data-name=dwelling] input');
const held = (page: Page) => page.locator('#held li');
const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();
const finish = (page: Page) => page.getByRole('button', { name: 'Finish' }).click();

async function openLink(person: Person): Promise<Page> {
  await person.page.goto(platform.links.household);
  return person.page;
}

/** Ingestion goes by what it has read of a round for half a minute. Milliseconds. */
const rememberedFor = 30_000;

/** An enumerator who has begun an interview at this dwelling. */
async function enumeratorAt(name: string): Promise<Person> {
  const person = await personWith(browser, 'small');
  const page = await openLink(person);
  await dwelling(page).fill(name);
  await page.locator('[data-name=visit_number] input').fill('1');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.locator('[data-name=disposition]').waitFor();
  return person;
}

/** The round is led on by somebody at the terminal. */
const lead = (...step: readonly string[]): Promise<unknown> => {
  const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';
  return platform.run('round', ...step, '--round', round, '--reason', 'the last village is done');
};

/** What the office finds in the file that the page offers, and cannot file. */
async function downloaded(page: Page): Promise<unknown> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup file' }).click();
  const file = await (await download).path();
  // It ends with an error: the round takes none of it.
  await expect(platform.run('import', '--backup', file)).rejects.toThrow();
  return JSON.parse(await readFile(`${file}.rest.json`, 'utf8'));
}

describe('a round that ends', () => {
  let [onTheScreen, putAway, late]: Person[] = [];
  const opened = (person: Person | undefined): Person => {
    if (person === undefined) throw new Error('nobody has begun an interview');
    return person;
  };

  test('has interviews under way when it begins to close', async () => {
    onTheScreen = await enumeratorAt('D-21');
    putAway = await enumeratorAt('D-22');
    late = await enumeratorAt('D-23');
    await opened(putAway).page.goto('about:blank');
    await lead('close', '--anyway');
  });

  test('takes an interview that is on the screen of a phone', async () => {
    const { page } = opened(onTheScreen);
    await fillIn(page, { ...refusalAnswers, dwelling: 'D-21' });
    await finish(page);
    await heading(page, 'Received');
  });

  test('refuses with a sentence what is begun there afterwards, and leaves it on the phone', async () => {
    const person = opened(onTheScreen);
    const { page } = person;
    await page.getByRole('button', { name: 'Next interview' }).click(); // the page has not heard of it
    await fillIn(page, { ...refusalAnswers, dwelling: 'D-24' });
    await finish(page);
    await heading(page, 'The round does not take this any more');
    await page.getByText('what was begun before it was closing may still come').waitFor();
    await person.photograph('closing-refused');
    await page.getByRole('button', { name: 'Show what is kept on this phone' }).click();
    await heading(page, 'This round takes no new interviews any more');
    await held(page).getByText('the round does not take it any more').waitFor();
    await person.photograph('closing-held');
    expect(await person.barriers()).toEqual([]);
    expect(await page.locator('[data-name]').count()).toBe(0);
    expect(await downloaded(page)).toMatchObject([{ state: 'unsent', answers: { dwelling: 'D-24' } }]);
  });

  test('takes an interview whose link is opened again, and begins no other after it', async () => {
    const { page } = opened(putAway);
    await openLink(opened(putAway));
    await page.locator('[data-name]').first().waitFor();
    await fillIn(page, { ...refusalAnswers, dwelling: 'D-22' });
    await finish(page);
    await heading(page, 'Received');
    await page.getByRole('button', { name: 'Next interview' }).click();
    await heading(page, 'This round takes no new interviews any more');
    expect(await page.locator('[data-name]').count()).toBe(0);
  });

  test.each(['small', 'desktop'] as const)('says on a %s screen that it is closing', async (device) => {
    const person = await personWith(browser, device);
    await openLink(person);
    await heading(person.page, 'This round takes no new interviews any more');
    await person.photograph('closing');
    expect(await person.barriers()).toEqual([]);
    expect(await person.overflow()).toBeLessThanOrEqual(0);
  });

  test('once it is closed takes nothing, and what was filled in stays on the phone and can be downloaded', async () => {
    const person = opened(late);
    const { page } = person;
    await fillIn(page, { ...refusalAnswers, dwelling: 'D-23' });
    await lead('close', '--finally', '--anyway');
    await page.waitForTimeout(rememberedFor);
    await finish(page);
    await heading(page, 'The round does not take this any more');
    await person.photograph('closed-refused');
    await page.getByRole('button', { name: 'Show what is kept on this phone' }).click();
    await heading(page, 'This round is closed');
    await held(page).getByText('the round does not take it any more').waitFor();
    await person.photograph('closed-held');
    expect(await person.barriers()).toEqual([]);
    expect(await person.overflow()).toBeLessThanOrEqual(0);
    expect(await downloaded(page)).toMatchObject([
      { instrument: 'household', state: 'unsent', answers: { dwelling: 'D-23', visit_number: 1 } },
    ]);
    expect(await held(page).count()).toBe(1);
  });

  test('says so in Russian, on a wide screen too', async () => {
    const person = opened(late);
    const { page } = person;
    await page.locator('.languages summary').click();
    await page.getByRole('link', { name: 'Русский' }).click();
    await heading(page, 'Этот раунд закрыт');
    await held(page).getByText('раунд это больше не принимает').waitFor();
    await person.photograph('closed-held-ru');
    await page.setViewportSize({ width: 1280, height: 900 });
    await person.photograph('closed-held-ru-wide');
    expect(await person.barriers()).toEqual([]);
    expect(await person.overflow()).toBeLessThanOrEqual(0);
  });

  test('begins nothing new once it is closed', async () => {
    const { page } = await personWith(browser, 'desktop');
    await page.goto(platform.links.household);
    await heading(page, 'This round is closed');
    expect(await page.locator('[data-name]').count()).toBe(0);
    expect(await held(page).count()).toBe(0);
  });

  test('receives what was kept when it is opened again', async () => {
    const { page } = opened(late);
    await lead('reopen');
    await page.reload();
    await page.locator('[data-name]').first().waitFor();
    await expect.poll(() => held(page).count()).toBe(0);
  });
});
