/** What docs/releases.md calls the key of a row is one: no two rows of a release have the same. */
import { readFileSync } from 'node:fs';

import { publishRelease } from '#functions/publish/publish-release.ts';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';

import { drawSmallRound, memoryPlatform } from './memory-platform.ts';

const files = new Map<string, readonly Readonly<Record<string, string>>[]>();

beforeAll(async () => {
  const drawn = drawSmallRound();
  const { deps, objects } = memoryPlatform({ drawn, records: {} });
  const outcome = await publishRelease(deps, drawn.round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  for (const name of ['corridor-costs.csv', 'estimates.csv'])
    files.set(name, parse(Buffer.from(objects.get(`releases/${outcome.releaseId}/${name}`) ?? []), { columns: true }));
});

const docs = readFileSync('docs/releases.md', 'utf8');
const documentedKey = (): readonly string[] =>
  [...(/^Key of a row: (?<names>.*)\.$/m.exec(docs)?.groups?.['names'] ?? '').matchAll(/`(\w+)`/g)].map(
    ([, name = '']) => name,
  );

/** How many rows share their key with another. */
const alike = (name: string, key: readonly string[]): number => {
  const rows = files.get(name) ?? [];
  return rows.length - new Set(rows.map((row) => JSON.stringify(key.map((column) => row[column] ?? '')))).size;
};

test('no two prices have the documented key, and without the method some do', () => {
  const key = documentedKey();
  expect(files.get('corridor-costs.csv')?.length).toBeGreaterThan(50);
  expect(alike('corridor-costs.csv', key)).toBe(0);
  expect(
    alike(
      'corridor-costs.csv',
      key.filter((column) => column !== 'method'),
    ),
  ).toBeGreaterThan(0);
});

test('no two figures have the same table, indicator, statistic, point and dimensions', () => {
  const columns = Object.keys(files.get('estimates.csv')?.[0] ?? {});
  expect(files.get('estimates.csv')?.length).toBeGreaterThan(50);
  expect(alike('estimates.csv', columns.slice(0, columns.indexOf('unit')))).toBe(0);
});
