/** What a release tells of people abroad, out of the figures that it tells of the registry and of travellers. */
import { describe, expect, test } from 'vitest';

import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { stockAbroad } from '#analysis/registry/stock/stock-abroad.ts';

import { newest } from '../../studies.ts';
import { roundWith } from '../production/small-round.ts';

const row = (more: Partial<EstimateRow>): EstimateRow => ({
  ...{ table: '', indicator: '', statistic: 'count', domain: {}, unit: 'persons', n: 100, base: 400, unknownShare: 0 },
  ...{ estimate: 0, se: 0, ciLow: 0, ciHigh: 0, cv: 0, df: 40, deff: 1, quality: 'publish', reason: '' },
  method: 'design-based',
  ...more,
});

const registered = (country: string, estimate: number | null): EstimateRow =>
  row({
    ...{ table: 'registrants', indicator: 'registrants', domain: { country }, method: 'registry-count' },
    ...{ estimate, n: null, base: null, se: null, ciLow: null, ciHigh: null, cv: null, df: null },
    ...(estimate === null ? { quality: 'suppress', reason: 'few-units' } : { quality: 'given' }),
  });

/** A share of 0.2, and the people whom those registered stand for. */
function met(country: string, people: number, more: Partial<EstimateRow> = {}): readonly EstimateRow[] {
  const of = { table: 'border-registered', domain: { country } };
  return [
    row({ ...of, indicator: 'registered-share', estimate: 0.2, se: 0.02, ciLow: 0.16, ciHigh: 0.25, ...more }),
    row({ ...of, indicator: 'registered-count', estimate: people, se: 30, ciLow: people - 60, ciHigh: people + 60 }),
  ];
}

const studies = newest.filter(({ instrument }) => ['border', 'registration'].includes(instrument.id));
const told = (estimates: readonly EstimateRow[]) => stockAbroad(studies, estimates, roundWith({ minimumCell: 10 }));
const find = ({ rows }: ReturnType<typeof told>, indicator: string, domain: Readonly<Record<string, string>>) =>
  rows.find((one) => one.indicator === indicator && JSON.stringify(one.domain) === JSON.stringify(domain));

describe('of a country of which both tell', () => {
  const found = told([registered('RU', 1200), ...met('RU', 300)]);

  test('registrants over their share, with the limits of the share turned round, and with caution at best', () => {
    expect(find(found, 'stock-abroad', { country: 'RU' })).toMatchObject({
      ...{ estimate: 6000, se: 600, ciLow: 4800, ciHigh: 7500, n: 100, base: 400, df: 40 },
      ...{ quality: 'caution', method: 'capture-recapture', unit: 'persons' },
    });
  });

  test('Chapman beside it: (1200 + 1)(400 + 1)/(100 + 1) − 1, from the people who were asked', () => {
    const plain = find(found, 'stock-abroad-unweighted', { country: 'RU' });
    expect(plain?.method).toBe('chapman');
    expect(plain?.estimate).toBeCloseTo((1201 * 401) / 101 - 1, -1);
  });

  test('under five odds ratios; by hand at 2: 1200 + 4 (−300 + 2400) = 9600', () => {
    const at = (code: string) => find(found, 'stock-abroad-if-dependent', { country: 'RU', odds_ratio: code });
    expect(['or-0.5', 'or-0.67', 'or-1', 'or-1.5', 'or-2'].map((code) => at(code)?.estimate)).toEqual([
      4200, 4810, 6000, 7800, 9600,
    ]);
    expect(at('or-1')).toMatchObject({ se: 600, ciLow: 4800, ciHigh: 7500 });
  });

  test('the sum of one country is that country', () => {
    expect(find(found, 'stock-abroad-sum', {})).toMatchObject({ estimate: 6000, se: 600 });
    expect(found.warnings).toEqual([]);
  });
});

test('errors of several countries are added as if they went the same way', () => {
  const found = told([registered('DE', 200), registered('RU', 1200), ...met('DE', 60), ...met('RU', 300)]);
  expect(find(found, 'stock-abroad-sum', {})).toMatchObject({ estimate: 7000, se: 700, ciLow: 5600, ciHigh: 8750 });
});

test('what is withheld gives no stock away, and is named', () => {
  const hidden = { estimate: null, se: null, ciLow: null, ciHigh: null, n: null, base: null };
  const found = told([
    ...[registered('DE', null), ...met('DE', 60)],
    ...[registered('KZ', 90), ...met('KZ', 30, { ...hidden, quality: 'suppress', reason: 'few-units' })],
    ...[registered('RU', 1200), ...met('RU', 300)],
  ]);
  for (const country of ['DE', 'KZ'])
    expect(find(found, 'stock-abroad', { country })).toMatchObject({ estimate: null, reason: 'few-units', n: null });
  expect(find(found, 'stock-abroad-sum', {})).toMatchObject({ estimate: 6000 });
  expect(found.warnings).toMatchObject([{ code: 'stock-untold', table: 'border', subject: 'DE KZ', count: 2 }]);
});

test('where travellers stand for more registered people than there are, no stock is told, and it is said', () => {
  const found = told([registered('RU', 200), ...met('RU', 900)]);
  expect(find(found, 'stock-abroad', { country: 'RU' })).toMatchObject({ estimate: null, reason: 'undefined' });
  expect(find(found, 'stock-abroad-sum', {})).toBeUndefined();
  expect(found.warnings).toMatchObject([{ code: 'stock-exceeded', subject: 'RU' }]);
});

test('a round without the registry has no such table', () => {
  const alone = studies.filter(({ instrument }) => instrument.id === 'border');
  expect(stockAbroad(alone, met('RU', 300), roundWith())).toEqual({ rows: [], warnings: [] });
});
