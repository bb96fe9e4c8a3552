/** An interview that the office sent back stands on the enumerator's list, or above the form of a link that names none, with the reason; it is corrected, and gone once delivered. */
import { expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { givePlace, roundOf } from './give-place.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();
const round = roundOf(platform);

test('sent back, corrected without signal, delivered, gone; where the answers are gone it says what to do', async () => {
  const { code } = await givePlace(platform, 'household', { id: 'zarina', name: 'Zarina S.' });
  const person = await personWith(browser, 'small');
  const { page } = person;
  await page.goto(`${platform.url}/go#${code}`);
  await page.getByText('Ready for use without signal', { exact: true }).waitFor();
  const toList = () => page.getByRole('link', { name: 'To the list of my work' }).click();
  await page.locator('li.work a').click();
  for (const dwelling of ['D-1', 'D-2']) {
    await page.locator('[data-name=dwelling] input').waitFor();
    await fillIn(page, { ...refusalAnswers, dwelling });
    await finishButton(page).click();
    await page.getByRole('heading', { name: 'Received' }).waitFor();
    await page.getByRole('button', { name: 'Next interview' }).click();
  }
  // The office sends both back.
  const reason = 'the number of the dwelling is not on the list';
  const back = ['--enumerator', 'zarina', '--reason', reason];
  await platform.run('review', 'send-back', '--round', round, '--instrument', 'household', ...back);
  await toList();
  await page.getByText('Sent back to you, to be corrected: 2').waitFor();
  const rowOf = (dwelling: string) => page.locator('.notice .unit', { hasText: dwelling });
  expect(await rowOf('D-1').textContent()).toContain(reason);
  await person.photograph('sent-back');
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);

  await page.context().setOffline(true);
  await page.reload();
  await rowOf('D-1').getByRole('button', { name: 'Correct' }).click();
  await page.getByText(`Sent back to you: ${reason}`).waitFor();
  await person.photograph('sent-back-form');
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
  await toList();
  await rowOf('D-1').getByRole('button', { name: 'Go on' }).click();
  await fillIn(page, { ...refusalAnswers, dwelling: 'D-1a' });
  await finishButton(page).click();
  await page.getByRole('heading', { name: /^Saved on this / }).waitFor();
  await toList();
  await rowOf('D-1').getByText('Corrected. It is sent when there is a connection.').waitFor();
  await page.context().setOffline(false);
  await page.locator('li.work a').click();
  await page.locator('#delivered').getByText('Correction received').first().waitFor();
  await toList();
  await page.getByText('Sent back to you, to be corrected: 1').waitFor();
  expect(await rowOf('D-1').count()).toBe(0);
  const stored = await platform.run('review', 'list', '--round', round, '--enumerator', 'zarina', '--json');
  expect([stored.match(/"state":"corrected"/g)?.length, stored.match(/"state":"sent-back"/g)?.length]).toEqual([1, 1]);

  // A phone that does not keep the answers any more: no page is open that would put them back.
  await page.goto(`${platform.url}/v1/health`);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase('remit');
        request.onsuccess = request.onerror = resolve;
        request.onblocked = resolve;
      }),
  );
  await page.goto(`${platform.url}/collect`);
  await rowOf('D-2').getByText('The answers are not on this phone any more.').waitFor();
  expect(await rowOf('D-2').getByRole('button').count()).toBe(0);
  await person.photograph('sent-back-gone');
  await page.context().close();
}, 180_000);

test('sent back to the holder of a link that names no enumerator: above the form which and why, without signal too, until it is corrected', async () => {
  const person = await personWith(browser, 'small');
  const { page } = person;
  await page.goto(platform.links.household);
  const receipts: string[] = [];
  for (const dwelling of ['D-61', 'D-62']) {
    await page.locator('[data-name=dwelling] input').waitFor();
    await fillIn(page, { ...refusalAnswers, dwelling });
    await finishButton(page).click();
    await page.getByRole('heading', { name: 'Received' }).waitFor();
    receipts.push((await page.locator('#filling .receipt').textContent()) ?? '');
    await page.getByRole('button', { name: 'Next interview' }).click();
  }
  const claims = new URL(platform.links.household).hash.split('.')[1] ?? '';
  const link = /"jti":"([^"]+)"/.exec(Buffer.from(claims, 'base64url').toString())?.[1] ?? '';
  const reason = 'the number of the dwelling is not on the list';
  const by = ['--round', round, '--link', link];
  await platform.run('review', 'send-back', ...by, '--reason', reason);
  await page.reload();
  const list = page.locator('#sent-back');
  await list.getByText('Sent back to you, to be corrected: 2').click();
  const rowOf = (dwelling: string) => list.locator('.unit', { hasText: dwelling });
  expect(await rowOf('D-61').textContent()).toContain(reason);
  expect(await rowOf('D-61').textContent()).toContain(receipts[0]);
  await person.photograph('sent-back-to-holder');
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);

  await page.getByText('Ready for use without signal', { exact: true }).waitFor();
  await page.context().setOffline(true);
  await page.reload();
  await list.getByText('Sent back to you, to be corrected: 2').click();
  await rowOf('D-61').getByRole('button', { name: 'Correct' }).click();
  await page.getByText(`Sent back to you: ${reason}`).waitFor();
  await list.getByText('Sent back to you, to be corrected: 1').waitFor(); // the one on the screen is told by the note
  await person.photograph('sent-back-to-holder-form');
  expect(await person.barriers()).toEqual([]);
  await page.context().setOffline(false);
  await fillIn(page, { ...refusalAnswers, dwelling: 'D-61a' });
  await finishButton(page).click();
  await page.locator('#delivered').getByText('Correction received').first().waitFor();
  await page.getByRole('button', { name: 'Next interview' }).click();
  await page.reload();
  await list.getByText('Sent back to you, to be corrected: 1').waitFor();
  expect([await rowOf('D-61').count(), await rowOf('D-62').count()]).toEqual([0, 1]);
  const stored = await platform.run('review', 'list', ...by, '--json');
  expect([stored.match(/"state":"corrected"/g)?.length, stored.match(/"state":"sent-back"/g)?.length]).toEqual([1, 1]);
  await page.context().close();
}, 180_000);
