/** When the schedule last ran, kept in the data folder, so that a new start does not begin the wait anew. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type LastRun = {
  readonly read: () => Promise<Date | undefined>;
  readonly write: (at: Date) => Promise<void>;
};

/** The file `last-schedule` of a data folder. One that cannot be read counts as none. */
export function lastRunIn(folder: string): LastRun {
  const path = join(folder, 'last-schedule');
  return {
    async read() {
      const at = new Date((await readFile(path, 'utf8').catch(() => '')).trim());
      return Number.isNaN(at.getTime()) ? undefined : at;
    },
    async write(at) {
      await writeFile(`${path}.new`, `${at.toISOString()}\n`, { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
  };
}
