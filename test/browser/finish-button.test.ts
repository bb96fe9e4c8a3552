/** The buttons below the form on narrow telephones: their words are whole in each language, also those that finish the interview. */
import { expect, test } from 'vitest';

import { loadFormWords } from '#schemas/words/form-words.ts';
import { languages } from '#schemas/words/languages.ts';
import { fillIn } from './fill-in.ts';
import { around, refusal } from './in-tajik.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();

test('what finishes an interview is read as a whole beside what leads back, in six languages', async () => {
  const { page, barriers, overflow, photograph } = await personWith(browser, 'small', 'tg-TJ');
  await page.goto(platform.links.household);
  await fillIn(page, { ...refusal, dwelling: 'D-1' }, undefined, around);
  const buttons = page.locator('.bottom .button');
  await photograph('finish-button');
  expect([await barriers(), await overflow()]).toEqual([[], 0]);
  /** Words that reach over the edges of their button, or break. */
  const outside = () =>
    buttons.evaluateAll((all) =>
      all
        .filter((button) => {
          const words = document.createRange();
          words.selectNodeContents(button);
          const [inner, outer] = [words.getBoundingClientRect(), button.getBoundingClientRect()];
          return inner.left < outer.left || inner.right > outer.right || inner.bottom > outer.bottom;
        })
        .map(({ textContent }) => textContent),
    );
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    for (const language of languages) {
      const { sentences } = await loadFormWords(language);
      const said = [sentences['asking.back'], sentences['asking.finish']];
      for (const [at, words] of said.entries())
        await buttons.nth(at).evaluate((button, text) => (button.textContent = text), words);
      expect(await outside(), `${language} at ${String(width)} px`).toEqual([]);
    }
  }
}, 120_000);
