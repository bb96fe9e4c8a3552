/** Whom the numbers beside figures count is said beside them, in files, report and workbook, and nobody is counted twice. */
import { publishRelease } from '#functions/publish/publish-release.ts';
import { isJsonObject, type Json, parseJsonObject } from '#functions/store/json.ts';
import { beforeAll, describe, expect, test } from 'vitest';

import { textIn } from './text-in.ts';
import { drawSmallRound, memoryPlatform } from './memory-platform.ts';

type Row = Readonly<Record<string, string>>;
let rows: readonly Row[] = [];
let prices: readonly Row[] = [];
let report = '';
let workbook = '';
let json = '';

const table = (csv: string): readonly Row[] => {
  const [header = '', ...lines] = csv.trim().split('\n');
  const names = header.trim().split(',');
  return lines.map((line) =>
    Object.fromEntries(
      line
        .trim()
        .split(',')
        .map((cell, k) => [names[k] ?? '', cell]),
    ),
  );
};

beforeAll(async () => {
  const drawn = drawSmallRound();
  const { deps, objects } = memoryPlatform({ drawn, records: {} });
  const outcome = await publishRelease(deps, drawn.round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  const bytes = (name: string) => objects.get(`releases/${outcome.releaseId}/${name}`) ?? new Uint8Array();
  const text = (name: string) => new TextDecoder().decode(bytes(name));
  [rows, prices, report, json] = [
    table(text('estimates.csv')),
    table(text('corridor-costs.csv')),
    text('report.html'),
    text('estimates.json'),
  ];
  workbook = textIn(bytes('estimates.xlsx'));
});

const countedIn = (name: string): readonly (string | undefined)[][] => [
  ...new Map(
    rows
      .filter((row) => row['table'] === name)
      .map((row) => [`${row['n_of']} ${row['base_of']}`, [row['n_of'], row['base_of']]]),
  ).values(),
];

describe('a release', () => {
  test('says of every number of answers whose they are', () => {
    expect(rows.filter((row) => row['n'] !== '' && row['n_of'] === '')).toEqual([]);
    expect(rows.filter((row) => row['base'] !== '' && row['base_of'] === '')).toEqual([]);
  });

  test('counts households that tell of the people abroad, and these as what the figure is about', () => {
    expect(countedIn('household-receiving')).toEqual([['households', 'households']]);
    expect(countedIn('household-senders')).toEqual([['households', 'persons']]);
    expect(countedIn('household-channel-use')).toEqual([['households', 'channels']]);
    expect(countedIn('border-money')).toEqual([['persons', 'persons']]);
    expect(countedIn('registrants')).toEqual([['persons', 'persons']]);
  });

  test('says of two samples together that it counts both', () => {
    const combined = rows.filter((row) => row['table'] === 'combined-remittances');
    const ofFrame = (frame: string) => [
      ...new Set(combined.filter((row) => row['frame'] === frame).map((row) => row['n_of'])),
    ];
    expect([ofFrame('household'), ofFrame('border')]).toEqual([['households'], ['persons']]);
  });

  test('counts services where firms quote, and households and travellers where they tell what they paid', () => {
    const of = (source: string) => [
      ...new Set(prices.filter((row) => row['source'] === source).map((row) => row['n_of'])),
    ];
    expect([of('quotes'), of('household'), of('border')]).toEqual([
      ['services', 'corridors'],
      ['households'],
      ['persons'],
    ]);
  });

  test('has the same in JSON, and in the words of report and workbook', () => {
    const { observations } = parseJsonObject(json);
    const rowsInJson: readonly Json[] = Array.isArray(observations) ? observations : [];
    const senders = rowsInJson.find((one) => isJsonObject(one) && one['table'] === 'household-senders');
    expect(senders).toMatchObject({ quality: { nOf: 'households', baseOf: 'persons' } });
    expect(report).toContain('n (households)');
    expect(report).toContain('n is how many answered: households. The base is how many the figures are about: people.');
    expect(workbook).toContain('n (households)');
    expect(workbook).toContain('Base (people)');
  });
});
