/** Freezes a round: every response read once, as columns, one Parquet file per table, under the hash of what is in it. */
import type { Table } from '#analysis/statistics/columns/columns.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { isOfRegistrants, snapshotKey } from '#functions/publish/release/release-keys.ts';
import { sha256 } from '#functions/store/sha256.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { SnapshotFile } from '#functions/store/release-entry.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import type { Store } from '#functions/store/store.ts';
import { createFlattener } from '#schemas/language/columns/flatten.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { findInstrument } from '#schemas/studies/catalogue.ts';

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

/** A round names an instrument that this platform does not know. */
export class UnknownInstrument extends Error {
  override readonly name = 'UnknownInstrument';
}

const reportEvery = 1000;

/** Registrants agree to their entry, and to statistics, or not; those who did not agree to both are in no snapshot. */
const mayBeCounted = ({ instrument, answers }: ResponseRecord): boolean =>
  instrument !== 'registration' || (answers['consent_registry'] === 'yes' && answers['consent_statistics'] === 'yes');

/** A row is a person, or something that one of them told; a manifest that counts them lets two releases be differenced. */
const isOfPeople = (table: string): boolean => !['frame', 'price-quote'].includes(table.split('.')[0] ?? '');

/** Tables of one instrument, and how many responses they hold. */
async function readInstrument(
  deps: SnapshotDeps,
  round: string,
  id: string,
  version: number,
  note: (record: ResponseRecord) => void,
) {
  const instrument = findInstrument(id, version);
  if (instrument === undefined) throw new UnknownInstrument(`no instrument ${id} version ${version}`);
  const flattener = createFlattener(instrument);
  const ids: string[] = [];
  const designs: GivenDesign[] = [];
  for await (const record of deps.store.readRound(round, id)) {
    if (!mayBeCounted(record)) continue;
    note(record);
    flattener.add(record.answers);
    designs.push(record.design);
    if (ids.push(record.id) % reportEvery === 0) deps.progress?.(id, ids.length);
  }
  deps.progress?.(id, ids.length);
  return { tables: sortTables({ ids, designs, tables: flattener.tables() }), responses: ids.length };
}

/**
 * Takes the snapshot of some instruments of a round, and of its frame. Without a single response, nothing is written.
 *
 * @param instruments ids; those that the round does not use are passed over
 * @throws {UnknownInstrument} the round names an instrument that does not exist
 */
export async function takeSnapshot(
  deps: SnapshotDeps,
  round: Round,
  instruments: readonly string[],
): Promise<Snapshot> {
  const contents = new Map<string, Uint8Array>();
  const rows = new Map<string, number>();
  const keep = (name: string, table: Table) => {
    contents.set(name, tableToParquet(table));
    rows.set(name, table.rowCount);
  };
  const noted = createNoteCounter();
  let responses = 0;
  for (const id of instruments.toSorted()) {
    const version = round.instruments[id];
    if (version === undefined) continue;
    const read = await readInstrument(deps, round.id, id, version, noted.add);
    for (const [name, table] of Object.entries(isOfRegistrants(id) ? withoutPersons(read.tables) : read.tables)) {
      keep(name, table);
    }
    responses += read.responses;
  }
  const notes = noted.table();
  if (notes !== undefined) keep('notes', notes);
  keep('frame', frameTable(await deps.store.getFrame(round.id)));

  const files = [...contents].map(([name, bytes]) => ({
    name: `${name}.parquet`,
    contentType: 'application/vnd.apache.parquet',
    ...(isOfPeople(name) ? {} : { bytes: bytes.length, rows: rows.get(name) ?? 0 }),
    sha256: sha256(bytes),
  }));
  const hash = sha256(files.map((file) => `${file.sha256}  ${file.name}\n`).join(''));
  const tables: Record<string, Table> = {};
  for (const [name, bytes] of responses === 0 ? [] : contents) {
    const file = `${name}.parquet`;
    await deps.objects.put(snapshotKey(round.id, hash, file), bytes, { contentType: 'application/vnd.apache.parquet' });
    tables[name] = await tableFromParquet(bytes);
  }
  return { hash, files, tables, responses };
}
