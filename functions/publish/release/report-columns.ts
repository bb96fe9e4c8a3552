/** Columns of what a release reports besides figures: prices that are in no average, and how the weights came about. */
import type { RefusedPriceRow } from '#analysis/production/observations/rows.ts';
import { responseRateNames } from '#analysis/production/observations/weighting-line.ts';
import type { Columns } from './file-content.ts';
import type { ToldLine } from './in-english.ts';

/** Columns of refused-prices.csv: what is in no average. */
export const refusedColumns: Columns<RefusedPriceRow> = [
  ['corridor', (row) => row.corridor],
  ['from', (row) => row.from],
  ['to', (row) => row.to],
  ['source', (row) => row.source],
  ['period', (row) => row.period],
  ['measure', (row) => row.measure],
  ['quote', (row) => row.quote],
  ['provider_type', (row) => row.providerType],
  ['payout_currency', (row) => row.payoutCurrency],
  ['rate_applied', (row) => row.rateApplied],
  ['interbank_rate', (row) => row.interbankRate],
  ['fx_margin_percent', (row) => row.fxMarginPercent],
  ['refused_because', (row) => row.refusedBecause],
  ['count', (row) => row.count],
];

const rateColumns: Columns<ToldLine> = responseRateNames.map((name) => [name, (line) => line.rates?.[name] ?? null]);

/** Columns of weighting.csv: a line a step. */
export const weightingColumns: Columns<ToldLine> = [
  ['study', (line) => line.study],
  ['step', (line) => line.step],
  ['outcome', (line) => line.outcome],
  ['units', (line) => line.units],
  ['sum', (line) => line.sum],
  ['min', (line) => line.min],
  ['p25', (line) => line.p25],
  ['median', (line) => line.median],
  ['p75', (line) => line.p75],
  ['max', (line) => line.max],
  ['cv', (line) => line.cv],
  ['kish_deff', (line) => line.kishDeff],
  ...rateColumns,
  ['classes', (line) => line.classes],
  ['collapsed', (line) => line.collapsed.join('; ')],
  ['note', (line) => line.note],
];
