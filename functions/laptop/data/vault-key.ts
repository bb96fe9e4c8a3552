/** The key of the vault of a data folder: a file of its own, so that a copy of the folder can be kept apart from what opens it. */
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { fileKeys } from '#functions/store/vault/file-keys.ts';
import { peopleNames } from '#functions/store/vault/people.ts';
import { sealerWith } from '#functions/store/vault/sealer.ts';
import type { VaultKeys } from '#functions/store/vault/vault-methods.ts';

import { errorCode, keepToOwner } from './data-directory.ts';
import { CommandFailure } from './failures.ts';
import { currentLayout, layoutOf } from './layout.ts';

const keyBytes = 32;

/**
 * The keys of the vault of this folder; the file is made at the first start, then never changed.
 *
 * @param acceptLoss whether to go on with a new key where the old one is lost, and with it every name and contact
 * @throws {CommandFailure} it is missing beside identities that it alone opens, or damaged
 */
export async function readVaultKeys(folder: string, digestKey: string, acceptLoss = false): Promise<VaultKeys> {
  const path = join(folder, 'vault.key');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new CommandFailure(`cannot read ${path} (${errorCode(error)})`);
  });
  if (text !== undefined) await keepToOwner(path);
  if (text === undefined && !acceptLoss && (await layoutOf(folder)) === currentLayout)
    throw new CommandFailure(
      `${path} is missing: without it nobody's name and contact can be read. Bring it back from a copy; or, to go on without them, start once with remit serve --accept-loss`,
    );
  const key = text ?? (await makeKey(path));
  if (!/^[0-9a-f]{64}\n$/.test(key)) throw new CommandFailure(`${path} is damaged; restore it from a copy`);
  return { names: peopleNames(digestKey), sealer: sealerWith(fileKeys(Buffer.from(key.trim(), 'hex'))) };
}

async function makeKey(path: string): Promise<string> {
  const made = `${randomBytes(keyBytes).toString('hex')}\n`;
  await writeFile(path, made, { flag: 'wx', mode: 0o600, flush: true }).catch((error: unknown) => {
    throw new CommandFailure(`cannot write ${path} (${errorCode(error)})`);
  });
  return made;
}
