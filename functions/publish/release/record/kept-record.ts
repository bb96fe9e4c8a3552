/** The record that a release leaves for the next one: private, written once, named by the hash of its bytes. */
import type { DisclosureRecord } from '#analysis/disclosure/record.ts';
import { estimateRow } from '#analysis/disclosure/record.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import * as v from 'valibot';

import { snapshotFileSchema } from '../manifest.ts';

export type KeptRecord = {
  readonly record: DisclosureRecord;
  /** Files of the snapshots from which figures still stand, by hash. */
  readonly snapshots: Readonly<Record<string, readonly v.InferOutput<typeof snapshotFileSchema>[]>>;
  /** Rows of change since an earlier round, as readers have them; absent where there are none. */
  readonly changes?: readonly EstimateRow[] | undefined;
};

/** What stands beside the record of cells, in files of every format. */
export const besidesRecord = {
  snapshots: v.record(v.string(), v.array(snapshotFileSchema)),
  changes: v.optional(v.array(estimateRow)),
};

/** Files of the second format say so first; those of the first began with the record. */
export const packedFormat = 'remit-record/2';
