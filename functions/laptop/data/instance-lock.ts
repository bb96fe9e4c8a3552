/**
 * Which process has a data folder open. A lock that ends with its process says whose it is; a file beside it says how to
 * reach the database, and is believed only when the database answers.
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';

import { takeLock } from '#functions/store/level/level-lock.ts';

import { CommandFailure } from './failures.ts';
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

/** Reading every item of a large database takes a while, and so does closing one. */
export const usualPatienceMs = 120_000;
const pauseMs = 100;

/**
 * Claims a data folder, or finds out who has it. Of several that come at the same moment, or after one that was killed, one
 * gets it, and the others wait until its database answers.
 *
 * @param answers whether a database answers at this address
 * @param patienceMs how long to wait for a process that has the folder and does not answer
 * @throws {CommandFailure} it still does not
 */
export async function claimFolder(
  folder: string,
  answers: (tables: Endpoint) => Promise<boolean>,
  patienceMs = usualPatienceMs,
): Promise<Claim> {
  const path = join(folder, 'server.json');
  for (let waited = 0; ; waited += pauseMs) {
    const unlock = await takeLock(join(folder, 'lock'));
    if (unlock !== undefined) return ours(path, unlock);
    const text = await readFile(path, 'utf8').catch(() => '');
    const found = v.safeParse(v.pipe(v.string(), v.parseJson(), instanceSchema), text);
    if (found.success && found.output.tables !== undefined && (await answers(found.output.tables))) {
      const { pid, tables, site } = found.output;
      return { kind: 'taken', pid, tables, ...(site !== undefined && { site }) };
    }
    if (waited >= patienceMs) {
      throw new CommandFailure(
        `the data folder ${folder} is open in ${found.success ? `process ${found.output.pid}` : 'another process'}, which does not answer; stop that one first`,
      );
    }
    await wait(pauseMs);
  }
}

async function ours(path: string, unlock: () => Promise<void>): Promise<Claim> {
  const tell = async (announced?: Announced): Promise<void> => {
    const aside = `${path}.new`;
    await rm(aside, { force: true });
    await writeFile(aside, `${JSON.stringify({ pid: process.pid, ...announced })}\n`, { flag: 'wx', mode: 0o600 });
    await rename(aside, path);
  };
  const release = async (): Promise<void> => {
    await rm(path, { force: true });
    await unlock();
  };
  try {
    await tell();
  } catch (error) {
    await release();
    throw error;
  }
  return { kind: 'ours', announce: tell, release };
}
