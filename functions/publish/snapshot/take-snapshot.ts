/** Freezes a round: every response read once, as columns, one Parquet file per table, under the hash of what is in it. */
import type { Table } from '#analysis/statistics/columns/columns.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { isSealed, snapshotKey, studyOfTable } from '#functions/publish/release/release-keys.ts';
import { sha256 } from '#functions/store/sha256.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { SnapshotFile } from '#functions/store/release-entry.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import type { Store } from '#functions/store/store.ts';
import { createFlattener } from '#schemas/language/columns/flatten.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { answersHold } from '#schemas/language/check/answers-hold.ts';
import type { Study } from '#schemas/language/study/study.ts';

import { frameTable } from './frame-table.ts';
import { createNoteCounter } from './notes-table.ts';
import { tableFromParquet, tableToParquet } from './parquet.ts';
import { type GivenDesign, sortTables } from './sort-tables.ts';
import { withoutPersons } from './without-persons.ts';

export type SnapshotDeps = {
  readonly store: Pick<Store, 'readRound' | 'getFrame'>;
  readonly objects: Pick<ObjectStore, 'put'>;
  /** Called now and then with the number of responses read so far. */
  readonly progress?: (detail: string, done: number) => void;
};

export type Snapshot = {
  /** SHA-256 over the names and hashes of its files: the same responses and frame give the same hash. */
  readonly hash: string;
  readonly files: readonly SnapshotFile[];
  /** What was written, read back: analysis sees what the snapshot keeps and nothing else. */
  readonly tables: SnapshotTables;
  readonly responses: number;
};

const reportEvery = 1000;

/** Whoever did not agree to what the study asks for, such as statistics, is in no snapshot. */
const mayBeCounted = ({ instrument, collection }: Study, { answers }: ResponseRecord): boolean =>
  collection.countedIf === undefined || answersHold(instrument, answers, collection.countedIf);

/** A row is a person, or something that one of them told; a manifest that counts them lets two releases be differenced. */
const isOfPeople = (studies: readonly Study[], table: string): boolean => {
  const study = studyOfTable(studies, table);
  return study === undefined ? table !== frameName : study.collection.about === 'people';
};
const frameName = 'frame';

/** Tables of one study, and how many responses they hold. */
async function readStudy(deps: SnapshotDeps, round: string, study: Study, note: (record: ResponseRecord) => void) {
  const { instrument } = study;
  const { id } = instrument;
  const flattener = createFlattener(instrument);
  const ids: string[] = [];
  const designs: GivenDesign[] = [];
  for await (const record of deps.store.readRound(round, id)) {
    if (!mayBeCounted(study, record)) continue;
    note(record);
    flattener.add(record.answers);
    designs.push(record.design);
    if (ids.push(record.id) % reportEvery === 0) deps.progress?.(id, ids.length);
  }
  deps.progress?.(id, ids.length);
  return { tables: sortTables({ ids, designs, tables: flattener.tables() }), responses: ids.length };
}

/**
 * Takes the snapshot of some studies of a round, and of its frame. Without a single response, nothing is written.
 *
 * @param studies in the order of their ids
 */
export async function takeSnapshot(deps: SnapshotDeps, round: Round, studies: readonly Study[]): Promise<Snapshot> {
  const contents = new Map<string, Uint8Array>();
  const rows = new Map<string, number>();
  const keep = (name: string, table: Table) => {
    contents.set(name, tableToParquet(table));
    rows.set(name, table.rowCount);
  };
  const noted = createNoteCounter();
  let responses = 0;
  for (const study of studies) {
    const read = await readStudy(deps, round.id, study, noted.add);
    const kept = study.collection.sealed === true ? withoutPersons(study, read.tables) : read.tables;
    for (const [name, table] of Object.entries(kept)) keep(name, table);
    responses += read.responses;
  }
  const notes = noted.table();
  if (notes !== undefined) keep('notes', notes);
  keep(frameName, frameTable(await deps.store.getFrame(round.id)));

  const files = [...contents].map(([name, bytes]) => ({
    name: `${name}.parquet`,
    contentType: 'application/vnd.apache.parquet',
    ...(isOfPeople(studies, name) ? {} : { bytes: bytes.length, rows: rows.get(name) ?? 0 }),
    sha256: sha256(bytes),
  }));
  const hash = sha256(files.map((file) => `${file.sha256}  ${file.name}\n`).join(''));
  const tables: Record<string, Table> = {};
  for (const [name, bytes] of responses === 0 ? [] : contents) {
    const file = `${name}.parquet`;
    const key = snapshotKey(round.id, hash, file, isSealed(studies, name));
    await deps.objects.put(key, bytes, { contentType: 'application/vnd.apache.parquet' });
    tables[name] = await tableFromParquet(bytes);
  }
  return { hash, files, tables, responses };
}
