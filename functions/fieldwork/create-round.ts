/** Makes a round with its frame. What is there already stays as it is: other files under its id are a change, and said as one. */
import { isDeepStrictEqual } from 'node:util';

import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';

import { isSameFrame } from './frame-changes.ts';
import { comparisonFault, type NotComparable } from './compared-round.ts';
import type { Described, FrameFaults, RoundDeps } from './round-deps.ts';
import { lineOf } from './trail/round-line.ts';

export type CreateOutcome =
  | { readonly kind: 'created' }
  /** It is there, with this description and frame. */
  | { readonly kind: 'unchanged'; readonly entry: RoundEntry }
  /** Another round has the id. */
  | { readonly kind: 'exists'; readonly entry: RoundEntry }
  /** Every interview in these units would be refused by the questionnaires that the round asks. */
  | { readonly kind: 'faulty-frame'; readonly faults: readonly string[] }
  /** It cannot be compared with the round that it names. */
  | NotComparable;

/** Makes a round in this state. The units of its frame are kept first: a round is only seen once what its weights need is there. */
export async function createRound(
  deps: RoundDeps,
  { round, frame }: Described,
  { state, reason, faultsIn }: { readonly state: RoundState; readonly reason: string; readonly faultsIn: FrameFaults },
): Promise<CreateOutcome> {
  const { store } = deps;
  const entry = await store.getRoundEntry(round.id);
  if (entry !== undefined) {
    const sameFrame = frame === undefined || isSameFrame(await store.getFrame(round.id), frame);
    return { kind: sameFrame && isDeepStrictEqual(entry.round, round) ? 'unchanged' : 'exists', entry };
  }
  const fault = await comparisonFault(store, round);
  if (fault !== undefined) return fault;
  const faults = (frame ?? []).flatMap((unit) => faultsIn(round, unit));
  if (faults.length > 0) return { kind: 'faulty-frame', faults };
  const name = frame === undefined ? undefined : await store.putUnits(round.id, frame);
  const at = deps.now().toISOString();
  const after = { round, state, since: at, ...(name !== undefined && { frame: name }) };
  const line = lineOf(deps, { action: 'round-created', at, reason }, undefined, after);
  const written = await store.changeRound({ before: undefined, after }, line);
  return written === 'changed' ? { kind: 'created' } : createRound(deps, { round, frame }, { state, reason, faultsIn });
}
