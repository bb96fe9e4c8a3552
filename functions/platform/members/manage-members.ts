/**
 * Invites colleagues, says what they may do, and ends their access. Nobody does it to themselves, and one who administers
 * every round is always there.
 */
import {
  administers,
  grantOf,
  isAdministrator,
  invitationDays,
  type Member,
  type MemberGrant,
  type MemberWish,
  mostMembers,
  type StaffRoll,
} from '#schemas/fieldwork/staff.ts';

import { changeRoll, digestOfInvitation, type Edit, type MemberDeps, type SeenMember } from './member-deps.ts';

type InvitingDeps = MemberDeps & {
  /** Bytes that nobody foresees. */
  readonly random: (bytes: number) => Uint8Array;
};

export type Refusal = {
  readonly kind:
    'unknown' | 'ended' | 'yourself' | 'last-administrator' | 'full' | 'changed-meanwhile' | 'not-administrator';
};
export type InviteOutcome = Refusal | { readonly kind: 'invited'; readonly member: Member; readonly code: string };
export type ChangeOutcome = Refusal | { readonly kind: 'done'; readonly member: Member };

const dayMs = 86_400_000;

/** A code, which is told once, and what is kept of it. */
function newInvitation({ random, now }: InvitingDeps) {
  const code = Buffer.from(random(16)).toString('base64url');
  const expiresAt = new Date(now().getTime() + invitationDays * dayMs).toISOString();
  return { code, invitation: { digest: digestOfInvitation(code), expiresAt } };
}

/** Invites somebody new. */
export async function inviteMember(deps: InvitingDeps, wish: MemberWish): Promise<InviteOutcome> {
  const { code, invitation } = newInvitation(deps);
  const outcome = await changeRoll(deps, (roll): Edit | Refusal => {
    const refused = refusesNew(roll, deps.by);
    if (refused !== undefined) return refused;
    const after = { id: `staff-${roll.members.length + 1}`, ...wish, invitation, revision: 1 };
    return { kind: 'edit', after, action: 'staff-invited', reason: '' };
  });
  return outcome.kind === 'done' ? { kind: 'invited', member: outcome.member, code } : outcome;
}

/** Why this person adds nobody; undefined where nothing stands against it. */
export function refusesNew(roll: StaffRoll, by: string): Refusal | undefined {
  if (isNoMoreAdministrator(roll, by)) return { kind: 'not-administrator' };
  return roll.members.length >= mostMembers ? { kind: 'full' } : undefined;
}

/** Whoever was looked at, if they are still as they were then; or why they cannot be changed by this person. */
function seenIn(roll: StaffRoll, { id, revision }: SeenMember, by: string): Member | Refusal {
  if (isNoMoreAdministrator(roll, by)) return { kind: 'not-administrator' };
  const member = roll.members.find((one) => one.id === id);
  if (member === undefined) return { kind: 'unknown' };
  if (member.ended !== undefined) return { kind: 'ended' };
  if (member.revision !== revision) return { kind: 'changed-meanwhile' };
  return id === by ? { kind: 'yourself' } : member;
}

/** A member whose access ended, or who was given another role, since their request began. Whoever holds the folder is no member. */
const isNoMoreAdministrator = ({ members }: StaffRoll, by: string): boolean =>
  members.some((one) => one.id === by && !administers(one));

/** Whether nobody would administer every round if this one became that. */
const leavesNobody = ({ members }: StaffRoll, before: Member, after: Member): boolean =>
  administers(before) && !isAdministrator(after) && !members.some((one) => one.id !== before.id && administers(one));

type Became = Omit<Member, 'id' | 'name' | 'revision' | 'subject'>;

/** Puts into the place of a member what `change` makes of them. */
function replaceMember(
  deps: MemberDeps,
  seen: SeenMember,
  words: Pick<Edit, 'action' | 'reason'>,
  change: (member: Member) => Became,
): Promise<ChangeOutcome> {
  return changeRoll(deps, (roll): Edit | Refusal => {
    const member = seenIn(roll, seen, deps.by);
    if ('kind' in member) return member;
    const { id, name, subject, revision } = member;
    const account = subject !== undefined && { subject }; // also of whoever's access ended: the pool still knows them
    const after = { id, name, ...account, ...change(member), revision: revision + 1 };
    return leavesNobody(roll, member, after) ? { kind: 'last-administrator' } : { kind: 'edit', after, ...words };
  });
}

/** Gives them a new address, for one that was lost or another device. The old one and its session end here. */
export async function inviteAgain(deps: InvitingDeps, seen: SeenMember): Promise<InviteOutcome> {
  const { code, invitation } = newInvitation(deps);
  const words = { action: 'staff-invited', reason: '' } as const;
  const outcome = await replaceMember(deps, seen, words, (member) => ({ ...grantOf(member), invitation }));
  return outcome.kind === 'done' ? { kind: 'invited', member: outcome.member, code } : outcome;
}

/** Notes that they are invited once more, with what they may do as it is. */
export const noteAgain = (deps: MemberDeps, seen: SeenMember): Promise<ChangeOutcome> =>
  replaceMember(deps, seen, { action: 'staff-invited', reason: '' }, (member) => grantOf(member));

/** Says what they may do from now on. */
export const changeMember = (
  deps: MemberDeps,
  seen: SeenMember,
  grant: MemberGrant,
  reason: string,
): Promise<ChangeOutcome> =>
  replaceMember(deps, seen, { action: 'staff-changed', reason }, ({ invitation, session }) => ({
    ...grant,
    ...(invitation !== undefined && { invitation }),
    ...(session !== undefined && { session }),
  }));

/** Ends their access, with the session or the address that they have. */
export const endMember = (deps: MemberDeps, seen: SeenMember, reason: string): Promise<ChangeOutcome> =>
  replaceMember(deps, seen, { action: 'staff-removed', reason }, (member) => ({
    ...grantOf(member),
    ended: deps.now().toISOString(),
  }));
