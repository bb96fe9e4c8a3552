/** Changes the description or the frame of a round, as far as its state and the answers in it allow. */
import { isDeepStrictEqual } from 'node:util';

import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';
import { frozenParts, type RoundPart } from '#schemas/fieldwork/round-changes.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Store } from '#functions/store/store.ts';

import { earlierVersions } from './earlier-versions.ts';
import { comparisonFault, type NotComparable } from './compared-round.ts';
import { isSameFrame, lostPsus, type LostPsu } from './frame-changes.ts';
import type { Described, FrameFaults, RoundDeps } from './round-deps.ts';
import { lineOf } from './trail/round-line.ts';

export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly parts: readonly RoundPart[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unknown-round' }
  /** These parts cannot be changed in this state, or no longer since people have answered. */
  | { readonly kind: 'frozen'; readonly state: RoundState; readonly parts: readonly RoundPart[] }
  /** Interviews would fall out of every figure. */
  | { readonly kind: 'loses-interviews'; readonly psus: readonly LostPsu[] }
  /** Every interview in these units would be refused by the questionnaires that the round asks. */
  | { readonly kind: 'faulty-frame'; readonly faults: readonly string[] }
  /** It cannot be compared with the round that it names. */
  | NotComparable
  /** Somebody else changed the round since it was read. */
  | { readonly kind: 'changed-meanwhile' };

/** Parts of the description that differ. */
const parts = (before: Round, after: Round): readonly RoundPart[] =>
  Object.keys({ ...before, ...after })
    .filter(isPart)
    .filter((part) => !isDeepStrictEqual(Reflect.get(before, part), Reflect.get(after, part)));
const isPart = (key: string): key is Exclude<RoundPart, 'frame'> => key !== 'id' && key !== 'frame';

/** Parts that rounds are compared by: a later one may rest on them too. */
const comparing: ReadonlySet<RoundPart> = new Set(['comparedWith', 'referencePeriod', 'reportingCurrency']);

async function isAnswered(store: Pick<Store, 'readRound'>, { id, instruments }: Round): Promise<boolean> {
  for (const instrument of Object.keys(instruments)) {
    for await (const response of store.readRound(id, instrument)) if (response.trial !== true) return true; // practice is in no figure, and holds nothing up
  }
  return false;
}

/**
 * Changes a round to another description and, if one is given, another frame.
 *
 * @param how why, for the trail; what makes a unit of a frame useless; and the revision that was looked at, where somebody
 * looked before: what was changed since is not changed unseen
 */
export async function changeRound(
  deps: RoundDeps,
  { round, frame }: Described,
  {
    reason,
    faultsIn,
    revision,
  }: { readonly reason: string; readonly faultsIn: FrameFaults; readonly revision?: number },
): Promise<ChangeOutcome> {
  const { store } = deps;
  const [before, oldFrame] = await Promise.all([store.getRoundEntry(round.id), store.getFrame(round.id)]);
  if (before === undefined) return { kind: 'unknown-round' };
  if (revision !== undefined && revision !== before.revision) return { kind: 'changed-meanwhile' };
  const newFrame = frame !== undefined && !isSameFrame(oldFrame, frame);
  const changed: readonly RoundPart[] = [...parts(before.round, round), ...(newFrame ? (['frame'] as const) : [])];
  if (changed.length === 0) return { kind: 'unchanged' };
  const { state } = before;
  const situation = { state, answered: await isAnswered(store, before.round) };
  const frozen = frozenParts(situation, before.round, round, changed);
  if (frozen.length > 0) return { kind: 'frozen', state, parts: frozen };
  const fault = changed.some((part) => comparing.has(part)) ? await comparisonFault(store, round) : undefined;
  if (fault !== undefined) return fault;
  const faults = (frame ?? oldFrame).flatMap((unit) => faultsIn(round, unit));
  if (faults.length > 0) return { kind: 'faulty-frame', faults };
  const lost = newFrame ? await lostPsus(store, round.id, oldFrame, frame) : [];
  if (lost.length > 0) return { kind: 'loses-interviews', psus: lost };
  const name = newFrame ? await store.putUnits(round.id, frame) : before.frame;
  const earlier = earlierVersions(before, round);
  const after = { ...before, round, ...(name !== undefined && { frame: name }), ...(earlier && { earlier }) };
  const at = deps.now().toISOString();
  const line = lineOf(deps, { action: 'round-changed', at, reason, parts: [...changed] }, before, after);
  const written = await store.changeRound({ before, after }, line);
  return written === 'changed' ? { kind: 'changed', parts: changed } : { kind: written };
}
