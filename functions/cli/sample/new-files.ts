/** Files that are made all or none, and never over one that is there. */
import { access, rename, rm, writeFile } from 'node:fs/promises';

import { errorCode } from '../../laptop/data/data-directory.ts';
import { CommandFailure } from '../../laptop/data/failures.ts';

export type NewFile = { readonly path: string; readonly text: string };

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Writes files for their owner alone; when one cannot be written, none is there.
 *
 * @throws {CommandFailure} one of the names is taken, or a file cannot be written
 */
export async function writeNewFiles(files: readonly NewFile[]): Promise<void> {
  const twice = files.find(({ path }, at) => files.findIndex((one) => one.path === path) !== at);
  if (twice !== undefined) throw new CommandFailure(`two files would be called ${twice.path}; nothing was written`);
  for (const { path } of files)
    if (await isThere(path))
      throw new CommandFailure(`there is a file ${path} already; nothing was written: name another, or move it away`);
  const done: string[] = [];
  try {
    for (const { path, text } of files) {
      done.push(`${path}.part`);
      await writeFile(`${path}.part`, text, { mode: 0o600 });
    }
    for (const { path } of files) {
      await rename(`${path}.part`, path);
      done.push(path);
    }
  } catch (error) {
    for (const path of done) await rm(path, { force: true });
    throw new CommandFailure(`the files cannot be written (${errorCode(error) || String(error)}); nothing was written`);
  }
}

/** Takes away what was just written, since what it belongs to was refused. */
export async function removeFiles(files: readonly NewFile[]): Promise<void> {
  for (const { path } of files) await rm(path, { force: true });
}
