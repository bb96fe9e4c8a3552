/** Which layout a data folder has: the file `layout` holds its number, written when everything else of it is there. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CommandFailure } from './failures.ts';

/** 1 kept its tables in dynalite and had no file `layout`; 2 has them in `tables` with `ledger` beside it; 3 seals the vault. */
export const currentLayout = 3;
const known = [2, currentLayout] as const;
export type Layout = (typeof known)[number];

/**
 * The layout of a folder; undefined while it has none that is written down.
 *
 * @throws {CommandFailure} it is one of a later version, or none
 */
export async function layoutOf(folder: string): Promise<Layout | undefined> {
  const path = join(folder, 'layout');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const layout = /^(\d+)\n?$/.exec(text)?.[1];
  const found = known.find((one) => String(one) === layout);
  if (found !== undefined) return found;
  throw new CommandFailure(
    layout !== undefined && Number(layout) > currentLayout
      ? `${folder} was used by a later version of remit (layout ${layout}, this version knows ${currentLayout}); use that version`
      : `${path} is damaged; nothing was touched. If this version used the folder last, write ${currentLayout} into it as its only line`,
  );
}

/** Notes that everything of this layout is there. */
export async function noteLayout(folder: string, layout: Layout): Promise<void> {
  const path = join(folder, 'layout');
  await writeFile(`${path}.new`, `${layout}\n`, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
}
