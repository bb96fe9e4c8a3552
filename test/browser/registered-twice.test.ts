/** Somebody registers twice, in two alphabets; a clerk compares the two at a desk and on a phone, decides, and puts one back. */
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { bodyOf } from '../functions/ingest/ingest-platform.ts';
import { onPlatform } from './on-platform.ts';
import { type Person, personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();
const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';

/** The page as it is now keeps its promises: no barrier, nothing wider than the screen, one heading, no complaint. */
async function isInOrder(person: Person, picture: string): Promise<void> {
  await person.photograph(`registered-twice-${picture}`);
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
  expect(await person.page.locator('h1').count()).toBe(1);
  expect(person.complaints).toEqual([]);
}

async function register(n: number, name: string): Promise<void> {
  const body = bodyOf('registration');
  const own = { email: `farrukh${n}@example.org`, phone: undefined, birth_date: undefined, arrival_year: 2015 };
  const answers = { ...v.parse(v.looseObject({}), body['answers']), ...own, name, birth_year: 1931 };
  const sent = { ...body, id: `019b7700-0000-7000-8000-00000000000${n}`, round, answers };
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${platform.url}/v1/registrations`, {
    method: 'POST',
    headers,
    body: JSON.stringify(sent),
  });
  expect([answer.status, answer.status === 201 ? '' : await answer.text()]).toEqual([201, '']);
}

test('two registrations are compared, decided about, and one is put back', async () => {
  await register(1, 'Раҳимов Фаррух');
  await register(2, 'Farrukh Rahimov');
  const desk = await personWith(browser, 'desktop');
  await signInBy(desk.page, await platform.run('sign-in', '--role', 'clerk'));
  await desk.page.waitForURL('**/registrants');
  await isInOrder(desk, 'rounds');
  const address = (under = ''): string => new URL(`/registrants/rounds/${round}${under}`, desk.page.url()).href;
  await desk.page.goto(address());
  await isInOrder(desk, 'list');
  await desk.page.goto(address('?page=999')); // that of whoever registered last
  const ours = desk.page.locator('article', { hasText: '0000-0001' });
  await ours.getByRole('link', { name: 'Compare' }).click();
  await desk.page.getByRole('heading', { name: 'One person or two?' }).waitFor();
  expect(await desk.page.locator('mark').allTextContents()).toEqual(['Раҳимов', 'Фаррух', 'Farrukh', 'Rahimov']);
  await isInOrder(desk, 'pair');

  const phone = await personWith(browser, 'phone');
  await signInBy(phone.page, await platform.run('sign-in', '--role', 'clerk'));
  await phone.page.goto(desk.page.url());
  await isInOrder(phone, 'pair-phone');
  await phone.page.goto(address());
  await isInOrder(phone, 'list-phone');

  await desk.page.getByLabel('One person: 0000-0001 counts on').check();
  await desk.page.getByLabel('Reason').fill('says so themself');
  await desk.page.getByRole('button', { name: 'Keep the decision' }).click();
  await desk.page.getByText('They are one person: one counts on').waitFor();
  await desk.page.getByRole('link', { name: 'Set aside' }).click();
  await desk.page.locator('summary', { hasText: 'Put back' }).click();
  await isInOrder(desk, 'aside');
  await phone.page.goto(address('/aside'));
  await isInOrder(phone, 'aside-phone');
  await desk.page.getByLabel('Reason').fill('they are sisters');
  await desk.page.getByRole('button', { name: 'Put back' }).click();
  await desk.page.getByText('Nothing is set aside.').waitFor();
  await isInOrder(desk, 'put-back');
  await phone.page.goto(`${address()}?lang=tg`);
  await isInOrder(phone, 'list-tajik');
});
