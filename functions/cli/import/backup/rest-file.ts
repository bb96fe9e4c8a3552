/** What of a backup file could not be filed, as JSON for the office: every answer in it is in one place or the other. */
import { rename, rm, writeFile } from 'node:fs/promises';

import type { BackupEntry } from '#schemas/fieldwork/backup-file.ts';
import type { Fault } from '#schemas/language/faults/fault.ts';

/** One that was not filed, and why. */
export type Rest = { readonly entry: BackupEntry; readonly why: string; readonly faults?: readonly Fault[] };

/** The answers as they would be filed, or as the body has them. */
function answersOf({ answers, body }: BackupEntry): unknown {
  if (answers !== undefined || body === undefined) return answers;
  try {
    const sent: unknown = JSON.parse(body);
    return sent;
  } catch {
    return body;
  }
}

/** The text of the file: an array with one object a response. */
export const restText = (rest: readonly Rest[]): string =>
  `${JSON.stringify(
    rest.map(({ entry, why, faults }) => ({
      id: entry.id,
      round: entry.round,
      instrument: entry.instrument,
      version: entry.version,
      startedAt: entry.startedAt,
      ...(entry.endedAt !== undefined && { endedAt: entry.endedAt }),
      state: entry.state,
      why,
      ...(faults !== undefined && { faults }),
      answers: answersOf(entry),
      form: entry.form,
    })),
    null,
    2,
  )}\n`;

/** Writes the file for its owner alone, whole or not at all; removes that of an earlier import when there is nothing to say. */
export async function writeRest(path: string, rest: readonly Rest[]): Promise<void> {
  if (rest.length === 0) {
    await rm(path, { force: true });
    return;
  }
  await writeFile(`${path}.new`, restText(rest), { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
}
