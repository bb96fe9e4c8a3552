/** On a laptop without a mail server, whoever sits at it opens what it would have mailed, and a link in it leads to the record once. */
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { bodyOf } from '../functions/ingest/ingest-platform.ts';
import { onPlatform } from './on-platform.ts';
import { type Person, personWith } from './person.ts';

const { platform, browser } = await onPlatform();
const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';
const email = 'nigora@example.org';

async function isInOrder(person: Person, picture: string): Promise<void> {
  await person.photograph(`outbox-${picture}`);
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
  expect(await person.page.locator('h1').count()).toBe(1);
  expect(person.complaints).toEqual([]);
}

test('somebody asks for a link; it is read in the outbox, looked at without being spent, and opened by its button', async () => {
  const body = bodyOf('registration');
  const answers = { ...v.parse(v.looseObject({}), body['answers']), email, phone: undefined };
  const answer = await fetch(`${platform.url}/v1/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, round, answers }),
  });
  expect(answer.status).toBe(201);

  const phone = await personWith(browser, 'phone');
  await phone.page.goto(`${platform.url}/record/${round}`);
  await phone.page.getByLabel('Your e-mail address or telephone number').fill('nobody@example.org');
  await phone.page.getByRole('button', { name: 'Send me a link' }).click();
  await phone.page.getByText('This machine sends no mail').waitFor();
  await isInOrder(phone, 'asked');
  await phone.page.getByRole('link', { name: 'Outbox of this machine' }).click();
  expect(phone.complaints.splice(0)).toEqual([expect.stringContaining('401')]);
  await isInOrder(phone, 'closed');

  const desk = await personWith(browser, 'desktop');
  await desk.page.goto(platform.outbox);
  expect(desk.complaints.splice(0)).toEqual([expect.stringContaining('401')]);
  expect(new URL(desk.page.url()).hash).toBe(''); // the code is in no address any more
  await desk.page.getByRole('button', { name: 'Open the outbox' }).click();
  const message = desk.page.locator('article', { hasText: email });
  await message.waitFor();
  await isInOrder(desk, 'read');
  await phone.page.goto(platform.outbox); // where the page stands already, without its code
  await phone.page.getByRole('button', { name: 'Open the outbox' }).click();
  await phone.page.locator('article', { hasText: email }).waitFor();
  await isInOrder(phone, 'read');

  const link = (await message.getByRole('link').first().getAttribute('href')) ?? '';
  for (let looked = 0; looked < 3; looked += 1) expect((await fetch(link)).status).toBe(200); // as a scanner of mail does
  const opening = desk.page.waitForEvent('popup');
  await message.getByRole('link').first().click();
  const record = await opening;
  await record.getByRole('button', { name: 'Open' }).click();
  await record.getByRole('heading', { name: 'Who you are' }).waitFor();

  await desk.page.getByRole('button', { name: 'Remove all messages' }).click();
  await desk.page.getByText('All messages are removed.').waitFor();
  await isInOrder(desk, 'cleared');
});
