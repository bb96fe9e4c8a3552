/** The round that a file is imported into. */
import { randomBytes } from 'node:crypto';

import { permits } from '#schemas/fieldwork/life-cycle.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { createRound } from '#functions/fieldwork/create-round.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import type { Store } from '#functions/store/store.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { whoActs } from '../../laptop/who-acts.ts';

/** The round with this id, if there is one. @throws {CommandFailure} it takes nothing any more */
export async function roundThere(store: Store, id: string): Promise<Round | undefined> {
  const entry = await store.getRoundEntry(id);
  if (entry !== undefined && !permits[entry.state].importing)
    throw new CommandFailure(
      `the round "${id}" is ${entry.state} and takes nothing any more${entry.state === 'closed' ? `; reopen it first: remit round reopen --round ${id} --reason TEXT` : ''}`,
    );
  return entry?.round;
}

/** Makes a round that is open: whoever brings its responses in wants its figures. */
export async function openNew(store: Store, round: Round, reason: string): Promise<void> {
  const now = () => new Date();
  const deps = { store, now, newId: uuidV7Maker(now, randomBytes), by: whoActs() };
  await createRound(deps, { round }, { state: 'open', reason, faultsIn: () => [] });
}
