/** The answers of the public API as valibot schemas, from which the OpenAPI description is made. */
import { listedAssociationSchema } from '#schemas/fieldwork/association.ts';
import { exchangeSchema, workListSchema } from '#functions/fieldwork/links/exchange-schema.ts';
import { handBackSchema } from '#schemas/fieldwork/hand-back.ts';
import { listingSchema } from '#schemas/fieldwork/listing.ts';
import { shiftSheetSchema } from '#schemas/fieldwork/shift-sheet.ts';
import { noticesSchema } from '#schemas/fieldwork/notices.ts';
import { sentBackListSchema } from '#schemas/fieldwork/sent-back.ts';
import { manifestSchema, seriesSchema } from '#functions/publish/release/manifest.ts';
import { observationsFileSchema } from '#functions/publish/release/observations-file.ts';
import { formFormat } from '#schemas/language/study/form/form-format.ts';
import * as v from 'valibot';

const moment = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const receipt = v.object({
  id: v.string(),
  round: v.string(),
  instrument: v.string(),
  version: v.pipe(v.number(), v.integer()),
  /** When the first copy was stored; the same on every retry. */
  receivedAt: moment,
  /** When the correction was stored that stands in its place. */
  revisedAt: v.optional(moment),
});

const problem = v.object({
  type: v.pipe(v.string(), v.description('urn:remit:problem: and a stable code')),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.optional(v.string()),
  faults: v.optional(
    v.array(
      v.object({
        pointer: v.pipe(v.string(), v.description('JSON Pointer (RFC 6901) into the body')),
        rule: v.pipe(v.string(), v.description('stable code of the rule that is broken')),
        message: v.string(),
      }),
    ),
  ),
});

const named = v.record(v.string(), v.string());

const study = v.object({
  format: v.literal(formFormat),
  id: v.string(),
  version: v.pipe(v.number(), v.integer()),
  language: v.pipe(v.string(), v.description('BCP 47: the language of the words')),
  questions: v.pipe(
    v.record(v.string(), v.looseObject({ kind: v.string() })),
    v.description(
      'By name, in the order they are asked, as a study file declares them; lists of codes are written out',
    ),
  ),
  words: v.object({
    title: v.string(),
    groups: named,
    questions: v.record(v.string(), v.union([v.string(), v.object({ label: v.string(), hint: v.string() })])),
    rules: named,
    named: v.optional(v.pipe(named, v.description('The question about a row whose name is known: {who} is the name'))),
    options: v.record(v.string(), named),
  }),
});

const file = v.object({ name: v.string(), contentType: v.string(), bytes: count, rows: count, sha256: v.string() });

const releases = v.object({
  round: v.string(),
  releases: v.array(
    v.object({
      id: v.string(),
      round: v.string(),
      series: seriesSchema,
      publishedAt: moment,
      manifestSha256: v.string(),
      files: v.array(file),
    }),
  ),
});

/** Name in `#/components/schemas` → schema. */
export const answerSchemas = {
  Receipt: receipt,
  Problem: problem,
  Health: v.object({ status: v.literal('ok') }),
  BackupKey: v.object({ round: v.string(), key: v.pipe(v.string(), v.base64()) }),
  FiledBackup: v.object(
    v.entriesFromList(
      ['filed', 'alreadyHere', 'inConflict', 'erased', 'notFiled', 'refusedBefore', 'unfinished'],
      v.pipe(v.number(), v.integer(), v.minValue(0)),
    ),
  ),
  LinkExchange: exchangeSchema,
  WorkList: workListSchema,
  SentBack: sentBackListSchema,
  Notices: noticesSchema,
  HandBack: handBackSchema,
  HandBackNoted: v.object({ noted: v.string() }),
  ShiftSheet: shiftSheetSchema,
  ShiftSheetNoted: v.object({ noted: v.string() }),
  Listing: listingSchema,
  ListingNoted: v.object({
    noted: v.string(),
    drawing: v.optional(
      v.pipe(
        v.picklist(['taken', 'open']),
        v.description(
          'What the phone drew of it: drawn again with the same result and in force, or the office has to decide',
        ),
      ),
    ),
  }),
  Study: study,
  Releases: releases,
  Associations: v.object({
    round: v.string(),
    counts: v.object({ organisations: count, withoutContact: count, withoutMembers: count }),
    associations: v.array(listedAssociationSchema),
  }),
  Manifest: manifestSchema,
  Observations: observationsFileSchema,
} as const;
