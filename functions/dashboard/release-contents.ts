/** Reads the tables of a release back for its pages. Figures come out of the release and out of nothing else. */
import * as v from 'valibot';

import type { CorridorCostRow, EstimateRow, Warning } from '#analysis/tables/rows.ts';
import { manifestSchema, type Manifest } from '#functions/estimate/manifest.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';

const figure = v.nullable(v.number());
const quality = v.picklist(['publish', 'caution', 'suppress']);
const reason = v.picklist(['', 'few-units', 'imprecise', 'no-variance', 'undefined']);
const method = v.picklist(['design-based', 'registry-count', 'rpw-mean', 'rpw-smart', 'experienced-ratio']);
const uncertainty = { se: figure, ciLow: figure, ciHigh: figure, cv: figure, df: figure, quality, reason, method };

const estimateRow: v.GenericSchema<unknown, EstimateRow> = v.object({
  table: v.string(),
  indicator: v.string(),
  domain: v.record(v.string(), v.string()),
  unit: v.string(),
  n: figure,
  estimate: figure,
  deff: figure,
  ...uncertainty,
});

const corridorCostRow: v.GenericSchema<unknown, CorridorCostRow> = v.object({
  corridor: v.string(),
  from: v.string(),
  to: v.string(),
  source: v.picklist(['quotes', 'household', 'border']),
  providerType: v.string(),
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
  negativeMargin: figure,
  ...uncertainty,
});

const warning: v.GenericSchema<unknown, Warning> = v.object({
  code: v.string(),
  table: v.string(),
  subject: v.string(),
  count: v.number(),
  message: v.string(),
});

const estimatesFile = v.object({ estimates: v.array(estimateRow), warnings: v.array(warning) });
const costsFile = v.object({ corridorCosts: v.array(corridorCostRow), warnings: v.array(warning) });

/** What the pages of one release show. */
export type ReleaseContents = {
  readonly manifest: Manifest;
  readonly estimates: readonly EstimateRow[];
  readonly corridorCosts: readonly CorridorCostRow[];
  readonly warnings: readonly Warning[];
};

type Reader = { readonly objects: Pick<ObjectStore, 'get'> };

async function readJson(deps: Reader, id: string, file: string): Promise<unknown> {
  const stored = await deps.objects.get(`releases/${id}/${file}`);
  return stored === undefined ? undefined : JSON.parse(new TextDecoder().decode(stored.bytes));
}

/** The contents of release `id`; a series without survey estimates has none. Undefined when its manifest is missing. */
export async function readReleaseContents(deps: Reader, id: string): Promise<ReleaseContents | undefined> {
  const [manifest, estimates, costs] = await Promise.all([
    readJson(deps, id, 'manifest.json'),
    readJson(deps, id, 'estimates.json'),
    readJson(deps, id, 'corridor-costs.json'),
  ]);
  if (manifest === undefined) return undefined;
  const survey = v.parse(estimatesFile, estimates ?? { estimates: [], warnings: [] });
  const prices = v.parse(costsFile, costs ?? { corridorCosts: [], warnings: [] });
  return {
    manifest: v.parse(manifestSchema, manifest),
    estimates: survey.estimates,
    corridorCosts: prices.corridorCosts,
    warnings: estimates === undefined ? prices.warnings : survey.warnings,
  };
}
