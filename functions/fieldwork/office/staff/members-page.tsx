/** Colleagues of this platform, for an administrator: who there is, and who is invited; what was done, by whom and why. */
import type { Member } from '#schemas/fieldwork/staff.ts';
import type { AccountOutcome, AccountRefusal } from '#functions/platform/members/invite-account.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import type { AuditEntry } from '#functions/store/audit.ts';
import { GrantFields } from './grant-fields.tsx';
import { MemberCard, staffAddress, type Titled } from './member-card.tsx';
import type { MemberFault, TypedMember } from './typed-member.ts';

/** What was refused, in a sentence. */
export type MembersNotice = MemberFault | Exclude<AccountRefusal['kind'], 'unknown' | 'not-administrator'>;

/** What was done about an account. */
export type AccountDone = Exclude<AccountOutcome, AccountRefusal>['kind'];

type MembersProps = {
  readonly wording: PageWording;
  readonly members: readonly Member[];
  readonly rounds: readonly Titled[];
  /** Lines about staff, the newest first. */
  readonly trail: readonly AuditEntry[];
  readonly typed: TypedMember;
  /** Account of whoever looks. */
  readonly self: string;
  readonly now: string;
  readonly notice: MembersNotice | undefined;
  /** Staff sign in with accounts of a user pool. */
  readonly hasPool: boolean;
  readonly done: AccountDone | undefined;
};

const did = {
  'staff-invited': 'staff.did.invited',
  'staff-joined': 'staff.did.joined',
  'staff-changed': 'staff.did.changed',
  'staff-removed': 'staff.did.removed',
} as const;
type Did = keyof typeof did;
const isDid = (action: string): action is Did => action in did;

/** Whether a line of the trail is about staff. */
export const isOfStaff = ({ action }: AuditEntry): boolean => isDid(action);

const TrailLine = ({
  wording: { say, formats },
  line,
  members,
  hasPool,
}: Pick<MembersProps, 'wording' | 'members' | 'hasPool'> & { readonly line: AuditEntry }) => {
  const nameOf = (id: string): string =>
    members.find((one) => one.id === id)?.name ?? say(hasPool ? 'staff.holderOfAccount' : 'staff.holder');
  const what = isDid(line.action)
    ? say(did[line.action], { who: nameOf(line.by), whom: nameOf(line.subject) })
    : line.action;
  const more = [
    ...(line.grants === undefined ? [] : [line.grants.join(', ')]),
    ...(line.reason === '' ? [] : [`“${line.reason}”`]),
  ];
  return (
    <li>
      {formats.moment(line.at)} · {[what, ...more].join(' · ')}
    </li>
  );
};

const InviteForm = ({
  wording,
  rounds,
  typed,
  hasPool,
}: Pick<MembersProps, 'wording' | 'rounds' | 'typed' | 'hasPool'>) => {
  const { say } = wording;
  return (
    <section class="card" aria-labelledby="invite">
      <h2 id="invite">{say('staff.invite')}</h2>
      <p class="hint">{say(hasPool ? 'staff.inviteByMailHint' : 'staff.inviteHint')}</p>
      <form method="post" action={`${staffAddress}/invite`}>
        <div class="fields">
          <label>
            {say('staff.name')}
            <input name="name" value={typed.name} maxlength={80} required autocomplete="off" />
          </label>
          {hasPool ? (
            <label>
              {say('staff.email')}
              <input name="email" type="email" value={typed.email} maxlength={128} required autocomplete="off" />
            </label>
          ) : null}
        </div>
        <GrantFields wording={wording} typed={typed} rounds={rounds} />
        <button class="button">{say(hasPool ? 'staff.inviteByMail' : 'staff.inviteButton')}</button>
      </form>
    </section>
  );
};

/** The page. */
export const MembersPage = (props: MembersProps) => {
  const { wording, members, rounds, trail, typed, self, now, notice, hasPool, done } = props;
  const { say } = wording;
  const [there, gone] = [
    members.filter(({ ended }) => ended === undefined),
    members.filter(({ ended }) => ended !== undefined),
  ];
  const card = (member: Member) => (
    <MemberCard wording={wording} member={member} rounds={rounds} isSelf={member.id === self} now={now} />
  );
  return (
    <StaffPage wording={wording} title={say('staff.heading')} assets={['fieldwork.css']} address={staffAddress}>
      <h1>{say('staff.heading')}</h1>
      {notice === undefined ? null : (
        <div class="notice bad" role="alert">
          <p>{say(`staff.notice.${notice}`)}</p>
        </div>
      )}
      {done === undefined ? null : (
        <div class="notice good" role="status">
          <p>{say(`staff.done.${done}`)}</p>
        </div>
      )}
      <p>{say(hasPool ? 'staff.leadOfAccounts' : 'staff.lead')}</p>
      <InviteForm wording={wording} rounds={rounds} typed={typed} hasPool={hasPool} />
      <section aria-labelledby="there">
        <h2 id="there">{say('staff.there')}</h2>
        {there.length === 0 ? <p>{say('staff.noOne')}</p> : there.map(card)}
      </section>
      {gone.length === 0 ? null : (
        <section aria-labelledby="gone">
          <h2 id="gone">{say('staff.gone')}</h2>
          {gone.map(card)}
        </section>
      )}
      {trail.length === 0 ? null : (
        <section aria-labelledby="trail">
          <h2 id="trail">{say('staff.trail')}</h2>
          <ul class="links">
            {trail.map((line) => (
              <TrailLine wording={wording} line={line} members={members} hasPool={hasPool} />
            ))}
          </ul>
        </section>
      )}
    </StaffPage>
  );
};
