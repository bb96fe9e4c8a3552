/** Which process has a data folder open: one file, made by the first to come, that says how to reach its database. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';

import { errorCode } from './data-directory.ts';
import type { Endpoint } from './table-endpoint.ts';

const instanceSchema = v.object({
  pid: v.number(),
  /** Absent while that process is still opening its database. */
  tables: v.exactOptional(v.object({ url: v.string(), key: v.string() })),
  /** Address of the pages, when that process serves them. */
  site: v.exactOptional(v.string()),
});

/** What a process that has a folder open tells the others. */
export type Announced = { readonly tables: Endpoint; readonly site?: string };

export type Claim =
  | {
      readonly kind: 'ours';
      /** Tells other processes how to reach the database and, once they are served, the pages. */
      readonly announce: (announced: Announced) => Promise<void>;
      readonly release: () => Promise<void>;
    }
  | ({ readonly kind: 'taken'; readonly pid: number } & Announced);

/** How long another process may take to open its database before its claim counts as left behind: 100 × 0.1 s. */
const usualTries = 100;
const pauseMs = 100;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM'; // alive, and somebody else's
  }
}

const writeClaim = (file: string, announced?: Announced): Promise<void> =>
  writeFile(file, `${JSON.stringify({ pid: process.pid, ...announced })}\n`, { flag: 'wx', mode: 0o600 });

/** Whether the claim could be written, because nobody had written one. */
async function writtenFirst(path: string): Promise<boolean> {
  try {
    await writeClaim(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Claims a data folder, or finds out who has it. What a killed process left behind is cleared away.
 *
 * @param answers whether a database answers at this address
 * @param tries times to look at a claim of a living process whose database does not answer
 */
export async function claimFolder(
  folder: string,
  answers: (tables: Endpoint) => Promise<boolean>,
  tries = usualTries,
): Promise<Claim> {
  const path = join(folder, 'server.json');
  for (let attempt = 1; !(await writtenFirst(path)); attempt++) {
    const text = await readFile(path, 'utf8').catch(() => '');
    const found = v.safeParse(v.pipe(v.string(), v.parseJson(), instanceSchema), text);
    const alive = found.success ? isAlive(found.output.pid) : attempt < 10; // unreadable: being written right now
    if (found.success && alive && found.output.tables !== undefined && (await answers(found.output.tables))) {
      const { pid, tables, site } = found.output;
      return { kind: 'taken', pid, tables, ...(site !== undefined && { site }) };
    }
    if (alive && attempt < tries) await wait(pauseMs);
    else await rm(path, { force: true });
  }
  return {
    kind: 'ours',
    async announce(announced) {
      const aside = `${path}.${process.pid}`;
      await rm(aside, { force: true });
      await writeClaim(aside, announced);
      await rename(aside, path);
    },
    release: () => rm(path, { force: true }),
  };
}
