/** The questionnaire with what was filed in it, to be changed, and why. */
import type { State } from '#functions/client/engine/state.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { fields, type Played } from '#functions/registry/plain/fields.ts';
import { Attention, PlainForm } from '#functions/registry/plain/plain-form.tsx';
import { plainView } from '#functions/registry/plain/plain-view.ts';
import { interviewAddress } from '../address.ts';
import { ReasonBox } from '../decide-form.tsx';
import type { Found } from '../found.tsx';
import type { Form } from './edited.ts';

type EditProps = Found & {
  readonly form: Form;
  readonly state: State;
  readonly isShown: Played['isShown'];
  readonly sure: Played['sure'];
  readonly reason: string;
  readonly notice?: 'no-reason' | 'nothing-changed' | 'not-from-here' | undefined;
  readonly wording: PageWording;
};

/** Every question that is asked, as the plain form of a registration has them; the design of the sample is not among them. */
export const EditForm = ({ seen, one: { record }, form, state, isShown, sure, reason, notice, wording }: EditProps) => {
  const { say } = wording;
  const address = interviewAddress(seen.entry.round.id, record, '/edit');
  const view = plainView(form, state);
  return (
    <>
      <Attention view={view} isShown={isShown} />
      <p>{say('office.editLead')}</p>
      {notice === undefined ? null : (
        <p class="notice bad" role="alert">
          {say(`office.refused.${notice}`)}
        </p>
      )}
      <form method="post" action={address} class="edit">
        <input type="hidden" name="revision" value={String(record.revision ?? 0)} />
        <PlainForm view={view} isShown={isShown} sure={sure} />
        <div class="decide">
          <ReasonBox id="reason" reason={reason} wording={wording} />
          <div class="actions">
            <button class="button" name={fields.check} value="yes">
              {say('office.save')}
            </button>
            <a href={interviewAddress(seen.entry.round.id, record)}>{say('office.leaveAsItIs')}</a>
          </div>
        </div>
      </form>
    </>
  );
};
