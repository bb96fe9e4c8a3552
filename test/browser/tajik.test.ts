/** A household is interviewed in Tajik in a village without signal; the interview goes out when the phone is back in town. */
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { codeInWords, tellingIn } from '#functions/client/screens/telling.ts';
import { paradataSchema } from '#schemas/language/questions/paradata.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import { formStudyIn } from '#functions/platform/form-study.ts';
import { householdStudy as household } from '#schemas/studies/household/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { loadWorkWords } from '#schemas/words/work-words.ts';
import { householdAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { startProxy } from './proxy.ts';

const { platform, browser } = await onPlatform();
const words = await loadFormWords('tg');
const telling = tellingIn(words, (await formStudyIn(household, 'tg')).words);
const { say } = telling;
const spoken = words.sentences;

/** The word for a code of a question, or of one asked of each sender. */
function word(name: string, code: string): string {
  const plan = planOf(household.instrument);
  const senders = plan.questions.get('senders');
  const planned =
    plan.questions.get(name) ?? (senders && 'rows' in senders ? senders.rows.questions.get(name) : undefined);
  if (planned === undefined) throw new Error(`nobody asks ${name}`);
  return codeInWords(telling, planned, code);
}

const around = {
  next: say('asking.next'),
  finish: say('asking.finish'),
  refused: telling.words.say('form.refused'),
  no: word('consent', 'no'),
};
const answers = {
  ...householdAnswers,
  dwelling: 'D-992',
  disposition: word('disposition', 'complete'),
  language: word('language', 'tg'),
  consent: word('consent', 'yes'),
  members: '3',
  sex: word('sex', 'female'),
  receives_remittances: word('receives_remittances', 'yes'),
  senders: '1',
  senders_names: ['Фаррух'],
  relationship: word('relationship', 'child'),
  former_member: word('former_member', 'yes'),
  country: word('country', 'RU'),
  uses: [word('uses', 'food')],
};

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
