/** Rows of an invented release: savings of members of clubs, and the price of a corridor. */
import type { CorridorCostRow, EstimateRow } from '#analysis/production/observations/rows.ts';

export const told: EstimateRow = {
  ...{
    table: 'clubs',
    indicator: 'saved-mean',
    statistic: 'mean',
    domain: {},
    unit: 'TJS per member',
    n: 40,
    base: 45,
  },
  ...{ unknownShare: 0.02, estimate: 900, se: 40, ciLow: 820, ciHigh: 980, cv: 0.044, df: 38, deff: 1.4 },
  ...{ quality: 'publish', reason: '', method: 'design-based' },
};
/** The same of too few members. */
export const few: EstimateRow = {
  ...told,
  ...{ n: null, base: null, unknownShare: null, estimate: null, se: null, ciLow: null, ciHigh: null, cv: null },
  ...{ df: null, deff: null, quality: 'suppress', reason: 'few-units' },
};
export const price: CorridorCostRow = {
  ...{ corridor: 'RU-TJ', from: 'RU', to: 'TJ', source: 'quotes', period: '2025-Q4', providerType: 'bank' },
  ...{ payoutCurrency: 'all', measure: 'usd200', statistic: 'mean', totalCostPercent: 1.9, feePercent: 1.1 },
  ...{ fxMarginPercent: 0.8, se: null, ciLow: null, ciHigh: null, cv: null, df: null, n: 12, services: 15 },
  ...{ notTransparent: 1, rateUnknown: 1, feeUnknown: 0, priceRefused: 1, refusedBecause: null, negativeMargin: 2 },
  ...{ quality: 'publish', reason: '', method: 'rpw-mean' },
};
