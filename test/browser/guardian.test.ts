/** A mother registers her daughter on a phone: asked first whom she registers, then about the child alone, with her own agreement and contact. */
import { expect, test } from 'vitest';

import { registrationAnswers } from './answers.ts';
import { fillIn, finishButton } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { type Person, personWith } from './person.ts';

const { platform, browser } = await onPlatform();

const looked = async (person: Person, name: string): Promise<void> => {
  await person.photograph(`guardian-${name}`);
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
};

const child = {
  ...registrationAnswers,
  for_whom: 'A child under 18 whose parent or guardian I am',
  name: 'Sitora Karimova',
  guardian_name: 'Zarina Karimova',
  guardian_relationship: 'Parent',
  guardian_agrees: 'Yes',
  birth_year: '2015',
};

test('she reads whom she registers, agrees for the child, and is asked neither for work nor for money', async () => {
  const person = await personWith(browser, 'phone');
  const { page } = person;
  await page.goto(platform.links.registration);
  await fillIn(page, child, 'for_whom');
  await looked(person, 'for-whom');
  const themselves = page.getByText('Whoever is 18 or older registers themself');
  expect(await themselves.isVisible()).toBe(false);
  await fillIn(page, child, 'consent_registry');
  // Before any of the details.
  await themselves.waitFor();
  const begin = page.getByRole('link', { name: 'begin a registration of their own' });
  expect(new URL((await begin.getAttribute('href')) ?? '', page.url()).href).toBe(page.url());
  await looked(person, 'consent');
  await fillIn(page, child, 'consent_statistics');
  expect(await page.locator('[data-name=consent_matching]').count()).toBe(0);
  await looked(person, 'purposes');
  await fillIn(page, child, 'guardian_name');
  await looked(person, 'name');
  await fillIn(page, child, 'guardian_agrees');
  await looked(person, 'agrees');
  await fillIn(page, child);
  for (const asked of ['What is your occupation?', 'Did you send money home in the last 12 months?'])
    expect(await page.getByText(asked).count()).toBe(0);
  await looked(person, 'review');
  await finishButton(page).click();
  await page.getByRole('heading', { name: 'The child is registered' }).waitFor();
  expect(await themselves.isVisible()).toBe(false);
  await looked(person, 'receipt');
  expect(person.complaints).toEqual([]);
  await page.context().close();
});

test('a guardian of somebody of nineteen reads where these register themselves, beside the year of birth', async () => {
  const person = await personWith(browser, 'phone');
  const { page } = person;
  await page.goto(platform.links.registration);
  const grown = { ...child, birth_year: String(new Date().getFullYear() - 19) };
  await expect(fillIn(page, grown)).rejects.toThrow('Whoever is 18 or older registers themself');
  await page.getByRole('link', { name: 'begin a registration of their own' }).waitFor();
  await looked(person, 'of-age');
  await page.setViewportSize({ width: 1280, height: 900 });
  await person.photograph('guardian-of-age-wide');
  await page.context().close();
});

test('somebody of sixteen who says that it is themself is told who can register them', async () => {
  const person = await personWith(browser, 'small');
  const { page } = person;
  await page.goto(platform.links.registration);
  const young = { ...registrationAnswers, birth_year: String(new Date().getFullYear() - 16) };
  await expect(fillIn(page, young)).rejects.toThrow('ask a parent or guardian to register you');
  await looked(person, 'too-young');
  await page.context().close();
});
