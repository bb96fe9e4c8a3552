/** A frame as the CSV that `round create --frame` takes: read again, it is the same frame. */
import { writeFile } from 'node:fs/promises';

import type { FrameUnit } from '#schemas/fieldwork/round.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';

const always = ['instrument', 'psu', 'stratum', 'label', 'firstStageWeight'] as const;
const perhaps = ['region', 'urban', 'units', 'latitude', 'longitude'] as const;
const known = ['prefilled', 'suggested'] as const;

const cellOf = (value: string | number | boolean | undefined): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value ?? '');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The frame, one unit a row, with the columns that some unit fills. Cells are as they are: a `'` before a `=` would be another name. */
export function frameAsCsv(frame: readonly FrameUnit[]): string {
  const answers = known.flatMap((group) =>
    [...new Set(frame.flatMap((unit) => Object.keys(unit[group] ?? {})))].map((name) => ({ group, name })),
  );
  const there = perhaps.filter((column) => frame.some((unit) => unit[column] !== undefined));
  const columns = [...always, ...there];
  const header = [...columns, ...answers.map(({ group, name }) => `${group}.${name}`)];
  const rows = frame.map((unit) => [
    ...columns.map((column) => cellOf(unit[column])),
    ...answers.map(({ group, name }) => cellOf(unit[group]?.[name])),
  ]);
  return `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}

/**
 * Writes the frame of a round into a new file.
 *
 * @throws {CommandFailure} the round has none, there is a file of that name, or it cannot be written
 */
export async function writeFrame(file: string, round: string, frame: readonly FrameUnit[]): Promise<void> {
  if (frame.length === 0) throw new CommandFailure(`the round "${round}" has no frame; nothing was written`);
  await writeFile(file, frameAsCsv(frame), { flag: 'wx' }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new CommandFailure(
      code === 'EEXIST'
        ? `there is a file ${file} already, which may hold a frame that somebody works on; nothing was written: name another`
        : `the frame could not be written to ${file} (${String(code)})`,
    );
  });
}
