/** A shift at the border, without signal: travellers are counted, an interview begins from the sheet and asks for no counts, all of it arrives, and the coordinator reads the sheet. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { borderAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { givePlace, roundOf } from './give-place.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();

const summary = (page: Page) => page.locator('.sheet > summary');
const passed = async (page: Page): Promise<string> => (await summary(page).textContent()) ?? '';

test('counted without signal, taken back, reloaded, interviewed, closed, and sent', async () => {
  const { code } = await givePlace(platform, 'border', { id: 'sitora', name: 'Sitora S.' });
  const person = await personWith(browser, 'small');
  const { page } = person;
  const looksRight = async (name: string): Promise<void> => {
    await person.photograph(name);
    expect(await person.barriers()).toEqual([]);
    expect(await person.overflow()).toBeLessThanOrEqual(0);
  };
  const sent: unknown[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v1/links/shift-sheet')) sent.push(request.postDataJSON());
  });
  await page.goto(`${platform.url}/go#${code}`);
  await page.getByText('Ready for use without signal', { exact: true }).waitFor();
  await page.context().setOffline(true);
  await summary(page).click();
  await page.getByText(/^One of [\d,]+ travellers is stopped\.$/).waitFor();
  await page.getByRole('button', { name: 'Begin to count' }).click();
  const tally = page.getByRole('button', { name: /Somebody passed$/ });
  const stop = page.locator('.stop');
  const isDue = async (): Promise<boolean> => ((await stop.textContent()) ?? '') !== '';
  let count = 0;
  while (!(await isDue())) {
    await tally.click();
    count += 1;
  }
  await stop.getByText(`Stop number ${count}`).waitFor();
  await looksRight('shift-sheet');
  await page.getByRole('button', { name: 'A woman refused' }).click();
  await page.getByText(/^To be stopped next: number \d+/).waitFor();
  await page.getByText('Interviews: 0 · refused: 1 · another reason: 0').waitFor();
  await tally.click();
  await page.getByRole('button', { name: 'Take the last tap back' }).click();
  expect(await passed(page)).toBe(`Shift sheet: ${count} passed`);

  await page.locator('.sheet[aria-busy=false]').waitFor(); // “saved” is said
  await page.reload(); // still without signal, and still unfolded
  await tally.waitFor();
  expect(await passed(page)).toBe(`Shift sheet: ${count} passed`);
  await tally.click();
  await page.locator('.sheet').getByRole('button', { name: 'Interview' }).click();
  await page.locator('[data-name=disposition]').waitFor(); // the first question: the counts are not asked
  expect(await page.locator('[data-name=travellers_counted]').count()).toBe(0);
  await fillIn(page, borderAnswers); // what is said of the counts is not asked for
  await finishButton(page).click();
  await page.getByRole('heading', { name: /^Saved on this / }).waitFor();
  await page.getByRole('link', { name: 'To the list of my work' }).click();
  await page.getByText('Interviews: 1 · refused: 1 · another reason: 0').waitFor();
  await page.getByText(/^Saved on this phone\. It is sent/).waitFor();
  await page.getByRole('button', { name: 'The shift is over' }).click();
  await looksRight('shift-over');
  await page.context().setOffline(false);
  await page.getByText(/^The office has it, as of/).waitFor();
  expect(sent.at(-1)).toMatchObject({
    counted: count + 1,
    refusals: { female: 1, male: 0, unknown: 0 },
    nonresponse: 0,
    interviews: 1,
    closed: true,
  });
  await page.locator('li.work a').click();
  await page.locator('#delivered').getByText('Received').first().waitFor();
  await page.getByRole('button', { name: /^Show answers/ }).click();
  await page
    .locator('#delivered .review')
    .getByText(String(count + 1), { exact: true })
    .first()
    .waitFor();
  for (const size of ['desktop', 'small'] as const) {
    const office = await personWith(browser, size);
    await signInBy(office.page, await platform.run('sign-in', '--role', 'coordinator'));
    await office.page.goto(`${platform.url}/fieldwork/rounds/${roundOf(platform)}/shifts`);
    const row = office.page.locator('tr[data-key]', { hasText: 'Sitora S.' });
    await row.getByText(/^closed /).waitFor();
    await office.photograph(`shift-sheets-${size}`);
    expect(await office.barriers()).toEqual([]);
    expect(await office.overflow()).toBeLessThanOrEqual(0);
    await office.page.context().close();
  }
  await page.context().close();
}, 400_000);
