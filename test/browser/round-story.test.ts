/**
 * A village of ten dwellings is done in Tajik without signal while a coordinator watches: nothing is counted before it is
 * delivered, all of it is afterwards; one interview is set aside, and the round is closed.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { visits as pages } from '#schemas/words/tg/visits.ts';
import { loadWorkWords } from '#schemas/words/work-words.ts';
import { giveDwellings } from './draw-dwellings.ts';
import { type Said, fillIn, finishButton } from './fill-in.ts';
import { roundOf } from './give-place.ts';
import { around, formWords, receivingHousehold, refusal } from './in-tajik.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();
const words = await loadWorkWords('tg');
const streets = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`${at + 1}`, `Рӯдакӣ ${at + 1}`]));
const enumerator = { id: 'zarina', name: 'Zarina S.' };
/** Of ten households two are interviewed, two do not want to, and nobody is at home in six. */
const visits: Readonly<Record<string, Said | 'nobody'>> = Object.fromEntries(
  Object.keys(streets).map((dwelling, at) => [dwelling, at < 2 ? receivingHousehold : at < 4 ? refusal : 'nobody']),
);

const afterHead = (sentence: string): string => sentence.split('{')[0] ?? '';

/** Visits every dwelling on the list of work, and comes back to it after each. */
async function visitAll(page: Page): Promise<void> {
  for (const [dwelling, said] of Object.entries(visits)) {
    await page.locator('details.units').waitFor();
    if (!(await page.locator('.unit').first().isVisible())) await page.locator('details.units > summary').click();
    const begin = said === 'nobody' ? words['work.unitNobody'] : words['work.unitInterview'];
    await page.getByRole('button', { name: `${begin}: ${dwelling}`, exact: true }).click();
    if (said !== 'nobody') await fillIn(page, { ...said, dwelling }, undefined, around);
    await finishButton(page, around).click();
    await page.getByRole('heading', { name: afterHead(formWords.sentences['filling.notYetSent']) }).waitFor();
    await page.getByRole('link', { name: pages['collect.work'] }).click();
  }
}

test('a village is done in Tajik without signal, delivered later, looked at by a coordinator, and the round is closed', async () => {
  const { code } = await giveDwellings(platform, enumerator, streets);
  const phone = await personWith(browser, 'small', 'tg-TJ');
  await phone.page.goto(`${platform.url}/go#${code}`);
  await phone.page.getByText(words['offline.ready'], { exact: true }).waitFor();

  const office = await personWith(browser, 'desktop');
  const { page } = office;
  await signInBy(page, await platform.run('sign-in', '--role', 'coordinator'));
  await page.getByRole('link', { name: 'Fieldwork' }).click();
  await page.locator('h2 a').first().click();
  const progress = page.url();
  /** What the coordinator reads of the enumerator: contacts, and what came of them. */
  const seen = async (): Promise<readonly string[]> => {
    await page.goto(`${progress}?by=enumerator`);
    const cells = page.locator('[data-instrument=household] tr[data-key=zarina] td');
    return (await cells.allTextContents()).slice(1, 5);
  };

  await phone.page.context().setOffline(true);
  await visitAll(phone.page);
  await phone.page.locator('details.units > summary', { hasText: '10' }).waitFor();
  await phone.photograph('village-done');
  expect([await phone.barriers(), await phone.overflow()]).toEqual([[], 0]);
  expect(await seen()).toEqual([]); // what the phones have not delivered is not invented

  await phone.page.context().setOffline(false);
  await phone.page.locator('li.work a').click();
  await expect.poll(() => phone.page.locator('#held li').count(), { timeout: 60_000 }).toBe(0);
  // The page of progress is read anew after a minute. Contacts: 10; complete 2, partial none, refused 2.
  await expect.poll(seen, { timeout: 150_000, interval: 5000 }).toEqual(['10', '2', '0', '2']);
  await office.photograph('village-progress');

  await page.getByRole('link', { name: 'Interviews', exact: true }).click();
  await page.locator('select[name=enumerator]').selectOption(enumerator.id);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByText('Interviews: 10').waitFor();
  await page.locator('tbody a').first().click();
  await page.locator('textarea').fill('nobody lives there');
  await page.getByRole('button', { name: 'Set aside' }).click();
  await page.getByText('Written down').waitFor();
  await page.goto(progress);
  await page.getByRole('link', { name: 'The round', exact: true }).click();
  for (const step of ['Take nothing new', 'Close it']) {
    await page.locator('#step-reason').fill('the villages are done');
    await page.getByRole('button', { name: step }).click();
    await page.getByText('Written down').waitFor();
  }
  await office.photograph('village-closed');
  expect(office.complaints).toEqual([]);

  const stored = await platform.run('review', 'list', '--round', roundOf(platform), '--enumerator', 'zarina', '--json');
  expect([stored.match(/"state":"filed"/g)?.length, stored.match(/"state":"set-aside"/g)?.length]).toEqual([9, 1]);
  await phone.page.reload();
  await phone.page.getByText(pages['collect.closed']).waitFor();
  expect(await phone.page.locator('#held li').count()).toBe(0);
}, 400_000);
