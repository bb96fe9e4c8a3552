/** What this device keeps as a file, so that answers can leave it by hand when the server does not take them: name and content. */
import type { BackupEntry } from '#schemas/fieldwork/backup-file.ts';
import { backupExtension } from '#schemas/fieldwork/backup-header.ts';
import type { Answers } from '#schemas/language/evaluate/answers.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { answersOf } from '../engine/filing.ts';
import { readState } from '../engine/read-state.ts';
import { worldAt } from './world.ts';
import type { Kept } from './kept.ts';

/** What would be filed of a form as it was left. */
function answersIn(form: unknown, instrument: Instrument | undefined): Answers {
  const state = readState(form);
  return state === undefined || instrument === undefined ? {} : answersOf(worldAt({ instrument }), state.entered);
}

/** The questionnaire of a version; undefined where the device does not have it. */
export type InstrumentOf = (version: number) => Instrument | undefined;

/** Name and text of the file: JSON, an array with one object a response, its answers as they are filed. */
export function keptFile(entries: readonly Kept[], instrumentOf: InstrumentOf, now: Date) {
  const responses = entries.map(({ form, state, id, round, instrument, version, startedAt, ...entry }) => ({
    id,
    round,
    instrument,
    version,
    startedAt,
    ...('endedAt' in entry && { endedAt: entry.endedAt }),
    state,
    answers: answersIn(form, instrumentOf(version)),
    ...(instrumentOf(version) === undefined && { form }), // as it was left, where nobody here can read it
  }));
  const day = now.toISOString().slice(0, 10);
  return {
    name: `${entries[0]?.round ?? 'round'}-${entries[0]?.instrument ?? 'interviews'}-${day}.json`,
    text: JSON.stringify(responses, null, 2),
  };
}

/** What goes into a backup file: all there is of each, so that nothing has to be asked again. */
export const backupEntries = (entries: readonly Kept[], instrumentOf: InstrumentOf): readonly BackupEntry[] =>
  entries.map((entry) => ({ ...entry, answers: answersIn(entry.form, instrumentOf(entry.version)) }));

/** Name of a backup file; it tells the round and the time, and nobody. */
export const backupName = (round: string, instrument: string, savedAt: string): string =>
  `${round}-${instrument}-${savedAt.slice(0, 16).replace(/[T:]/g, '-')}.${backupExtension}`;
