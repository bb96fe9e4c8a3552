/** Asks the server what a link allows; without a connection, the answer it gave last time on this device. */
import { isProblem } from '../../../client/filling/answering.ts';
import type { Assignment } from '../../assignment.ts';
import { assignmentAnswer } from './ask-assignment.ts';

export type AssignmentOutcome =
  | {
      readonly kind: 'assigned';
      readonly assignment: Assignment;
      /** The last answer that was kept on this device, where it asks another version. */
      readonly before?: Assignment;
      /** Keeps this answer in its place: once its questions are here, so that nobody in the field is left with none. */
      readonly keep: () => void;
    }
  /** `before`: the last answer that was kept on this device, with which what was begun is finished. */
  | { readonly kind: 'link-ended'; readonly before?: Assignment }
  | { readonly kind: 'not-allowed' | 'round-not-open' | 'round-closed' }
  | { readonly kind: 'unreachable' };

/** The signature part of a token names it well enough on one device, and gives nothing away. */
const keyOf = (token: string): string => `remit:assignment:${token.slice(-16)}`;

const isAssignment = (value: unknown): value is Assignment =>
  typeof value === 'object' &&
  value !== null &&
  'round' in value &&
  'title' in value &&
  'version' in value &&
  'prefilled' in value &&
  'suggested' in value;

/** What the server last said of a link on this device. */
export function rememberedAssignment(token: string): Assignment | undefined {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(keyOf(token)) ?? 'null');
    return isAssignment(known) ? known : undefined;
  } catch {
    return undefined;
  }
}

function remembered(token: string): AssignmentOutcome {
  const assignment = rememberedAssignment(token);
  return assignment ? { kind: 'assigned', assignment, keep: () => undefined } : { kind: 'unreachable' };
}

/** Some browsers forbid it, some devices are full: then the link needs a connection each time, and works all the same. */
function remember(token: string, assignment: Assignment): void {
  try {
    localStorage.setItem(keyOf(token), JSON.stringify(assignment));
  } catch {
    // nothing is lost
  }
}

/** Expired, for something else, or for a round that is gone. */
const refusals: readonly number[] = [401, 403, 404, 410];

/** Whether the server itself refuses. */
const refused = (answer: Response): boolean => refusals.includes(answer.status) && isProblem(answer);

const reasons = ['round-not-open', 'round-closed', 'link-ended'] as const;

/** What the refusal is about: the round, or the link itself. */
async function reasonOf(answer: Response): Promise<'not-allowed' | (typeof reasons)[number]> {
  const problem = await answer.text().catch(() => '');
  return reasons.find((reason) => problem.includes(`urn:remit:problem:${reason}`)) ?? 'not-allowed';
}

/**
 * What `token` allows on the page of `instrument`.
 *
 * @param language of the page, in which the server answers from now on: it does not see which page a device shows
 */
export async function fetchAssignment(instrument: string, token: string, language: string): Promise<AssignmentOutcome> {
  const answer = await assignmentAnswer({ instrument, token, language });
  if (answer !== undefined && refused(answer)) {
    const kind = await reasonOf(answer);
    const before = kind === 'link-ended' ? rememberedAssignment(token) : undefined;
    return { kind, ...(before && { before }) };
  }
  if (answer?.ok !== true) return remembered(token); // nobody there, or too busy to say
  const assignment: unknown = await answer.json().catch(() => undefined);
  if (!isAssignment(assignment)) return remembered(token); // from something in between, such as a hotel's sign-in page
  const before = rememberedAssignment(token);
  const isOther = before !== undefined && before.version !== assignment.version;
  const keep = (): void => {
    remember(token, assignment);
  };
  return { kind: 'assigned', assignment, ...(isOther && { before }), keep };
}
