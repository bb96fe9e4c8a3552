/** Opens a data folder: the store, the objects and the secrets in it. */
import { resolve, join } from 'node:path';

import type { ObjectStore } from '#functions/store/object-store.ts';
import type { Store } from '#functions/store/store.ts';
import type { Studies } from '#schemas/language/study/study.ts';

import { checkDatabase } from './check-database.ts';
import { prepareDirectory, readSecrets, type Secrets } from './data-directory.ts';
import { type Endpoint, startEmbeddedDynamo } from './embedded-dynamo.ts';
import { CommandFailure } from './failures.ts';
import { claimFolder } from './instance-lock.ts';
import { openAt, storeAt, type Where } from './open-at.ts';
import { checkObjects } from './sweep-objects.ts';

export type OpenData = {
  readonly store: Store;
  readonly objects: ObjectStore;
  readonly studies: Studies;
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

const answers = (endpoint: Endpoint): Promise<boolean> =>
  storeAt(endpoint)
    .ping()
    .then(
      () => true,
      () => false,
    );

/** Why a database does not open, in one sentence. */
const databaseFailure = (folder: string, error: unknown): CommandFailure =>
  error instanceof CommandFailure
    ? error
    : new CommandFailure(
        `the database of ${folder} is damaged or cannot be read (${error instanceof Error ? error.message : 'no reason given'}); nothing was acknowledged since. Bring the folder back from a copy`,
      );

/**
 * Opens a data folder, making it at first. Only one process can hold the database; commands reach it through the one
 * that does, so `import` and `release` work while `serve` runs.
 *
 * @param how `shared`: join a process that has the folder open. `alone`: refuse to.
 * @throws {CommandFailure} the folder cannot be used; one sentence says why
 */
export async function openData(folder: string, how: 'shared' | 'alone'): Promise<OpenFolder> {
  const root = resolve(folder);
  const wasOpen = await prepareDirectory(root);
  const secrets = await readSecrets(root);
  const whereWith = (dynamo: Endpoint): Where => ({ dynamo, objects: join(root, 'objects') });
  const claim = await claimFolder(root, answers);
  if (claim.kind === 'taken') {
    if (how === 'alone') {
      throw new CommandFailure(
        `the data folder ${root} is already served by process ${claim.pid}; stop that one first`,
      );
    }
    const where = whereWith(claim.dynamo);
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
    await checkDatabase(root);
    await checkObjects(join(root, 'objects'));
    const dynamo = await startEmbeddedDynamo(join(root, 'db')).catch((error: unknown) => {
      throw databaseFailure(root, error);
    });
    await claim.announce({ dynamo: dynamo.endpoint });
    const announceSite = (site: string) => claim.announce({ dynamo: dynamo.endpoint, site });
    const close = async (): Promise<void> => {
      await dynamo.close();
      await claim.release();
    };
    const where = whereWith(dynamo.endpoint);
    return { ...openAt(where), secrets, where, wasOpen, announceSite, close };
  } catch (error) {
    await claim.release();
    throw error;
  }
}
