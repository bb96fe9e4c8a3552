/** A round with the quarters of many years: what people open stays small, what programs read stays whole, and each says so. */
import { disclosed } from '#analysis/production/observations/disclosed.ts';
import { englishOf, toldWarning } from '#functions/publish/release/in-english.ts';
import { observationsFileSchema } from '#functions/publish/release/observations-file.ts';
import { mostPrices, pricesApartWarning, quartersApart } from '#functions/publish/release/prices-apart.ts';
import { releaseFiles } from '#functions/publish/release/release-files.ts';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { catalogue } from '../../../studies.ts';
import { drawSmallRound } from '../memory-platform.ts';
import { price } from './rows.ts';

const pricesOf = (period: string, count: number) => Array.from({ length: count }, () => ({ ...price, period }));

describe('quarters that stand apart', () => {
  test('are none where all prices together are few enough, however many quarters there are', () => {
    const years = ['2023', '2024', '2025'].flatMap((year) => pricesOf(`${year}-Q4`, 3));
    expect(quartersApart(years, 9)).toEqual(new Set());
    expect(pricesApartWarning(years, 'estimates')).toEqual([]);
  });

  test('are the oldest, and all before the first that is too much', () => {
    const quarters = [...pricesOf('2025-Q2', 1), ...pricesOf('2025-Q4', 4), ...pricesOf('2025-Q3', 4)];
    expect(quartersApart(quarters, 9)).toEqual(new Set());
    expect(quartersApart(quarters, 8)).toEqual(new Set(['2025-Q2']));
    expect(quartersApart(quarters, 7)).toEqual(new Set(['2025-Q3', '2025-Q2']));
  });

  test('are never the newest, nor what respondents paid in the period of a round', () => {
    const paid = { ...price, source: 'household', period: '' };
    expect(quartersApart([...pricesOf('2025-Q4', 5), paid, paid, paid], 2)).toEqual(new Set());
  });
});

describe('a release of more prices than a page holds', () => {
  const corridorCosts = [...pricesOf('2025-Q3', mostPrices), ...pricesOf('2025-Q4', 1)];
  const warnings = pricesApartWarning(corridorCosts, 'corridor-costs');
  const published = async () => {
    const english = await englishOf(catalogue);
    const files = await releaseFiles(
      disclosed({ estimates: [], corridorCosts, refusedPrices: [], weighting: [], warnings }),
      {
        ...{ series: 'corridor-costs', studies: catalogue, codeVersion: '7.0', snapshot: { hash: 'abc' }, english },
        ...{ round: drawSmallRound().round, standings: [], summary: [] },
      },
    );
    return { english, files, file: (name: string) => files.find((each) => each.name === name) };
  };

  test('has every price in CSV and Parquet, and those of the newest quarter in all other files', async () => {
    const { english, file } = await published();
    const text = (name: string) => new TextDecoder().decode(file(name)?.bytes);
    expect(parse(text('corridor-costs.csv'), { columns: true })).toHaveLength(corridorCosts.length);
    const parquet = file('corridor-costs.parquet')?.bytes.slice().buffer ?? new ArrayBuffer(0);
    expect(await parquetReadObjects({ file: parquet })).toHaveLength(3 * corridorCosts.length);
    const json = v.parse(v.pipe(v.string(), v.parseJson(), observationsFileSchema), text('corridor-costs.json'));
    expect(new Set(json.observations.map(({ dimensions }) => dimensions['period']))).toEqual(new Set(['2025-Q4']));
    expect(json.observations).toHaveLength(3);
    expect(file('corridor-costs.xlsx')?.rows).toBe(1);
    const said = warnings.map((warning) => toldWarning(english, warning).message);
    expect(said).toEqual([
      'Prices of 1 quarter (2025-Q3 to 2025-Q3) stand in corridor-costs.csv and corridor-costs.parquet alone: corridor-costs.json, the workbook, the report and the pages tell those of later quarters.',
    ]);
    expect(json.warnings).toMatchObject([{ code: 'prices-apart', message: said[0] }]);
    expect(text('report.html')).toContain('stand in corridor-costs.csv and corridor-costs.parquet alone');
    expect(text('report.html')).not.toContain('2025 Q3</td>');
  });
});
