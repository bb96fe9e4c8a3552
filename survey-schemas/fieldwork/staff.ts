/** Members of staff of a platform: who they are, what they may do, and how each comes in – by an address that was handed over or, on AWS, with an account of the user pool. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';

/** Roles of staff. None follows from another. */
export const staffRoles = ['supervisor', 'caseworker', 'clerk', 'analyst', 'coordinator', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Members that one platform has, with those whose access has ended: all of them are one item of a table, of 400 KiB at most. */
export const mostMembers = 200;
/** Rounds that a role is limited to; whoever needs more of them has it in every round. */
export const mostRounds = 12;
/** Days that an invitation waits to be used. */
export const invitationDays = 7;
/** Days that somebody stays signed in; what they may do is looked up with each request. */
export const stayDays = 30;

const roundId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,62}$/));
const teamId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,30}$/));

/** What somebody may do: a role in these rounds or, without any named, in all; of a supervisor, with one team. */
const grantEntries = {
  role: v.picklist(staffRoles),
  rounds: v.exactOptional(v.pipe(v.array(roundId), v.minLength(1), v.maxLength(mostRounds))),
  team: v.exactOptional(teamId),
};
const nameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));

type Granted = { readonly role: StaffRole; readonly rounds?: readonly string[]; readonly team?: string };

/** A supervisor is one of a team of a round, and nobody else is. */
const hasItsTeam = ({ role, rounds, team }: Granted): boolean =>
  role === 'supervisor' ? rounds !== undefined && team !== undefined : team === undefined;

export const memberGrantSchema = v.pipe(
  closedObject(grantEntries),
  v.check((one) => hasItsTeam(one)),
);
export type MemberGrant = v.InferOutput<typeof memberGrantSchema>;

/** Whom somebody invites: the name is for colleagues alone, in the page of staff and beside what somebody did. */
export const memberWishSchema = v.pipe(
  closedObject({ name: nameSchema, ...grantEntries }),
  v.check((one) => hasItsTeam(one)),
);
export type MemberWish = v.InferOutput<typeof memberWishSchema>;

export const memberSchema = v.pipe(
  closedObject({
    /** `staff-3`; stands in the trail in place of the name, and is never given to anybody else. */
    id: v.pipe(v.string(), v.regex(/^staff-[1-9]\d*$/)),
    name: nameSchema,
    ...grantEntries,
    /** While an address waits to be opened: the SHA-256 of its code, and until when, ISO 8601. */
    invitation: v.exactOptional(v.object({ digest: v.string(), expiresAt: v.string() })),
    /** What the user pool calls them in every token (`sub`), where they sign in with an account. */
    subject: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(128))),
    /** Id of the one session that counts, since the last address was opened. */
    session: v.exactOptional(v.string()),
    /** When their access ended, ISO 8601. */
    ended: v.exactOptional(v.string()),
    /** How often they were changed; whoever changes them says which revision they read. */
    revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.check((one) => hasItsTeam(one)),
);
export type Member = v.InferOutput<typeof memberSchema>;

/** All of them, in the order in which they were invited, and how often that changed. */
export type StaffRoll = { readonly members: readonly Member[]; readonly revision: number };

/** Whether they are to administer every round, also if they did not come in yet. */
export const isAdministrator = ({ role, rounds, ended }: Member): boolean =>
  role === 'administrator' && rounds === undefined && ended === undefined;

/** Whether they came in, or have an account, and administer every round: what a platform has to have one of. */
export const administers = (member: Member): boolean =>
  isAdministrator(member) && (member.session ?? member.subject) !== undefined;

/** What they may do, and nothing else of them. */
export const grantOf = ({ role, rounds, team }: Member): MemberGrant => ({
  role,
  ...(rounds !== undefined && { rounds }),
  ...(team !== undefined && { team }),
});
