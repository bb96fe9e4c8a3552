/** A release of two surveys' volumes and of prices, written by hand: somoni received in Tajikistan. */
import { costsByVolume } from '#analysis/corridors/by-volume/costs-by-volume.ts';
import type { CorridorCostRow, EstimateRow } from '#analysis/production/observations/rows.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';

import { roundWith } from '../../production/small-round.ts';

/** So much from a country, give or take a tenth (standard error) and a fifth (limits). */
export const volume = (country: string, estimate: number, more: Partial<EstimateRow> = {}): EstimateRow => ({
  ...{ table: 'household-remittances', indicator: 'personal-remittances-total', statistic: 'total', unit: 'TJS' },
  ...{
    domain: country === '' ? {} : { corridor: country === 'unknown' ? country : `${country}-TJ` },
    n: 100,
    base: 100,
    unknownShare: 0,
    estimate,
  },
  ...{ se: estimate / 10, ciLow: 0.8 * estimate, ciHigh: 1.2 * estimate, cv: 0.1, df: 20, deff: 1 },
  ...{ quality: 'publish', reason: '', method: 'design-based' },
  ...more,
});

const nothing = { n: null, base: null, unknownShare: null, estimate: null } as const;
const noError = { se: null, ciLow: null, ciHigh: null, cv: null, df: null, deff: null } as const;

/** A volume that may not be told. */
export const withheld = (country: string): EstimateRow =>
  volume(country, 1, { ...nothing, ...noError, quality: 'suppress', reason: 'few-units' });

/** The mean of a corridor to Tajikistan in one quarter, over so many services. */
export const mean = (from: string, cost: number, n = 10, more: Partial<CorridorCostRow> = {}): CorridorCostRow => ({
  ...{ corridor: `${from}-TJ`, from, to: 'TJ', source: 'quotes', period: '2025-Q4', providerType: 'all' },
  ...{ payoutCurrency: 'all', measure: 'usd200', statistic: 'mean', totalCostPercent: cost, feePercent: cost },
  ...{ fxMarginPercent: 0, se: null, ciLow: null, ciHigh: null, cv: null, df: null, n, services: n },
  ...{ notTransparent: 0, rateUnknown: 0, feeUnknown: 0, priceRefused: 0, refusedBecause: null, negativeMargin: 0 },
  ...{ quality: 'publish', reason: '', method: 'rpw-mean' },
  ...more,
});

/** What respondents paid, give or take half a point (standard error) and a point (limits). */
export const paid = (from: string, cost: number, more: Partial<CorridorCostRow> = {}): CorridorCostRow =>
  mean(from, cost, 50, {
    ...{ source: 'household', period: '', measure: 'experienced', statistic: 'ratio', method: 'experienced-ratio' },
    ...{ se: 0.5, ciLow: cost - 1, ciHigh: cost + 1, cv: 0.5 / cost, df: 15 },
    ...more,
  });

/** What the household survey tells by volume of such a release. */
export const told = (
  estimates: readonly EstimateRow[],
  corridorCosts: readonly CorridorCostRow[],
  settings: Partial<RoundSettings> = {},
) => costsByVolume([householdStudy], { estimates, corridorCosts }, roundWith(settings));

/** The row of an indicator in exactly such a domain. */
export const rowOf = (
  { rows }: ReturnType<typeof told>,
  indicator: string,
  domain: Readonly<Record<string, string>>,
): EstimateRow | undefined =>
  rows.find(
    (row) =>
      row.indicator === indicator &&
      Object.keys(row.domain).length === Object.keys(domain).length &&
      Object.entries(domain).every(([name, code]) => row.domain[name] === code),
  );
