/** Pages in a language that nobody speaks: whatever they say in plain Latin letters was not said by the registry. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { round } from '../functions/dashboard/fixture.ts';
import { latinLeft } from './latin-left.ts';
import { dashboardPages, otherPages, see } from './pages.ts';
import { pseudo, rightToLeftWords } from './pseudo-language.ts';

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
  ...(await Promise.all(otherPages.map(async (path) => [path, await see(path)] as const))),
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
