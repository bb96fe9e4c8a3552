/** What a comparison of rounds is made of, and what comes of it. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { Note } from '#schemas/words/note.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import type { EstimateRow, Warning } from '../observations/rows.ts';

/** A round with the figures of a release as readers have them, and what they were computed from. */
export type PublishedRound = {
  readonly round: Round;
  readonly studies: readonly Study[];
  readonly snapshot: SnapshotTables;
  readonly estimates: readonly EstimateRow[];
};

export type Compared = { readonly rows: readonly EstimateRow[]; readonly warnings: readonly Warning[] };

/** A line for what is not compared. */
export const notCompared = (table: string, subject: string, says: Note, count = 1): Warning => ({
  code: 'not-compared',
  ...{ table, subject, count, says },
});
