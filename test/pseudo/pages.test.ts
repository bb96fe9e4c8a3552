/** Pages in a language that nobody speaks: whatever they say in plain Latin letters was not said by the registry. */
import { createCollectApp } from '#functions/collect/app.tsx';
import { createRegistryApp } from '#functions/registry/app.tsx';
import { studiesOf } from '#schemas/language/study/study.ts';
import type { Words } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';
import { Hono } from 'hono';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { analystCookie, dashboard, round } from '../functions/dashboard/fixture.ts';
import { listed } from '../functions/store/lay-out.ts';
import { catalogue } from '../studies.ts';
import { latinLeft } from './latin-left.ts';
import { pseudo, pseudoStudy, pseudoWords, rightToLeftWords } from './pseudo-language.ts';

const studies = studiesOf(catalogue.map(pseudoStudy));
const open = { ...round, instruments: { ...round.instruments, registration: 2 } };
const store = {
  getRoundEntry: (id: string) => Promise.resolve(id === round.id ? listed(open, 'open') : undefined),
  getFrame: () => Promise.resolve([]),
};

/** Every page of the platform, speaking these words. */
const speaking = (words: Words) =>
  new Hono()
    .use(async (c, next) => {
      c.set('voice', { ...voiceOf(words), here: '' });
      await next();
    })
    .route('/', dashboard({ studies }))
    .route('/', createRegistryApp({ studies, store }))
    .route('/', createCollectApp({ studies, store, identify: () => Promise.resolve(undefined) }));

async function see(path: string, words = pseudoWords): Promise<string> {
  const answer = await speaking(words).request(path, { headers: { cookie: await analystCookie() } });
  expect(answer.status).toBeLessThan(500);
  return answer.text();
}

/** The dashboard and whatever its links lead to, once each. */
async function dashboardPages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  const asked = ['/dashboard'];
  for (let path = asked.pop(); path !== undefined; path = asked.pop()) {
    const html = await see(path);
    pages.set(path, html);
    const links = [...html.matchAll(/href="(\/dashboard[^"#?]*)["#?]/g)].map(([, link = '']) => link);
    asked.push(...links.filter((link) => !pages.has(link) && !asked.includes(link) && !/\.\w+$/.test(link)));
  }
  return pages;
}

/** Data of the fixture, and signs that are the same in every language. */
const data = [
  ...[round.title, round.id, 'remit', 'TJS', 'USD', 'UTC', 'west, rural', 'west, urban', 'PSU P9 has no interviews.'],
  /\b[\w-]+\.(?:csv|json)\b/g,
  /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/g, // the id of a quote
  /\bRR[1-6]\b/g, // response rates, as AAPOR names them
  /(?<=⟦)age(?= )/g, // a question that nobody asks, by its name
];

const pages = new Map([
  ...(await dashboardPages()),
  ...(await Promise.all(
    [
      '/dashboard/sign-in?token=spent',
      '/dashboard/rounds/nowhere',
      '/dashboard/releases/nowhere',
      `/register/${round.id}`,
      '/register/nowhere',
      '/collect/household',
    ].map(async (path) => [path, await see(path)] as const),
  )),
]);

describe('what is said in the pseudo-language', () => {
  test('are all kinds of pages', () => {
    expect(pages.size).toBeGreaterThan(12);
    for (const html of pages.values()) expect(html).toContain('⟦');
  });

  test.each([...pages])('%s has no word of its own', (_, html) => {
    expect(latinLeft(html, data)).toEqual([]);
  });
});

test('a word that was written into a page is found, in its text and in what is read aloud', () => {
  const html = `<p title="Hover">${pseudo('Fine')} Hello</p><code>code</code><input placeholder="Name" />`;
  expect(latinLeft(html)).toEqual([`${pseudo('Fine')} Hello`, 'Hover', 'Name']);
});

describe('a language that is written from right to left', () => {
  test.each(['/dashboard', `/register/${round.id}`, '/collect/household'])('turns %s around', async (path) => {
    expect(await see(path, rightToLeftWords)).toMatch(/<html lang="en" dir="rtl">/);
    expect(await see(path)).toMatch(/<html lang="en">/);
  });

  test('finds no left and right in style sheets, which do not turn around', () => {
    const sheets = readdirSync('functions', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.css'),
    );
    expect(sheets.length).toBeGreaterThan(2);
    const sides = /(?:margin|padding|border)-(?:left|right)\b|text-align:\s*(?:left|right)|^\s*(?:left|right|float):/m;
    expect(sheets.filter((file) => sides.test(readFileSync(join('functions', file), 'utf8')))).toEqual([]);
  });
});
