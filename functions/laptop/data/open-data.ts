/** Opens a data folder: the store, the objects and the secrets in it. */
import { resolve, join } from 'node:path';

import { type KnownStudies, knownStudies } from '#functions/platform/known-studies.ts';
import { createDirectoryObjects } from '#functions/store/directory-objects.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import { levelTables } from '#functions/store/level/level-table.ts';
import type { Store } from '#functions/store/store.ts';
import { createTableStore } from '#functions/store/table-store.ts';

import { prepareDirectory, type Secrets } from './data-directory.ts';
import { CommandFailure } from './failures.ts';
import { lastingEngine } from './lasting-engine.ts';
import type { Where } from './open-at.ts';
import type { DatabaseOptions } from './open-database.ts';
import { takeSeat } from './seat.ts';

export type OpenData = {
  readonly store: Store;
  readonly objects: ObjectStore;
  readonly studies: KnownStudies;
  readonly secrets: Secrets;
  /** Seals identities that an earlier version left in clear, and answers how many; a folder did so when it was opened. */
  readonly sealVault: (tell: (round: string, sealed: number) => void) => Promise<number>;
  /** Finishes what is under way and lets go of the folder. */
  readonly close: () => Promise<void>;
};

/** A data folder, which other threads and processes can reach too. */
export type OpenFolder = OpenData & {
  readonly where: Where;
  /** Whether others on this machine could read it until now. */
  readonly wasOpen: boolean;
  /** Address of the pages, when the process that has the folder open serves them. */
  readonly site?: string;
  /** Tells other processes where this one serves the pages. */
  readonly announceSite: (site: string) => Promise<void>;
};

/** The same for a command, which may work on a deployed stage instead of a folder. */
export type OpenPlatform = OpenData & {
  /** Address that people open, without a slash at the end. */
  readonly site: string;
  /** Whether something answers there, as far as is known: a folder that nobody serves has only the usual address. */
  readonly isServed: boolean;
  /** How staff sign in: by an address that works once, or with an account at the site. */
  readonly signIn: 'one-time-address' | 'account';
  /** Removes what computations that were killed left behind; answers a line about it, if anything was there. */
  readonly sweep: (now: Date) => Promise<string | undefined>;
};

/** A write is answered when the disk has it; nothing is given up, and nothing said. */
const usual: DatabaseOptions = { sync: true, acceptLoss: false, say: () => undefined, now: () => new Date() };

/**
 * Opens a data folder, making it at first. Only one process can hold the database; commands reach it through the one
 * that does, so `import` and `release` work while `serve` runs. When that one ends first, or is killed, one of them opens the
 * database itself and the others reach it there.
 *
 * @param how `shared`: join a process that has the folder open. `alone`: refuse to.
 * @throws {CommandFailure} the folder cannot be used; one sentence says why
 */
export async function openData(
  folder: string,
  how: 'shared' | 'alone',
  options: Partial<DatabaseOptions> = {},
): Promise<OpenFolder> {
  const root = resolve(folder);
  const database = { ...usual, ...options };
  const wasOpen = await prepareDirectory(root);
  const seat = await takeSeat(root, database);
  if (seat.kind === 'guest' && how === 'alone') {
    throw new CommandFailure(`the data folder ${root} is already served by process ${seat.host}; stop that one first`);
  }
  const engine = lastingEngine(seat, () => takeSeat(root, database));
  const store = createTableStore(levelTables(engine), seat.vaultKeys);
  const where = { tables: seat.tables, objects: join(root, 'objects') };
  return {
    store,
    objects: createDirectoryObjects(where.objects),
    studies: knownStudies(store, database.now, { rememberMs: 0 }),
    secrets: seat.secrets,
    sealVault: () => Promise.resolve(0),
    where,
    wasOpen,
    ...(seat.kind === 'guest' && seat.site !== undefined && { site: seat.site }),
    announceSite: async (site) => {
      if (seat.kind === 'host') await seat.announceSite(site);
    },
    close: () => engine.close(),
  };
}
