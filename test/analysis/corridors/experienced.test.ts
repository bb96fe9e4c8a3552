/** What respondents paid for their last transfer, and what is told of few of them. */
import { refusedTransfers, refusedTransfersWarning } from '#analysis/corridors/refused-prices.ts';
import { roundCost } from '#analysis/disclosure/round-figures.ts';
import { computeTables } from '../../studies.ts';
import { describe, expect, test } from 'vitest';

import { repeat, roundWith, tableOf, villages } from '../production/small-round.ts';

/** January 2025. */
const day = 20_089;
const paid = tableOf({
  sending_country: repeat('RU', 8),
  receiving_country: repeat('TJ', 8),
  provider_type: repeat('mto', 8),
  transfer_date: repeat(day, 8),
  amount_sent: repeat(1_000_000, 8),
  amount_sent_currency: repeat('RUB', 8),
  fee: [...repeat(20_000, 6), ...repeat(undefined, 2)],
  fee_currency: repeat('RUB', 8),
  conversion: repeat('rate', 8),
  exchange_rate: [...repeat(0.101, 2), ...repeat(0.099, 4), ...repeat(undefined, 2)],
});

/** What respondents paid in all; medians stand beside it (paid-median.test.ts). */
const ratiosIn = <Row extends { readonly statistic: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ statistic }) => statistic === 'ratio');

function costsWith(minimumCell: number, changes: Parameters<typeof tableOf>[0] = {}, round = roundWith()) {
  const columns = { ...villages['household']?.columns, ...paid.columns, ...tableOf(changes).columns };
  const settings = { ...round.settings, minimumCell };
  const { corridorCosts } = computeTables({ ...villages, household: { rowCount: 8, columns } }, { ...round, settings });
  return ratiosIn(corridorCosts);
}

/** First days of February and March 2025. */
const [february, march] = [day + 31, day + 59];

describe('transfers of several months weigh what they were worth in their own', () => {
  // Somoni for a rouble: 0.1 in January, 0.15 in February, 0.125 over the months of the year that have a rate.
  const households = (changes: Parameters<typeof tableOf>[0], round = roundWith()) => {
    const columns = { ...villages['household']?.columns, ...paid.columns, ...tableOf(changes).columns };
    const { corridorCosts, warnings } = computeTables({ ...villages, household: { rowCount: 8, columns } }, round);
    const [row] = ratiosIn(corridorCosts);
    return { row, lacking: warnings.filter(({ code }) => code === 'period-rates') };
  };
  const half = <Cell>(one: Cell, other: Cell): Cell[] => [...repeat(one, 4), ...repeat(other, 4)];
  const dearer = { fee: half(20_000, 50_000), exchange_rate: half(0.1, 0.15) };

  test('so that ten thousand roubles of February weigh half as much again as those of January', () => {
    const { row, lacking } = households({ ...dearer, transfer_date: half(day, february) });
    expect(row?.totalCostPercent).toBeCloseTo((2 * 1000 + 5 * 1500) / (1000 + 1500), 9); // 3.8 %, not 3.5 %
    expect(lacking).toEqual([]);
  });

  test('or, where their month has no rate, what they are worth on average in the reference period, which is told', () => {
    const inRoubles = { paid_out_in: half('RUB', 'TJS'), conversion: repeat('rate', 8), exchange_rate: half(1, 0.1) };
    const { row, lacking } = households({
      ...{ ...inRoubles, fee: half(20_000, 50_000), transfer_date: half(march, day) },
    });
    expect(row?.totalCostPercent).toBeCloseTo((2 * 1250 + 5 * 1000) / (1250 + 1000), 9);
    expect(lacking).toMatchObject([{ table: 'household', count: 4, subject: 'RUB 2025-03, TJS 2025-03' }]);
  });

  test('of a month after the year of the survey as well', () => {
    const later = { transfer_date: half(day, day + 366), exchange_rate: half(0.1, 14 / 60), fee: half(20_000, 50_000) };
    const { row } = households(later);
    const [first, second] = [1000, (10_000 * 14) / 60];
    expect(row?.totalCostPercent).toBeCloseTo((2 * first + 5 * second) / (first + second), 9);
  });

  test('and nothing in a currency without any rate: they are left out, and counted', () => {
    const unknown = { amount_sent_currency: half('RUB', 'KZT'), fee_currency: half('RUB', 'KZT') };
    const { row } = households({
      ...unknown,
      paid_out_in: half('TJS', 'KZT'),
      fee: repeat(0, 8),
      exchange_rate: half(0.1, 1),
    });
    expect(row).toMatchObject({ n: 4, services: 8, rateUnknown: 4 });
  });
});

