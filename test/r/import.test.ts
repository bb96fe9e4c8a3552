/** A household survey that others collected, imported and released, says what R says of the same file, and what it always said. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { computeTables, catalogue } from '../studies.ts';
import { manifestSchema } from '#functions/publish/release/manifest.ts';
import { readSnapshot } from '#functions/publish/snapshot/read-snapshot.ts';
import { createDirectoryObjects } from '#functions/store/directory-objects.ts';

const folder = mkdtempSync(join(tmpdir(), 'eusilc-'));
const remit = (...args: string[]): string =>
  execFileSync('node', ['functions/cli/remit.js', ...args, '--data', join(folder, 'data'), '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const golden = v.object({
  rows: v.number(),
  results: v.array(v.object({ name: v.string(), estimate: v.number(), se: v.number() })),
});
const named = v.object({ table: v.string(), indicator: v.string(), domain: v.record(v.string(), v.string()) });
/** Rows kept from before, with every column that they had. */
const kept = v.object({
  rows: v.array(v.objectWithRest(named.entries, v.nullable(v.union([v.number(), v.string()])))),
});
const releaseSchema = v.pipe(v.string(), v.parseJson(), v.object({ release: v.string() }));
const importSchema = v.pipe(v.string(), v.parseJson(), v.object({ rows: v.number(), stored: v.number() }));

type Figure = { readonly estimate: number; readonly se: number };
const keyOf = (table?: string, indicator?: string, region = '', urban = '') =>
  [table, indicator, region, urban].join('|');

/** The rows of a release's CSV by table, indicator and region. */
function figures(csv: string): ReadonlyMap<string, Figure> {
  const [header, ...rows] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const at = (name: string) => header?.indexOf(name) ?? -1;
  return new Map(
    rows.map((row) => [
      keyOf(row[at('table')], row[at('indicator')], row[at('region')], row[at('urban')]),
      { estimate: Number(row[at('estimate')]), se: Number(row[at('se')]) },
    ]),
  );
}

/** Rows before they are protected and rounded, from the snapshot that the release was computed from. */
async function unroundedRows(release: string): Promise<readonly EstimateRow[]> {
  const objects = createDirectoryObjects(join(folder, 'data', 'objects'));
  const { bytes } = (await objects.get(`releases/${release}/manifest.json`)) ?? { bytes: new Uint8Array() };
  const { round, snapshot } = v.parse(manifestSchema, JSON.parse(new TextDecoder().decode(bytes)));
  const read = await readSnapshot(objects, { id: round.id, studies: catalogue }, snapshot);
  if (read.kind !== 'read') throw new Error(`the snapshot is ${read.kind}`);
  return computeTables(read.tables, round).estimates;
}

const unrounded = (rows: readonly EstimateRow[]): ReadonlyMap<string, Figure> =>
  new Map(
    rows.map(({ table, indicator, domain, estimate, se }) => [
      keyOf(table, indicator, domain['region'], domain['urban']),
      { estimate: estimate ?? Number.NaN, se: se ?? Number.NaN },
    ]),
  );

/** Whether two cells are the same text, or the same number to a share of 1e-12. */
const isSame = (before: unknown, now: unknown): boolean =>
  before === now ||
  (typeof before === 'number' && typeof now === 'number' && Math.abs(before - now) <= 1e-12 * Math.abs(before));

const imported = () =>
  v.parse(
    importSchema,
    remit('import', '--round', 'eusilc', '--instrument', 'household', '--map', map, join(folder, 'eusilc.csv')),
  );
const map = 'test/golden/import/eusilc.map.json';
let first: ReturnType<typeof imported>;
let release = '';

beforeAll(() => {
  execFileSync('Rscript', ['test/golden/import/eusilc.R', join(folder, 'out.json'), join(folder, 'eusilc.csv')]);
  first = imported();
  release = v.parse(releaseSchema, remit('release', '--round', 'eusilc')).release;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('6,000 households of the synthetic EU-SILC give the totals, shares and standard errors of R', async () => {
  const expected = v.parse(golden, JSON.parse(readFileSync('test/golden/import/eusilc.json', 'utf8')));
  expect(first).toMatchObject({ rows: expected.rows, stored: expected.rows });
  expect(imported()).toMatchObject({ rows: expected.rows, stored: 0 });

  const shown = figures(readFileSync(join(folder, 'data', 'objects', 'releases', release, 'estimates.csv'), 'utf8'));
  const exact = unrounded(await unroundedRows(release));
  const names: Readonly<Record<string, string>> = {
    'transfers total': 'household-receipts|cash-received-total||',
    'receiving households': 'household-receiving|receiving-count||',
    'share receiving': 'household-receiving|receiving-share||',
    'transfers per receiving household': 'household-receipts|cash-received-mean||',
  };
  for (const { name, estimate, se } of expected.results) {
    const key = names[name];
    if (key === undefined) continue;
    expect((exact.get(key)?.estimate ?? Number.NaN) / estimate, name).toBeCloseTo(1, 8);
    expect((exact.get(key)?.se ?? Number.NaN) / se, name).toBeCloseTo(1, 8);
    // Published to the last of the two digits that the standard error has.
    const place = 10 ** (Math.floor(Math.log10(se)) - 1);
    expect(Math.abs((shown.get(key)?.estimate ?? Number.NaN) - estimate), name).toBeLessThanOrEqual(place / 2 + 1e-9);
    expect(Math.abs((shown.get(key)?.se ?? Number.NaN) - se), name).toBeLessThanOrEqual(place / 2 + 1e-9);
  }
});

test('every figure that releases had before studies became the unit is the same to 1e-12', async () => {
  const text = readFileSync('test/golden/import/eusilc.before.json', 'utf8');
  const { rows: before } = v.parse(kept, JSON.parse(text));
  const nameOf = ({ table, indicator, domain }: v.InferOutput<typeof named>) =>
    JSON.stringify([table, indicator, Object.entries(domain).toSorted()]);
  const now = new Map((await unroundedRows(release)).map((row) => [nameOf(row), new Map(Object.entries(row))]));
  const changed = before.flatMap(({ domain, ...row }) => {
    const name = nameOf({ ...row, domain });
    return Object.entries(row)
      .filter(([column, cell]) => !isSame(cell, now.get(name)?.get(column)))
      .map(([column, cell]) => `${name} ${column}: ${cell} is now ${JSON.stringify(now.get(name)?.get(column))}`);
  });
  expect(before).toHaveLength(40);
  expect(changed).toEqual([]);
});
