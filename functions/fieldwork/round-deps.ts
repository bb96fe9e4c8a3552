/** What the use cases of a round are given, and the line that each of them leaves in the trail. */
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import type { AuditEntry, RoundStamp } from '#functions/store/audit.ts';
import { canonicalJson, isJson } from '#functions/store/json.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import { sha256 } from '#functions/store/sha256.ts';
import type { Store } from '#functions/store/store.ts';

export type RoundDeps = {
  readonly store: Pick<Store, 'getRoundEntry' | 'listRounds' | 'changeRound' | 'putUnits' | 'getFrame' | 'readRound'>;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** Account of the person who acts. */
  readonly by: string;
};

/** A description and, if one is given, the frame that goes with it. */
export type Described = { readonly round: Round; readonly frame?: readonly FrameUnit[] | undefined };

/** Sentences about what makes a unit of a frame useless for the questionnaires that a round asks. */
export type FrameFaults = (round: Round, unit: FrameUnit) => readonly string[];

/** By what a round is recognised: its state, and the hashes of its description and frame. */
export function stampOf({ round, state, frame }: Pick<RoundEntry, 'round' | 'state' | 'frame'>): RoundStamp {
  if (!isJson(round)) throw new TypeError('the description of a round is JSON');
  return { state, description: sha256(canonicalJson(round)), ...(frame !== undefined && { frame }) };
}

type Done = Pick<AuditEntry, 'action' | 'at' | 'reason' | 'parts'>;

/** The line that says what was done to a round. */
export function lineOf(
  { newId, by }: Pick<RoundDeps, 'newId' | 'by'>,
  { action, at, reason, parts }: Done,
  before: RoundEntry | undefined,
  after: Omit<RoundEntry, 'revision'>,
): AuditEntry {
  const { id } = after.round;
  return {
    id: newId(),
    round: id,
    at,
    by,
    action,
    subject: id,
    reason,
    ...(parts !== undefined && { parts }),
    ...(before !== undefined && { before: stampOf(before) }),
    after: stampOf(after),
  };
}
