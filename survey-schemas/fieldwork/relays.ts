/** Messages that caseworkers have sent to people whom they cannot see: what is kept of them, and how often anybody gets one. */
import * as v from 'valibot';

/** Messages that one person gets at most in {@link relayDays}, whoever writes them. */
export const mostRelays = 2;
export const relayDays = 7;

/** What became of a message. */
export const relayStates = ['waiting', 'sent', 'too-many', 'said-before', 'gone', 'unreachable', 'failed'] as const;
export type RelayState = (typeof relayStates)[number];

/** What is kept of one: neither its text nor whom it went to. */
export const relayEntrySchema = v.object({
  /** UUIDv7. */
  id: v.string(),
  round: v.string(),
  at: v.string(),
  /** Account of the caseworker. */
  by: v.string(),
  /** Key of the row of the shortage list. */
  row: v.string(),
  state: v.picklist(relayStates),
});
export type RelayEntry = v.InferOutput<typeof relayEntrySchema>;
