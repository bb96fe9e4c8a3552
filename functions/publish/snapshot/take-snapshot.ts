/** Freezes a round: every response read once, as columns, one Parquet file per table, under the hash of what is in it. */
import { textsKept } from '#analysis/corridors/firm-names.ts';
import type { Table } from '#analysis/statistics/columns/columns.ts';
import { sheetsTableName } from '#analysis/production/weigh/counted-shifts.ts';
import { sortTables } from '#analysis/production/columns/sort-tables.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { isSealed, snapshotKey, studyOfTable } from '#functions/publish/release/release-keys.ts';
import { sha256 } from '#functions/store/sha256.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { SnapshotFile } from '#functions/store/release-entry.ts';
import type { Store } from '#functions/store/store.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';

import { frameTable } from './frame-table.ts';
import { type NoteCounts, notesTable } from './notes-table.ts';
import { rateTables, type RatesDeps } from './rate-tables.ts';
import { helpersFor, readStudy, type SegmentReaders } from './read-study.ts';
import { sharedColumn } from './shared-column.ts';
import { sheetsTable } from './sheets-table.ts';
import { withoutPersons } from './without-persons.ts';
import { writeTogether, type Writers } from './write-together.ts';

export type SnapshotDeps = {
  readonly store: Pick<Store, 'readRound' | 'getFrame' | 'listShiftSheets'> & RatesDeps['store'];
  readonly objects: Pick<ObjectStore, 'put'>;
  readonly now: () => Date;
  /** Other threads that read and write; without them this one does it alone. */
  readonly helpers?: (SegmentReaders & Writers) | undefined;
  /** Called now and then with the number of responses read so far. */
  readonly progress?: (detail: string, done: number) => void;
};

export type Snapshot = {
  /** SHA-256 over the names and hashes of its files: the same responses and frame give the same hash. */
  readonly hash: string;
  readonly files: readonly SnapshotFile[];
  /** What was written: a table comes back from its file as it is, so analysis sees what the snapshot keeps and nothing else. */
  readonly tables: SnapshotTables;
  readonly responses: number;
};

/** A row is a person, or something that one of them told; a manifest that counts them lets two releases be differenced. */
const isOfPeople = (studies: readonly Study[], table: string): boolean => {
  const study = studyOfTable(studies, table);
  return study === undefined ? table !== frameName : study.collection.about === 'people';
};
const frameName = 'frame';

type ReadStudy = {
  readonly tables: SnapshotTables;
  /** Threads that may write them; undefined where one writes them as fast. */
  readonly writers: Writers | undefined;
  readonly notes: readonly NoteCounts[];
  readonly responses: number;
};

/** What a snapshot keeps of a study. The segments that it was read in are gone before anything is made of it. */
async function tablesOf(deps: SnapshotDeps, round: Round, study: Study): Promise<ReadStudy> {
  const { id } = study.instrument;
  const segments = await readStudy({ ...deps, readers: deps.helpers }, round, study, (done) =>
    deps.progress?.(id, done),
  );
  const responses = segments.reduce((sum, { ids }) => sum + ids.length, 0);
  deps.progress?.(id, responses);
  const isSealed = study.collection.sealed === true;
  const helpers = isSealed ? undefined : helpersFor(deps.helpers, responses);
  const sorted = sortTables(segments, textsKept(study), helpers && sharedColumn);
  const tables = isSealed ? withoutPersons(study, sorted, round) : sorted;
  return { tables, writers: helpers, notes: segments.map(({ notes }) => notes), responses };
}

/**
 * Takes the snapshot of some studies of a round, of its frame, and of the exchange rates that it is computed by. Without a
 * single response, nothing is written.
 *
 * @param studies in the order of their ids
 */
export async function takeSnapshot(deps: SnapshotDeps, round: Round, studies: readonly Study[]): Promise<Snapshot> {
  const contents = new Map<string, Uint8Array>();
  const tables: Record<string, Table> = {};
  const keep = async (some: SnapshotTables, writing?: { readonly instrument: string; readonly writers: Writers }) => {
    const written = await writeTogether(some, writing);
    for (const [name, bytes] of written) contents.set(name, bytes);
    Object.assign(tables, some);
  };
  const noted: NoteCounts[] = [];
  let responses = 0;
  for (const study of studies) {
    const read = await tablesOf(deps, round, study);
    const { writers } = read;
    await keep(read.tables, writers && { instrument: study.instrument.id, writers });
    noted.push(...read.notes);
    responses += read.responses;
  }
  const notes = notesTable(noted);
  if (notes !== undefined) await keep({ notes });
  await keep({ [frameName]: frameTable(await deps.store.getFrame(round.id)) });
  const sheets = sheetsTable(await deps.store.listShiftSheets(round.id));
  if (sheets !== undefined) await keep({ [sheetsTableName]: sheets });
  await keep(await rateTables(deps, round, studies, tables));

  const files = [...contents].map(([name, bytes]) => ({
    name: `${name}.parquet`,
    contentType: 'application/vnd.apache.parquet',
    ...(isOfPeople(studies, name) ? {} : { bytes: bytes.length, rows: tables[name]?.rowCount ?? 0 }),
    sha256: sha256(bytes),
  }));
  const hash = sha256(files.map((file) => `${file.sha256}  ${file.name}\n`).join(''));
  for (const [name, bytes] of responses === 0 ? [] : contents) {
    const file = `${name}.parquet`;
    const key = snapshotKey(round.id, hash, file, isSealed(studies, name));
    await deps.objects.put(key, bytes, { contentType: 'application/vnd.apache.parquet' });
  }
  return { hash, files, tables, responses };
}
