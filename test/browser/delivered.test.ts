/** What a phone has delivered can be read there for some days: by whoever asks what became of an interview. */
import { expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn } from './fill-in.ts';
import { personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';

const { platform, browser } = await onPlatform();

test('an interview that was received is listed with its receipt and outcome, can be read, and goes after its days', async () => {
  const person = await personWith(browser, 'small');
  const { page } = person;
  await page.goto(platform.links.household);
  await page.locator('[data-name]').first().waitFor();
  await fillIn(page, { ...refusalAnswers, dwelling: 'D-41' });
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { name: 'Received' }).waitFor();
  const receipt = await page.locator('#filling .receipt').textContent();

  await page.reload(); // another day
  const delivered = page.locator('#delivered li');
  await delivered.waitFor();
  expect(await delivered.textContent()).toContain(`Refused · Receipt number ${receipt}`);
  expect(await page.locator('#held li').count()).toBe(0);
  await page.getByRole('button', { name: /^Show answers/ }).click();
  await delivered.getByText('D-41', { exact: true }).waitFor();
  expect(await delivered.locator('dl button').count()).toBe(0);
  await page.getByRole('button', { name: /^Hide answers/ }).waitFor();
  await person.photograph('delivered');
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);

  // Looked at again, with nothing changed: what was unfolded stays so, and so does a button under a finger.
  const shown = await delivered.elementHandle();
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  await page.waitForTimeout(500);
  expect(await shown.evaluate((row) => row.isConnected)).toBe(true);

  await page.getByRole('button', { name: /^Hide answers/ }).click();
  await page.getByRole('button', { name: /^Show answers/ }).waitFor();

  // The office lost it, and asks.
  const again = page.waitForResponse((answer) => answer.url().endsWith('/v1/responses'));
  await page.getByRole('button', { name: 'Send all again' }).click();
  expect((await again).status()).toBe(200); // this server still has it
  await delivered.waitFor();
  expect(await page.locator('#held li').count()).toBe(0);

  await page.clock.setFixedTime(Date.now() + 4 * 86_400_000);
  await page.reload();
  await page.locator('[data-name]').first().waitFor();
  await expect.poll(() => delivered.count()).toBe(0);
  await page.context().close();
});

test('an interview that was received is corrected under its own number, and the list shows the last version', async () => {
  const person = await personWith(browser, 'small');
  const { page } = person;
  await page.goto(platform.links.household);
  await page.locator('[data-name]').first().waitFor();
  await fillIn(page, { ...refusalAnswers, dwelling: 'D-51' });
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { name: 'Received' }).waitFor();
  await page.reload();
  const delivered = page.locator('#delivered li');
  await delivered.getByRole('button', { name: /^Correct/ }).click();
  await expect.poll(() => delivered.count()).toBe(0);
  await page.getByText('A correction of what was delivered').waitFor();
  await person.photograph('correcting');
  await page.getByRole('button', { name: /^Change: Dwelling/ }).click();
  await page.locator('[data-name=dwelling] input').fill('D-52');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.goto(platform.links.household);
  await page.reload(); // it goes on where it was left
  await fillIn(page, refusalAnswers);
  const answered = page.waitForResponse('**/v1/responses');
  await page.getByRole('button', { name: /Finish/ }).click();
  expect(await (await answered).json()).toHaveProperty('revisedAt');
  await page.getByRole('heading', { name: 'Correction received' }).waitFor();
  await person.photograph('correction-received');
  await page.getByRole('button', { name: 'Next interview' }).click();
  await delivered.getByText('Correction received').waitFor();
  await delivered.getByText('D-52').first().waitFor();
  await person.photograph('corrected');
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);

  await page.context().close();
});
