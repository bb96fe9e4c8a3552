/** Layout of the JSON files that hold the figures of a release, for those who write and those who read them. */
import { observationSchema } from '#analysis/production/observations/observation.ts';
import { type RefusedPriceRow, refusalCauses } from '#analysis/production/observations/rows.ts';
import * as v from 'valibot';

import { manifestSchema } from './manifest.ts';
import { observationsFormat } from './observations-format.ts';

const figure = v.nullable(v.number());

/** A quoted price that is in no average, or how many respondents of a corridor told of such a one. */
export const refusedPriceSchema: v.GenericSchema<unknown, RefusedPriceRow> = v.object({
  corridor: v.string(),
  from: v.string(),
  to: v.string(),
  source: v.string(),
  period: v.string(),
  measure: v.picklist(['usd200', 'usd500', 'experienced']),
  quote: v.string(),
  providerType: v.string(),
  payoutCurrency: v.string(),
  rateApplied: figure,
  interbankRate: figure,
  fxMarginPercent: figure,
  refusedBecause: v.picklist(refusalCauses),
  count: v.number(),
});

export const observationsFileSchema = v.object({
  format: v.literal(observationsFormat),
  /** Each method that occurs, in words. */
  methods: v.record(v.string(), v.string()),
  warnings: manifestSchema.entries.warnings,
  /** Of estimates alone. */
  summary: manifestSchema.entries.summary,
  observations: v.array(observationSchema),
  /** Of prices alone. */
  refusedPrices: v.optional(v.array(refusedPriceSchema)),
});
