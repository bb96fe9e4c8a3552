/**
 * Fills in a questionnaire as a person does: looks at the questions on the screen, answers them, goes on.
 * `answers` holds what is said, by question name: the words on the screen for choices, what is typed for the rest, a
 * currency under `NAME_currency`, how many rows a list has, and under `NAME_names` what its rows are called. What is not in it gets the shortest answer that the form
 * accepts.
 */
import type { Locator, Page } from 'playwright-core';

export type Said = Readonly<Record<string, string | readonly string[]>>;

/** More screens than any questionnaire has: a form that does not go on fails here and not by the clock. */
const mostScreens = 4000;

/** What the form says around the questions, in the language of the page. */
export type Around = { readonly next: string; readonly finish: string; readonly refused: string; readonly no: string };
/** What people who answer for themselves say. */
export const ofThemselves = 'I would rather not say';
const english: Around = { next: 'Next', finish: 'Finish and send', refused: 'Refused', no: 'No' };

/** The button at the end of the review. */
export const finishButton = (page: Page, { finish } = english): Locator => page.getByRole('button', { name: finish });

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** So many letters find a choice in a long list. */
const sought = 3;

/** Picks a choice by its words, out of a long list by searching for them where they are not in sight. */
export async function pick(question: Locator, said: string): Promise<void> {
  const search = question.locator('input[type=search]');
  const inSight = await question.locator('label.option', { hasText: said }).count();
  if (inSight === 0 && (await search.count()) > 0) await search.fill(said.slice(0, sought));
  const exactly = escaped(said);
  for (const words of [new RegExp(`^${exactly}$`), new RegExp(`^${exactly}`), said]) {
    const option = question.locator('label.option, .refusals button').filter({ hasText: words });
    if ((await option.count()) === 0) continue;
    await option.first().click();
    return;
  }
  throw new Error(`no choice says ${said}`);
}

async function writeDay(question: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const boxes = question.locator('input.box');
  for (const [at, text] of [date, month, year].entries()) await boxes.nth(at).fill(text);
}

/** Writes an answer; an amount with its currency, which is looked for among all of them where it is not offered. */
async function write(question: Locator, said: string, currency: string | undefined): Promise<void> {
  if ((await question.locator('.parts').count()) > 0) {
    await writeDay(question, said);
    return;
  }
  await question.locator('.box').first().fill(said);
  if (currency === undefined) return;
  const select = question.locator('select');
  if ((await select.inputValue()) === currency) return;
  if ((await select.locator(`option[value=${currency}]`).count()) === 0) await select.selectOption('…');
  await select.selectOption(currency);
}

/** What somebody says who wants to be done: that they refuse where that can be said, else no, else the first choice. */
async function shortAnswer(question: Locator, { refused, no }: Around): Promise<string | undefined> {
  const words = await question.locator('label.option > span, .refusals button').allTextContents();
  const radios = await question.locator('input[type=radio]').count();
  return [refused, ofThemselves, no].find((one) => words.includes(one)) ?? (radios > 0 ? words[0] : undefined);
}

type Asked = { readonly id: string; readonly name: string; readonly is: 'rows' | 'tick' | 'choice' | 'written' };

/** Questions on the screen, in the order in which they stand; ids tell the rows of a list apart. */
const onScreen = (page: Page): Promise<readonly Asked[]> =>
  page.locator('#screen [data-name]:visible').evaluateAll((elements) =>
    elements.map((element) => {
      const isTick = element.tagName === 'LABEL';
      const isChoice = element.querySelector('input[type=radio], input[type=checkbox]') !== null;
      const isRows = element.querySelector('ol.rows') !== null;
      return {
        id: element.getAttribute('aria-labelledby') ?? element.querySelector('input')?.id ?? '',
        name: element.getAttribute('data-name') ?? '',
        is: isTick ? 'tick' : isRows ? 'rows' : isChoice ? 'choice' : 'written',
      };
    }),
  );

/** Adds rows up to so many, with their names where they have some. */
async function addRows(question: Locator, wanted: number, names: readonly string[]): Promise<void> {
  const rows = question.locator('ol.rows > li');
  for (let count = await rows.count(); count < wanted; count++) {
    const name = names[count];
    if (name !== undefined) await question.locator('form.adding input.box').fill(name);
    await question.locator('form.adding button').click();
    await rows.nth(count).waitFor();
  }
}

async function answerOne(page: Page, { id, name, is }: Asked, answers: Said, around: Around): Promise<void> {
  const said = answers[name];
  if (is === 'tick') {
    if (said !== undefined && said !== around.no) await page.locator(`label:has([id="${id}"])`).click();
    return;
  }
  const question = page.locator(`[aria-labelledby="${id}"]`);
  if (is === 'rows') {
    await addRows(question, Number(said ?? 0), [answers[`${name}_names`] ?? []].flat());
    return;
  }
  const words = said ?? (await shortAnswer(question, around));
  if (words === undefined) return;
  const currency = answers[`${name}_currency`];
  for (const one of typeof words === 'string' ? [words] : words) {
    const isRefusal = said === undefined && is === 'written';
    if (is === 'choice' || isRefusal) await pick(question, one);
    else await write(question, one, typeof currency === 'string' ? currency : undefined);
  }
}

const place = (page: Page): Promise<string> =>
  page.locator('#screen').evaluate((screen) => screen.querySelector('h1, h2')?.id ?? screen.textContent);

/**
 * Goes through the whole questionnaire up to the button that finishes it, which is left to the caller.
 *
 * @param until a question to stop at, once it is on the screen
 * @param around what the form says in another language
 */
export async function fillIn(page: Page, answers: Said, until?: string, around: Around = english): Promise<void> {
  await page.locator('#screen').waitFor({ state: 'attached' });
  const begin = page.locator('#begin:visible');
  if ((await begin.count()) > 0) await begin.click();
  await page.locator('#screen').waitFor();
  const done = new Set<string>();
  for (let screen = 0; screen < mostScreens; screen++) {
    const shown = await onScreen(page);
    if (shown.some(({ name }) => name === until)) return;
    const asked = shown.find(({ id }) => !done.has(id));
    if (asked !== undefined) {
      done.add(asked.id);
      await answerOne(page, asked, answers, around); // a tap on the only answer of a screen may lead on by itself
    } else {
      if ((await finishButton(page, around).count()) > 0) return;
      const before = await place(page);
      await page.getByRole('button', { name: around.next, exact: true }).click();
      const faults = await page.locator('#screen .fault:visible').allTextContents();
      const doubts = await page.locator('#screen .notice.warn p:visible').allTextContents();
      const wrong = [...faults, ...doubts];
      if (wrong.length > 0) throw new Error(`cannot go on from ${before}: ${wrong.join(' ')}`);
    }
  }
  throw new Error(`not at the end after ${mostScreens} steps`);
}
