/** An enumerator hands a place back without signal; the coordinator reads the reason, and the place stays open on the phone, which hears how it was settled. */
import { expect, test } from 'vitest';

import { givePlace, roundOf } from './give-place.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();
const round = roundOf(platform);

test('handed back without signal, read by the coordinator, and taken again', async () => {
  const { code } = await givePlace(platform, 'household', { id: 'zarina', name: 'Zarina S.' });
  const person = await personWith(browser, 'small');
  const { page } = person;
  const looksRight = async (name: string): Promise<void> => {
    await person.photograph(name);
    expect(await person.barriers()).toEqual([]);
    expect(await person.overflow()).toBeLessThanOrEqual(0);
  };
  await page.goto(`${platform.url}/go#${code}`);
  await page.getByText('Ready for use without signal', { exact: true }).waitFor();
  await page.context().setOffline(true);
  await page.getByText('Hand this place back').click();
  await page.getByRole('button', { name: 'Hand it back' }).click();
  await page.getByText('Write the reason.').waitFor();
  await page.getByLabel('Why can you not go there?').fill('the road is closed this week');
  await looksRight('hand-back');
  await page.getByRole('button', { name: 'Hand it back' }).click();
  await page.getByText('The office hears of it when there is a connection.').waitFor();
  await page.reload();
  await page.getByText('The office hears of it when there is a connection.').waitFor();
  await page.context().setOffline(false);
  await page.getByText('The office has it.').waitFor();
  await looksRight('handed-back');
  const office = await personWith(browser, 'desktop');
  await signInBy(office.page, await platform.run('sign-in', '--role', 'coordinator'));
  const toDo = () => office.page.goto(`${platform.url}/fieldwork/rounds/${round}`);
  await toDo();
  await office.page
    .locator('li[data-key="todo.handed-back"]')
    .getByText('(zarina) hands back Gulibod 1: “the road is closed this week”')
    .waitFor();
  await office.photograph('handed-back-office');
  // The place is open as before.
  await page.locator('li.work a').click();
  await page.locator('[data-name=dwelling] input').waitFor();
  await page.getByRole('link', { name: 'To the list of my work' }).click();
  await page.getByRole('button', { name: /^I go there after all/ }).click();
  await page.getByText('Hand this place back').waitFor();
  await expect.poll(() => page.getByText('You go there after all.').count()).toBe(0);
  await toDo();
  await office.page.getByRole('heading', { name: 'What to do today' }).waitFor();
  expect(await office.page.getByText('the road is closed this week').count()).toBe(0);
  // Handed back once more: the office settles it, and the phone hears how.
  await page.getByText('Hand this place back').click();
  await page.getByLabel('Why can you not go there?').fill('the bridge is down');
  await page.getByRole('button', { name: 'Hand it back' }).click();
  await page.getByText('The office has it.').waitFor();
  await toDo();
  const settling = office.page.locator('li[data-key] details');
  await settling.locator('summary').click();
  await settling.getByRole('textbox').fill('there is a boat on Friday');
  await settling.getByRole('button', { name: 'Settled' }).click();
  await office.page.getByText('the bridge is down').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByText(/^Settled by the office on .*: there is a boat on Friday$/).waitFor();
  await looksRight('hand-back-settled');
  await page.context().close();
}, 400_000);
