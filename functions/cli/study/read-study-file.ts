/** A study file on disk: read, and refused with every fault in it. */
import type { StudyFault } from '#schemas/language/study/check-study.ts';
import { studyLimits } from '#schemas/language/study/file/limits.ts';
import { readStudy, type StudyReading } from '#schemas/language/study/file/read-study.ts';
import { readJson } from '#schemas/basics/json-fault.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { readTextFile } from '../files/decode-file.ts';
import { faulty } from '../round/round-files.ts';

export type StudyInFile = Extract<StudyReading, { kind: 'study' }> & { readonly content: unknown };

/** The failure of a file that holds no study: one line a fault, the place first. */
export const noStudy = (file: string, faults: readonly StudyFault[]): CommandFailure =>
  faulty(
    file,
    'study',
    faults.map(({ pointer, message }) => `${pointer === '' ? 'the file' : pointer}: ${message}`),
  );

/** The failure of a file whose study has no fault in itself, and cannot be added beside those that are there. */
export const notToAdd = (file: string, faults: readonly StudyFault[]): CommandFailure =>
  new CommandFailure(
    `${file} is a study that cannot be added:\n  ${faults.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n  ')}`,
  );

/**
 * The study in a file.
 *
 * @throws {CommandFailure} it is too large, no JSON, or no study; every fault is told
 */
export async function readStudyFile(file: string): Promise<StudyInFile> {
  // Counted while it is read: a pipe does not say how long it is.
  const onBytes = (bytes: number): void => {
    if (bytes > studyLimits.bytes)
      throw new CommandFailure(
        `${file} is too large: a study has ${studyLimits.bytes} bytes at most; nothing was parsed`,
      );
  };
  const json = readJson(await readTextFile({ file, holds: 'json', onBytes }));
  if (json.kind === 'faulty') throw new CommandFailure(`${file}: ${json.fault}`);
  const read = readStudy(json.value);
  if (read.kind === 'faulty') throw noStudy(file, read.faults);
  return { ...read, content: json.value };
}
