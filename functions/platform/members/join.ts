/** Exchanges the code of an invitation for the session of a member, once. */
import { grantOf, stayDays } from '#schemas/fieldwork/staff.ts';
import { signToken } from '#functions/platform/identity/tokens.ts';

import { changeRoll, digestOfInvitation, type MemberDeps } from './member-deps.ts';

type JoinOutcome =
  | { readonly kind: 'signed-in'; readonly session: string; readonly expiresAt: Date }
  /** Expired, used before, taken back, or not ours; never said which. */
  | { readonly kind: 'refused' };

/** Answers `join` of a sign-in: the first to show the code comes in, and nobody after them. */
export const joinAsMember =
  ({ secret, ...deps }: Omit<MemberDeps, 'by'> & { readonly secret: string }) =>
  async (code: string): Promise<JoinOutcome> => {
    const digest = digestOfInvitation(code);
    const known = (await deps.store.readStaff()).members.find((one) => one.invitation?.digest === digest);
    if (known === undefined) return { kind: 'refused' };
    const session = deps.newId();
    const outcome = await changeRoll({ ...deps, by: known.id }, ({ members }) => {
      const member = members.find(({ invitation }) => invitation?.digest === digest);
      if (member?.invitation === undefined || member.invitation.expiresAt <= deps.now().toISOString())
        return { kind: 'refused' as const };
      const { id, name, revision } = member;
      const after = { id, name, ...grantOf(member), session, revision: revision + 1 };
      return { kind: 'edit' as const, after, action: 'staff-joined' as const, reason: '' };
    });
    if (outcome.kind !== 'done') return { kind: 'refused' };
    const exp = Math.floor(deps.now().getTime() / 1000) + stayDays * 24 * 60 * 60;
    const claims = { kind: 'member', jti: session, sub: outcome.member.id, exp } as const;
    return { kind: 'signed-in', session: await signToken(claims, secret), expiresAt: new Date(exp * 1000) };
  };
