/** What a colleague may do, as a form asks it: the role, the rounds, and the team of a supervisor. */
import { staffRoles } from '#schemas/fieldwork/staff.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { TypedMember } from './typed-member.ts';

type GrantFieldsProps = {
  readonly wording: PageWording;
  readonly typed: TypedMember;
  /** Rounds that can be ticked: id and title. */
  readonly rounds: readonly { readonly id: string; readonly title: string }[];
};

/** Parts of a form. */
export const GrantFields = ({ wording: { say }, typed, rounds }: GrantFieldsProps) => (
  <>
    <div class="fields">
      <label>
        {say('staff.role')}
        <select name="role">
          {staffRoles.toReversed().map((role) => (
            <option value={role} selected={role === typed.role}>
              {say(`staff.role.${role}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('staff.team')}
        <input name="team" value={typed.team} maxlength={31} autocomplete="off" autocapitalize="off" />
      </label>
    </div>
    <fieldset class="where">
      <legend>{say('staff.where')}</legend>
      <label class="tick">
        <input type="checkbox" name="everywhere" value="yes" checked={typed.everywhere} /> {say('staff.everywhere')}
      </label>
      {rounds.map(({ id, title }) => (
        <label class="tick">
          <input type="checkbox" name="rounds" value={id} checked={typed.rounds.includes(id)} /> {title}
        </label>
      ))}
    </fieldset>
  </>
);
