/** Puts everybody whom a message is for into the queue, a few at a time. Whoever is put there twice gets it once. */
import type { Store } from '#functions/store/store.ts';
import {
  groupOutcomes,
  type GroupMessage,
  type GroupOutcome,
  type GroupReturn,
} from '#schemas/fieldwork/group-message.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

import { type GroupJob, mostInJob, type PutJobs, urgencyOf } from '#functions/messages/group-jobs.ts';
import { readReached, type ReachDeps } from './reached.ts';

export type PlanDeps = ReachDeps & {
  readonly store: ReachDeps['store'] & Pick<Store, 'getGroupMessage' | 'putGroupMessage' | 'countGroup'>;
  readonly putJobs: PutJobs;
};

/** Jobs that are handed to the queue together. */
const atOnce = 100;

/** People of whom it is settled what became of it. */
export const settledOf = (counts: ReadonlyMap<GroupOutcome | GroupReturn, number>): number =>
  groupOutcomes.reduce((sum, outcome) => sum + (counts.get(outcome) ?? 0), 0);

/** Whether everybody has it who was to get it. */
export const isOver = (
  { state, planned }: Pick<GroupMessage, 'state' | 'planned'>,
  counts: ReadonlyMap<GroupOutcome | GroupReturn, number>,
): boolean => state === 'stopped' || (planned !== undefined && settledOf(counts) >= planned);

/**
 * Those who registered before it was sent, and are of the group now. Does nothing for what is not being sent, or is over.
 *
 * @throws {StoreUnavailable} not all of them are in the queue; try again
 */
export async function planGroup(deps: PlanDeps, round: Round, id: string): Promise<void> {
  const { store, putJobs } = deps;
  const message = await store.getGroupMessage(round.id, id);
  if (message?.state !== 'sending' || message.sent === undefined) return;
  if (isOver(message, await store.countGroup(round.id, id))) return;
  const urgency = urgencyOf(message);
  let jobs: GroupJob[] = [];
  let people: GroupJob['people'] = [];
  let planned = 0;
  const hand = async (): Promise<void> => {
    await putJobs(jobs, urgency);
    jobs = [];
  };
  for await (const { instrument, id: person, receivedAt } of readReached(deps, round, message)) {
    if (receivedAt > message.sent.at) continue;
    planned += 1;
    people.push({ instrument, id: person });
    if (people.length < mostInJob) continue;
    jobs.push({ round: round.id, message: id, people });
    people = [];
    if (jobs.length >= atOnce) await hand();
  }
  if (people.length > 0) jobs.push({ round: round.id, message: id, people });
  if (jobs.length > 0) await hand();
  await notePlanned(store, round.id, id, planned);
}

/** Whoever was put into the queue before and is of the group no more stays counted. */
async function notePlanned(store: PlanDeps['store'], round: string, id: string, planned: number): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    const present = await store.getGroupMessage(round, id);
    if (present === undefined) return;
    const next = { ...present, planned: Math.max(planned, present.planned ?? 0) };
    if ((await store.putGroupMessage(round, next)) === 'written') return;
  }
}

/** Goes on with every message that was being sent when this process ended. */
export async function resumeGroups(
  deps: Omit<PlanDeps, 'store'> & {
    readonly store: PlanDeps['store'] & Pick<Store, 'listRounds' | 'listGroupMessages'>;
  },
): Promise<void> {
  for (const { round } of await deps.store.listRounds())
    for (const { id, state } of await deps.store.listGroupMessages(round.id))
      if (state === 'sending') await planGroup(deps, round, id);
}
