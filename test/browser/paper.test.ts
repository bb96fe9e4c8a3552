/** Forms on paper from the printer to the registry: two clerks type one, differ, and decide; and somebody who is there is registered. */
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { registrationStudy } from '#schemas/studies/registration/study.ts';
import { typedIn } from '../functions/clerk/type-in.ts';
import { bodyOf } from '../functions/ingest/ingest-platform.ts';
import { onPlatform } from './on-platform.ts';
import { type Person, personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();
const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';
const at = (path: string): string => new URL(path, platform.url).href;
const paper = `/registrants/rounds/${round}/paper`;
const here = `/registrants/rounds/${round}/here`;

/** The page as it is now keeps its promises: no barrier, nothing wider than the screen, one heading, no complaint. */
async function isInOrder(person: Person, picture: string): Promise<void> {
  await person.photograph(`paper-${picture}`);
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
  expect(await person.page.locator('h1').count()).toBe(1);
  expect(person.complaints).toEqual([]);
}

const answersOf = (name: string) => ({
  ...v.parse(v.looseObject({}), bodyOf('registration')['answers']),
  ...{ campaign: undefined, intake_mode: undefined, taken_by: undefined, consent_version: undefined },
  ...{ name, email: 'farrukh@example.org', phone: undefined, birth_date: undefined, birth_year: 1980 },
  ...{ arrival_year: 2015, generation: 'first', residence_city: undefined },
});

/** Types everything at once, as a browser posts it. */
async function type({ page }: Person, path: string, name: string, more: Readonly<Record<string, string>>) {
  const body = typedIn(registrationStudy.instrument, answersOf(name), more);
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(page.url()).origin };
  const answer = await page.request.post(at(path), { headers, data: body, maxRedirects: 0 });
  return { status: answer.status(), html: await answer.text() };
}

/** Somebody at the terminal of this machine. */
async function clerkHere(size: 'desktop' | 'phone'): Promise<Person> {
  const person = await personWith(browser, size);
  await signInBy(person.page, await platform.run('sign-in', '--role', 'clerk'));
  await person.page.waitForURL('**/registrants');
  return person;
}

/** A colleague with an account of their own: an administrator invites them. */
async function invitedClerk(size: 'desktop' | 'phone'): Promise<Person> {
  const { page } = await personWith(browser, 'desktop');
  await signInBy(page, await platform.run('sign-in', '--role', 'administrator'));
  await page.goto(at('/fieldwork/staff'));
  await page.getByLabel('Name').fill('Zarina');
  await page.locator('section.card select[name=role]').selectOption('clerk');
  await page.locator('section.card').getByLabel('every round, also later ones').check();
  await page.getByRole('button', { name: 'Make the address' }).click();
  const person = await personWith(browser, size);
  await person.page.goto(await page.locator('#address').inputValue());
  await person.page.getByRole('button', { name: 'Come in' }).click();
  await person.page.waitForURL((url) => !url.pathname.endsWith('/join'));
  return person;
}

/** What stands at the foot of each printed page, as its font has it: which page of the form, a stroke, and of how many. */
async function printedFeet({ page }: Person): Promise<readonly (readonly string[])[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const streams = [...pdf.toString('latin1').matchAll(/\/FlateDecode\s+\/Length (\d+)>>\s*stream\r?\n/g)];
  return streams.flatMap((found) => {
    const from = found.index + found[0].length;
    const drawn = inflateSync(pdf.subarray(from, from + Number(found[1]))).toString('latin1');
    if (drawn.split('\n')[0]?.includes(' 841.') !== true) return []; // no page of 841.9 points, but a part of one
    return [[...drawn.matchAll(/(<[0-9A-F]+>|\(.*?\)) Tj/g)].map(([text]) => text).slice(0, 3)];
  });
}

