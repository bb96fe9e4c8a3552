/** What an enumerator typed is what is filed: nothing is misread, and nothing is lost to a tap. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { householdAnswers } from './answers.ts';
import { fillIn, pick, type Said } from './fill-in.ts';
import { openBrowser, personWith } from './person.ts';
import { type Platform, startPlatform } from './platform.ts';

let platform: Platform;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await platform.stop();
});
/** A desktop shows a whole section at a time, so that people go back and forth in it. */
beforeEach(async () => {
  ({ page } = await personWith(browser, 'desktop'));
  page.setDefaultTimeout(6000);
  await page.goto(platform.links.household);
  await question('dwelling').waitFor();
});
afterEach(async () => {
  await page.context().close();
});

const question = (name: string) => page.locator(`[data-name=${name}]:visible`).first();
const box = (name: string) => question(name).locator('input:visible').first();
const say = (name: string, words: string) => question(name).getByText(words, { exact: true }).first().click();
/** The last section so far ends with the other button. */
const next = () => page.getByRole('button', { name: /^(Next|Finish)$/ }).click();

const choose = (name: string, words: string) => pick(page, question(name), words);

/** The body that goes out when the interview is finished. */
async function filed(): Promise<Readonly<Record<string, unknown>>> {
  const request = page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/v1/responses'));
  await page.getByRole('button', { name: 'Finish' }).click();
  const body: unknown = (await request).postDataJSON();
  await page.getByRole('heading', { name: 'Received' }).waitFor();
  const answers: unknown = typeof body === 'object' && body !== null && 'answers' in body ? body.answers : {};
  return Object.fromEntries(Object.entries(answers ?? {}));
}

/** As far as the questions on the members of the household. */
async function beginInterview(): Promise<void> {
  await box('dwelling').fill('D-1');
  await box('visit_number').fill('1');
  await say('disposition', 'Complete interview');
  await next();
  await say('consent', 'Yes');
  await next();
}

describe('a number', () => {
  test.each([
    ['12,5', 12.5],
    ['12,50', 12.5],
    ['1 234,50', 1234.5],
    ['1.234,50', 1234.5],
    ['60000', 60_000],
  ])('typed as “%s” is filed as %d somoni', async (typed, amount) => {
    await fillIn(page, { ...householdAnswers, receives_remittances: 'No', income: typed });
    expect((await filed())['income']).toEqual({ amount: amount * 100, currency: 'TJS' });
  });

  test.each(['100-200', '-5', '1,234', '5k'])(
    'typed as “%s” is refused with a sentence, and stays as typed',
    async (typed) => {
      await beginInterview();
      await say('sex', 'Female');
      await box('age').fill('44');
      await box('income').fill(typed);
      await next();
      await question('income')
        .getByText(/^(Enter one number in digits|This amount is not plausible)/)
        .waitFor();
      expect(await box('income').inputValue()).toBe(typed);
    },
  );

  test('is not changed by the wheel of a mouse', async () => {
    await box('visit_number').fill('6');
    await box('visit_number').hover();
    await page.mouse.wheel(0, 300);
    await page.mouse.wheel(0, -100);
    expect(await box('visit_number').inputValue()).toBe('6');
  });
});

test('one tap on another outcome takes nothing away: the interview is said to be left out, and comes back', async () => {
  await beginInterview();
  await say('sex', 'Female');
  await box('age').fill('44');
  await box('income').fill('24000');
  const back = async () => {
    await page.getByRole('button', { name: 'Previous' }).click();
    await page.getByRole('button', { name: 'Previous' }).click();
  };
  await back();
  await say('disposition', 'Refused');
  await page.getByText(/answers are not asked any more/).waitFor();

  await page.reload(); // the phone keeps them, too
  await question('disposition').waitFor();
  await say('disposition', 'Complete interview');
  await expect.poll(() => page.getByText(/answers are not asked any more/).count()).toBe(0);
  await next();
  await next();
  expect(await box('age').inputValue()).toBe('44');
  expect(await box('income').inputValue()).toBe('24000');
});

test('what is not asked any more is not sent', async () => {
  await beginInterview();
  await say('sex', 'Female');
  await page.getByRole('button', { name: 'Previous' }).click();
  await page.getByRole('button', { name: 'Previous' }).click();
  await say('disposition', 'Refused');
  await next();
  await say('consent', 'No');
  expect(Object.keys(await filed())).not.toContain('members');
});

test('a sender begun, switched off and on again is one sender with what was said of them', async () => {
  await beginInterview();
  await say('sex', 'Female');
  await box('age').fill('44');
  await box('income').fill('24000');
  await box('income').blur();
  await choose('income_currency', 'TJS –');
  await say('receives_remittances', 'Yes');
  await say('relationship', 'Son or daughter');
  await say('receives_remittances', 'No');
  await say('receives_remittances', 'Yes');
  await expect.poll(() => page.getByText('No. -1').count()).toBe(0);
  const said: Said = { ...householdAnswers, relationship: [] };
  await fillIn(page, said);
  expect((await filed())['senders']).toMatchObject([{ relationship: 'child', months_abroad: 30 }]);
});

test('the first Next after a corrected error goes on', async () => {
  await box('dwelling').fill('D-1');
  await box('visit_number').fill('99');
  await say('disposition', 'Complete interview');
  await next();
  await question('visit_number').getByText('Must be from 1 to 20.').waitFor();
  await box('visit_number').fill('1');
  const button = await page.getByRole('button', { name: 'Next', exact: true }).boundingBox();
  if (button === null) throw new Error('no button to go on');
  await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2); // where the eye saw it
  await question('consent').waitFor({ timeout: 3000 });
});
