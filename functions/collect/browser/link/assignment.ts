/** Asks the server what a link allows; without a connection, the answer it gave last time on this device. */
import type { Assignment } from '../../assignment.ts';

export type AssignmentOutcome =
  | { readonly kind: 'assigned'; readonly assignment: Assignment }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'unreachable' };

/** The signature part of a token names it well enough on one device, and gives nothing away. */
const keyOf = (token: string): string => `remit:assignment:${token.slice(-16)}`;

const isAssignment = (value: unknown): value is Assignment =>
  typeof value === 'object' &&
  value !== null &&
  'round' in value &&
  'version' in value &&
  'prefilled' in value &&
  'suggested' in value;

function remembered(token: string): AssignmentOutcome {
  const known: unknown = JSON.parse(localStorage.getItem(keyOf(token)) ?? 'null');
  return isAssignment(known) ? { kind: 'assigned', assignment: known } : { kind: 'unreachable' };
}

/** What `token` allows on the page of `instrument`. */
export async function fetchAssignment(instrument: string, token: string): Promise<AssignmentOutcome> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`/collect/${instrument}/assignment`, { headers }).catch(() => undefined);
  if (answer === undefined || answer.status >= 500) return remembered(token);
  const assignment: unknown = answer.ok ? await answer.json() : undefined;
  if (!isAssignment(assignment)) return { kind: 'not-allowed' };
  localStorage.setItem(keyOf(token), JSON.stringify(assignment));
  return { kind: 'assigned', assignment };
}
