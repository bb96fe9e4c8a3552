/** Which layout a data folder has: the file `layout` holds its number, written when everything else of it is there. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CommandFailure } from './failures.ts';

/** 1 kept its tables in dynalite and had no file `layout`; 2 keeps them in `tables` with `ledger` beside it. */
const current = 2;

/**
 * Whether a folder has a layout yet.
 *
 * @throws {CommandFailure} it is one of a later version, or none
 */
export async function hasLayout(folder: string): Promise<boolean> {
  const path = join(folder, 'layout');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return false;
  const layout = /^(\d+)\n?$/.exec(text)?.[1];
  if (layout === String(current)) return true;
  throw new CommandFailure(
    layout !== undefined && Number(layout) > current
      ? `${folder} was used by a later version of remit (layout ${layout}, this version knows ${current}); use that version`
      : `${path} is damaged; nothing was touched. If this version used the folder last, write ${current} into it as its only line`,
  );
}

/** Notes that a folder has the layout of this version. */
export async function noteLayout(folder: string): Promise<void> {
  const path = join(folder, 'layout');
  await writeFile(`${path}.new`, `${current}\n`, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
}
