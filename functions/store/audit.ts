/** The audit trail of a round: who did what to it or to a record in it, when and why. It holds ids and codes, never answers. */
import * as v from 'valibot';

import { roundStates } from '#schemas/fieldwork/life-cycle.ts';

/** The trail of what belongs to no round, such as studies that were added, and staff; no round has this id. */
export const platformTrail = '*';

/**
 * What a clerk does about two registrations that may be one person. Neither person sees it on their own page: whoever registers
 * under the name of somebody else would learn there that they are registered.
 */
export const pairActions = [
  'registrant-compared',
  'registrant-told-apart',
  'registrant-stays',
  'registrant-set-aside',
  'registrant-put-back',
] as const;

/** What was done, in the words of the command that does it. */
export const auditActions = [
  'registrant-taken',
  'registrant-shown',
  'registrant-corrected',
  'registrant-withdrawn',
  'registrant-erased',
  'registrant-verified',
  'registrant-paused',
  'registrant-resumed',
  'registrant-refreshed',
  'registrant-reminded',
  'registrant-listed',
  'registrant-approached',
  ...pairActions,
  'registrant-written-to',
  'registrant-bounced',
  'registrant-complained',
  'paper-typed',
  'paper-decided',
  'paper-answered',
  'paper-thrown-away',
  'conflict-decided',
  'campaign-added',
  'campaign-changed',
  'campaign-ended',
  'kiosk-made',
  'kiosk-ended',
  'offer-written',
  'offer-taken-back',
  'association-written',
  'association-withdrawn',
  'association-contact-erased',
  'associations-imported',
  'group-written',
  'group-approved',
  'group-sent',
  'group-stopped',
  'enumerator-added',
  'enumerator-changed',
  'link-made',
  'link-ended',
  'place-handed-back',
  'place-taken-again',
  'hand-back-settled',
  'shift-closed',
  'dwellings-drawn',
  'drawing-disputed',
  'drawing-settled',
  'interview-accepted',
  'interview-sent-back',
  'interview-set-aside',
  'interview-edited',
  'round-created',
  'round-changed',
  'round-opened',
  'round-closing',
  'round-closed',
  'round-reopened',
  'round-archived',
  'study-added',
  'staff-invited',
  'staff-joined',
  'staff-changed',
  'staff-removed',
  'weights-exported',
  'shortages-imported',
] as const;

/** A round at one moment: its state, and SHA-256 of its description and of its frame, by which they are recognised. */
const roundStampSchema = v.object({
  state: v.picklist(roundStates),
  description: v.string(),
  frame: v.exactOptional(v.string()),
});

export type RoundStamp = v.InferOutput<typeof roundStampSchema>;

export const auditEntrySchema = v.object({
  /** Sorts by time; UUIDv7. */
  id: v.string(),
  round: v.string(),
  at: v.string(),
  /** Who: of a member of staff the id on the roll (`staff-3`), of somebody at a terminal `terminal: USER`, of an account of the pool that is not on the roll its `sub`. */
  by: v.string(),
  action: v.picklist(auditActions),
  /** Id of the response, of the round, of a member of staff, of a study with its version: `savings-clubs@1`, or of a release and a study: `ID/household`. */
  subject: v.string(),
  /** Why, in the words of whoever did it. */
  reason: v.string(),
  /** Names of the questions that were changed, or taken out; never their answers. */
  questions: v.exactOptional(v.array(v.string())),
  /** Of a round: the parts that were changed, and what it was before and after. */
  parts: v.exactOptional(v.array(v.string())),
  before: v.exactOptional(roundStampSchema),
  after: v.exactOptional(roundStampSchema),
  /** Of a member of staff: what they may do since then, as `supervisor:ROUND:TEAM`. */
  grants: v.exactOptional(v.array(v.string())),
  /** Of a study: SHA-256 of its text. */
  content: v.exactOptional(v.string()),
});

export type AuditEntry = v.InferOutput<typeof auditEntrySchema>;

export const erasedEntrySchema = v.object({
  id: v.string(),
  round: v.string(),
  instrument: v.string(),
  at: v.string(),
});

/** A response that was erased. */
export type ErasedEntry = v.InferOutput<typeof erasedEntrySchema>;
