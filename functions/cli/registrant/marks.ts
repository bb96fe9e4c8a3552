/** Marks of whoever was erased, as `remit registrant erased` prints them, in a file that is kept apart from backups. */
import { readFile } from 'node:fs/promises';

import * as v from 'valibot';

import { type ErasedEntry, erasedEntrySchema } from '#functions/store/audit.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';

const marksSchema = v.array(erasedEntrySchema);

/**
 * @returns none where no file is named
 * @throws {CommandFailure} it is no such list
 */
export async function readMarks(file: string | undefined): Promise<readonly ErasedEntry[]> {
  if (file === undefined) return [];
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandFailure(`${file} cannot be read`);
  });
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), marksSchema), text);
  if (!read.success) throw new CommandFailure(`${file} is no list that remit registrant erased printed`);
  return read.output;
}
