/** A household is interviewed in Tajik in a village without signal; the interview goes out when the phone is back in town. */
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { paradataSchema } from '#schemas/language/questions/paradata.ts';
import { loadWorkWords } from '#schemas/words/work-words.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { around, formWords, receivingHousehold as answers, say, word } from './in-tajik.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { startProxy } from './proxy.ts';

const { platform, browser } = await onPlatform();
const spoken = formWords.sentences;

const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();

test('an interview in Tajik, from its link without signal to the receipt in town', async () => {
  const network = await startProxy(platform.url);
  const { page, barriers, photograph, overflow } = await personWith(browser, 'small', 'tg-TJ');
  const address = network.through(platform.links.household);
  await page.goto(address);
  await page.getByText((await loadWorkWords('tg'))['offline.ready'], { exact: true }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('tg');
  await page.context().setOffline(true);
  await page.reload();

  await fillIn(page, answers, 'country', around);
  await page.locator('.whereabouts', { hasText: 'Фаррух' }).waitFor();
  await page.reload();
  await fillIn(page, answers, undefined, around);
  await heading(page, say('asking.review'));
  await page.getByText(word('relationship', 'child')).first().waitFor();
  expect(await page.locator('.review').innerText()).not.toMatch(/\b(?:Yes|No|Refused|Change|Russia)\b/);
  await photograph('tg-review');
  expect([await barriers(), await overflow()]).toEqual([[], 0]);
  await finishButton(page, around).click();
  await page.getByRole('heading', { name: spoken['filling.notYetSent'].split('{')[0] ?? '' }).waitFor();
  await photograph('tg-not-sent');

  const posted = page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/v1/responses'));
  await page.context().setOffline(false);
  const body: unknown = (await posted).postDataJSON();
  await heading(page, spoken['filling.interview.receivedTitle']);
  await photograph('tg-received');
  expect(await barriers()).toEqual([]);
  const { answers: filed, paradata } = v.parse(
    v.object({ answers: v.record(v.string(), v.unknown()), paradata: paradataSchema }),
    body,
  );
  expect(filed).toMatchObject({
    dwelling: 'D-992',
    language: 'tg',
    senders: [{ relationship: 'child', country: 'RU' }],
  });
  expect(filed['members']).toHaveLength(3);
  expect(paradata).toMatchObject({ language: 'tg', resumed: 1 });
  expect(Object.keys(paradata.screens)).toEqual(expect.arrayContaining(['dwelling', 'senders', 'senders.country']));
  expect(JSON.stringify(paradata)).not.toContain('Фаррух');
  await page.context().close();
  await network.close();
});
