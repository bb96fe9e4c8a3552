/** A seat at the database of a data folder: of the process that has it open, its host, or of one that asks it, a guest. */
import { join } from 'node:path';

import type { LevelEngine } from '#functions/store/level/level-engine.ts';
import type { VaultKeys } from '#functions/store/vault/vault-methods.ts';

import { readSecrets, type Secrets } from './data-directory.ts';
import { readVaultKeys } from './vault-key.ts';
import { distantEngine } from './distant-engine.ts';
import { type Claim, claimFolder } from './instance-lock.ts';
import { storeAt } from './open-at.ts';
import { type DatabaseOptions, openDatabase } from './open-database.ts';
import { checkObjects } from './sweep-objects.ts';
import { type Endpoint, openEndpoint } from './table-endpoint.ts';

type Common = {
  readonly engine: LevelEngine;
  /** Where other threads and processes reach it. */
  readonly tables: Endpoint;
  readonly secrets: Secrets;
  readonly vaultKeys: VaultKeys;
  /** Finishes what is under way, and leaves. */
  readonly close: () => Promise<void>;
};

export type Host = Common & {
  readonly kind: 'host';
  /** Tells guests where this process serves the pages. */
  readonly announceSite: (site: string) => Promise<void>;
};

export type Guest = Common & {
  readonly kind: 'guest';
  /** The process of the host. */
  readonly host: number;
  /** Address of the pages, when the host serves them. */
  readonly site?: string;
};

export type Seat = Host | Guest;

const answers = (endpoint: Endpoint): Promise<boolean> =>
  storeAt(endpoint)
    .ping()
    .then(
      () => true,
      () => false,
    );

/**
 * Takes a seat: that of the host when it is free.
 *
 * @throws {CommandFailure} the folder cannot be used; one sentence says why
 */
export async function takeSeat(folder: string, options: DatabaseOptions): Promise<Seat> {
  const claim = await claimFolder(folder, answers, options.patienceMs);
  if (claim.kind === 'ours') return hostOf(folder, claim, options);
  const { pid, tables, site } = claim;
  const secrets = await readSecrets(folder);
  return {
    kind: 'guest',
    engine: distantEngine(tables),
    tables,
    secrets,
    vaultKeys: await readVaultKeys(folder, secrets.digest),
    host: pid,
    ...(site !== undefined && { site }),
    close: () => Promise.resolve(),
  };
}

async function hostOf(
  folder: string,
  { announce, release }: Extract<Claim, { kind: 'ours' }>,
  options: DatabaseOptions,
): Promise<Host> {
  try {
    const secrets = await readSecrets(folder, options.acceptLoss); // made before anything that they must not be missing beside
    const vaultKeys = await readVaultKeys(folder, secrets.digest, options.acceptLoss);
    await checkObjects(join(folder, 'objects'));
    const engine = await openDatabase(folder, options, vaultKeys);
    const { endpoint: tables, close: closeEndpoint } = await openEndpoint(engine);
    await announce({ tables });
    return {
      kind: 'host',
      engine,
      tables,
      secrets,
      vaultKeys,
      announceSite: (site) => announce({ tables, site }),
      async close() {
        await closeEndpoint();
        await engine.close();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}
