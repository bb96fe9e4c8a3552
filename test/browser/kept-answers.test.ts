/** What an enumerator typed is what is filed: nothing is misread, and nothing is lost to a tap. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { borderAnswers, householdAnswers, refusalAnswers } from './answers.ts';
import { fillIn, finishButton, pick } from './fill-in.ts';
import { personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';

const { platform, browser } = await onPlatform();
let page: Page;

beforeEach(async () => {
  ({ page } = await personWith(browser, 'desktop'));
  page.setDefaultTimeout(6000);
  await page.goto(platform.links.household);
  await question('dwelling').waitFor();
});
afterEach(async () => {
  await page.context().close();
});

const question = (name: string) => page.locator(`#screen [data-name=${name}]:visible`).first();
const box = (name: string) => question(name).locator('input:visible').first();
const next = () => page.getByRole('button', { name: 'Next', exact: true }).click();
const back = () => page.getByRole('button', { name: 'Back', exact: true }).click();

/** To a question that stands before this one. */
async function backTo(name: string): Promise<void> {
  while ((await question(name).count()) === 0) await back();
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(typeof value === 'object' && value !== null ? value : {}));

/** The body that goes out when the interview is finished. */
async function sent(): Promise<Readonly<Record<string, unknown>>> {
  const request = page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/v1/responses'));
  await finishButton(page).click();
  const body: unknown = (await request).postDataJSON();
  await page.getByRole('heading', { name: 'Received' }).waitFor();
  return asRecord(body);
}

const filed = async (): Promise<Readonly<Record<string, unknown>>> => asRecord((await sent())['answers']);

describe('a number', () => {
  test.each([
    ['12,5', 12.5],
    ['1 234,50', 1234.5],
    ['1,234', 1234],
  ])('typed as “%s” is filed as %d somoni', async (typed, amount) => {
    await fillIn(page, { ...householdAnswers, receives_remittances: 'No', income: typed });
    expect((await filed())['income']).toEqual({ amount: amount * 100, currency: 'TJS' });
  });

  test('that is none, or two, is refused with a sentence, and stays as typed', async () => {
    await fillIn(page, householdAnswers, 'income');
    for (const typed of ['100-200', '-5', '1,500', '5k']) {
      await box('income').fill('');
      await box('income').pressSequentially(typed); // key by key: half of it can be read
      await next();
      await question('income')
        .locator('.fault')
        .getByText(/^(Enter one number in digits|This amount is not plausible|This can be read in two ways)/)
        .waitFor();
      expect(await box('income').inputValue()).toBe(typed);
    }
  });

  test('that can be read in two ways is the one that is tapped', async () => {
    await fillIn(page, householdAnswers, 'income');
    await box('income').fill('1,500');
    await question('income')
      .getByRole('button', { name: /^1,500 / })
      .click();
    await next();
    await question('income').waitFor({ state: 'detached' });
  });

  test('is not changed by the wheel of a mouse', async () => {
    await box('visit_number').fill('6');
    await box('visit_number').hover();
    await page.mouse.wheel(0, 300);
    await page.mouse.wheel(0, -100);
    expect(await box('visit_number').inputValue()).toBe('6');
  });
});

test('one tap on another outcome takes nothing away: the interview is said to be left out, and comes back', async () => {
  await fillIn(page, householdAnswers, 'receives_remittances');
  await backTo('disposition');
  await pick(question('disposition'), 'Refused');
  await fillIn(page, refusalAnswers);
  await page.getByText(/^Not asked any more, and not sent: \d/).waitFor();

  await page.reload(); // the phone keeps them, too
  await page.getByText(/^Not asked any more, and not sent: \d/).waitFor();
  await backTo('disposition');
  await pick(question('disposition'), 'Complete interview');
  await fillIn(page, householdAnswers, 'members');
  expect(await box('age').inputValue()).toBe('44');
  await next();
  expect(await box('income').inputValue()).toBe('24000');
});

test('what is not asked any more is not sent', async () => {
  await fillIn(page, householdAnswers, 'receives_remittances');
  await backTo('disposition');
  await pick(question('disposition'), 'Refused');
  await fillIn(page, refusalAnswers);
  expect(Object.keys(await filed())).not.toContain('members');
});

