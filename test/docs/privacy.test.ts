/** Every rule of data protection that the page names is met somewhere, and the tests that it names are there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/privacy.md', 'utf8');
const [, table = ''] = page.split('## Principles and articles');
const rows = table.split('\n').filter((line) => /^\| (?:IOM|GDPR)/.test(line));

test('the tests that stand beside a rule are there', () => {
  const named = rows.flatMap((row) => [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path));
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('the thirteen principles and each article have a row, with a test or word of who acts', () => {
  const rules = rows.map((row) => row.split('|')[1] ?? '').join(' ');
  for (let principle = 1; principle <= 13; principle += 1) expect(rules).toMatch(new RegExp(`IOM ${principle},`));
  const gdpr = rules.replaceAll(/IOM \d+/g, '').replaceAll(/\(\d+\)/g, '');
  for (const article of [5, 6, 7, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 25, 30, 32, 33, 34, 35])
    expect([article, new RegExp(`\\b${article}\\b`).test(gdpr)]).toEqual([article, true]);
  for (const row of rows) expect(row).toMatch(/`test\/|\| – /);
});
