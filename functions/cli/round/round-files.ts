/** The files that describe a round: read and checked before anything is opened or changed. */
import type { Study } from '#schemas/language/study/study.ts';
import { type FrameDelimiter, readFrame } from '#functions/fieldwork/describing/read-frame.ts';
import { readRound } from '#functions/fieldwork/describing/read-round.ts';
import type { Described } from '#functions/fieldwork/round-deps.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { readTextFile } from '../files/decode-file.ts';
import type { Encoding } from '../files/encodings.ts';

export type RoundFiles = {
  readonly file: string;
  readonly frame?: string;
  readonly encoding?: Encoding;
  readonly delimiter?: FrameDelimiter;
};

/** A frame with one wrong column has a fault in every row. */
const faultsShown = 20;

/** The first of many lines, and how many more there are. */
export const firstLines = (lines: readonly string[]): string =>
  [
    ...lines.slice(0, faultsShown),
    ...(lines.length > faultsShown ? [`and ${lines.length - faultsShown} more`] : []),
  ].join('\n  ');

/** The failure of a file that is not what it should be. */
export const faulty = (file: string, what: string, faults: readonly string[]): CommandFailure =>
  new CommandFailure(`${file} is not a ${what}:\n  ${firstLines(faults)}`);

/**
 * The round and the frame in these files.
 *
 * @throws {CommandFailure} with every fault of a file
 */
export async function readRoundFiles(files: RoundFiles, known: readonly Study[]): Promise<Described> {
  const { file, frame: frameFile, encoding, delimiter } = files;
  const read = readRound(await readTextFile({ file, holds: 'json' }), known);
  if (read.kind === 'faulty') throw faulty(file, 'round', read.faults);
  if (frameFile === undefined) return { round: read.round };
  const text = await readTextFile({ file: frameFile, encoding, holds: 'table' });
  const frame = readFrame(text, read.round, known, delimiter);
  if (frame.kind === 'faulty') throw faulty(frameFile, 'frame', frame.faults);
  return { round: read.round, frame: frame.units };
}
