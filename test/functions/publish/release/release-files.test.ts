/** What readers of files can rely on: CSV and JSON say the same, whatever a release is about and however it is split. */
import { readFileSync } from 'node:fs';
import { disclosed } from '#analysis/production/observations/disclosed.ts';
import type { ReleaseTables } from '#analysis/production/observations/rows.ts';
import { observationsFileSchema } from '#functions/publish/release/observations-file.ts';
import { englishOf } from '#functions/publish/release/in-english.ts';
import { plainFiles } from '#functions/publish/release/release-files.ts';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { savingsClubsStudy } from '../../../survey-schemas/studies/example.ts';
import { few, price, told } from './rows.ts';

/** Savings clubs, split by whether their members save. */
const clubs = {
  ...savingsClubsStudy,
  tables: savingsClubsStudy.tables.map((plan) =>
    plan.kind === 'survey' ? { ...plan, dimensions: { ...plan.dimensions, saver: 'saves' } } : plan,
  ),
};

const english = await englishOf([]);

function filesOf(change: Partial<ReleaseTables>): ReadonlyMap<string, string> {
  const nothing = { estimates: [], corridorCosts: [], refusedPrices: [], weighting: [], warnings: [] };
  const files = plainFiles(disclosed({ ...nothing, ...change }), { series: 'estimates', studies: [clubs], english });
  return new Map(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

const rowsIn = (text = ''): readonly Readonly<Record<string, string>>[] => parse(text, { columns: true });
const jsonIn = (text = '') => v.parse(v.pipe(v.string(), v.parseJson(), observationsFileSchema), text);

describe('estimates.csv', () => {
  const files = filesOf({
    estimates: [
      told,
      { ...told, domain: { sector: 'north' } },
      { ...few, domain: { sector: 'south', club_type: 'rotating' } },
      { ...told, statistic: 'quantile', at: 0.25, indicator: 'saved-p25' },
    ],
  });

  test('has a column for each dimension that its tables are split by, and for no other', () => {
    const [header = ''] = (files.get('estimates.csv') ?? '').split('\r\n');
    expect(header).toBe(
      'table,indicator,statistic,at,sector,club_type,unit,unit_multiplier,n,base,unknown_share,estimate,se,ci_low,ci_high,cv,df,deff,quality,reason,basis,method,n_of,base_of',
    );
    expect(rowsIn(files.get('estimates.csv')).map(({ sector, club_type }) => [sector, club_type])).toEqual([
      ['', ''],
      ['north', ''],
      ['south', 'rotating'],
      ['', ''],
    ]);
  });

  test('keeps a dimension apart from a column of the same name', () => {
    const [row] = rowsIn(filesOf({ estimates: [{ ...told, domain: { unit: 'ward-7' } }] }).get('estimates.csv'));
    expect([row?.['by_unit'], row?.['unit']]).toEqual(['ward-7', 'TJS per member']);
  });

  test('says what estimates.json says, figure by figure', () => {
    const { observations } = jsonIn(files.get('estimates.json'));
    const rows = rowsIn(files.get('estimates.csv'));
    expect(observations).toHaveLength(rows.length);
    for (const [k, { value, uncertainty, quality, attributes, measure }] of observations.entries()) {
      const text = (cell: number | string | null) => (cell === null ? '' : String(cell));
      const { estimate, se, n, reason, statistic, at } = rows[k] ?? {};
      expect([estimate, se, n, reason, statistic, at]).toEqual(
        [value, uncertainty.se, quality.n, attributes.reason, measure.statistic, measure.at].map(text),
      );
    }
  });
});

describe('corridor-costs.csv', () => {
  const files = filesOf({ corridorCosts: [price] });

  test('keeps its columns in their places, and has new ones after them', () => {
    const before = readFileSync(new URL('../demo-release/corridor-costs.csv', import.meta.url), 'utf8');
    const [header = ''] = files.get('corridor-costs.csv')?.split('\r\n') ?? [];
    expect(header.startsWith(`${before.split('\r\n')[0] ?? ''},day_rate,month_rate,`)).toBe(true);
  });

  test('has one row where corridor-costs.json has a total, a fee and a margin', () => {
    const [row] = rowsIn(files.get('corridor-costs.csv'));
    const { observations } = jsonIn(files.get('corridor-costs.json'));
    expect([row?.['total_cost_percent'], row?.['fee_percent'], row?.['fx_margin_percent']]).toEqual(
      observations.map(({ value }) => String(value)),
    );
    expect(row).toMatchObject({ provider_type: 'bank', payout_currency: 'all', from: 'RU', to: 'TJ', services: '15' });
    expect(row).toMatchObject({ not_transparent: '1', fee_unknown: '0', negative_margin: '2', measure: 'usd200' });
  });
});

describe('codebook.csv', () => {
  const files = filesOf({
    estimates: [
      { ...told, domain: { saver: 'yes' } },
      { ...told, domain: { sector: 'north' } },
    ],
    corridorCosts: [price],
  });
  const rows = rowsIn(files.get('codebook.csv'));

  test('says what every column of every CSV file means', () => {
    for (const [name, text] of files) {
      if (!name.endsWith('.csv') || name === 'codebook.csv') continue;
      const [header = ''] = text.split('\r\n');
      const described = rows.filter(({ file, code }) => file === name && code === '');
      expect(described.map(({ column }) => column)).toEqual(header.split(','));
      for (const { column, meaning } of described)
        expect([column, meaning === '']).toEqual([column, column === 'sector']);
    }
  });

  test('says codes in the words of the questionnaire and of the platform', () => {
    const meaningOf = (column: string, code: string) =>
      rows.find((row) => row['column'] === column && row['code'] === code)?.['meaning'];
    expect(meaningOf('saver', '')).toBe('Did you save with the club in the last 12 months?');
    expect(meaningOf('saver', 'yes')).toBe('Yes');
    expect(meaningOf('provider_type', 'bank')).toBe('Bank');
    expect(meaningOf('unit', 'households')).toBe(undefined); // nobody has a word for it
    expect(meaningOf('basis', 'sample')).toBe('A probability sample, weighted');
    expect(meaningOf('method', 'rpw-mean')).toBe('Simple mean over services that disclose their full price.');
  });

  test('says in each row which language it speaks', () => {
    expect(new Set(rows.map((row) => row['language']))).toEqual(new Set(['en']));
  });
});

test('the JSON holds every figure that the CSV holds, one a line', () => {
  const lines = (filesOf({ estimates: [told, few] }).get('estimates.json') ?? '').split('\n');
  expect(lines.filter((line) => line.includes('"dimensions":'))).toHaveLength(2);
});
