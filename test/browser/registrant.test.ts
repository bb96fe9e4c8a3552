/** A registrant on a phone: asks for a link, opens it, sees what is kept, corrects it, takes it away, agrees to less, and is erased. */
import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { onPlatform } from './on-platform.ts';
import { linkIn, mailTo } from './outbox.ts';
import { type Device, type Person, personWith } from './person.ts';

const { platform, browser } = await onPlatform();
const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';
const record = new URL(`/record/${round}`, platform.links.registration).href;

const few = { villagesPerStratum: 2, dwellingsPerVillage: 1, shiftsPerPoint: 1, travellersPerShift: 1, registrants: 9 };
const bodies = [...drawRound(demoPopulation(), 11, { ...few, quotes: 1 }, round).bodies('registration')]
  .map((body) => v.parse(v.looseObject({ answers: v.looseObject({}) }), body))
  .filter(({ answers }) => answers['consent_registry'] === 'yes');

/** Somebody registers, by what a form sends. */
async function register(n: number, email: string): Promise<void> {
  const body = bodies[n];
  const answers = { ...body?.answers, name: 'Нигора Раҳимова', email };
  const answer = await fetch(new URL('/v1/registrations', record), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, answers }),
  });
  expect(answer.status).toBe(201);
}

/** Asks for a link on the page, and answers the one in the outbox. */
async function linkFor({ page }: Person, email: string): Promise<string> {
  await page.goto(record);
  await page.getByLabel('Your e-mail address or telephone number').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await page.getByRole('heading', { name: 'Look at your messages' }).waitFor();
  return linkIn(await mailTo(platform, email, /#/));
}

const looked = async (person: Person, name: string): Promise<void> => {
  await person.photograph(`record-${name}`);
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
};

test.each(['small', 'desktop'] as const satisfies readonly Device[])(
  'comes by a link, corrects a name, takes everything away, takes consent back, and is erased: %s',
  async (device) => {
    const email = `nigora-${device}@example.org`;
    await register(device === 'small' ? 0 : 1, email);
    const person = await personWith(browser, device);
    const { page } = person;
    await page.goto(record);
    await looked(person, 'ask');
    await page.goto(await linkFor(person, email));
    await looked(person, 'enter');
    expect(new URL(page.url()).hash).toBe(''); // the code is in no address any more
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('heading', { name: 'Who you are' }).waitFor();
    await looked(person, 'own');
    expect(await page.getByText('Нигора Раҳимова').count()).toBe(1);

    await page.getByRole('link', { name: 'Correct', exact: true }).click();
    await looked(person, 'correct');
    await page.locator('fieldset[data-name=name] .box').fill('Нигора Каримова');
    await page.getByRole('button', { name: 'Keep the changes' }).click();
    await page.getByRole('status').getByText('Your record was changed').waitFor();
    expect(await page.getByText('Нигора Каримова').count()).toBe(1);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download a copy' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('my-record.zip');

    const [first] = await page.getByRole('checkbox').all();
    await first?.setChecked(!(await first.isChecked()));
    await page.getByRole('button', { name: 'Keep this' }).click();
    await page.locator('.notice').waitFor();

    await page.getByRole('link', { name: 'Erase', exact: true }).click();
    await page.getByRole('button', { name: 'Erase my record' }).click();
    await page.getByRole('alert').waitFor();
    await looked(person, 'erase');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Erase my record' }).click();
    await page.getByRole('heading', { name: 'Your record is erased' }).waitFor();
    await page.goto(record);
    await page.getByRole('heading', { name: 'Your record' }).waitFor();
    expect(await page.getByText('Нигора').count()).toBe(0);
    // Of the post that was not ticked, as it is told.
    expect(person.complaints.filter((one) => !one.includes('422'))).toEqual([]);
    await page.context().close();
  },
);
