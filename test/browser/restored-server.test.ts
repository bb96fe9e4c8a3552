/** A server that was brought back from an older copy has lost what phones delivered since: they still have it, and deliver it again. */
import { expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';
import { startPlatform } from './platform.ts';
import { startProxy } from './proxy.ts';

const { platform, browser } = await onPlatform();

test('what was delivered before the server was brought back is stored again, once, with the same receipt number', async () => {
  const older = await startPlatform(); // of the same copy, as it was before anybody filed
  const network = await startProxy(platform.url);
  const statuses = () =>
    network.asked
      .filter(({ method, path }) => method === 'POST' && path === '/v1/responses')
      .map(({ status }) => status);
  const { page } = await personWith(browser, 'small');
  await page.goto(network.through(platform.links.household));
  await page.locator('[data-name]').first().waitFor();
  await fillIn(page, { ...refusalAnswers, dwelling: 'D-61' });
  await finishButton(page).click();
  await page.getByRole('heading', { name: 'Received' }).waitFor();
  const receipt = await page.locator('#filling .receipt').textContent();
  expect(statuses()).toEqual([201]);

  network.platform = older.url;
  await page.reload();
  await page.locator('#delivered li').waitFor();
  const sendAgain = page.getByRole('button', { name: 'Send all again' });
  await sendAgain.click();
  await expect.poll(statuses).toEqual([201, 201]); // it was gone, and is there
  await page.locator('#delivered li').getByText(`Receipt number ${receipt}`).waitFor();
  await sendAgain.click();
  await expect.poll(statuses).toEqual([201, 201, 200]); // and is there once
  await page.context().close();
  await network.close();
  await older.stop();
});
