/** Reads the responses of a round once, as rows of fieldwork: answers become numbers as they pass by and are not kept. */
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { KeptShiftSheet } from '#schemas/fieldwork/shift-sheet.ts';
import { type Studies, type Study, studiesIn } from '#schemas/language/study/study.ts';
import type { Interview } from '#analysis/fieldwork/interviews/interview.ts';
import { interviewReader } from '#analysis/fieldwork/interviews/read-interview.ts';
import { stateOf } from '#functions/store/standing.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { Store } from '#functions/store/store.ts';

export type FieldworkDeps = {
  readonly store: Pick<Store, 'readRound' | 'countResponses' | 'getFrame' | 'listShiftSheets'>;
  readonly studies: Pick<Studies, 'find'>;
};

/** One study of a round: whatever was filed for it, its part of the frame, and what was counted in its shifts. */
export type StudyFieldwork = {
  readonly study: Study;
  readonly interviews: readonly Interview[];
  readonly frame: readonly FrameUnit[];
  /** Sheets of its shifts, as phones sent them. */
  readonly sheets: readonly KeptShiftSheet[];
};

/**
 * Studies of a round for which people are asked by others; what people register by themselves is no fieldwork.
 *
 * @param wanted one study alone
 * @param at how far it is: share from 0 to 1, and responses read
 * @throws {UnknownStudy} the round asks a study that this platform does not know
 */
export async function readFieldwork(
  { store, studies }: FieldworkDeps,
  { round }: Pick<RoundEntry, 'round'>,
  wanted: string | undefined,
  at: (step: string, share: number, rows: number) => void,
): Promise<readonly StudyFieldwork[]> {
  const asked = (await studiesIn(studies, round.instruments)).filter(
    ({ instrument, collection }) =>
      collection.files.includes('link') && (wanted === undefined || instrument.id === wanted),
  );
  const [frame, sheets] = await Promise.all([store.getFrame(round.id), store.listShiftSheets(round.id)]);
  const of = <T extends { readonly instrument: string }>(all: readonly T[], id: string): readonly T[] =>
    all.filter(({ instrument }) => instrument === id);
  const read: StudyFieldwork[] = [];
  for (const study of asked) {
    const { id } = study.instrument;
    const count = await store.countResponses(round.id, id);
    const reader = interviewReader(study);
    const interviews: Interview[] = [];
    for await (const record of store.readRound(round.id, id)) {
      interviews.push(reader({ ...record, state: stateOf(record) }));
      at('reading', interviews.length / Math.max(1, count), interviews.length);
    }
    read.push({ study, interviews, frame: of(frame, id), sheets: of(sheets, id) });
  }
  return read;
}
