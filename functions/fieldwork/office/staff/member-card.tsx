/** One colleague: who they are, what they may do, whether they came in; and the forms with which that is changed. */
import { grantOf, type Member } from '#schemas/fieldwork/staff.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { ReasonBox } from '../interviews/decide-form.tsx';
import { GrantFields } from './grant-fields.tsx';
import { asTyped } from './typed-member.ts';

export type Titled = { readonly id: string; readonly title: string };

type MemberProps = {
  readonly wording: PageWording;
  readonly member: Member;
  readonly rounds: readonly Titled[];
  /** Whoever looks. */
  readonly isSelf: boolean;
  /** ISO 8601. */
  readonly now: string;
};

/** Where colleagues are invited. */
export const staffAddress = '/fieldwork/staff';
const addressOf = ({ id }: Member, what: string): string => `${staffAddress}/${encodeURIComponent(id)}/${what}`;

/** Role, rounds and team, in a line. */
export function grantInWords(member: Member, rounds: readonly Titled[], { say }: PageWording): string {
  const { role, rounds: own, team } = grantOf(member);
  const titles = own?.map((id) => rounds.find((one) => one.id === id)?.title ?? id) ?? [say('staff.everywhere')];
  return [
    say(`staff.role.${role}`),
    titles.join(', '),
    ...(team === undefined ? [] : [say('staff.inTeam', { team })]),
  ].join(' · ');
}

function stateOf({ invitation, subject, ended }: Member, { say, formats }: PageWording, now: string): string {
  if (ended !== undefined) return say('staff.state.ended', { moment: formats.moment(ended) });
  if (subject !== undefined) return say('staff.state.account');
  if (invitation === undefined) return say('staff.state.in');
  const moment = formats.moment(invitation.expiresAt);
  return invitation.expiresAt > now ? say('staff.state.invited', { moment }) : say('staff.state.expired', { moment });
}

/** Rounds that can be ticked, with those that they have already. */
const roundsFor = ({ rounds: own = [] }: Member, rounds: readonly Titled[]): readonly Titled[] => [
  ...rounds,
  ...own.filter((id) => !rounds.some((one) => one.id === id)).map((id) => ({ id, title: id })),
];

const Forms = ({ wording, member, rounds }: Pick<MemberProps, 'wording' | 'member' | 'rounds'>) => {
  const { say } = wording;
  const again = member.subject === undefined ? 'staff.newAddress' : 'staff.mailAgain';
  const revision = <input type="hidden" name="revision" value={String(member.revision)} />;
  return (
    <>
      <details>
        <summary aria-label={`${say('staff.change')}: ${member.name}`}>{say('staff.change')}</summary>
        <form method="post" action={addressOf(member, 'change')}>
          {revision}
          <GrantFields wording={wording} typed={asTyped(member)} rounds={roundsFor(member, rounds)} />
          <ReasonBox id={`change-${member.id}`} reason="" hint={say('staff.reasonHint')} wording={wording} />
          <button class="button">{say('staff.change')}</button>
        </form>
      </details>
      <details>
        <summary aria-label={`${say(again)}: ${member.name}`}>{say(again)}</summary>
        <form method="post" action={addressOf(member, 'address')}>
          {revision}
          <p class="hint">{say(member.subject === undefined ? 'staff.newAddressHint' : 'staff.mailAgainHint')}</p>
          <button class="button quiet">{say(again)}</button>
        </form>
      </details>
      <details>
        <summary aria-label={`${say('staff.end')}: ${member.name}`}>{say('staff.end')}</summary>
        <form method="post" action={addressOf(member, 'end')}>
          {revision}
          <ReasonBox id={`end-${member.id}`} reason="" hint={say('staff.reasonHint')} wording={wording} />
          <p class="hint">{say('staff.endHint')}</p>
          <button class="button quiet">{say('staff.end')}</button>
        </form>
      </details>
    </>
  );
};

/** A card. */
export const MemberCard = ({ wording, member, rounds, isSelf, now }: MemberProps) => (
  <article class="card member">
    <h3>
      {member.name} <small>({member.id})</small>
    </h3>
    <p>{grantInWords(member, rounds, wording)}</p>
    <p class="muted">{stateOf(member, wording, now)}</p>
    {isSelf ? <p>{wording.say('staff.you')}</p> : null}
    {isSelf || member.ended !== undefined ? null : <Forms wording={wording} member={member} rounds={rounds} />}
  </article>
);
