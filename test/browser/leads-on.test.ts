/** A tap leads on as far as it can: into the box of the next question on the screen, and after a name to the next name. */
import { expect, test } from 'vitest';

import { householdAnswers } from './answers.ts';
import { fillIn } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();

test('after the sex of a member the age is written, and after a name the next; arrow keys and what is written stay', async () => {
  const { page, barriers, photograph } = await personWith(browser, 'small');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
  await page.goto(platform.links.household);
  await fillIn(page, householdAnswers, 'members');
  await page.locator('form.adding button').click();
  await page.locator('form.adding button').click();
  const [first, second] = [0, 1].map((at) => page.locator('ol.rows > li').nth(at));
  if (first === undefined || second === undefined) throw new Error('there are no rows');
  const age = async (row: typeof first) => (await row.locator('input.box').getAttribute('id')) ?? '';

  await first.getByText('Female').click();
  expect(await focused()).toBe(await age(first));
  await page.keyboard.type('44');
  await second.getByText('Male', { exact: true }).click();
  expect(await focused()).toBe(await age(second));
  await photograph('leads-on');
  expect(await barriers()).toEqual([]);

  // What is written is not asked again, and arrow keys only pass over an answer.
  await first.getByText('Male', { exact: true }).click();
  expect(await focused()).not.toBe(await age(first));
  await second.locator('input[type=radio]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).not.toBe(await age(second));

  await page.locator('ol.rows > li').nth(1).locator('input.box').fill('2');
  await fillIn(page, householdAnswers, 'senders');
  const name = page.locator('form.adding input.box');
  for (const one of ['Farrukh', 'Zarina']) {
    await page.keyboard.type(one);
    await page.locator('form.adding button').click();
    await expect.poll(focused).toBe(await name.getAttribute('id'));
    expect(await name.inputValue()).toBe('');
  }
  expect(await page.locator('ol.rows > li strong').allTextContents()).toEqual(['Farrukh', 'Zarina']);
}, 120_000);
