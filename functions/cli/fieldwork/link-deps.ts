/** What the commands of enumerators and links have in common. */
import { randomBytes } from 'node:crypto';

import { InvalidArgumentError } from 'commander';

import { uuidV7Maker } from '#functions/platform/uuid.ts';
import type { LinkDeps } from '#functions/fieldwork/links/link-deps.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';

/** What the use cases are given, by the clock of this machine. */
export function linkDeps({ store, studies }: OpenPlatform, by: string): LinkDeps {
  const now = () => new Date();
  return { store, studies, now, newId: uuidV7Maker(now, randomBytes), by };
}

/** A whole number within limits, as an option gives it. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`a whole number from ${least} to ${most}`);
  };

/** @throws {CommandFailure} there is no such round */
export async function refuseUnknown({ store }: OpenPlatform, round: string): Promise<void> {
  if ((await store.getRoundEntry(round)) === undefined)
    throw new CommandFailure(`there is no round "${round}" here; create it with remit round create`);
}

/** For a round that nobody goes out for. */
export const roundIsOver = (round: string, state: string): CommandFailure =>
  new CommandFailure(
    `the round "${round}" is ${state}, so nobody goes out for it${state === 'closed' ? '; reopen it first with remit round reopen' : ''}`,
  );
