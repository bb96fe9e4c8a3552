/** The figures of protected tables as observations: one row of estimates is one, a price of a corridor is three. */
import type { Disclosed } from './disclosed.ts';
import type { MethodCode, Observation } from './observation.ts';
import { percentagePoints } from './percentage-points.ts';
import { type CorridorCostRow, type EstimateRow, type ReleaseTables, withoutError } from './rows.ts';

type Foundation = {
  readonly basis: Observation['attributes']['basis'];
  readonly variance: Observation['uncertainty']['method'];
};

const foundations: Readonly<Record<MethodCode, Foundation>> = {
  'design-based': { basis: 'sample', variance: 'linearisation' },
  'design-based-replicates': { basis: 'sample', variance: 'replicates' },
  'dual-frame': { basis: 'sample', variance: 'linearisation' },
  'design-based-imputed': { basis: 'sample', variance: 'multiple-imputation' },
  'design-based-imputed-replicates': { basis: 'sample', variance: 'replicates' },
  'registry-count': { basis: 'register', variance: 'none' },
  'capture-recapture': { basis: 'model', variance: 'linearisation' },
  chapman: { basis: 'model', variance: 'model' },
  'registry-calibrated': { basis: 'model', variance: 'none' },
  'rpw-mean': { basis: 'prices', variance: 'none' },
  'rpw-smart': { basis: 'prices', variance: 'none' },
  'rpw-smart-mean': { basis: 'prices', variance: 'none' },
  'rpw-smart-service': { basis: 'prices', variance: 'none' },
  'rpw-cheapest': { basis: 'prices', variance: 'none' },
  'rpw-spread': { basis: 'prices', variance: 'none' },
  'rpw-mto-index': { basis: 'prices', variance: 'none' },
  'rpw-above': { basis: 'prices', variance: 'none' },
  'rpw-change': { basis: 'prices', variance: 'none' },
  'by-volume': { basis: 'sample', variance: 'linearisation' },
  savings: { basis: 'sample', variance: 'linearisation' },
  'experienced-ratio': { basis: 'sample', variance: 'linearisation' },
  'experienced-median': { basis: 'sample', variance: 'linearisation' },
  given: { basis: 'outside', variance: 'none' },
  benchmarked: { basis: 'sample', variance: 'linearisation' },
  'ratha-shaw': { basis: 'outside', variance: 'none' },
  change: { basis: 'sample', variance: 'linearisation' },
  'change-as-independent': { basis: 'sample', variance: 'linearisation' },
};

const attributesOf = ({ quality, reason, method }: Pick<EstimateRow, 'quality' | 'reason' | 'method'>) => ({
  status: quality === 'suppress' ? ('withheld' as const) : ('shown' as const),
  reason,
  basis: foundations[method].basis,
});

const namesOf = ({ countedAs }: Pick<EstimateRow, 'countedAs'>) =>
  countedAs === undefined ? {} : { nOf: countedAs.n, baseOf: countedAs.base };

/** One estimate or count. */
export function estimateObservation(row: EstimateRow): Observation {
  const { table, indicator, statistic, at = null, domain, unit, n, base, unknownShare, quality, method } = row;
  const { se, ciLow, ciHigh, cv, df, deff, imputedShare, change } = row;
  return {
    table,
    dimensions: { ...domain },
    measure: { indicator, statistic, at, unit, unitMultiplier: 0 },
    value: row.estimate,
    uncertainty: { se, ciLow, ciHigh, cv, df, deff, method: foundations[method].variance },
    quality: { grade: quality, n, base, ...namesOf(row), unknownShare, leftOut: {}, noted: {} },
    attributes: {
      ...attributesOf(row),
      ...(imputedShare !== undefined && { imputedShare }),
      ...(change !== undefined && { change }),
    },
    method,
  };
}

