/** Files of releases from before all figures had one shape: immutable, so they are read as they were written. */
import { statisticOf } from '#analysis/production/observations/indicators.ts';
import { grades, methodCodes, reasons } from '#analysis/production/observations/observation.ts';
import { costObservations, estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { refusedPriceSchema } from '#functions/publish/release/observations-file.ts';
import * as v from 'valibot';

const figure = v.nullable(v.number());
const judged = {
  ...{ se: figure, ciLow: figure, ciHigh: figure, cv: figure, df: figure },
  quality: v.picklist(grades),
  reason: v.picklist(reasons),
  method: v.picklist(methodCodes),
};

const estimateRow = v.object({
  table: v.string(),
  indicator: v.string(),
  domain: v.record(v.string(), v.string()),
  unit: v.string(),
  n: figure,
  base: figure,
  unknownShare: figure,
  estimate: figure,
  deff: figure,
  ...judged,
});

const costRow = v.object({
  corridor: v.string(),
  from: v.string(),
  to: v.string(),
  source: v.string(),
  period: v.string(),
  providerType: v.string(),
  payoutCurrency: v.string(),
  measure: v.picklist(['usd200', 'usd500', 'experienced']),
  statistic: v.picklist(['mean', 'smart', 'ratio']),
  totalCostPercent: figure,
  feePercent: figure,
  fxMarginPercent: figure,
  n: figure,
  services: figure,
  notTransparent: figure,
  rateUnknown: figure,
  feeUnknown: figure,
  priceRefused: figure,
  refusedBecause: v.nullable(v.record(v.string(), v.number())),
  negativeMargin: figure,
  ...judged,
});

/** `estimates.json` of then, as observations; what was estimated stood at the end of the indicator's name. */
export const earlierEstimates = v.pipe(
  v.object({ estimates: v.array(estimateRow) }),
  v.transform(({ estimates }) => ({
    observations: estimates.map((row) => estimateObservation({ ...row, statistic: statisticOf(row.indicator) })),
  })),
);

/** `corridor-costs.json` of then: a price had its total, fee and margin in one row. */
export const earlierCosts = v.pipe(
  v.object({ corridorCosts: v.array(costRow), refusedPrices: v.array(refusedPriceSchema) }),
  v.transform(({ corridorCosts, refusedPrices }) => ({
    observations: corridorCosts.flatMap(costObservations),
    refusedPrices,
  })),
);
