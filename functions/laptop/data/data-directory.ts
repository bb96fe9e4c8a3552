/** The folder that holds everything on the laptop: database, objects, secrets. */
import { randomBytes } from 'node:crypto';
import { access, chmod, constants, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

import { CommandFailure } from './failures.ts';

const secretsSchema = v.strictObject({
  /** Signs links, sessions and one-time sign-ins. */
  signing: v.pipe(v.string(), v.minLength(32)),
  /** Keys the digests that tell a retry from another body; must never change. */
  digest: v.pipe(v.string(), v.minLength(32)),
});

export type Secrets = v.InferOutput<typeof secretsSchema>;

/** The value of `code` of a system error, or an empty text. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Anything that others on the machine may do with a file or folder. */
const others = 0o077;

/** Whether somebody else on this machine may read what is there; then it is closed to them, or refused. */
export async function keepToOwner(path: string): Promise<boolean> {
  const { mode, uid } = await stat(path);
  if ((mode & others) === 0) return false;
  const ours = process.getuid?.() ?? uid;
  if (uid !== ours && ours !== 0) {
    throw new CommandFailure(
      `${path} belongs to somebody else, and others on this machine may read it; use a folder of your own, or have its owner run chmod go-rwx on it`,
    );
  }
  await chmod(path, mode & ~others);
  return true;
}

/**
 * Makes the folder if need be, readable by its owner alone, and closes one that was there before to everybody else.
 *
 * @returns whether it, or the secrets in it, had been open to others on the machine
 * @throws {CommandFailure} it cannot be made, written to or closed to others
 */
export async function prepareDirectory(folder: string): Promise<boolean> {
  try {
    const made = await mkdir(folder, { recursive: true });
    if (made !== undefined) await chmod(folder, 0o700);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const wasOpen = await keepToOwner(folder);
    const secretsOpen = await keepToOwner(join(folder, 'secrets.json')).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return false;
      throw error;
    });
    return wasOpen || secretsOpen;
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(
      `cannot write to the data folder ${folder} (${errorCode(error)}); name another with --data`,
    );
  }
}

/** What is there only after the secrets were made. */
const madeAfterSecrets = ['db', 'tables', 'ledger', 'layout'];

/**
 * The secrets of this folder; made at the first start, then never changed.
 *
 * @param acceptLoss whether to make new ones beside a database whose own are lost
 */
export async function readSecrets(folder: string, acceptLoss = false): Promise<Secrets> {
  const path = join(folder, 'secrets.json');
  const names = await readdir(folder);
  if (!acceptLoss && !names.includes('secrets.json') && names.some((name) => madeAfterSecrets.includes(name))) {
    throw new CommandFailure(
      `${path} is missing beside a database: without it no link that was given out works, and what phones send again would count as other responses. Bring it back from a copy; or, to go on with new secrets, start once with remit serve --accept-loss`,
    );
  }
  const fresh: Secrets = { signing: randomBytes(32).toString('hex'), digest: randomBytes(32).toString('hex') };
  await writeFile(path, `${JSON.stringify(fresh)}\n`, { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw new CommandFailure(`cannot write ${path} (${errorCode(error)})`);
  });
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), secretsSchema), await readFile(path, 'utf8'));
  if (!parsed.success) throw new CommandFailure(`${path} is damaged; restore it from a copy: without it no link works`);
  return parsed.output;
}
