/** Reads the tables of a release or a preview back for its pages. Figures come out of it and out of nothing else. */
import { note, type Note } from '#schemas/words/note.ts';
import { noteSchema } from '#schemas/words/note-schema.ts';
import * as v from 'valibot';

import type { Observation } from '#analysis/production/observations/observation.ts';
import type { RefusedPriceRow } from '#analysis/production/observations/rows.ts';
import { type WeightingLine, weightingSteps } from '#analysis/production/observations/weighting-line.ts';
import { manifestSchema, type Manifest } from '#functions/publish/release/manifest.ts';
import { observationsFileSchema } from '#functions/publish/release/observations-file.ts';
import { manifestName, previewFiles, previewKey, releaseKey } from '#functions/publish/release/release-keys.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { PreviewEntry } from '#functions/store/preview-entry.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import { earlierCosts, earlierEstimates } from './earlier-layout.ts';

const figure = v.nullable(v.number());

const asWritten = (text: string): Note => note('note.as-written', { text });

/** Lines of older releases have their notes in English alone. */
const weightingLine: v.GenericSchema<unknown, WeightingLine> = v.pipe(
  v.object({
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
    says: v.exactOptional(v.object({ collapsed: v.array(noteSchema), notes: v.array(noteSchema) })),
  }),
  v.transform(({ collapsed, note: text, says, ...line }): WeightingLine => ({
    ...line,
    ...(says ?? { collapsed: collapsed.map(asWritten), notes: text === '' ? [] : [asWritten(text)] }),
  })),
);

const weightingFile = v.object({ weighting: v.array(weightingLine) });
const estimatesFile = v.union([observationsFileSchema, earlierEstimates]);
const costsFile = v.union([observationsFileSchema, earlierCosts]);

/** What the pages of one release show. */
export type ReleaseContents = {
  readonly manifest: Manifest;
  /** Every figure, whatever it is about. */
  readonly observations: readonly Observation[];
  readonly refusedPrices: readonly RefusedPriceRow[];
  /** Empty in prices alone, and in releases from before there was a weighting report. */
  readonly weighting: readonly WeightingLine[];
};

type Released = Pick<ReleaseEntry, 'id'> & { readonly files: readonly { readonly name: string }[] };
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
export const readReleaseContents = (deps: Reader, { id, files }: Released): Promise<ReleaseContents> =>
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
  const figures = estimates === undefined ? [] : v.parse(estimatesFile, estimates).observations;
  const prices = costs === undefined ? undefined : v.parse(costsFile, costs);
  return {
    manifest: v.parse(manifestSchema, manifest),
    observations: [...figures, ...(prices?.observations ?? [])],
    refusedPrices: prices?.refusedPrices ?? [],
    weighting: weighting === undefined ? [] : v.parse(weightingFile, weighting).weighting,
  };
}