test('travellers who do not say how often they cross stand for nobody, and are in no count of those who paid', () => {
  const border = {
    psu: [...repeat('s1', 4), ...repeat('s2', 4)],
    disposition: repeat('complete', 8),
    travellers_counted: repeat(40, 8),
    crossings: [1, 2, undefined, 1, 1, 2, 1, undefined],
  };
  const frame = tableOf({
    instrument: repeat('border', 2),
    psu: ['s1', 's2'],
    stratum: repeat('point', 2),
    first_stage_weight: repeat(20, 2),
    units: repeat(undefined, 2),
  });
  const columns = {
    ...paid.columns,
    ...tableOf({ ...border, fee: repeat(20_000, 8), exchange_rate: repeat(0.099, 8) }).columns,
  };
  const { corridorCosts } = computeTables({ frame, border: { rowCount: 8, columns } }, roundWith());
  expect(ratiosIn(corridorCosts)).toMatchObject([{ source: 'border', n: 6, services: 6 }]);
  expect(corridorCosts[0]?.totalCostPercent).toBeCloseTo(3, 9); // a fee of 2 % and a margin of 1 %, whoever is asked
});

test('eight households say what they paid; two whose price is not known are counted and left out', () => {
  expect(costsWith(6)).toMatchObject([
    {
      corridor: 'RU-TJ',
      source: 'household',
      measure: 'experienced',
      n: 6,
      services: 8,
      negativeMargin: 2,
      reason: '',
    },
  ]);
});

test('of fewer households than may be shown, no count is told that could be added up to their number', () => {
  expect(costsWith(7)).toMatchObject([
    {
      corridor: 'RU-TJ',
      totalCostPercent: null,
      n: null,
      services: null,
      notTransparent: null,
      rateUnknown: null,
      feeUnknown: null,
      priceRefused: null,
      negativeMargin: null,
      quality: 'suppress',
      reason: 'few-units',
    },
  ]);
});

describe('a household that gives its rate upside down', () => {
  const rates = { fee: repeat(20_000, 8), exchange_rate: [10.1, ...repeat(0.099, 7)] };
  const bounds = roundWith().settings.marginBounds;
  const tablesWith = (minimumCell: number) =>
    computeTables(
      {
        ...villages,
        household: {
          rowCount: 8,
          columns: { ...villages['household']?.columns, ...paid.columns, ...tableOf(rates).columns },
        },
      },
      roundWith({ minimumCell }),
    );

  test('is in no cost, counted with its cause, and no row shows it', () => {
    const { corridorCosts, refusedPrices } = tablesWith(7);
    expect(ratiosIn(corridorCosts)).toMatchObject([{ n: 7, services: 8, priceRefused: 1, rateUnknown: 0 }]);
    expect(corridorCosts[0]?.totalCostPercent).toBeCloseTo(3, 9); // a fee of 2 % and a margin of 1 %
    expect(refusedPrices).toEqual([]);
    expect(refusedTransfers(corridorCosts)).toMatchObject([
      {
        ...{ corridor: 'RU-TJ', source: 'household', refusedBecause: 'inverse-rate', count: 1 },
        ...{ quote: '', rateApplied: null, interbankRate: null, fxMarginPercent: null, providerType: 'all' },
      },
    ]);
    expect(refusedTransfersWarning(corridorCosts, 'household', bounds)).toMatchObject([
      { code: 'price-refused', table: 'household', count: 1 },
    ]);
  });

  test('is not counted where there are fewer households than may be shown', () => {
    const { corridorCosts } = tablesWith(8);
    expect(ratiosIn(corridorCosts)).toMatchObject([{ priceRefused: null, refusedBecause: null }]);
    expect(refusedTransfers(corridorCosts)).toEqual([]);
    expect(refusedTransfersWarning(corridorCosts, 'household', bounds)).toEqual([]);
  });

  test('is told, as every number of people, to the nearest five', () => {
    const [row] = tablesWith(7).corridorCosts;
    const twelve =
      row && roundCost({ ...row, priceRefused: 13, refusedBecause: { 'inverse-rate': 12, 'out-of-bounds': 1 } });
    expect(twelve && refusedTransfers([twelve])).toMatchObject([{ refusedBecause: 'inverse-rate', count: 10 }]);
  });
});
