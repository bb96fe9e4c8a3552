/** Rows of a list on the narrowest telephone: long choices stand under each other with their words whole, two short ones side by side. */
import { expect, test } from 'vitest';

import { fillIn } from './fill-in.ts';
import { around, receivingHousehold } from './in-tajik.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();

test('no word of a choice is broken, and the sexes of a member are beside each other', async () => {
  const { page, barriers, overflow, photograph } = await personWith(browser, 'small', 'tg-TJ');
  await page.goto(platform.links.household);
  await fillIn(page, receivingHousehold, 'members', around);
  await page.locator('form.adding button').click();
  const sexes = page.locator('.row .option');
  const [first, second] = await Promise.all([sexes.nth(0).boundingBox(), sexes.nth(1).boundingBox()]);
  expect(second?.y).toBe(first?.y);

  await fillIn(page, receivingHousehold, 'channels', around);
  await page.locator('form.adding button').click();
  const choices = page.locator('.row .option span');
  await choices.nth(2).waitFor();
  /** Words that do not stand on one line. */
  const broken = await choices.evaluateAll((spans) =>
    spans.flatMap(({ firstChild: text }) =>
      [...(text?.textContent ?? '').matchAll(/\S+/g)]
        .filter(({ 0: word, index }) => {
          const range = document.createRange();
          if (text === null) return false;
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length > 1;
        })
        .map(([word]) => word),
    ),
  );
  expect(await choices.count()).toBeGreaterThan(5);
  expect(broken).toEqual([]);
  await photograph('rows-narrow');
  expect([await barriers(), await overflow()]).toEqual([[], 0]);
}, 120_000);