/** The row that an observation was made of. */
export function rowOfEstimate({ table, dimensions, measure, value, ...told }: Observation): EstimateRow {
  const { indicator, statistic, at, unit } = measure;
  const { se, ciLow, ciHigh, cv, df, deff } = told.uncertainty;
  const { grade: quality, n, base, unknownShare } = told.quality;
  const { reason, imputedShare, change } = told.attributes;
  return {
    ...{ table, indicator, statistic, domain: dimensions, unit, n, base, unknownShare },
    ...{ estimate: value, se, ciLow, ciHigh, cv, df, deff, quality, reason, method: told.method },
    ...(at !== null && { at }),
    ...(imputedShare !== undefined && { imputedShare }),
    ...(change !== undefined && { change }),
  };
}

/** Table of what sending money costs. */
export const costTable = 'corridor-costs';

/** What is not split by has no code. */
const split = (codes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(codes).filter(([, code]) => code !== '' && code !== 'all'));

/** All or nothing: where one of the numbers may not be told, none is. */
function toldCounts(counts: Readonly<Record<string, number | null>>): Record<string, number> | null {
  const told = Object.entries(counts).flatMap(([name, count]) => (count === null ? [] : [[name, count] as const]));
  return told.length === Object.keys(counts).length ? Object.fromEntries(told) : null;
}

const without = { ...withoutError, method: 'none' } as const;

/** Figures that have no fee and margin of their own: a service in the middle, a share of corridors. */
const inOnePiece: readonly CorridorCostRow['statistic'][] = ['quantile', 'share'];

/** Total cost with its limits, then the fee and the margin that it is made of, where it has any. */
export function costObservations(row: CorridorCostRow): readonly Observation[] {
  const { corridor, source, period, providerType, payoutCurrency, measure: amount, statistic, at = null, method } = row;
  const { se, ciLow, ciHigh, cv, df, n, services: base, quality: grade } = row;
  const shared = {
    table: costTable,
    dimensions: split({
      corridor,
      source,
      period,
      provider_type: providerType,
      payout_currency: payoutCurrency,
      amount,
      ...row.splits,
    }),
    quality: {
      grade,
      n,
      base,
      ...namesOf(row),
      unknownShare: null,
      leftOut: toldCounts({
        'not-transparent': row.notTransparent,
        'rate-unknown': row.rateUnknown,
        'fee-unknown': row.feeUnknown,
        'price-refused': row.priceRefused,
      }),
      noted: toldCounts({
        'negative-margin': row.negativeMargin,
        ...(row.dayRate === undefined ? {} : { 'day-rate': row.dayRate }),
        ...(row.monthRate === undefined ? {} : { 'month-rate': row.monthRate }),
        ...(row.slow === undefined ? {} : { slow: row.slow }),
        ...(row.speedUnknown === undefined ? {} : { 'unknown-speed': row.speedUnknown }),
        ...(row.reach === undefined ? {} : { 'small-reach': row.reach }),
        ...(row.reachUnknown === undefined ? {} : { 'unknown-reach': row.reachUnknown }),
      }),
    },
    attributes: attributesOf(row),
    method,
  };
  const unit = statistic === 'difference' ? percentagePoints : 'percent';
  const measured = (indicator: string) => ({ indicator, statistic, at, unit, unitMultiplier: 0 });
  const uncertainty = { se, ciLow, ciHigh, cv, df, deff: null, method: foundations[method].variance };
  const whole = {
    ...shared,
    measure: measured(row.indicator ?? 'total-cost'),
    value: row.totalCostPercent,
    uncertainty,
  };
  if (inOnePiece.includes(statistic)) return [whole];
  return [
    whole,
    { ...shared, measure: measured('fee'), value: row.feePercent, uncertainty: without },
    { ...shared, measure: measured('fx-margin'), value: row.fxMarginPercent, uncertainty: without },
  ];
}

/** Observations of estimates and counts, in the order of their rows. */
export const estimatesIn = ({ estimates }: Disclosed<Pick<ReleaseTables, 'estimates'>>) =>
  estimates.map(estimateObservation);

/** Observations of prices, in the order of their rows. */
export const costsIn = ({ corridorCosts }: Disclosed<Pick<ReleaseTables, 'corridorCosts'>>) =>
  corridorCosts.flatMap(costObservations);
