/** Somebody whose browser asks for Russian finds every page in Russian, on the narrowest phone and on a desktop. */
import { beforeAll, describe, expect, test } from 'vitest';

import { en } from '#schemas/words/en/en-all.ts';
import { ru } from '#schemas/words/ru/ru-all.ts';
import { lookedAt } from './looked-at.ts';
import { type Person, personWith } from './person.ts';
import { onPlatform } from './on-platform.ts';
import { signInBy } from './sign-in.ts';

const sentences: ReadonlyMap<string, string> = new Map(Object.entries(ru.sentences));

const { platform, browser } = await onPlatform();
let session: Awaited<ReturnType<ReturnType<Person['page']['context']>['cookies']>>;

beforeAll(async () => {
  const analyst = await personWith(browser, 'desktop');
  await signInBy(analyst.page, platform.dashboard);
  session = await analyst.page.context().cookies();
});

/** Runs of Latin words that a person sees, where nothing but names, codes and commands should be Latin. */
const latinRuns = (person: Person): Promise<readonly string[]> =>
  person.page.evaluate(() => {
    const seen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const runs: string[] = [];
    for (let node = seen.nextNode(); node !== null; node = seen.nextNode()) {
      const parent = node.parentElement;
      const apart = parent?.closest('code, script, style, noscript, h2 a, .lead, .facts dd, #assignment, .languages');
      if (apart !== null || parent?.checkVisibility() !== true) continue;
      runs.push(...(/[A-Za-z]{2,}(?: [A-Za-z]{2,}){2,}/.exec(node.textContent ?? '') ?? []));
    }
    return runs;
  });

/** Sentences of the registry that a person sees in English on a Russian page. */
async function englishLeft({ page }: Person): Promise<readonly string[]> {
  const text = await page.locator('body').innerText();
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  return Object.entries(en.sentences).flatMap(([key, sentence]) =>
    sentence !== sentences.get(key) && lines.has(sentence) ? [sentence] : [],
  );
}

/** Everything is said in Russian, and nothing is wider than the screen. */
async function speaksRussian(person: Person): Promise<void> {
  expect(await person.page.getAttribute('html', 'lang')).toBe('ru');
  expect(await latinRuns(person)).toEqual([]);
  expect(await englishLeft(person)).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);
  expect(person.complaints).toEqual([]);
}

/** And nobody is kept out by how the page is made. */
async function isInOrder(person: Person, picture: string): Promise<void> {
  await person.photograph(`ru-${picture}`);
  await speaksRussian(person);
  expect(await person.barriers()).toEqual([]);
}

