/** Which language a page speaks: what was chosen, what was remembered, what the browser asks for. */
import { createRegistryApp } from '#functions/registry/app.tsx';
import { languages, ownNames, spokenLanguage } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { describe, expect, test } from 'vitest';

import { studies } from '../../studies.ts';

const app = createRegistryApp({
  studies,
  store: {
    getRoundEntry: () => Promise.resolve(undefined),
    getFrame: () => Promise.resolve([]),
    getCampaign: () => Promise.resolve(undefined),
    listOffers: () => Promise.resolve([]),
    listAssociations: () => Promise.resolve([]),
    getJoined: () => Promise.resolve(undefined),
    listCampaigns: () => Promise.resolve([]),
  },
  now: () => new Date('2026-11-22T10:00:00Z'),
  newId: () => 'id',
});

async function open(query = '', headers: Readonly<Record<string, string>> = {}) {
  const answer = await app.request(`/register/nowhere${query}`, { headers });
  const html = await answer.text();
  const lang = /<html lang="([^"]*)"/.exec(html)?.[1];
  return { html, lang, cookie: answer.headers.get('set-cookie') ?? '' };
}

describe.each(languages)('%s', (language) => {
  test('is spoken to whoever asks for it in the address, and remembered', async () => {
    const { lang, cookie } = await open(`?lang=${language}`, { cookie: 'remit_language=en', 'accept-language': 'ru' });
    expect(lang).toBe(language);
    expect(cookie).toContain(`remit_language=${language};`);
  });

  test('is spoken to whoever chose it before, and to a browser that asks for it', async () => {
    expect((await open('', { cookie: `remit_language=${language}`, 'accept-language': 'ru, en' })).lang).toBe(language);
    const header = `xx, ${language}-XX;q=0.9, en;q=0.8`;
    expect((await open('', { 'accept-language': header })).lang).toBe(language);
  });

  test('says its sentences, and leads to every other language by its own name', async () => {
    const { html } = await open(`?lang=${language}&campaign=summer`);
    expect(html).toContain((await loadWords(language)).sentences['registry.none']);
    for (const other of languages) {
      const link = `?campaign=summer&amp;lang=${other}" hreflang="${other}" lang="${other}">${ownNames[other]}</a>`;
      expect(html.includes(link)).toBe(other !== language);
    }
  });
});

test('English is spoken to whoever asks for nothing that the platform speaks', async () => {
  expect((await open('', { 'accept-language': 'ja' })).lang).toBe('en');
  expect((await open('?lang=ja')).cookie).toBe('');
});

test('a language is known by any code of it', () => {
  expect(['ru-KZ', 'RU', ' ru '].map(spokenLanguage)).toEqual(['ru', 'ru', 'ru']);
  expect(spokenLanguage('constructor')).toBeUndefined();
});
