/** Reads a snapshot back by what a manifest says of it, and trusts no byte that it did not name. */
import type { Table } from '#analysis/statistics/columns/columns.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { isSealed, snapshotKey } from '#functions/publish/release/release-keys.ts';
import { sha256 } from '#functions/store/sha256.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { SnapshotFile } from '#functions/store/release-entry.ts';

import type { Study } from '#schemas/language/study/study.ts';

export type SnapshotReading =
  | { readonly kind: 'read'; readonly tables: SnapshotTables }
  | { readonly kind: 'missing'; readonly file: string }
  /** Snapshots of registrants are kept for a limited time, and this one is gone. */
  | { readonly kind: 'forgotten'; readonly file: string }
  /** The bytes are not those that the release was computed from. */
  | { readonly kind: 'altered'; readonly file: string };

/** The round, and the studies that it asked. */
export type SnapshotOf = { readonly id: string; readonly studies: readonly Study[] };

const extension = '.parquet';

/**
 * Every table of one snapshot.
 *
 * @param studies those of the round when the snapshot was taken
 */
export async function readSnapshot(
  objects: Pick<ObjectStore, 'get'>,
  { id: round, studies }: SnapshotOf,
  snapshot: { readonly hash: string; readonly files: readonly SnapshotFile[] },
): Promise<SnapshotReading> {
  const { tableFromParquet } = await import('./parquet.ts');
  const tables: Record<string, Table> = {};
  for (const { name, sha256: expected } of snapshot.files) {
    const stored = await objects.get(snapshotKey(round, snapshot.hash, name, isSealed(studies, name)));
    if (stored === undefined) return { kind: isSealed(studies, name) ? 'forgotten' : 'missing', file: name };
    if (sha256(stored.bytes) !== expected) return { kind: 'altered', file: name };
    tables[name.slice(0, -extension.length)] = await tableFromParquet(stored.bytes);
  }
  return { kind: 'read', tables };
}
