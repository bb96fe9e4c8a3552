/** What a release is held against: the record that the one before it left, and the snapshots that it speaks of. */
import { isOutdated } from '#analysis/disclosure/record.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { sha256 } from '#functions/store/sha256.ts';
import { readSnapshot, type SnapshotOf } from '#functions/publish/snapshot/read-snapshot.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';

import type { KeptRecord } from './release/record/kept-record.ts';
import { recordKey } from './release/release-keys.ts';

export type FormerRelease = {
  /** Id of the release. */
  readonly release: string;
  readonly sha256: string;
  readonly kept: KeptRecord;
  /** Snapshots of figures that still stand, where the description of the round has changed since. */
  readonly snapshots: ReadonlyMap<string, SnapshotTables>;
};

export type FormerReading =
  | { readonly kind: 'read'; readonly former: FormerRelease }
  /** Gone, or not what was written: a release that is held against nothing could be differenced. */
  | { readonly kind: 'damaged'; readonly file: string };

/**
 * Reads the record of one release.
 *
 * @param description of the release to come; earlier snapshots are read only where a figure is of another one
 */
export async function readFormer(
  objects: Pick<ObjectStore, 'get'>,
  round: SnapshotOf,
  { id, record }: { readonly id: string; readonly record: string },
  description: string,
): Promise<FormerReading> {
  const { readRecord } = await import('./release/record/read-record.ts'); // a first release has nothing to read
  const stored = await objects.get(recordKey(round.id, id));
  const kept = stored && sha256(stored.bytes) === record ? readRecord(stored.bytes) : undefined;
  if (kept === undefined) return { kind: 'damaged', file: recordKey(round.id, id) };
  const snapshots = new Map<string, SnapshotTables>();
  const needed = isOutdated(kept.record, description) ? Object.entries(kept.snapshots) : [];
  for (const [hash, files] of needed) {
    const snapshot = await readSnapshot(objects, round, { hash, files });
    if (snapshot.kind !== 'read') return { kind: 'damaged', file: snapshot.file };
    snapshots.set(hash, snapshot.tables);
  }
  return { kind: 'read', former: { release: id, sha256: record, kept, snapshots } };
}
