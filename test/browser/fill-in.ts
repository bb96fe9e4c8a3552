/**
 * Fills in a questionnaire as a person does: looks at the questions on the screen, answers them, goes on.
 * `answers` holds what is said, by question name: the words on the screen for choices, what is typed for the rest.
 * What is not in it gets the shortest answer that the form accepts.
 */
import type { Locator, Page } from 'playwright-core';

export type Said = Readonly<Record<string, string | readonly string[]>>;

/** More screens than any questionnaire has: a form that does not go on fails here and not by the clock. */
const mostScreens = 150;

/** Picks one out of a long list. */
export async function pick(page: Page, question: Locator, said: string): Promise<void> {
  const box = question.locator('.sd-dropdown');
  const option = page.getByRole('option', { name: said }).first();
  await box.scrollIntoViewIfNeeded();
  await box.click();
  // Scrolling closes an open list, and the page may still have been scrolling to the box.
  await option.click({ timeout: 1500 }).catch(async () => {
    await box.click();
    await option.click();
  });
}

async function answerWith(page: Page, question: Locator, said: string): Promise<void> {
  if ((await question.locator('.sd-dropdown').count()) > 0) await pick(page, question, said);
  else if ((await question.locator('input[type=radio], input[type=checkbox]').count()) > 0) {
    await question.getByText(said, { exact: true }).first().click();
  } else {
    const box = question.locator('input, textarea').first();
    await box.fill(said);
    await box.blur();
  }
}

/** What somebody says who wants to be done: “Refused” where that is a choice, else “No”, else the first choice. */
async function shortAnswer(question: Locator): Promise<string | undefined> {
  if ((await question.locator('input[type=radio]').count()) > 0) {
    const labels = await question.locator('.sd-item__control-label').allTextContents();
    return ['Refused', 'No'].find((label) => labels.includes(label)) ?? labels[0];
  }
  return (await question.locator('.sd-dropdown').count()) > 0 ? 'Refused' : undefined;
}

type Asked = { readonly id: string; readonly name: string };

/** Questions on the screen that hold no others, in the order in which they stand. Names repeat in rosters, ids do not. */
const onScreen = (page: Page): Promise<readonly Asked[]> =>
  page
    .locator('[data-name]:visible:not(:has([data-name]))')
    .evaluateAll((elements) =>
      elements.map((element) => ({ id: element.id, name: element.getAttribute('data-name') ?? '' })),
    );

/** Answers what is on the screen, and what an answer brings up, until nothing is left to say there. */
async function answerScreen(page: Page, answers: Said): Promise<readonly string[]> {
  const done = new Map<string, string>();
  for (;;) {
    const next = (await onScreen(page)).find(({ id }) => !done.has(id));
    if (next === undefined) return [...done.values()];
    done.set(next.id, next.name);
    const question = page.locator(`[id="${next.id}"]`);
    const said = answers[next.name] ?? (await shortAnswer(question)) ?? [];
    for (const one of typeof said === 'string' ? [said] : said) await answerWith(page, question, one);
  }
}

/** Goes through the whole questionnaire up to the button that finishes it, which is left to the caller. */
export async function fillIn(page: Page, answers: Said): Promise<void> {
  await page.locator('[data-name]:visible').first().waitFor();
  for (let screen = 0; screen < mostScreens; screen++) {
    const seen = await answerScreen(page, answers);
    const finish = page.getByRole('button', { name: 'Finish' });
    if ((await finish.count()) > 0) return;
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    const errors = await page.locator('[role=alert]:visible').allTextContents();
    if (errors.length > 0) throw new Error(`cannot go on from ${seen.join(', ')}: ${errors.join(' ')}`);
  }
  throw new Error(`not at the end after ${mostScreens} screens`);
}
