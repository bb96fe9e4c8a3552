/** An administrator invites a colleague from a page, who comes in on a telephone, and is out when their access ends. */
import { expect, test } from 'vitest';

import { onPlatform } from './on-platform.ts';
import { type Person, personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();

/** The page as it is now keeps its promises: no barrier, nothing wider than the screen, one heading, no complaint. */
async function isInOrder(person: Person, picture: string): Promise<void> {
  await person.photograph(`staff-${picture}`);
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
  expect(await person.page.locator('h1').count()).toBe(1);
  expect(person.complaints).toEqual([]);
}

test.each(['phone', 'desktop'] as const)('an administrator on a %s invites somebody, and ends it', async (device) => {
  const boss = await personWith(browser, device);
  const { page } = boss;
  await signInBy(page, await platform.run('sign-in', '--role', 'administrator'));
  await page.getByRole('link', { name: 'Fieldwork' }).click();
  await page.getByRole('link', { name: 'Staff' }).click();
  await page.getByLabel('Name').fill(`Zarina ${device}`);
  await page.getByRole('button', { name: 'Make the address' }).click();
  await page.getByText('tick either every round').waitFor();
  expect(boss.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  expect(await page.getByLabel('Name').inputValue()).toBe(`Zarina ${device}`);
  await page.locator('section.card').getByLabel('every round, also later ones').check();
  await isInOrder(boss, 'not-right');
  await page.getByRole('button', { name: 'Make the address' }).click();
  await page.locator('.sheet').waitFor();
  await isInOrder(boss, 'address');
  const address = await page.locator('#address').inputValue();
  if (device === 'desktop') {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  }

  const colleague = await personWith(browser, device === 'phone' ? 'desktop' : 'phone', 'ru');
  await colleague.page.goto(address);
  expect(await colleague.page.locator('#code').inputValue()).toBe(new URL(address).hash.slice(1));
  await isInOrder(colleague, 'join');
  await colleague.page.locator('.languages summary').click();
  await colleague.page.getByRole('link', { name: 'English' }).click();
  await colleague.page.getByRole('button', { name: 'Come in' }).click(); // the code came along
  await colleague.page.getByRole('link', { name: 'Fieldwork' }).click();

  await page.getByRole('link', { name: 'Back to staff' }).click();
  await page.getByText('has come in').last().waitFor();
  const card = page.locator('.member', { hasText: `Zarina ${device}` });
  for (const summary of await card.locator('summary').all()) await summary.click();
  await isInOrder(boss, 'list');
  await card.locator('form').last().getByLabel('Reason').fill('the round is over');
  await card.locator('form').last().getByRole('button', { name: 'End access' }).click();
  await page.getByText('access ended at').last().waitFor();
  await colleague.page.reload();
  await colleague.page.getByText('Were you invited by an administrator?').waitFor();
  await isInOrder(colleague, 'out');
  await isInOrder(boss, 'ended');
});

test('without scripts the code is typed', async () => {
  const boss = await personWith(browser, 'desktop', 'en-GB', { javaScriptEnabled: false });
  await signInBy(boss.page, await platform.run('sign-in', '--role', 'administrator'));
  await boss.page.goto(`${platform.url}/fieldwork/staff`);
  await boss.page.getByLabel('Name').fill('Ben');
  await boss.page.locator('section.card').getByLabel('every round, also later ones').check();
  await boss.page.getByRole('button', { name: 'Make the address' }).click();
  const address = await boss.page.locator('#address').inputValue();
  const ben = await personWith(browser, 'phone', 'en-GB', { javaScriptEnabled: false });
  await ben.page.goto(address);
  await ben.page.getByLabel('Code').fill(new URL(address).hash.slice(1));
  await ben.page.getByRole('button', { name: 'Come in' }).click();
  await ben.page.getByRole('link', { name: 'Fieldwork' }).waitFor();
});
