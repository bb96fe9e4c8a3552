/** Reads the tables of a release or a preview back for its pages. Figures come out of it and out of nothing else. */
import * as v from 'valibot';

import {
  type CorridorCostRow,
  type EstimateRow,
  refusalCauses,
  type RefusedPriceRow,
} from '#analysis/production/observations/rows.ts';
import { statisticOf } from '#analysis/production/observations/indicators.ts';
import { statistics } from '#analysis/production/observations/observation.ts';
import { type WeightingLine, weightingSteps } from '#analysis/production/observations/weighting-line.ts';
import { manifestSchema, type Manifest } from '#functions/publish/release/manifest.ts';
import { previewFiles } from '#functions/publish/preview-round.ts';
import { manifestName, previewKey, releaseKey } from '#functions/publish/release/release-keys.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { PreviewEntry } from '#functions/store/preview-entry.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';

const figure = v.nullable(v.number());
const quality = v.picklist(['publish', 'caution', 'incomplete', 'suppress']);
const reason = v.picklist(['', 'few-units', 'imprecise', 'few-df', 'no-variance', 'undefined', 'linked']);
const method = v.picklist([
  'design-based',
  'design-based-replicates',
  'registry-count',
  'rpw-mean',
  'rpw-smart',
  'experienced-ratio',
]);
const uncertainty = { se: figure, ciLow: figure, ciHigh: figure, cv: figure, df: figure, quality, reason, method };

const toldEstimate = v.object({
  table: v.string(),
  indicator: v.string(),
  statistic: v.optional(v.picklist(statistics)),
  at: v.optional(v.number()),
  domain: v.record(v.string(), v.string()),
  unit: v.string(),
  n: figure,
  base: figure,
  unknownShare: figure,
  estimate: figure,
  deff: figure,
  ...uncertainty,
});
const estimateRow: v.GenericSchema<unknown, EstimateRow> = v.pipe(
  toldEstimate,
  v.transform((row) => ({ ...row, statistic: row.statistic ?? statisticOf(row.indicator) })),
);

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

const weightingLine: v.GenericSchema<unknown, WeightingLine> = v.object({
  study: v.string(),
  step: v.picklist(weightingSteps),
  outcome: v.picklist(['done', 'usual-classes', 'not-done', 'no-weights']),
  units: figure,
  sum: figure,
  min: figure,
  p25: figure,
  median: figure,
  p75: figure,
  max: figure,
  cv: figure,
  kishDeff: figure,
  rates: v.nullable(v.object({ rr1: figure, rr2: figure, rr3: figure, rr4: figure, rr5: figure, rr6: figure })),
  classes: figure,
  collapsed: v.array(v.string()),
  note: v.string(),
});

const weightingFile = v.object({ weighting: v.array(weightingLine) });
const estimatesFile = v.object({ estimates: v.array(estimateRow) });
const costsFile = v.object({ corridorCosts: v.array(corridorCostRow), refusedPrices: v.array(refusedPriceRow) });

/** What the pages of one release show. */
export type ReleaseContents = {
  readonly manifest: Manifest;
  readonly estimates: readonly EstimateRow[];
  readonly corridorCosts: readonly CorridorCostRow[];
  readonly refusedPrices: readonly RefusedPriceRow[];
  /** Empty in prices alone, and in releases from before there was a weighting report. */
  readonly weighting: readonly WeightingLine[];
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
 * The same of a preview; it holds those files of its manifest that pages are made of.
 *
 * @throws {ReleaseFileMissing} a file of the preview is gone
 */
export async function readPreviewContents(deps: Reader, { round, id }: PreviewEntry): Promise<ReleaseContents> {
  const keyOf = (file: string) => previewKey(round, id, file);
  const { files } = v.parse(manifestSchema, await readJson(deps, keyOf(manifestName)));
  const computed = new Set(files.map(({ name }) => name));
  return readContents(
    deps,
    previewFiles.filter((name) => computed.has(name)),
    keyOf,
  );
}

async function readContents(
  deps: Reader,
  files: readonly string[],
  keyOf: (file: string) => string,
): Promise<ReleaseContents> {
  const table = (name: string) => (files.includes(name) ? readJson(deps, keyOf(name)) : undefined);
  const [manifest, estimates, costs, weighting] = await Promise.all([
    readJson(deps, keyOf(manifestName)),
    table('estimates.json'),
    table('corridor-costs.json'),
    table('weighting.json'),
  ]);
  return {
    manifest: v.parse(manifestSchema, manifest),
    weighting: weighting === undefined ? [] : v.parse(weightingFile, weighting).weighting,
    estimates: estimates === undefined ? [] : v.parse(estimatesFile, estimates).estimates,
    ...(costs === undefined ? { corridorCosts: [], refusedPrices: [] } : v.parse(costsFile, costs)),
  };
}
