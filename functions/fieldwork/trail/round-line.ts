/** The line that what is done to a round leaves in its trail. */
import type { AuditEntry, RoundStamp } from '#functions/store/audit.ts';
import { canonicalJson, isJson } from '#functions/store/json.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import { sha256 } from '#functions/store/sha256.ts';

/** By what a round is recognised: its state, and the hashes of its description and frame. */
export function stampOf({ round, state, frame }: Pick<RoundEntry, 'round' | 'state' | 'frame'>): RoundStamp {
  if (!isJson(round)) throw new TypeError('the description of a round is JSON');
  return { state, description: sha256(canonicalJson(round)), ...(frame !== undefined && { frame }) };
}

type Writer = {
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** Account of the person who acts. */
  readonly by: string;
};
type Done = Pick<AuditEntry, 'action' | 'at' | 'reason' | 'parts'>;

/** The line that says what was done to a round. */
export function lineOf(
  { newId, by }: Writer,
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
