/** Moves a round from one state of its life to the next. */
import { type RoundState, type RoundStep, roundSteps, stateAfter } from '#schemas/fieldwork/life-cycle.ts';
import type { AuditEntry } from '#functions/store/audit.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';

import type { RoundDeps } from './round-deps.ts';
import { lineOf } from './trail/round-line.ts';

export type MoveOutcome =
  | { readonly kind: 'moved'; readonly from: RoundState; readonly entry: Omit<RoundEntry, 'revision'> }
  /** It is in that state already. */
  | { readonly kind: 'already'; readonly entry: RoundEntry }
  | { readonly kind: 'unknown-round' }
  /** The step does not begin in the state that the round is in. */
  | { readonly kind: 'not-from-here'; readonly state: RoundState }
  /** Somebody else changed the round since it was read. */
  | { readonly kind: 'changed-meanwhile' };

const actions: Readonly<Record<RoundStep, AuditEntry['action']>> = {
  open: 'round-opened',
  close: 'round-closing',
  'close-finally': 'round-closed',
  reopen: 'round-reopened',
  archive: 'round-archived',
};

/**
 * Takes one step, with the reason for the trail.
 *
 * @param revision that was looked at: a round that was changed since is not moved unseen
 */
export async function moveRound(
  deps: RoundDeps,
  id: string,
  step: RoundStep,
  reason: string,
  revision?: number,
): Promise<MoveOutcome> {
  const before = await deps.store.getRoundEntry(id);
  if (before === undefined) return { kind: 'unknown-round' };
  if (revision !== undefined && revision !== before.revision) return { kind: 'changed-meanwhile' };
  if (before.state === roundSteps[step].to) return { kind: 'already', entry: before };
  const state = stateAfter(before.state, step);
  if (state === undefined) return { kind: 'not-from-here', state: before.state };
  const at = deps.now().toISOString();
  const after = { ...before, state, since: at };
  const line = lineOf(deps, { action: actions[step], at, reason }, before, after);
  const written = await deps.store.changeRound({ before, after }, line);
  return written === 'changed' ? { kind: 'moved', from: before.state, entry: after } : { kind: written };
}
