/** What the use cases of members of staff share: one change of the roll at a time, held against what is there when it is made. */
import type { Member, StaffRoll } from '#schemas/fieldwork/staff.ts';
import { grantsIn } from '#functions/platform/identity/access.ts';
import { type AuditEntry, platformTrail } from '#functions/store/audit.ts';
import { sha256 } from '#functions/store/sha256.ts';
import type { Store } from '#functions/store/store.ts';

export type MemberDeps = {
  readonly store: Pick<Store, 'readStaff' | 'changeStaff'>;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** Account of the person who acts. */
  readonly by: string;
};

/** Who was looked at, as somebody saw them. */
export type SeenMember = { readonly id: string; readonly revision: number };

/** What one member becomes, new or in the place of the one with their id; with the words for the trail. */
export type Edit = { readonly kind: 'edit'; readonly after: Member } & Pick<AuditEntry, 'action' | 'reason'>;

/** Colleagues who act at the same moment are few: an attempt that met this many others says so. */
const attempts = 5;

/** The digest by which the code of an invitation is kept: it has 128 random bits. */
export const digestOfInvitation = (code: string): string => sha256(`remit invitation\n${code}`);

const withMember = ({ members }: StaffRoll, after: Member): readonly Member[] =>
  members.some(({ id }) => id === after.id)
    ? members.map((member) => (member.id === after.id ? after : member))
    : [...members, after];

/** What somebody may do, in the words of groups: `supervisor:ROUND:TEAM`. */
const grantsOf = ({ role, rounds, team }: Member): string[] =>
  grantsIn(role, rounds, team).map((grant) => [grant.role, grant.round, grant.team].filter(Boolean).join(':'));

/**
 * Changes one member. Meanwhile another one may have been changed: then it is judged anew.
 *
 * @param judge what becomes of whom, or why nothing does
 */
export async function changeRoll<Refusal extends { readonly kind: string }>(
  { store, now, newId, by }: MemberDeps,
  judge: (roll: StaffRoll) => Edit | Refusal,
): Promise<{ readonly kind: 'done'; readonly member: Member } | Refusal | { readonly kind: 'changed-meanwhile' }> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const roll = await store.readStaff();
    const judged = judge(roll);
    if (!('after' in judged)) return judged;
    const { after, action, reason } = judged;
    const at = now().toISOString();
    const what = { id: newId(), round: platformTrail, at, by, action, subject: after.id, reason };
    const line = action === 'staff-removed' ? what : { ...what, grants: grantsOf(after) };
    if ((await store.changeStaff(roll, withMember(roll, after), line)) === 'changed')
      return { kind: 'done', member: after };
  }
  return { kind: 'changed-meanwhile' };
}
