/** Enumerators, what each is to do, and the links that let them do it. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { plainCode } from '../basics/plain-text.ts';

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,30}$/, 'at most 31 lower-case letters, digits and hyphens'),
);
const psu = v.pipe(v.string(), v.transform(plainCode), v.minLength(1), v.maxLength(64));

/** A questionnaire in one place, or in the whole round. */
export const assignmentSchema = closedObject({ instrument: v.string(), psu: v.exactOptional(psu) });
export type Assigned = v.InferOutput<typeof assignmentSchema>;

/** More than a person visits in a round; each is a token that the exchange of a code answers. */
export const mostAssignments = 200;

export const enumeratorSchema = closedObject({
  /** Stands in every response that they file, in place of the name. */
  id: slug,
  /** For the office alone: in no response and no release. */
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  /** A supervisor sees the enumerators of their own team. */
  team: v.exactOptional(slug),
  assignments: v.pipe(v.array(assignmentSchema), v.maxLength(mostAssignments, `at most ${mostAssignments} places`)),
});
export type Enumerator = v.InferOutput<typeof enumeratorSchema>;

/** Days that a link may be good for: longer than any fieldwork; a lost telephone should not open a round for ever. */
export const longestDays = 366;
/** Days that it is good for unless somebody says otherwise. */
export const usualDays = 30;
/** Interviews that a link may be limited to. */
export const mostInterviews = 100_000;

/** Why a link ended before its time. */
const endedSchema = v.object({ at: v.string(), by: v.string(), reason: v.string() });

/** A link as the office keeps it; its token and its code are kept nowhere. */
export const linkSchema = v.object({
  id: v.string(),
  round: v.string(),
  /** Whose it is; a link without one is for whoever holds it. */
  enumerator: v.exactOptional(v.string()),
  /** What a link without an enumerator allows. */
  instrument: v.exactOptional(v.string()),
  psu: v.exactOptional(v.string()),
  madeAt: v.string(),
  by: v.string(),
  expiresAt: v.string(),
  /** Interviews that it may file; 1 is a link for a single use. */
  quota: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** What it files is in no figure. */
  trial: v.exactOptional(v.literal(true)),
  ended: v.exactOptional(endedSchema),
});
export type LinkEntry = v.InferOutput<typeof linkSchema>;

/** When a link ends or ended, ISO 8601, and why. */
export function endOf({ expiresAt, ended }: Pick<LinkEntry, 'expiresAt' | 'ended'>): {
  readonly at: string;
  readonly why: 'expired' | 'revoked';
} {
  return ended !== undefined && ended.at < expiresAt
    ? { at: ended.at, why: 'revoked' }
    : { at: expiresAt, why: 'expired' };
}

/** The same of a token: it says when it expires, and the office, if it knows the link, whether it ended before. */
export const endOfToken = (exp: number, known: Pick<LinkEntry, 'ended'> | undefined) =>
  endOf({ expiresAt: new Date(exp * 1000).toISOString(), ...(known?.ended && { ended: known.ended }) });

/** Whether a questionnaire in a place is among what somebody is to do; an assignment without a place is the whole round. */
export const isAssigned = (assignments: readonly Assigned[], instrument: string, place: string | undefined): boolean =>
  assignments.some((each) => each.instrument === instrument && (each.psu === undefined || each.psu === place));

/** Whether a link is for practice, as its token says or as the office wrote down: what comes by it is in no figure. */
export const isForPractice = (token: { readonly trial?: true }, known: Pick<LinkEntry, 'trial'> | undefined): boolean =>
  token.trial === true || known?.trial === true;
