/** Where an interview took place: asked for only where the round asks, rounded on the phone, and never in the way of finishing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { partialAnswers, refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();
const folder = mkdtempSync(join(tmpdir(), 'remit-place-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const frame =
  'instrument,psu,stratum,label,region,urban,firstStageWeight,units\nhousehold,V-1,north,Gulibod,N,no,4,120\n';
const linkSchema = v.pipe(v.string(), v.parseJson(), v.object({ link: v.string() }));

/** A new round with these settings, and a link of it. */
async function linkOf(id: string, settings: object): Promise<string> {
  const round = {
    ...{ id, title: 'Valleys', country: 'TJ', reportingCurrency: 'TJS', instruments: { household: 3 }, settings },
    referencePeriod: { start: '2026-01-01', end: '2026-12-31' },
  };
  const files = ['--file', file(`${id}.json`, JSON.stringify(round)), '--frame', file('frame.csv', frame)];
  await platform.run('round', 'create', '--open', ...files);
  const link = await platform.run('link', '--round', id, '--instrument', 'household', '--psu', 'V-1', '--json');
  return v.parse(linkSchema, link).link;
}

/** What the phone gives; by hand, three decimals of it are 38.560 and 68.787. */
const here = { latitude: 38.5597722, longitude: 68.7870384, accuracy: 8 };
const asking = await linkOf('asks-place', { position: { decimals: 3 } });

const section = (page: Page) => page.locator('section.notice', { hasText: 'Where this interview took place' });
const press = (page: Page, name: string) => section(page).getByRole('button', { name }).click();

async function atReview(link: string, answers = partialAnswers) {
  const person = await personWith(browser, 'small');
  await person.page.goto(link);
  await fillIn(person.page, answers);
  return person;
}

/** Finishes, and tells what was sent. */
async function sentBy(page: Page): Promise<string> {
  const request = page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/v1/responses'));
  await finishButton(page).click();
  await page.getByRole('heading', { name: 'Received' }).waitFor();
  return (await request).postData() ?? '';
}

test('who agrees sees what will be sent, rounded; it stays with the draft, without signal too, and is filed', async () => {
  const { page, photograph, barriers, overflow, complaints } = await atReview(asking);
  await page.getByText('Ready for use without signal', { exact: true }).waitFor();
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation(here);
  await section(page).getByText('about 110 m').waitFor();
  await photograph('place-asked');
  await page.context().setOffline(true);
  await page.reload(); // the page that its worker keeps may ask, too
  await press(page, 'They agree: add the place');
  const noted = section(page).getByText('38.560, 68.787, rounded to about 110 m');
  await noted.waitFor();
  await photograph('place-noted');
  expect([await barriers(), await overflow()]).toEqual([[], 0]);
  await page.reload();
  await noted.waitFor();
  await page.context().setOffline(false);
  const sent = await sentBy(page);
  expect(sent).toContain('"position":{"latitude":38.56,"longitude":68.787}');
  expect(sent).not.toMatch(/38\.559|68\.7870/);
  expect(complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  await page.context().close();
});

test('nothing is asked of the browser, and nothing sent, before somebody says that the person agrees', async () => {
  const { page } = await atReview(asking);
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation(here);
  await section(page).getByRole('button', { name: 'They agree: add the place' }).waitFor();
  await page.waitForTimeout(500); // what asked by itself would have its answer
  expect(await sentBy(page)).not.toContain('"position":');
  await page.context().close();
});

test('what was added can be left out again', async () => {
  const { page } = await atReview(asking);
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation(here);
  await press(page, 'They agree: add the place');
  await press(page, 'Leave the place out');
  await section(page).getByText('The place is left out.').waitFor();
  expect(await sentBy(page)).not.toContain('"position":');
  await page.context().close();
});

test('a browser that may not tell is told of, and the interview is finished without', async () => {
  const { page, photograph } = await atReview(asking); // Chromium without a head refuses what nobody granted
  await press(page, 'They agree: add the place');
  await section(page).getByText('The browser was not allowed to tell where it is').waitFor();
  await photograph('place-denied');
  expect(await sentBy(page)).not.toContain('"position":');
  await page.context().close();
});

test('who refuses is asked for no place, and who refuses after it was added has agreed to none', async () => {
  const refused = await atReview(asking, refusalAnswers);
  await refused.page.locator('.review').waitFor();
  expect(await section(refused.page).count()).toBe(0);
  expect(await sentBy(refused.page)).not.toContain('"position":');
  await refused.page.context().close();

  const { page } = await atReview(asking);
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation(here);
  await press(page, 'They agree: add the place');
  await section(page).getByText('38.560, 68.787').waitFor();
  await page.getByRole('button', { name: 'Change: How did the visit end?' }).click();
  await fillIn(page, { ...refusalAnswers, consent: 'No' });
  expect(await section(page).count()).toBe(0);
  expect(await sentBy(page)).not.toContain('"position":');
  await page.context().close();
});

test('a round that does not ask shows nothing, and loads nothing of it', async () => {
  const link = await linkOf('asks-no-place', {});
  const person = await personWith(browser, 'small');
  const loaded: string[] = [];
  person.page.on('request', (one) => loaded.push(one.serviceWorker() === null ? one.url() : ''));
  await person.page.goto(link);
  await fillIn(person.page, partialAnswers);
  expect(await section(person.page).count()).toBe(0);
  expect(loaded.filter((url) => url.includes('-place-'))).toEqual([]);
  expect(await sentBy(person.page)).not.toContain('"position":');
  await person.page.context().close();
});