test('a sender begun, switched off and on again is one sender with what was said of them', async () => {
  await fillIn(page, householdAnswers, 'former_member');
  await backTo('receives_remittances');
  await pick(question('receives_remittances'), 'No');
  await backTo('receives_remittances');
  await fillIn(page, householdAnswers);
  expect((await filed())['senders']).toMatchObject([{ relationship: 'child', months_abroad: 30 }]);
});

test('a person who was added is removed only after a yes, and comes back with one tap', async () => {
  await fillIn(page, { ...householdAnswers, members: '2' }, 'income');
  await backTo('members');
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  expect(await page.locator('ol.rows > li').count()).toBe(2);
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => page.locator('ol.rows > li').count()).toBe(1);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect.poll(() => undo.evaluate((button) => document.activeElement === button)).toBe(true);
  expect(await undo.evaluate((button) => button.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await undo.click();
  await expect.poll(() => page.locator('ol.rows > li').count()).toBe(2);
  expect(await box('age').inputValue()).toBe('44');
});

test('a name that was written and not added is on the list of whoever goes on', async () => {
  await fillIn(page, householdAnswers, 'senders');
  await page.locator('form.adding input.box').fill('Alisher');
  await page.locator('form.adding button').click();
  await page.locator('form.adding input.box').fill('Zarina');
  await next();
  await page.locator('[data-name=relationship]').waitFor();
  await backTo('senders');
  expect(await page.locator('ol.rows > li strong').allTextContents()).toEqual(['Alisher', 'Zarina']);
  expect(await page.locator('form.adding input.box').inputValue()).toBe('');
});

test('a browser that draws no dialogs asks in a window of its own before a person is removed', async () => {
  await fillIn(page, { ...householdAnswers, members: '2' }, 'income');
  await backTo('members');
  await page.evaluate('delete globalThis.HTMLDialogElement; HTMLElement.prototype.showModal = undefined');
  const rows = page.locator('ol.rows > li');
  for (const [yes, left] of [
    [false, 2],
    [true, 1],
  ] as const) {
    page.once('dialog', (dialog) => (yes ? dialog.accept() : dialog.dismiss()));
    await page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    await expect.poll(() => rows.count()).toBe(left);
  }
});

test('a note goes out beside the answers', async () => {
  await fillIn(page, householdAnswers, 'receives_remittances');
  await question('receives_remittances').getByText('Add a note').click();
  await question('receives_remittances').getByLabel('Note for the office').fill('asked twice');
  await page.reload();
  await expect
    .poll(() => question('receives_remittances').getByLabel('Note for the office').inputValue())
    .toBe('asked twice');
  await fillIn(page, { ...householdAnswers, receives_remittances: 'No' });
  expect((await sent())['remarks']).toEqual([{ pointer: '/answers/receives_remittances', note: 'asked twice' }]);
});

test('an unlikely answer waits for a yes, and why it is right goes out with it', async () => {
  await page.goto(platform.links.border);
  await fillIn(page, borderAnswers, 'crossings_back');
  await box('crossings').fill('2');
  await box('crossings_back').fill('9');
  await next();
  const doubt = question('crossings_back').locator('.notice');
  await doubt.getByLabel('Why, if it can be said in a few words').fill('came by sea');
  await doubt.getByRole('button', { name: 'Yes, that is right' }).click();
  await next();
  await fillIn(page, { ...borderAnswers, crossings_back: '9' });
  expect((await sent())['remarks']).toEqual([
    { pointer: '/answers/crossings_back', rule: 'crossings_alternate', note: 'came by sea' },
  ]);
});

test('the first Next after a corrected error goes on', async () => {
  await box('dwelling').fill('D-1');
  await box('visit_number').fill('99');
  await next();
  await question('visit_number').getByText('Must be from 1 to 20.').waitFor();
  await box('visit_number').fill('1');
  const button = await page.getByRole('button', { name: 'Next', exact: true }).boundingBox();
  if (button === null) throw new Error('no button to go on');
  await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2); // where the eye saw it
  await question('disposition').waitFor({ timeout: 3000 });
});
