/** Invites a colleague who signs in with an account of a user pool; and mails the password of one who never came in again. */
import type { Member, MemberWish, StaffRoll } from '#schemas/fieldwork/staff.ts';

import { changeRoll, type Edit, type MemberDeps, type SeenMember } from './member-deps.ts';
import type { Account, Accounts } from './accounts.ts';
import { noteAgain, type Refusal, refusesNew } from './manage-members.ts';

type AccountDeps = MemberDeps & { readonly accounts: Accounts };

/** `there`: they have access, which is changed and not given twice. */
export type AccountRefusal = Refusal | { readonly kind: 'no-address' | 'switched-off' | 'there' };

export type AccountOutcome =
  AccountRefusal | { readonly kind: 'invited' | 'known' | 'mailed'; readonly member: Member };

const hasAccess = ({ members }: StaffRoll, subject: string): boolean =>
  members.some((one) => one.subject === subject && one.ended === undefined);

/**
 * Invites somebody new. Whoever may not invite makes no account; one that was made and did not get into the roll, because
 * somebody else changed it in the same moment, may nothing, and is found when it is tried again.
 *
 * @param email is in the pool alone
 */
export async function inviteAccount(
  { accounts, ...deps }: AccountDeps,
  wish: MemberWish,
  email: string,
): Promise<AccountOutcome> {
  const refused = refusesNew(await deps.store.readStaff(), deps.by);
  if (refused !== undefined) return refused;
  const account: Account = await accounts.invite(email);
  if (!('subject' in account)) return account;
  const { subject } = account;
  if (subject === deps.by) return { kind: 'yourself' };
  const outcome = await changeRoll(deps, (roll): Edit | AccountRefusal => {
    const no = refusesNew(roll, deps.by);
    if (no !== undefined) return no;
    if (hasAccess(roll, subject)) return { kind: 'there' };
    const after = { id: `staff-${roll.members.length + 1}`, ...wish, subject, revision: 1 };
    return { kind: 'edit', after, action: 'staff-invited', reason: '' };
  });
  return outcome.kind === 'done' ? { kind: account.kind, member: outcome.member } : outcome;
}

/** Mails the password once more; the trail tells of it. */
export async function mailAgain({ accounts, ...deps }: AccountDeps, seen: SeenMember): Promise<AccountOutcome> {
  const outcome = await noteAgain(deps, seen);
  if (outcome.kind !== 'done') return outcome;
  const { member } = outcome;
  const mailed = member.subject === undefined ? 'gone' : await accounts.mailAgain(member.subject);
  return mailed === 'gone' ? { kind: 'no-address' } : { kind: mailed, member };
}