describe.each(['small', 'desktop'] as const)('on a %s screen', (device) => {
  const someone = async (): Promise<Person> => {
    const person = await personWith(browser, device, 'ru-RU');
    await person.page.context().addCookies(session);
    return person;
  };

  test.each(['household', 'border', 'price-quote', 'registration'] as const)(
    'the %s form speaks Russian',
    async (id) => {
      const person = await someone();
      await person.page.goto(platform.links[id]);
      if (id === 'registration') {
        await person.page.locator('#begin:enabled').waitFor(); // pale until the form is loaded
        await isInOrder(person, 'registration-start');
        await person.page.getByRole('button', { name: 'Начать' }).click();
      }
      await person.page.locator('[data-name]').first().waitFor();
      await isInOrder(person, `${id}-first`);
      await person.page.getByRole('button', { name: /^(Далее|Завершить)$/ }).click();
      await isInOrder(person, `${id}-refused`);
    },
  );

  test('a link that is not complete or not valid says so in Russian', async () => {
    for (const [address, heading] of [
      ['/collect/household', 'Адрес неполный'],
      ['/collect/household#eyJhbGciOiJIUzI1NiJ9.e30.bm90LWEtbGluaw', 'Эта ссылка не работает'],
    ] as const) {
      const { page } = await someone();
      await page.goto(`${platform.url}${address}`);
      await page.getByRole('heading', { name: heading }).waitFor();
    }
  });

  test('the analysts’ pages', async () => {
    const person = await someone();
    const { page } = person;
    await page.goto(`${platform.url}/dashboard`);
    await isInOrder(person, 'dashboard');
    await page.locator('h2 a').first().click();
    await isInOrder(person, 'round');
    await page.getByRole('button', { name: 'Рассчитать сейчас' }).click({ timeout: 60_000 });
    await page.waitForURL(/\/preview$/, { timeout: 180_000 }); // beside whatever else the machine computes
    await page.locator('.plot svg:visible').first().waitFor();
    await isInOrder(person, 'preview');
    await page.goBack();
    await page.locator('tbody a').first().click();
    await page.locator('.plot svg:visible').first().waitFor();
    await isInOrder(person, 'release');
  }, 300_000);

  // Words are the same on every screen, and what is too wide is so on the narrowest.
  test.runIf(device === 'small')(
    'every table of a release',
    async () => {
      const person = await someone();
      const { page } = person;
      await page.goto(`${platform.url}/dashboard`);
      await page.locator('h2 a').first().click();
      await page.locator('tbody a').first().click();
      await page.locator('.tiles a').first().waitFor();
      const tables = await page
        .locator('.tiles a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      for (const table of tables) {
        await page.goto(`${platform.url}${table ?? ''}`);
        await speaksRussian(person);
        if (!lookedAt.some((id) => table?.endsWith(`/${id}`))) expect(await person.barriers()).toEqual([]);
      }
    },
    240_000,
  ); // every table, most of them looked at by axe

  test('pages that say why there is nothing to see', async () => {
    const person = await someone();
    const { page } = person;
    for (const [name, address] of [
      ['sign-in', '/dashboard/sign-in'],
      ['nowhere', '/nowhere'],
      ['no-round', '/dashboard/rounds/nowhere'],
      ['no-registration', '/register/nowhere'],
    ] as const) {
      const [answer] = await Promise.all([page.goto(`${platform.url}${address}`)]);
      if (answer?.status() === 404) person.complaints.length = 0; // the browser says so of the page itself
      await isInOrder(person, name);
    }
  });
});

test('a choice in the header wins over what the browser asks for, and is remembered', async () => {
  const { page } = await personWith(browser, 'desktop');
  await page.goto(`${platform.links.registration}?campaign=summer-2026`);
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.locator('.languages summary').click();
  await page.getByRole('link', { name: 'Русский' }).click();
  expect(await page.getAttribute('html', 'lang')).toBe('ru');
  expect(new URL(page.url()).searchParams.get('campaign')).toBe('summer-2026');
  await page.goto(platform.links.household);
  expect(await page.getAttribute('html', 'lang')).toBe('ru');
});

test('a link keeps its token in another language', async () => {
  const { page } = await personWith(browser, 'desktop');
  await page.goto(platform.links.household);
  await page.locator('[data-name]').first().waitFor();
  await page.locator('.languages summary').click();
  await page.getByRole('link', { name: 'Русский' }).click();
  await page.locator('[data-name]').first().waitFor();
  expect(await page.locator('#title').textContent()).toBe('Обследование домохозяйств');
});

describe('once fieldwork ends', () => {
  const opened = async (device: 'small' | 'desktop', heading: string, picture: string): Promise<void> => {
    const person = await personWith(browser, device, 'ru-RU');
    await person.page.goto(platform.links.household);
    await person.page.getByRole('heading', { name: heading }).waitFor();
    if (picture === 'closing') await person.page.getByText('ничего не начато').waitFor();
    await person.photograph(`ru-${picture}`);
    expect(await englishLeft(person)).toEqual([]);
    expect(await person.barriers()).toEqual([]);
    expect(await person.overflow()).toBeLessThanOrEqual(0);
  };

  const staff = async (state: string): Promise<void> => {
    const person = await personWith(browser, 'small', 'ru-RU');
    await person.page.context().addCookies(session);
    await person.page.goto(`${platform.url}/dashboard`);
    await person.page.getByText(state).waitFor();
    await isInOrder(person, `dashboard-${state.length}`);
  };

  test.each([
    [['round', 'close', '--anyway'], 'Новые интервью в этом раунде больше не принимаются', 'Закрывается', 'closing'],
    [['round', 'close', '--finally', '--anyway'], 'Этот раунд закрыт', 'Закрыт', 'closed'],
  ] as const)('%j is said in Russian to enumerators and staff', async (command, heading, state, picture) => {
    const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';
    await platform.run(...command, '--round', round, '--reason', 'the last village is done');
    for (const device of ['small', 'desktop'] as const) await opened(device, heading, picture);
    await staff(state);
  });
});
