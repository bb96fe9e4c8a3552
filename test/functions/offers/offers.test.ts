/** What somebody who registers is given back: the text for their country in their language, or what comes nearest, and how many have joined. */
import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test, beforeAll } from 'vitest';

import { joinedOf } from '#analysis/registry/joined.ts';
import { countJoined } from '#functions/offers/count-joined.ts';
import { createRegistryApp } from '#functions/registry/app.tsx';
import { isOfferAddress, type Offer, offerFor } from '#schemas/fieldwork/offer.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { studies } from '../../studies.ts';
import { round as plain } from '../dashboard/fixture.ts';
import { openTestStore } from '../store/level/open-test-level.ts';
import { putRound } from '../store/lay-out.ts';

const { store, close } = await openTestStore();
afterAll(close);
const round: Round = {
  ...plain,
  id: 'abroad',
  instruments: { registration: 2 },
  settings: { ...plain.settings, languages: ['tg', 'ru'] },
};
await putRound(store, round);
const now = () => new Date('2026-11-22T10:00:00Z');
const app = createRegistryApp({ store, studies, now, newId: () => 'id' });

const written = (country: string, language: Offer['language'], more: Partial<Offer> = {}): Offer => ({
  ...{ country, language, title: `${country} ${language}`, text: 'One.\n\nTwo.', links: [], ...more },
});

describe('which text somebody is shown', () => {
  const all = [written('KZ', 'ru'), written('all', 'tg'), written('all', 'ru'), written('PL', 'uk')];
  test.each([
    ['KZ', 'ru', 'KZ ru'],
    ['KZ', 'tg', 'all tg'], // they can read it
    ['KZ', 'en', 'all tg'], // nothing in English: the first language of the round
    ['RU', 'ru', 'all ru'],
    ['PL', 'uk', 'PL uk'],
    [undefined, 'ru', 'all ru'],
  ] as const)('%s, %s: %s', (country, language, title) => {
    expect(offerFor(all, { country, language, first: 'tg' })?.title).toBe(title);
  });

  test('what was taken back is nobody’s, and a text in another language is better than none', () => {
    const reader = { country: 'PL', language: 'en', first: 'tg' } as const;
    expect(offerFor([written('PL', 'uk')], reader)?.title).toBe('PL uk');
    expect(offerFor([written('PL', 'uk', { takenBack: true })], reader)).toBeUndefined();
    expect(offerFor([written('DE', 'en')], reader)).toBeUndefined();
  });
});

test.each([
  ['https://embassy.example/a?b=c', true],
  ['http://embassy.example/', false],
  ['https://embassy', false],
  ['https:/embassy.example', false],
  ['https://user@embassy.example/', false],
  ['https://a.example/ b', false],
  ['javascript:alert(1)//https://a.example', false],
  ['//a.example', false],
])('an address behind a link: %s %s', (address, may) => {
  expect(isOfferAddress(address)).toBe(may);
});

const page = async (country?: string, language = 'en', id = round.id) => {
  const headers = { 'accept-language': language };
  const answer = await app.request(`/offers/${id}`, {
    headers: country === undefined ? headers : { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    ...(country !== undefined && { method: 'POST', body: new URLSearchParams({ country }).toString() }),
  });
  return { status: answer.status, html: await answer.text() };
};

test('where nothing is written and nobody has counted the page says so', async () => {
  expect((await page()).html).toContain('Nothing is written here yet');
  expect((await page(undefined, 'en', 'nowhere')).status).toBe(404);
});

test('a text in another language says which, and is marked as such; one for all countries says that', async () => {
  const links = [{ label: 'Сафорат', address: 'https://embassy.example/tg' }];
  await store.putOffer(round.id, written('all', 'tg', { title: 'Хуш <i>омадед', links }));
  const { html } = await page('KZ');
  expect(html).toContain('This is written in another language: Тоҷикӣ');
  expect(html).toContain('lang="tg"');
  expect(html).toContain('nothing is written for Kazakhstan alone');
  expect(html).toContain('Хуш &lt;i&gt;омадед');
  expect(html).toContain('href="https://embassy.example/tg" rel="noopener noreferrer"');
  expect(html).toContain('<p class="lines">Two.</p>');
  const { html: own } = await page('KZ', 'tg');
  expect(own).not.toContain('lang="tg"><h3');
});

describe('how many have joined', () => {
  const answers = { residence_country: 'KZ', consent_registry: 'yes', consent_statistics: 'yes' };
  const register = (nth: number, more: object = {}, beside: object = {}) =>
    store.putResponse({
      id: `01900000-0000-7000-8000-${String(nth).padStart(12, '0')}`,
      ...{ round: round.id, instrument: 'registration', version: 2, source: 'self' },
      ...{ startedAt: '2026-11-01T10:00:00.000+05:00', endedAt: '2026-11-01T10:10:00.000+05:00' },
      ...{ receivedAt: '2026-11-01T05:10:00.000Z', contentDigest: String(nth) },
      answers: { ...answers, ...more },
      ...beside,
    });
  const count = () => countJoined({ store, studies, now }, round);
  /** Chance decides where counts move: here 3 are left out of Kazakhstan, and 20 of all others. */
  const leftOut = (salt: string, country: string): number =>
    createHash('sha256').update(`${salt} ${country}`).digest().readUInt32BE() % 25;
  const salt = Array.from({ length: 10_000 }, (_, nth) => String(nth)).find(
    (one) => leftOut(one, 'KZ') === 3 && leftOut(one, '') === 20,
  );
  beforeAll(async () => {
    await store.putJoined(round.id, { at: '2026-11-01', people: null, countries: new Map(), salt: salt ?? '' });
  });

  test('nothing is told of twelve, and the thirteenth does not show as one', async () => {
    for (let nth = 0; nth < 12; nth++) await register(nth);
    await count();
    expect((await page('KZ')).html).not.toContain('Registered by');
    for (let nth = 12; nth < 16; nth++) await register(nth);
    await count();
    const { html } = await page('KZ');
    expect(html).toContain('Registered by 22 November 2026: at least 10.');
    expect(html).toContain('Kazakhstan: at least 10.');
    expect((await page('PL')).html).not.toContain('residence');
  });

  test('whoever agrees to no statistics, paused, or filed for practice is not counted, and what is kept is rounded', async () => {
    for (let nth = 20; nth < 40; nth++) await register(nth, { consent_statistics: 'no' });
    for (let nth = 40; nth < 60; nth++) await register(nth, {}, { pausedAt: '2026-11-02T00:00:00.000Z' });
    for (let nth = 60; nth < 80; nth++) await register(nth, {}, { trial: true });
    expect(await count()).toEqual(joinedOf(new Map([['KZ', 16]]), 10, () => 3));
    expect(await store.getJoined(round.id)).toMatchObject({ people: 10, countries: new Map([['KZ', 10]]) });
  });

  test('one registration more changes no byte of what anybody is shown', async () => {
    await count();
    const before = await Promise.all(['KZ', 'PL', ''].map((country) => page(country)));
    await register(90);
    await count();
    expect(await Promise.all(['KZ', 'PL', ''].map((country) => page(country)))).toEqual(before);
  });
});