test('forms are printed, each page of them with its number, and which page of how many it is', async () => {
  await platform.run(
    ...['campaign', 'set', '--round', round, '--id', 'embassy-x', '--name', 'Embassy X'],
    ...['--mode', 'embassy', '--begins', '2026-01-01'],
  );
  for (const size of ['desktop', 'phone'] as const) {
    const desk = await personWith(browser, size);
    await signInBy(desk.page, await platform.run('sign-in', '--role', 'coordinator'));
    await desk.page.goto(at(`/fieldwork/rounds/${round}/campaigns/embassy-x/paper`));
    await isInOrder(desk, `specimen-${size}`);
    await desk.page.getByLabel('How many forms').first().fill('12');
    await desk.page.getByRole('button', { name: 'Make new forms' }).click();
    await desk.page.waitForURL((url) => url.searchParams.get('count') === '12');
    const last = size === 'desktop' ? 'embassy-x-0012' : 'embassy-x-0024';
    await desk.page.getByText(`The last form that was made has the number ${last}`).waitFor();
    await desk.page.goto(at(`/fieldwork/rounds/${round}/campaigns/embassy-x/paper?from=12`));
    await isInOrder(desk, `print-${size}`);
    if (size === 'phone') continue;
    const one = await printedFeet(desk);
    expect(one.length).toBeGreaterThan(3);
    expect(new Set(one.map(([page]) => page)).size).toBe(one.length);
    expect(new Set(one.map(([, , of]) => of))).toEqual(new Set([one.at(-1)?.[0]])); // the last one is as many as there are
    await desk.page.goto(at(`/fieldwork/rounds/${round}/campaigns/embassy-x/paper?from=1&count=3`));
    expect(await printedFeet(desk)).toEqual([...one, ...one, ...one]); // each form by itself
  }
}, 240_000);

test('two clerks type a form differently; one decides, and it is registered', async () => {
  const one = await clerkHere('desktop');
  await one.page.goto(at(paper));
  await isInOrder(one, 'list');
  await one.page.getByLabel('Running number').fill('12');
  await one.page.getByRole('button', { name: 'Type a form' }).click();
  await one.page.getByRole('heading', { name: 'Form embassy-x-0012' }).waitFor();
  await one.page.getByLabel('Myself').check();
  await one.page.locator('[data-name=consent_registry]').getByLabel('Yes').check();
  await one.page.getByRole('button', { name: 'Check and keep' }).click();
  await isInOrder(one, 'type');
  const day = { day: '2026-10-30' };
  expect((await type(one, `${paper}/embassy-x-0012`, 'Farrukh', day)).status).toBe(303);
  await one.page.goto(at(`${paper}/embassy-x-0012`));
  await isInOrder(one, 'typed');

  const two = await invitedClerk('phone');
  await two.page.goto(at(`${paper}/embassy-x-0012`));
  await isInOrder(two, 'type-phone');
  expect((await type(two, `${paper}/embassy-x-0012`, 'Farruh', day)).status).toBe(303);
  await two.page.goto(at(`${paper}/embassy-x-0012`));
  await isInOrder(two, 'decide-phone');
  await one.page.reload();
  await isInOrder(one, 'decide');
  await two.page.getByLabel('Neither: on the paper it says').check();
  await two.page.getByRole('textbox', { name: 'What is your name?' }).fill('Farruch');
  await isInOrder(two, 'decide-own-phone');
  expect(await one.page.getByRole('textbox', { name: 'What is your name?' }).isVisible()).toBe(false);
  await one.page.getByLabel('First typing Farrukh').check();
  await isInOrder(one, 'decide-picked');
  await one.page.getByRole('button', { name: 'Register it so' }).click();
  await one.page.getByText('This form is registered').waitFor();
  await isInOrder(one, 'filed');
  await two.page.goto(at(paper));
  await isInOrder(two, 'list-phone');
  expect(await two.page.locator('.table-scroll').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
});

test('somebody who is there is registered, and handed the number', async () => {
  const clerk = await clerkHere('phone');
  await clerk.page.goto(at(here));
  await isInOrder(clerk, 'here-phone');
  await clerk.page.getByRole('link', { name: 'Embassy X' }).click();
  await isInOrder(clerk, 'here-form-phone');
  await clerk.page.goto(at(`${here}/embassy-x?in=tg`));
  await isInOrder(clerk, 'here-form-tajik');
  const who = { id: '019b7700-0000-7000-8000-00000000cccc', began: new Date().toISOString() };
  expect((await type(clerk, `${here}/embassy-x`, 'Gulnora', who)).status).toBe(303);
  await clerk.page.goto(at(`${here}/embassy-x/${who.id}?in=tg`));
  await isInOrder(clerk, 'taken-phone');
  await clerk.page.reload(); // asks nothing, and sends nothing
  await clerk.page.locator('.receipt').waitFor();
});
