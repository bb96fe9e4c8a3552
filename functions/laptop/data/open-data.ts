/** Opens a data folder: the store, the objects and the secrets in it. */
import { resolve, join } from 'node:path';

import { type KnownStudies, knownStudies } from '#functions/platform/known-studies.ts';
import { createDirectoryObjects } from '#functions/store/directory-objects.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import { levelTables } from '#functions/store/level/level-table.ts';
import type { Store } from '#functions/store/store.ts';
import { createTableStore } from '#functions/store/table-store.ts';

import { prepareDirectory, readSecrets, type Secrets } from './data-directory.ts';
import { CommandFailure } from './failures.ts';
import { claimFolder } from './instance-lock.ts';
import { openAt, storeAt, type Where } from './open-at.ts';
import { type DatabaseOptions, openDatabase } from './open-database.ts';
import { checkObjects } from './sweep-objects.ts';
import { type Endpoint, openEndpoint } from './table-endpoint.ts';

export type OpenData = {
  readonly store: Store;
  readonly objects: ObjectStore;
  readonly studies: KnownStudies;
  readonly secrets: Secrets;
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
};

/** A write is answered when the disk has it; nothing is given up, and nothing said. */
const usual: DatabaseOptions = { sync: true, acceptLoss: false, say: () => undefined, now: () => new Date() };

const answers = (endpoint: Endpoint): Promise<boolean> =>
  storeAt(endpoint)
    .ping()
    .then(
      () => true,
      () => false,
    );

/**
 * Opens a data folder, making it at first. Only one process can hold the database; commands reach it through the one
 * that does, so `import` and `release` work while `serve` runs.
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
  const secrets = await readSecrets(root, database.acceptLoss);
  const whereWith = (tables: Endpoint): Where => ({ tables, objects: join(root, 'objects') });
  const claim = await claimFolder(root, answers);
  if (claim.kind === 'taken') {
    if (how === 'alone') {
      throw new CommandFailure(
        `the data folder ${root} is already served by process ${claim.pid}; stop that one first`,
      );
    }
    const where = whereWith(claim.tables);
    const { site } = claim;
    const nothing = () => Promise.resolve();
    return {
      ...openAt(where),
      secrets,
      where,
      wasOpen,
      ...(site !== undefined && { site }),
      announceSite: nothing,
      close: nothing,
    };
  }
  try {
    await checkObjects(join(root, 'objects'));
    const engine = await openDatabase(root, database);
    const { endpoint, close: closeEndpoint } = await openEndpoint(engine);
    await claim.announce({ tables: endpoint });
    const store = createTableStore(levelTables(engine));
    return {
      store,
      objects: createDirectoryObjects(join(root, 'objects')),
      studies: knownStudies(store, database.now, { rememberMs: 0 }),
      secrets,
      where: whereWith(endpoint),
      wasOpen,
      announceSite: (site) => claim.announce({ tables: endpoint, site }),
      async close() {
        await closeEndpoint();
        await engine.close();
        await claim.release();
      },
    };
  } catch (error) {
    await claim.release();
    throw error;
  }
}
