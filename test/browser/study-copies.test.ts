/** The questions of a form are fetched once: what a device showed before, it shows again when nobody answers for them. */
import { expect, test } from 'vitest';

import { formFormat } from '#schemas/language/study/form/form-format.ts';
import { personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';

const { platform, browser } = await onPlatform();

const studies = '**/v1/studies/**';

test('a link that was opened on this device shows its questions again when they cannot be fetched', async () => {
  const { page } = await personWith(browser, 'phone');
  await page.goto(platform.links.household);
  await page.locator('[data-name=dwelling]').waitFor();
  await page.route(studies, (route) => route.abort());
  await page.reload();
  await page.locator('[data-name=dwelling]').waitFor();
});

test('a device that never showed them says that there is no connection, and shows them once there is one', async () => {
  const { page } = await personWith(browser, 'phone');
  await page.route(studies, (route) => route.abort());
  await page.goto(platform.links.household);
  await page.getByRole('heading', { name: 'No connection' }).waitFor();
  await page.unroute(studies);
  await page.reload();
  await page.locator('[data-name=dwelling]').waitFor();
});

test('a copy that is no study is forgotten, and the next opening fetches another', async () => {
  const { page } = await personWith(browser, 'phone');
  await page.route(studies, (route) => route.fulfill({ json: { format: formFormat, questions: 'none' } }));
  await page.goto(platform.links.household);
  await page.getByRole('heading', { name: /version of the questionnaire/ }).waitFor();
  await page.unroute(studies);
  await page.reload();
  await page.locator('[data-name=dwelling]').waitFor();
});

test('the form in Russian asks in Russian, and keeps a copy for that language alone', async () => {
  const { page } = await personWith(browser, 'phone');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v1/studies/')) asked.push(new URL(request.url()).search);
  });
  await page.goto(platform.links.household);
  await page.locator('[data-name=dwelling]').waitFor();
  await page.goto('about:blank');
  await page.goto(platform.links.household.replace('#', '?lang=ru#'));
  await page.locator('[data-name=dwelling]').waitFor();
  expect(asked).toEqual(['?language=en', '?language=ru']);
  expect(await page.locator('[data-name=dwelling]').textContent()).toMatch(/[а-я]{4}/);
});
