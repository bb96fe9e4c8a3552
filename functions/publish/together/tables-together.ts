/** Tables of large studies, made by several threads: each takes the next piece when it has made one. */
import { attempt } from '#analysis/production/attempt.ts';
import { begin, type Computing, type Ready } from '#analysis/production/begin.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import type { Piece } from '#analysis/production/work.ts';
import { newClaims, taken } from '#functions/platform/claims.ts';
import { studyOfTable } from '#functions/publish/release/release-keys.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';

import {
  notPrinted,
  receivedPiece,
  roomForPrints,
  type SentPieces,
  type TabulateTask,
  tellPrinted,
} from './tabulate-messages.ts';

/** Other threads. */
export type Helpers = {
  /** How many they are. */
  readonly count: number;
  /** Tables of studies with fewer responses are made faster without them. */
  readonly worthFrom: number;
  /** Pieces that one of them takes. */
  readonly tabulate: (task: TabulateTask) => Promise<SentPieces>;
  /** Told that one of them failed, and of which study it made tables or wrote files: whoever asked does what it had taken. */
  readonly failed?: Failed;
};

export type Failed = (work: 'tables' | 'files', study: string, error: unknown) => void;

/**
 * Studies whose tables other threads helped to make; the others are left to `computeTables`, and so is one that cannot be
 * computed. The tables are the same, whoever makes them.
 *
 * @param described the round as its settings tell it
 */
export async function tablesTogether(
  studies: readonly Study[],
  computing: Computing,
  described: Round,
  helpers: Helpers | undefined,
): Promise<ReadonlyMap<string, Ready>> {
  const ready = new Map<string, Ready>();
  if (helpers === undefined || helpers.count === 0) return ready;
  for (const study of studies) {
    const { id } = study.instrument;
    const { rowCount = 0 } = computing.answers[id] ?? {};
    if (rowCount < helpers.worthFrom || !study.tables.some(({ kind }) => kind === 'survey')) continue;
    const tables = tablesSent(study, studies, computing.answers, described);
    const made = await studyTogether(study, computing, { round: described, tables }, helpers);
    if (made !== undefined) ready.set(id, made);
  }
  return ready;
}

async function studyTogether(
  study: Study,
  computing: Computing,
  sent: Pick<TabulateTask, 'round' | 'tables'>,
  helpers: Helpers,
): Promise<Ready | undefined> {
  const { instrument } = study;
  const { id, version } = instrument;
  const [claims, printed] = [newClaims(), notPrinted()];
  const prints = roomForPrints(computing.answers[id]?.rowCount ?? 0);
  const sides = computing.sidesOf(id);
  const task: TabulateTask = { kind: 'tabulate', instrument: id, version, prints, printed, claims, sides, ...sent };
  // What a thread that ended had taken is made here.
  const helped = (): Promise<SentPieces> =>
    helpers.tabulate(task).catch((error: unknown) => {
      helpers.failed?.('tables', id, error);
      return [];
    });
  const others = Array.from({ length: helpers.count }, helped);
  const printsOf = (of: string) => {
    const own = computing.printsOf(of);
    prints.ids.set(own.ids);
    prints.contents.set(own.contents);
    tellPrinted(printed, true);
    return own;
  };
  try {
    const begun = attempt(study, () => begin(study, { ...computing, printsOf }));
    if (begun.kind === 'failed' || begun.part.survey === undefined) return undefined;
    const { work, samples } = begun.part.survey;
    const pieces = new Map<number, Piece>();
    for (const place of taken(claims, work.count)) pieces.set(place, work.piece(place));
    for (const [place, piece] of (await Promise.all(others)).flat()) pieces.set(place, receivedPiece(piece, samples));
    const all = Array.from({ length: work.count }, (_, place) => pieces.get(place) ?? work.piece(place));
    return { begun: begun.part, tabulated: work.finish(all) };
  } finally {
    tellPrinted(printed, false);
  }
}

/** What the tables of a study are made of. Ids are texts, which would be copied: they are sent where answers are drawn by them. */
function tablesSent(
  study: Study,
  studies: readonly Study[],
  answers: SnapshotTables,
  { settings }: Round,
): SnapshotTables {
  const { id } = study.instrument;
  const isDrawn = settings.imputation?.[id] !== undefined;
  const isNeeded = (table: string, column: string): boolean => column !== 'response_id' || (isDrawn && table === id);
  const sent = Object.entries(answers)
    .filter(([name]) => (studyOfTable(studies, name) ?? study) === study)
    .map(([name, { rowCount, columns }]) => {
      const needed = Object.entries(columns).filter(([column]) => isNeeded(name, column));
      return [name, { rowCount, columns: Object.fromEntries(needed) }] as const;
    });
  return Object.fromEntries(sent);
}
