/** One shape for volumes, counts and prices; and nothing that was not protected gets into it. */
import { disclosed, DisclosureError } from '#analysis/production/observations/disclosed.ts';
import { observationSchema } from '#analysis/production/observations/observation.ts';
import type {
  CorridorCostRow,
  EstimateRow,
  RefusedPriceRow,
  ReleaseTables,
} from '#analysis/production/observations/rows.ts';
import type { WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import { costsIn, estimatesIn } from '#analysis/production/observations/to-observations.ts';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

const received: EstimateRow = {
  ...{ table: 'household-receipts', indicator: 'cash-received-mean', statistic: 'mean', domain: { corridor: 'RU-TJ' } },
  ...{ unit: 'TJS per household', n: 120, base: 130, unknownShare: 0.02, estimate: 900, se: 40, ciLow: 820 },
  ...{ ciHigh: 980, cv: 0.044, df: 38, deff: 1.4, quality: 'publish', reason: '', method: 'design-based' },
};
const registered: EstimateRow = {
  ...{ table: 'registrants', indicator: 'registrants', statistic: 'count', domain: {}, unit: 'persons' },
  ...{ n: null, base: null, unknownShare: null, estimate: 45, se: null, ciLow: null, ciHigh: null, cv: null },
  ...{ df: null, deff: null, quality: 'publish', reason: '', method: 'registry-count' },
};
const paid: CorridorCostRow = {
  ...{ corridor: 'RU-TJ', from: 'RU', to: 'TJ', source: 'household', period: '', providerType: 'all' },
  ...{ payoutCurrency: 'all', measure: 'experienced', statistic: 'ratio', totalCostPercent: 2.5, feePercent: 1.5 },
  ...{ fxMarginPercent: 1, se: 0.2, ciLow: 2.1, ciHigh: 2.9, cv: 0.08, df: 30, n: 45, services: 60 },
  ...{ notTransparent: 0, rateUnknown: 5, feeUnknown: 5, priceRefused: 5, refusedBecause: { 'inverse-rate': 5 } },
  ...{ negativeMargin: 0, quality: 'publish', reason: '', method: 'experienced-ratio' },
};
const tablesOf = (change: Partial<ReleaseTables>): ReleaseTables => ({
  ...{ estimates: [], corridorCosts: [], refusedPrices: [], weighting: [], warnings: [], ...change },
});
const counts = { n: null, services: null, notTransparent: null, rateUnknown: null, feeUnknown: null };
const hidden: CorridorCostRow = {
  ...{ ...paid, ...counts, priceRefused: null, refusedBecause: null, negativeMargin: null, totalCostPercent: null },
  ...{ feePercent: null, fxMarginPercent: null, se: null, ciLow: null, ciHigh: null, cv: null, df: null },
  ...{ quality: 'suppress', reason: 'few-units' },
};
const refused: RefusedPriceRow = {
  ...{ corridor: 'RU-TJ', from: 'RU', to: 'TJ', source: 'household', period: '', measure: 'experienced' },
  ...{ quote: '', providerType: 'all', payoutCurrency: 'all', rateApplied: null, interbankRate: null },
  ...{ fxMarginPercent: null, refusedBecause: 'inverse-rate', count: 5 },
};
const rates = { rr1: 0.85, rr2: 0.86, rr3: 0.87, rr4: 0.88, rr5: 0.89, rr6: null };
const line: WeightingLine = {
  ...{ study: 'household', step: 'base', outcome: 'done', units: 40, sum: 4120, min: 24, p25: 31, median: 41 },
  ...{ p75: 65, max: 92, cv: 0.4, kishDeff: 1.16, rates, classes: 6, collapsed: [], notes: [] },
};
const withheld = { quality: 'suppress', reason: 'few-units' } as const;

describe('a volume, a count of registrants and a price', () => {
  const protectedTables = disclosed(tablesOf({ estimates: [received, registered], corridorCosts: [paid] }));
  const all = [...estimatesIn(protectedTables), ...costsIn(protectedTables)];

  test('have the same shape', () => {
    expect(all).toHaveLength(5);
    for (const observation of all) expect(v.safeParse(observationSchema, observation).issues).toBeUndefined();
  });

  test('say what they stand on and how sure they are', () => {
    expect(all.map(({ attributes, uncertainty }) => [attributes.basis, uncertainty.method, uncertainty.se])).toEqual([
      ['sample', 'linearisation', 40],
      ['register', 'none', null],
      ['sample', 'linearisation', 0.2],
      ['sample', 'none', null],
      ['sample', 'none', null],
    ]);
  });

  test('a price is a total cost, its fee and its margin, and says what was left out', () => {
    const prices = costsIn(protectedTables);
    expect(prices.map(({ measure, value }) => [measure.indicator, value])).toEqual([
      ['total-cost', 2.5],
      ['fee', 1.5],
      ['fx-margin', 1],
    ]);
    expect(prices[0]?.dimensions).toEqual({ corridor: 'RU-TJ', source: 'household', amount: 'experienced' });
    expect(prices[0]?.quality.leftOut).toEqual({
      'not-transparent': 0,
      'rate-unknown': 5,
      'fee-unknown': 5,
      'price-refused': 5,
    });
  });
});

describe('what is told of prices and weights', () => {
  test('passes when it was protected', () => {
    const quoted = { ...refused, source: 'quotes', measure: 'usd200', count: 1, rateApplied: 9.5 } as const;
    const tables = tablesOf({ corridorCosts: [hidden], refusedPrices: [refused, quoted], weighting: [line] });
    expect(disclosed(tables)).toBe(tables);
  });
});

describe('tables that were not protected', () => {
  test('are no observations to the compiler', () => {
    const raw = tablesOf({ estimates: [received] });
    // @ts-expect-error nobody marked these tables as protected
    expect(estimatesIn(raw)).toHaveLength(1);
    // @ts-expect-error nobody marked these either
    expect(costsIn(raw)).toHaveLength(0);
  });

  test.each([
    ['a withheld figure', { estimates: [{ ...received, ...withheld, n: null, base: null }] }],
    ['how few people are behind it', { estimates: [{ ...registered, ...withheld, estimate: null, n: 5 }] }],
    ['people to the last one', { estimates: [{ ...received, n: 121 }] }],
    ['a withheld price', { corridorCosts: [{ ...paid, ...withheld }] }],
    ['respondents to the last one', { corridorCosts: [{ ...paid, priceRefused: 3 }] }],
    ['respondents of one cause', { corridorCosts: [{ ...paid, refusedBecause: { 'inverse-rate': 3 } }] }],
    ['causes of a price of few', { corridorCosts: [{ ...hidden, refusedBecause: { 'inverse-rate': 5 } }] }],
    ['the rate that one respondent had', { refusedPrices: [{ ...refused, rateApplied: 9.5 }] }],
    ['respondents with such a rate to the last one', { refusedPrices: [{ ...refused, count: 1 }] }],
    ['interviews to the last one', { weighting: [{ ...line, units: 41 }] }],
    ['weights by which interviews of a place are counted', { weighting: [{ ...line, min: 24.3902 }] }],
    ['a sum to the last unit', { weighting: [{ ...line, sum: 4117 }] }],
    ['response rates to the last contact', { weighting: [{ ...line, rates: { ...rates, rr1: 0.85366 } }] }],
    ['weights of few', { weighting: [{ ...line, units: null }] }],
  ])('are refused where they tell %s', (_, change) => {
    expect(() => disclosed(tablesOf(change))).toThrow(DisclosureError);
  });
});
