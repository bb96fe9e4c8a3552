/** What a night found in an enumerator's interviews stands on their list as advice, without signal too; nobody else's list has it, and the coordinator reads when it was. */
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { givePlace, roundOf } from './give-place.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();
const round = roundOf(platform);
const bodySchema = v.looseObject({ id: v.string(), answers: v.looseObject({}), startedAt: v.string() });

test('two at once, checked, read without signal; another enumerator hears nothing of it', async () => {
  const { code } = await givePlace(platform, 'household', { id: 'zarina', name: 'Zarina S.' });
  const person = await personWith(browser, 'phone');
  const { page } = person;
  const looksRight = async (name: string): Promise<void> => {
    await person.photograph(name);
    expect(await person.barriers()).toEqual([]);
    expect(await person.overflow()).toBeLessThanOrEqual(0);
  };
  await page.goto(`${platform.url}/go#${code}`);
  await page.getByText('Ready for use without signal', { exact: true }).waitFor();
  await page.locator('li.work a').click();
  await page.locator('[data-name=dwelling] input').waitFor();
  await fillIn(page, { ...refusalAnswers, dwelling: 'D-1' });
  const posted = page.waitForRequest((request) => request.url().includes('/v1/responses'));
  await finishButton(page).click();
  const first = await posted;
  await page.getByRole('heading', { name: 'Received' }).waitFor();
  // A second one that was begun in the middle of the first.
  const body = v.parse(bodySchema, JSON.parse(first.postData() ?? ''));
  const id = `${body.id.slice(0, -8)}0000002a`;
  const second = { ...body, id, answers: { ...body.answers, dwelling: 'D-2' } };
  const authorization = String(await first.headerValue('authorization'));
  const headers = { 'content-type': 'application/json', authorization };
  const sent = await fetch(`${platform.url}/v1/responses`, { method: 'POST', headers, body: JSON.stringify(second) });
  expect(sent.status).toBe(201);
  expect(await platform.run('round', 'check', round)).toContain('enumerators are told of');

  await page.getByRole('link', { name: 'To the list of my work' }).click();
  const card = page.locator('section.checks');
  await card.getByText(/^Your interviews that were begun before another one of yours had ended: 1\./).waitFor();
  await looksRight('checks');
  await page.context().setOffline(true);
  await page.reload();
  expect(await card.textContent()).toMatch(/Receipt number \w{4}-\w{4}/);
  await looksRight('checks-offline');

  const { code: another } = await givePlace(platform, 'household', { id: 'farrukh', name: 'Farrukh K.' });
  const other = await personWith(browser, 'phone');
  await other.page.goto(`${platform.url}/go#${another}`);
  await other.page.getByText('Ready for use without signal', { exact: true }).waitFor();
  expect(await other.page.locator('section.checks').count()).toBe(0);

  for (const device of ['desktop', 'phone'] as const) {
    const office = await personWith(browser, device);
    await signInBy(office.page, await platform.run('sign-in', '--role', 'coordinator'));
    await office.page.goto(`${platform.url}/fieldwork/rounds/${round}/flags`);
    await office.page.locator('[data-checks=last]').getByText('Checks for enumerators last ran').waitFor();
    await office.photograph('checks-office');
    expect(await office.barriers()).toEqual([]);
    expect(await office.overflow()).toBeLessThanOrEqual(0);
  }
}, 400_000);
