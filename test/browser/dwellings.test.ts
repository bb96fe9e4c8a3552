/** Dwellings that were drawn in a village stand on the enumerator's list: nobody at home takes two taps, and what is done is offered no more. */
import { expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { giveDwellings } from './draw-dwellings.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();

test('without signal: nobody at home, a draft, a refusal; each stands where it belongs, and goes out later', async () => {
  const zarina = { id: 'zarina', name: 'Zarina S.' };
  const { code } = await giveDwellings(platform, zarina, { '11': 'Rudaki 1', '12': 'Rudaki 2', '13': '' });
  const person = await personWith(browser, 'small');
  const { page } = person;
  await page.goto(`${platform.url}/go#${code}`);
  await page.getByText('3 drawn here, 0 done').waitFor();
  await page.getByText('Ready for use without signal', { exact: true }).waitFor();
  await page.context().setOffline(true);
  const unit = (dwelling: string) => page.locator('.unit', { hasText: dwelling });
  const back = async (): Promise<void> => {
    await page.getByRole('link', { name: 'To the list of my work' }).click();
    await page.locator('details.units').waitFor();
    if (!(await page.locator('.unit').first().isVisible())) await page.getByText(/drawn here/).click();
  };

  await page.getByText('3 drawn here, 0 done').click();
  expect(await unit('11').textContent()).toContain('Rudaki 1');
  await person.photograph('dwellings');
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);

  await page.getByRole('button', { name: 'Nobody there: 11' }).click(); // the first tap
  await finishButton(page).click(); // and the second
  await page.getByRole('heading', { name: /^Saved on this / }).waitFor();
  await back();
  await unit('11').getByText('visit 1: Nobody reached').waitFor();

  await page.getByRole('button', { name: 'Interview: 12' }).click();
  await expect.poll(() => page.locator('[data-name=dwelling] input').inputValue()).toBe('12');
  await page.locator('[data-name=visit_number] input').fill('3');
  await back();
  await page.getByRole('button', { name: 'Go on: 12' }).click();
  await expect.poll(() => page.locator('[data-name=visit_number] input').inputValue()).toBe('3');
  await fillIn(page, { ...refusalAnswers, dwelling: '12', visit_number: '3' });
  await finishButton(page).click();
  await page.getByRole('heading', { name: /^Saved on this / }).waitFor();
  await back();
  await unit('12').getByText('visit 3: ').waitFor();
  expect(await unit('12').getByRole('button').count()).toBe(0); // nobody goes there again
  await page.getByText('3 drawn here, 1 done').waitFor();
  await page.getByRole('button', { name: 'Interview: 11' }).click(); // the second visit
  await expect.poll(() => page.locator('[data-name=visit_number] input').inputValue()).toBe('2');
  await page.getByRole('link', { name: 'To the list of my work' }).click();

  await page.context().setOffline(false);
  // The list of work sends what waits: nobody has to open a form for it.
  await expect.poll(() => page.locator('.record .unit').count(), { timeout: 30_000 }).toBe(2);
  await page.locator('li.work a').click();
  await page.locator('#delivered').getByText('Received').first().waitFor();
  await expect.poll(() => page.locator('#held').getByText('not yet sent').count()).toBe(0);
  await person.photograph('dwellings-sent');
  await page.context().close();
});
