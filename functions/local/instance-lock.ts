/** Which process has a data folder open: one file, made by the first to come, that says how to reach its database. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';

import { errorCode } from './data-directory.ts';
import type { Endpoint } from './embedded-dynamo.ts';

const instanceSchema = v.object({
  pid: v.number(),
  /** Absent while that process is still opening its database. */
  dynamo: v.exactOptional(v.object({ url: v.string(), key: v.string() })),
});

export type Claim =
  | {
      readonly kind: 'ours';
      /** Tells other processes how to reach the database. */
      readonly announce: (dynamo: Endpoint) => Promise<void>;
      readonly release: () => Promise<void>;
    }
  | { readonly kind: 'taken'; readonly pid: number; readonly dynamo: Endpoint };

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

const writeClaim = (file: string, dynamo?: Endpoint): Promise<void> =>
  writeFile(file, `${JSON.stringify({ pid: process.pid, ...(dynamo && { dynamo }) })}\n`, { flag: 'wx', mode: 0o600 });

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
  answers: (dynamo: Endpoint) => Promise<boolean>,
  tries = usualTries,
): Promise<Claim> {
  const path = join(folder, 'server.json');
  for (let attempt = 1; !(await writtenFirst(path)); attempt++) {
    const text = await readFile(path, 'utf8').catch(() => '');
    const found = v.safeParse(v.pipe(v.string(), v.parseJson(), instanceSchema), text);
    const alive = found.success ? isAlive(found.output.pid) : attempt < 10; // unreadable: being written right now
    if (found.success && alive && found.output.dynamo !== undefined && (await answers(found.output.dynamo))) {
      return { kind: 'taken', pid: found.output.pid, dynamo: found.output.dynamo };
    }
    if (alive && attempt < tries) await wait(pauseMs);
    else await rm(path, { force: true });
  }
  return {
    kind: 'ours',
    async announce(dynamo) {
      const aside = `${path}.${process.pid}`;
      await rm(aside, { force: true });
      await writeClaim(aside, dynamo);
      await rename(aside, path);
    },
    release: () => rm(path, { force: true }),
  };
}
