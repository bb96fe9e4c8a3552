/** What is unlikely waits for a yes also of somebody who goes to the end by the list of sections. */
import { expect, test } from 'vitest';

import { borderAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();

test('the review asks about each unlikely answer, and sends once each was said yes to', async () => {
  const { page, barriers, photograph } = await personWith(browser, 'small');
  const section = async (name: string) => {
    await page.getByRole('button', { name: /^Sections/ }).click();
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name }).click();
  };
  const done = async (): Promise<number> =>
    Number(/(\d+)\/\d+/.exec(await page.getByRole('button', { name: /^Sections/ }).innerText())?.[1]);
  await page.goto(platform.links.border);
  await page.locator('[data-name]').first().waitFor();
  const before = await done();
  await fillIn(page, borderAnswers);
  await expect.poll(done).toBeGreaterThan(before); // counted once the next question is there
  const change = page.getByRole('button', { name: /^Change: .*other direction/ });
  await change.first().click();
  await page.locator('[data-name=crossings_back] input').first().fill('9');
  await section('Look through and finish');
  const doubt = page.locator('section.doubt');
  await doubt.waitFor();
  await photograph('review-doubt');
  expect(await barriers()).toEqual([]);
  await finishButton(page).click();
  await doubt.waitFor();
  expect(await page.getByRole('heading', { name: 'Received' }).count()).toBe(0);
  await doubt.getByLabel('Why, if it can be said in a few words').fill('came by sea');
  await doubt.getByRole('button', { name: 'Yes, that is right' }).click();
  await expect.poll(() => doubt.count()).toBe(0);
  const request = page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/v1/responses'));
  await finishButton(page).click();
  expect((await request).postData()).toContain('"rule":"crossings_alternate","note":"came by sea"');
  await page.getByRole('heading', { name: 'Received' }).waitFor();
  await page.context().close();
});
