/** Whatever a release withholds is in none of its files, under no name and to no number of digits. */
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { observationsFileSchema } from '#functions/publish/release/observations-file.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { parquetReadObjects } from 'hyparquet';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';

import { computeTables } from '../../studies.ts';
import { drawSmallRound, memoryPlatform } from './memory-platform.ts';
import { textIn } from './text-in.ts';

const drawn = drawSmallRound();
const instruments = ['household', 'border', 'registration', 'price-quote'] as const;
const raw = computeTables(tablesOfRound(drawn, instruments), drawn.round);

const files = new Map<string, string>();
beforeAll(async () => {
  const { deps, objects } = memoryPlatform({ drawn });
  const outcome = await publishRelease(deps, drawn.round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  const folder = `releases/${outcome.releaseId}/`;
  for (const [key, bytes] of objects)
    if (key.startsWith(folder)) files.set(key.slice(folder.length), await readable(key, bytes));
});

/** A file as a reader sees it: what is packed unpacked, and numbers that are grouped by thousands without the gaps. */
async function readable(name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith('.parquet')) return JSON.stringify(await parquetReadObjects({ file: bytes.slice().buffer }));
  if (name.endsWith('.xlsx')) return textIn(bytes);
  const text = new TextDecoder().decode(bytes);
  return /\.(?:html|svg)$/.test(name) ? text.replaceAll(/(?<=\d)[,\u00a0\u202f](?=\d{3})/g, '') : text;
}

const observationsIn = (name: string) =>
  v.parse(v.pipe(v.string(), v.parseJson(), observationsFileSchema), files.get(name)).observations;

/** Numbers written in a file. */
const numbersIn = (text: string): readonly number[] => [...text.matchAll(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g)].map(Number);

/** A number that nothing else comes to by chance: with digits enough. */
const isTelling = (value: number | null): value is number =>
  value !== null && Number.isFinite(value) && Number(value.toPrecision(5)) !== value;

test('no withheld estimate, standard error or limit is written anywhere', () => {
  const withheld = new Set(
    observationsIn('estimates.json')
      .filter(({ attributes }) => attributes.status === 'withheld')
      .map(({ table, measure, dimensions }) => JSON.stringify([table, measure.indicator, dimensions])),
  );
  const hidden = raw.estimates
    .filter(({ table, indicator, domain }) => withheld.has(JSON.stringify([table, indicator, domain])))
    .flatMap(({ basis, estimate, se, ciLow, ciHigh }) => [basis.size, estimate, se, ciLow, ciHigh].filter(isTelling));
  expect(hidden.length).toBeGreaterThan(20);
  const kinds = [...files.keys()].map((name) => name.split('.').pop());
  expect(new Set(kinds)).toEqual(new Set(['csv', 'html', 'json', 'parquet', 'svg', 'xlsx']));
  for (const [name, text] of files) {
    const told = numbersIn(text);
    const found = hidden.filter((value) => told.some((each) => Math.abs(each - value) <= 1e-6 * Math.abs(value)));
    expect([name, found]).toEqual([name, []]);
  }
});

test('a withheld observation has no number but of what is not about people', () => {
  for (const { attributes, value, uncertainty, quality } of observationsIn('estimates.json')) {
    if (attributes.status === 'shown') continue;
    const { se, ciLow, ciHigh, cv, df, deff } = uncertainty;
    expect([value, se, ciLow, ciHigh, cv, df, deff, quality.unknownShare].every((each) => each === null)).toBe(true);
    if (attributes.reason === 'few-units' || attributes.reason === 'linked')
      expect([quality.n, quality.base]).toEqual([null, null]);
  }
});
