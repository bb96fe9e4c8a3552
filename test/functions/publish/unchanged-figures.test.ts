/** The figures of the demo round stay what they were, whatever the files are written by: 12 significant digits of each; and each has words of its own. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';

import { costTable } from '#analysis/production/observations/to-observations.ts';
import { pricesIn } from '#analysis/production/observations/prices.ts';
import {
  figureInWords,
  nameOfPrice,
  priceWords,
  splitInWords,
  splitsOf,
} from '#functions/platform/wording/price-words.ts';
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { observationsFileSchema } from '#functions/publish/release/observations-file.ts';
import { languages } from '#schemas/words/languages.ts';

import { dimensionNames, newest } from '../../studies.ts';
import { releaseDemo } from './release-demo.ts';

type Row = Readonly<Record<string, string>>;

const rowsIn = (text: string): readonly Row[] => parse(text, { columns: true });
const kept = (name: string): readonly Row[] =>
  rowsIn(readFileSync(new URL(`demo-release/${name}`, import.meta.url), 'utf8'));

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = await releaseDemo();
});

/** The same number to a share of 1e-12, or the same text. */
function differ(before: string, now: string | undefined): boolean {
  if (before === now) return false;
  const [a, b] = [Number(before), Number(now)];
  return before === '' || now === '' || !(Math.abs(a - b) <= 1e-12 * Math.abs(a));
}

/** Columns that hold figures; the others say which row it is. */
const figures = [
  ...['n', 'base', 'unknown_share', 'estimate', 'se', 'ci_low', 'ci_high', 'cv', 'df', 'deff'],
  ...['quality', 'reason', 'method'],
];

/** The columns of a row that name it, of those that the rows kept have. */
const nameOf = (row: Row, columns: readonly string[]): string =>
  columns
    .filter((column) => !figures.includes(column))
    .map((column) => row[column] ?? '')
    .join();

/** Rows of today that were there before, in the order of today. */
function known(before: readonly Row[], now: readonly Row[]): readonly Row[] {
  const columns = Object.keys(before[0] ?? {});
  const names = new Set(before.map((row) => nameOf(row, columns)));
  const since = [...dimensionNames, 'verified'].filter((dimension) => !columns.includes(dimension));
  const isAsBefore = (row: Row): boolean => since.every((dimension) => (row[dimension] ?? '') === '');
  return now.filter((row) => isAsBefore(row) && names.has(nameOf(row, columns)));
}

/** Every cell of a file that is not what it was, under the names of its row and column. */
const changed = (before: readonly Row[], now: readonly Row[]): readonly string[] =>
  before.flatMap((row, index) =>
    Object.entries(row)
      .filter(([column, cell]) => differ(cell, now[index]?.[column] ?? ''))
      .map(([column, cell]) => `row ${index} ${column}: ${cell} is now ${now[index]?.[column] ?? 'gone'}`),
  );

test('every row and figure that estimates.csv had is what it was, whatever tables came since', () => {
  const before = kept('estimates.csv');
  const now = known(before, rowsIn(files.get('estimates.csv') ?? ''));
  expect(now).toHaveLength(before.length);
  expect(changed(before, now)).toEqual([]);
});

/** Columns of a price that say what it is of. */
const priceNames = [
  ...['corridor', 'source', 'period', 'measure', 'statistic', 'provider_type', 'payout_currency', 'quote'],
  ...['refused_because'],
];
/** What corridors were not split by when the files were kept. */
const laterSplits = ['payment_instrument', 'pickup_method', 'speed', 'service_way'];
const isSplitSince = (row: Row): boolean => laterSplits.some((column) => (row[column] ?? '') !== '');
const priceName = (row: Row): string => priceNames.map((column) => row[column] ?? '').join();
const inOrder = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (priceName(a) < priceName(b) ? -1 : 1));

test.each(['corridor-costs.csv', 'refused-prices.csv'])(
  'every row and figure that %s had is what it was, whatever indices came since',
  (name) => {
    const before = inOrder(kept(name));
    const names = new Set(before.map(priceName));
    const now = inOrder(rowsIn(files.get(name) ?? '').filter((row) => names.has(priceName(row)) && !isSplitSince(row)));
    expect(now).toHaveLength(before.length);
    expect(changed(before, now)).toEqual([]);
  },
);

test('every row and figure of weighting.csv is what it was', () => {
  // prices have no weights
  const now = rowsIn(files.get('weighting.csv') ?? '');
  expect(now).toHaveLength(kept('weighting.csv').length);
  expect(changed(kept('weighting.csv'), now)).toEqual([]);
});

