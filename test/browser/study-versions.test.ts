/** A round that goes on to another version of its questionnaire strands nothing that phones have begun in the one before. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { refusalAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';

const { platform, browser } = await onPlatform();
const folder = mkdtempSync(join(tmpdir(), 'remit-versions-'));

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

/** The file of a round that asks this version. */
const described = (id: string, version: number): string =>
  file(
    `${id}.json`,
    JSON.stringify({
      id,
      title: 'Valleys',
      country: 'TJ',
      referencePeriod: { start: '2026-01-01', end: '2026-12-31' },
      reportingCurrency: 'TJS',
      instruments: { household: version },
      settings: {},
    }),
  );

/** A round that asks version 2, and its link. */
async function roundOfVersion2(id: string): Promise<string> {
  const units = file('frame.csv', frame);
  await platform.run('round', 'create', '--open', '--file', described(id, 2), '--frame', units);
  const link = await platform.run('link', '--round', id, '--instrument', 'household', '--psu', 'V-1', '--json');
  return v.parse(linkSchema, link).link;
}

const toVersion3 = (id: string) =>
  platform.run('round', 'update', '--file', described(id, 3), '--reason', 'what it asks was put right');

const dwelling = (page: Page) => page.locator('[data-name=dwelling] input');
const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();
const list = (page: Page) => page.locator('#held li');

/** Somebody on a phone who has begun an interview in version 2; and the versions of what is sent from now on. */
async function begunBefore(id: string) {
  const link = await roundOfVersion2(id);
  const person = await personWith(browser, 'phone');
  const { page } = person;
  const sent: (readonly [version: unknown, status: number])[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/v1/responses')) return;
    const body: unknown = response.request().postDataJSON();
    sent.push([v.parse(v.object({ version: v.number() }), body).version, response.status()]);
  });
  await page.goto(link);
  await dwelling(page).fill('D-1');
  await toVersion3(id);
  return { ...person, link, sent };
}

async function finish(page: Page, name: string): Promise<void> {
  await fillIn(page, { ...refusalAnswers, dwelling: name });
  await finishButton(page).click();
  await heading(page, 'Received');
}

test('a draft opens in the version that it was begun in and is filed in it; the next one is of the new version', async () => {
  const { page, sent, complaints } = await begunBefore('goes-on');
  await page.reload();
  await expect.poll(() => dwelling(page).inputValue()).toBe('D-1');
  await finish(page, 'D-1');
  await page.getByRole('button', { name: 'Next interview' }).click();
  await dwelling(page).waitFor();
  await finish(page, 'D-2');
  expect(sent).toEqual([
    [2, 201],
    [3, 201],
  ]);

  // A correction of the first is of its version, too.
  await page.locator('#delivered').getByRole('button', { name: 'Correct: Dwelling D-1' }).click();
  await page.getByRole('button', { name: 'Finish and send' }).waitFor();
  await finish(page, 'D-1');
  expect(sent.at(-1)).toEqual([2, 201]);
  expect(complaints).toEqual([]);
});

test('a page that was opened before goes on, and delivers what is begun on it', async () => {
  const { page, sent } = await begunBefore('old-page');
  await finish(page, 'D-1');
  await page.getByRole('button', { name: 'Next interview' }).click();
  await dwelling(page).waitFor();
  await finish(page, 'D-2');
  expect(sent).toEqual([
    [2, 201],
    [2, 201],
  ]);
});

const version2 = '**/v1/studies/household/2?*';
const version3 = '**/v1/studies/household/3?*';

test('a phone that the new questions do not reach goes on with those that it has', async () => {
  const { page, sent } = await begunBefore('out-of-reach');
  await page.route(version3, (route) => route.abort());
  await page.reload();
  await expect.poll(() => dwelling(page).inputValue()).toBe('D-1');
  await finish(page, 'D-1');
  expect(sent).toEqual([[2, 201]]);
});

/** Everything that is kept of questions is gone, as when a phone makes room. */
const forgetQuestions = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase('remit-studies');
        request.onsuccess = request.onblocked = resolve;
      }),
  );

test('without the questions of its version a draft stays in the list, which says why; it opens once they are there', async () => {
  const { page, link, sent, barriers } = await begunBefore('not-here');
  await page.goto('about:blank');
  await page.goto(`${platform.url}/assets/icon.svg`);
  await forgetQuestions(page);
  await page.route(version2, (route) => route.abort());
  await page.goto(link);
  await list(page).waitFor();
  expect(await list(page).textContent()).toContain('version 2 of its questionnaire is not on this phone');
  expect(await list(page).getByRole('button').allTextContents()).toEqual(['Delete']);
  expect(await dwelling(page).inputValue()).toBe('');
  expect(await barriers()).toEqual([]);
  await page.unroute(version2);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await list(page).getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => dwelling(page).inputValue()).toBe('D-1');
  await finish(page, 'D-1');
  expect(sent).toEqual([[2, 201]]);
});

/** Addresses of the questions on this phone. */
const copies = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const request = indexedDB.open('remit-studies');
        request.onsuccess = () => {
          const all = request.result.transaction('studies').objectStore('studies').getAllKeys();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result.map(String));
          };
        };
      }),
  );

/** The phone helps in many other rounds. */
const fillWithOthers = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('remit-studies');
        request.onsuccess = () => {
          const transaction = request.result.transaction('studies', 'readwrite');
          for (let other = 0; other < 40; other++) {
            const copy = { address: `/v1/studies/other/${other}`, study: {}, keptAt: Date.now() + 60_000 };
            transaction.objectStore('studies').put(copy);
          }
          transaction.oncomplete = () => {
            request.result.close();
            resolve(undefined);
          };
        };
      }),
  );

test('the questions of what is held are not thrown away for others; those of nothing are', async () => {
  const { page } = await begunBefore('kept');
  const english2 = '/v1/studies/household/2?language=en';
  await page.reload();
  await expect.poll(() => dwelling(page).inputValue()).toBe('D-1');
  await fillWithOthers(page);
  await page.reload();
  await expect.poll(() => dwelling(page).inputValue()).toBe('D-1');
  await expect.poll(async () => (await copies(page)).length).toBeLessThan(40);
  expect(await copies(page)).toContain(english2);

  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('about:blank');
  await page.goto(`${platform.url}/assets/icon.svg`);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase('remit');
        request.onsuccess = request.onblocked = resolve;
      }),
  );
  await page.goBack();
  await page.goBack();
  await dwelling(page).waitFor();
  await fillWithOthers(page);
  await page.reload();
  await expect.poll(async () => (await copies(page)).includes(english2)).toBe(false);
});
