/** Whether a file is there, and still the one that was read before. */
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { CommandFailure } from '../../laptop/data/failures.ts';

/** @throws {CommandFailure} there is no such file */
export async function findFile(file: string): Promise<Stats> {
  const info = await stat(file).catch(() => undefined);
  if (info === undefined || !info.isFile()) throw new CommandFailure(`${file}: there is no such file`);
  return info;
}

/**
 * Bytes of a file that there is something to read in.
 *
 * @throws {CommandFailure} there is no such file, or nothing in it
 */
export async function sizeOfFile(file: string): Promise<number> {
  const { size } = await findFile(file);
  if (size === 0) throw new CommandFailure(`${basename(file)}: the file is empty`);
  return size;
}

/** Size and time of change of a file: by them a second pass knows that it reads what the first one checked. */
export const stateOf = async (file: string): Promise<string> => {
  const { size, mtimeMs, ino } = await stat(file);
  return `${size} ${mtimeMs} ${ino}`;
};