test('the totals of everybody are told: what hides a small cell is another part, and not the whole', () => {
  const totals = rowsIn(files.get('estimates.csv') ?? '').filter(
    (row) =>
      row['statistic'] === 'total' &&
      !(row['table'] ?? '').endsWith('-transfer-costs') &&
      dimensionNames.every((name) => (row[name] ?? '') === ''),
  );
  const withheld = totals.filter(({ quality }) => quality === 'suppress').map(({ indicator }) => indicator);
  expect(totals.length).toBeGreaterThan(15);
  expect(withheld).toEqual([]);
});

/** Figures of a file of observations. */
const observations = (name: string) =>
  v.parse(v.pipe(v.string(), v.parseJson(), observationsFileSchema), files.get(name)).observations;

async function wordingIn(language: (typeof languages)[number]) {
  const [english, wording = english] = await wordingsOf(newest, [language]);
  if (wording === undefined) throw new Error('no words');
  return wording;
}

describe.each(languages)('in %s', (language) => {
  const alike = (rows: readonly (readonly [words: readonly string[], figure: unknown])[]): readonly string[] => {
    const known = new Map<string, Set<string>>();
    for (const [words, figure] of rows) {
      const text = words.join(' | ');
      known.set(text, (known.get(text) ?? new Set()).add(JSON.stringify(figure)));
    }
    return [...known].flatMap(([text, figures]) => (figures.size > 1 ? [text] : []));
  };

  test('no two figures of the release carry the same words, no two tables the same title', async () => {
    const wording = await wordingIn(language);
    const { table, indicator, dimension, domainValue } = wording;
    const figures = observations('estimates.json');
    const tables = [...new Set(figures.map((figure) => figure.table))];
    expect(alike(tables.map((code) => [[table(code)], code]))).toEqual([]);
    const named = figures.map(({ table: of, measure, dimensions, method }) => {
      const levels = Object.entries(dimensions).map(
        ([name, code]) => `${dimension(of, name)}: ${domainValue(of, name, code)}`,
      );
      return [[table(of), indicator(measure), ...levels], { of, measure, dimensions, method }] as const;
    });
    expect(alike(named)).toEqual([]);
  });

  test('no two prices carry the same words', async () => {
    const wording = await wordingIn(language);
    const named = pricesIn(observations('corridor-costs.json')).map((price) => {
      const [words, name] = [priceWords(wording), nameOfPrice(price)];
      const parts = [words.corridor, words.period, words.measure, words.source, words.provider, words.payout];
      const splits = splitsOf(price).map(
        (split) => `${wording.dimension(costTable, split)}: ${splitInWords(price, split, wording)}`,
      );
      const { dimensions, measure, method } = price.total;
      const said = [...parts.map((part) => part(name)), ...splits, figureInWords(price, wording)];
      return [said, { dimensions, measure, method }] as const;
    });
    expect(alike(named)).toEqual([]);
  });
});

describe('the demo sets its surveys beside figures from outside', () => {
  const beside = () => rowsIn(files.get('estimates.csv') ?? '').filter(({ table }) => table === 'combined-benchmarks');

  test('each of which says that it is invented, as the country is', () => {
    expect(beside().length).toBeGreaterThan(20);
    expect([...new Set(beside().map(({ source }) => source))]).toEqual(['Invented (demo)']);
  });

  test('so that remittances are told as a part of the product, and over the balance of payments', () => {
    const total = rowsIn(files.get('estimates.csv') ?? '').find(
      ({ table, indicator, frame }) =>
        table === 'combined-remittances' && indicator === 'personal-remittances-total' && frame === 'both-screened',
    );
    const over = (indicator: string) => Number(beside().find((row) => row['indicator'] === indicator)?.['estimate']);
    // Both sides are rounded to the last digit of their standard error.
    const million = Number(total?.['estimate']) / 1e6;
    expect(over('remittances-of-gdp') / ((100 * million) / 320)).toBeCloseTo(1, 2);
    expect(over('remittances-of-balance-of-payments') / (million / 47)).toBeCloseTo(1, 2);
  });

  test('and none of which has a wrong unit, or is of another year than the survey', () => {
    const { warnings } = v.parse(
      v.pipe(v.string(), v.parseJson(), observationsFileSchema),
      files.get('estimates.json') ?? '',
    );
    const codes = warnings.map(({ code }) => code).filter((code) => /benchmark|population/.test(code));
    expect(codes).toEqual([]);
  });
});
