/** A long list begins with what is likely: a traveller's last transfer comes from where they live, and goes to the country of the round. */
import { expect, test } from 'vitest';

import { borderAnswers } from './answers.ts';
import { fillIn } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();

test.each(['small', 'desktop'] as const)(
  'on a %s screen the likely countries stand first, and all others one tap further',
  async (size) => {
    const { page, photograph, barriers, overflow } = await personWith(browser, size);
    await page.goto(platform.links.border);
    await fillIn(page, { ...borderAnswers, last_transfer_known: 'Yes' }, 'sending_country');
    const question = page.locator('[data-name=sending_country]');
    const options = question.getByRole('group', { name: 'Likely' }).locator('label.option');
    await options.first().waitFor();
    const likely = await options.allTextContents();
    expect(likely).toContain('Tajikistan');
    expect(likely).not.toContain('Afghanistan');
    await photograph(`likely-${size}`);
    expect(await barriers()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await question.getByRole('button', { name: /^Show all \d+$/ }).click();
    await question.getByRole('group', { name: 'All others' }).getByText('Afghanistan').waitFor();
    // By what people call it: words that are loaded with the first list that is searched.
    await question.getByRole('searchbox').fill('dubai');
    await question.getByText('United Arab Emirates').waitFor();
    await page.context().close();
  },
);
