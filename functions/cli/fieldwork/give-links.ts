/** Makes links for enumerators and hands their codes over: to the screen, or into a file of its owner alone. A code is kept nowhere else. */
import { randomBytes } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

import { errorCode } from '#functions/laptop/data/data-directory.ts';
import type { LinkDeps } from '#functions/fieldwork/links/link-deps.ts';
import { addressOfCode, endIn, makeLink } from '#functions/fieldwork/links/make-link.ts';
import { csvLine } from '#functions/publish/release/csv.ts';
import type { StoredEnumerator } from '#functions/store/store.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { roundIsOver } from './link-deps.ts';

export type Wish = {
  readonly round: string;
  readonly days: number;
  readonly quota?: number;
  readonly trial?: true;
  readonly reason: string;
};

/** One link, to be handed over. */
export type Given = {
  readonly enumerator: string;
  readonly link: string;
  readonly code: string;
  /** What is opened on the phone. */
  readonly address: string;
  readonly expires: string;
};

/**
 * A link for one enumerator.
 *
 * @param site address of the platform, without a slash at its end
 * @throws {CommandFailure} in a sentence why there is none
 */
export async function giveLink(deps: LinkDeps, enumerator: string, wish: Wish, site: string): Promise<Given> {
  const { round, days, quota, trial, reason } = wish;
  const expiresAt = endIn(days, deps.now());
  const outcome = await makeLink({ ...deps, random: (bytes) => randomBytes(bytes) }, enumerator, {
    round,
    expiresAt,
    quota,
    trial,
    reason,
  });
  switch (outcome.kind) {
    case 'made':
      return {
        enumerator,
        link: outcome.link.id,
        code: outcome.code,
        address: addressOfCode(site, outcome.code),
        expires: expiresAt,
      };
    case 'unknown-round':
      throw new CommandFailure(`there is no round "${round}" here; create it with remit round create`);
    case 'unknown-enumerator':
      throw new CommandFailure(
        `the round "${round}" has no enumerator "${enumerator}"; see remit enumerator list, or add them with remit enumerator set`,
      );
    case 'nothing-assigned':
      throw new CommandFailure(
        `"${enumerator}" has nothing to do in the round "${round}"; say what with remit enumerator set, then make the link`,
      );
    case 'round-over':
      throw roundIsOver(round, outcome.state);
  }
}

const header = ['id', 'name', 'team', 'places', 'address', 'code', 'expires'];

/** A new file that its owner alone can read: whoever has a code has the work of its enumerator. */
async function newFile(path: string): Promise<FileHandle> {
  return open(path, 'wx', 0o600).catch((error: unknown) => {
    throw new CommandFailure(
      errorCode(error) === 'EEXIST'
        ? `there is a file ${path} already, which may hold codes that somebody needs; no link was made: name another`
        : `${path} cannot be written (${errorCode(error)}); no link was made`,
    );
  });
}

/**
 * A link for each of these, written down one by one: what was made before a failure is in the file.
 *
 * @throws {CommandFailure} there is a file of that name; no link was made
 */
export async function giveLinks(
  deps: LinkDeps,
  enumerators: readonly StoredEnumerator[],
  { wish, site, path }: { readonly wish: Wish; readonly site: string; readonly path: string },
): Promise<void> {
  const file = await newFile(path);
  try {
    await file.write(csvLine(header));
    for (const { id, name, team, assignments } of enumerators) {
      const { address, code, expires } = await giveLink(deps, id, wish, site);
      await file.write(csvLine([id, name, team ?? '', String(assignments.length), address, code, expires]));
    }
    await file.sync();
  } finally {
    await file.close();
  }
}
