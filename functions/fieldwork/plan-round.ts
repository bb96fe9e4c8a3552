/** Writes down what the fieldwork of a round is held against. */
import { isDeepStrictEqual } from 'node:util';

import type { FieldworkPlan } from '#schemas/fieldwork/fieldwork-plan.ts';

import { changeRound, type ChangeOutcome } from './change-round.ts';
import type { RoundDeps } from './round-deps.ts';

type How = {
  readonly reason: string;
  /** The revision that was looked at; the one that is there unless it is said. */
  readonly revision?: number | undefined;
};

/** Takes the place of the plan that the round has; one that says nothing takes it away. */
export async function planRound(
  deps: RoundDeps,
  id: string,
  plan: FieldworkPlan,
  { reason, revision }: How,
): Promise<ChangeOutcome> {
  const entry = await deps.store.getRoundEntry(id);
  if (entry === undefined) return { kind: 'unknown-round' };
  const { fieldwork: before, ...others } = entry.round.settings;
  if (isDeepStrictEqual(before ?? {}, plan)) return { kind: 'unchanged' };
  const isEmpty = plan.dwellings === undefined && plan.days === undefined;
  const round = { ...entry.round, settings: isEmpty ? others : { ...others, fieldwork: plan } };
  // Between this reading and the next one somebody else may change it.
  const how = { reason, faultsIn: () => [], revision: revision ?? entry.revision };
  return changeRound(deps, { round }, how);
}
