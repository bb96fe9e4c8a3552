/** Reads the tables of a release or a preview back for its pages. Figures come out of it and out of nothing else. */
import * as v from 'valibot';

import {
  type CorridorCostRow,
  type EstimateRow,
  refusalCauses,
  type RefusedPriceRow,
} from '#analysis/production/observations/rows.ts';
import { manifestSchema, type Manifest } from '#functions/publish/release/manifest.ts';
import { previewFiles } from '#functions/publish/preview-round.ts';
import { manifestName, previewKey, releaseKey } from '#functions/publish/release/release-keys.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { PreviewEntry } from '#functions/store/preview-entry.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';

const figure = v.nullable(v.number());
const quality = v.picklist(['publish', 'caution', 'incomplete', 'suppress']);
const reason = v.picklist(['', 'few-units', 'imprecise', 'few-df', 'no-variance', 'undefined', 'linked']);
const method = v.picklist(['design-based', 'registry-count', 'rpw-mean', 'rpw-smart', 'experienced-ratio']);
const uncertainty = { se: figure, ciLow: figure, ciHigh: figure, cv: figure, df: figure, quality, reason, method };

const estimateRow: v.GenericSchema<unknown, EstimateRow> = v.object({
  table: v.string(),
  indicator: v.string(),
  domain: v.record(v.string(), v.string()),
  unit: v.string(),
  n: figure,
  base: figure,
  unknownShare: figure,
  estimate: figure,
  deff: figure,
  ...uncertainty,
});

const corridorCostRow: v.GenericSchema<unknown, CorridorCostRow> = v.object({
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
  ...uncertainty,
});

const refusedPriceRow: v.GenericSchema<unknown, RefusedPriceRow> = v.object({
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

const estimatesFile = v.object({ estimates: v.array(estimateRow) });
const costsFile = v.object({ corridorCosts: v.array(corridorCostRow), refusedPrices: v.array(refusedPriceRow) });

/** What the pages of one release show. */
export type ReleaseContents = {
  readonly manifest: Manifest;
  readonly estimates: readonly EstimateRow[];
  readonly corridorCosts: readonly CorridorCostRow[];
  readonly refusedPrices: readonly RefusedPriceRow[];
};

type Reader = { readonly objects: Pick<ObjectStore, 'get'> };

/** A release without a file that its entry names: damage, which no page may cover up. */
export class ReleaseFileMissing extends Error {
  override readonly name = 'ReleaseFileMissing';
}

/**
 * Reads one file. Only what is known to be there is asked for: to a function that may not list the bucket, S3 says
 * "access denied" of every object that is absent.
 */
async function readJson(deps: Reader, key: string): Promise<unknown> {
  const stored = await deps.objects.get(key);
  if (stored === undefined) throw new ReleaseFileMissing(`there is no ${key}`);
  return JSON.parse(new TextDecoder().decode(stored.bytes));
}

/**
 * The contents of a release; a series has only the tables that its entry names.
 *
 * @throws {ReleaseFileMissing} a file of the release is gone
 */
export const readReleaseContents = (deps: Reader, { id, files }: ReleaseEntry): Promise<ReleaseContents> =>
  readContents(deps, [...files.map(({ name }) => name), manifestName], (file) => releaseKey(id, file));

/**
 * The same of a preview.
 *
 * @throws {ReleaseFileMissing} a file of the preview is gone
 */
export const readPreviewContents = (deps: Reader, { round, id }: PreviewEntry): Promise<ReleaseContents> =>
  readContents(deps, previewFiles, (file) => previewKey(round, id, file));

async function readContents(
  deps: Reader,
  files: readonly string[],
  keyOf: (file: string) => string,
): Promise<ReleaseContents> {
  const table = (name: string) => (files.includes(name) ? readJson(deps, keyOf(name)) : undefined);
  const [manifest, estimates, costs] = await Promise.all([
    readJson(deps, keyOf(manifestName)),
    table('estimates.json'),
    table('corridor-costs.json'),
  ]);
  return {
    manifest: v.parse(manifestSchema, manifest),
    estimates: estimates === undefined ? [] : v.parse(estimatesFile, estimates).estimates,
    ...(costs === undefined ? { corridorCosts: [], refusedPrices: [] } : v.parse(costsFile, costs)),
  };
}
