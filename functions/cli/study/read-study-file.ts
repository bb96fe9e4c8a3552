/** A study file on disk: read, and refused with every fault in it. */
import { stat } from 'node:fs/promises';

import type { StudyFault } from '#schemas/language/study/check-study.ts';
import { studyLimits } from '#schemas/language/study/file/limits.ts';
import { readStudy, type StudyReading } from '#schemas/language/study/file/read-study.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { readTextFile } from '../files/decode-file.ts';
import { readJson } from '../files/json-fault.ts';
import { faulty } from '../round/round-files.ts';

export type StudyInFile = Extract<StudyReading, { kind: 'study' }> & { readonly content: unknown };

/** The failure of a file that holds no study: one line a fault, the place first. */
export const noStudy = (file: string, faults: readonly StudyFault[]): CommandFailure =>
  faulty(
    file,
    'study',
    faults.map(({ pointer, message }) => `${pointer === '' ? 'the file' : pointer}: ${message}`),
  );

/** Bytes of a file; of one that is not there, the reader tells. */
const bytesOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

/**
 * The study in a file.
 *
 * @throws {CommandFailure} it is too large, no JSON, or no study; every fault is told
 */
export async function readStudyFile(file: string): Promise<StudyInFile> {
  const size = await bytesOf(file);
  if (size > studyLimits.bytes)
    throw new CommandFailure(
      `${file} has ${size} bytes, and a study has ${studyLimits.bytes} at most; nothing was read`,
    );
  const json = readJson(await readTextFile({ file, holds: 'json' }));
  if (json.kind === 'faulty') throw new CommandFailure(`${file}: ${json.fault}`);
  const read = readStudy(json.value);
  if (read.kind === 'faulty') throw noStudy(file, read.faults);
  return { ...read, content: json.value };
}
