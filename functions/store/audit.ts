/** The audit trail of a round: who did what to a record, when and why. It holds ids and codes, never answers. */
import * as v from 'valibot';

/** What was done, in the words of the command that does it. */
export const auditActions = [
  'registrant-shown',
  'registrant-corrected',
  'registrant-withdrawn',
  'registrant-erased',
  'conflict-decided',
] as const;

export const auditEntrySchema = v.object({
  /** Sorts by time; UUIDv7. */
  id: v.string(),
  round: v.string(),
  at: v.string(),
  /** Account of the person at the terminal. */
  by: v.string(),
  action: v.picklist(auditActions),
  /** Id of the response. */
  subject: v.string(),
  /** Why, in the words of whoever did it. */
  reason: v.string(),
  /** Names of the questions that were changed; never their answers. */
  questions: v.exactOptional(v.array(v.string())),
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
