/** The folder that holds everything on the laptop: database, objects, secrets. */
import { randomBytes } from 'node:crypto';
import { access, chmod, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
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

/**
 * Makes the folder if need be, readable by its owner alone.
 *
 * @throws {CommandFailure} it cannot be made or written to
 */
export async function prepareDirectory(folder: string): Promise<void> {
  try {
    const made = await mkdir(folder, { recursive: true });
    if (made !== undefined) await chmod(folder, 0o700);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new CommandFailure(
      `cannot write to the data folder ${folder} (${errorCode(error)}); name another with --data`,
    );
  }
}

/** The secrets of this folder; made at the first start, then never changed. */
export async function readSecrets(folder: string): Promise<Secrets> {
  const path = join(folder, 'secrets.json');
  const fresh: Secrets = { signing: randomBytes(32).toString('hex'), digest: randomBytes(32).toString('hex') };
  await writeFile(path, `${JSON.stringify(fresh)}\n`, { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw new CommandFailure(`cannot write ${path} (${errorCode(error)})`);
  });
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), secretsSchema), await readFile(path, 'utf8'));
  if (!parsed.success) throw new CommandFailure(`${path} is damaged; restore it from a copy: without it no link works`);
  return parsed.output;
}
