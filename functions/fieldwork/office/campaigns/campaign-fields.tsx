/** The form of a campaign: what it is called, where it is, how people come to it, and what is hoped for. */
import type { CampaignFaults, CampaignField, TypedCampaign } from '#functions/campaigns/typed-campaign.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { intakeModes } from '#schemas/reference/lists.ts';
import { described, Field } from '../field.tsx';

export type FieldsProps = {
  readonly wording: PageWording;
  readonly typed: TypedCampaign;
  readonly faults: CampaignFaults;
  readonly currency: string;
  /** Its code and how people come to it stay as they are. */
  readonly isThere: boolean;
};

type Kind = { readonly type: string; readonly hint?: string; readonly required?: true };

/** How somebody comes to register, in words. */
export const modeSaid = ({ voice }: PageWording, mode: string): string =>
  voice.words.lists['intake_mode']?.[mode] ?? mode;

const Line = ({ name, label, kind, ...props }: FieldsProps & { name: CampaignField; label: string; kind: Kind }) => {
  const { wording, typed, faults, isThere } = props;
  const fault = faults[name] && wording.say(`campaign.fault.${faults[name]}`);
  const id = `campaign-${name}`;
  const { hint, type, required } = kind;
  return (
    <Field id={id} label={label} fault={fault} hint={hint}>
      <input
        id={id}
        name={name}
        type={type}
        value={typed[name]}
        autocomplete="off"
        required={required}
        readonly={isThere && name === 'id'}
        {...described(id, { fault, hint })}
      />
    </Field>
  );
};

const Mode = ({ wording, typed, faults, isThere }: FieldsProps) => {
  const { say } = wording;
  const fault = faults.mode && say(`campaign.fault.${faults.mode}`);
  const hint = say('campaign.modeHint');
  // A list that cannot be changed sends nothing; one with a single line does.
  const codes = intakeModes.codes.filter((code) => !isThere || code === typed.mode);
  return (
    <Field id="campaign-mode" label={say('campaign.mode')} fault={fault} hint={hint}>
      <select id="campaign-mode" name="mode" {...described('campaign-mode', { fault, hint })}>
        {codes.map((code) => (
          <option value={code} selected={code === typed.mode}>
            {modeSaid(wording, code)}
          </option>
        ))}
      </select>
    </Field>
  );
};

/** All of them. */
export const CampaignFields = (props: FieldsProps) => {
  const { say } = props.wording;
  const optional = say('campaign.optional');
  const line = (name: CampaignField, label: string, kind: Kind) => (
    <Line {...props} name={name} label={label} kind={kind} />
  );
  return (
    <div class="campaign-fields">
      {line('id', say('campaign.id'), { type: 'text', hint: say('campaign.idHint'), required: true })}
      {line('name', say('campaign.name'), { type: 'text', required: true })}
      {line('place', say('campaign.place'), { type: 'text', hint: say('campaign.placeHint') })}
      <Mode {...props} />
      {line('begins', say('campaign.begins'), { type: 'date', required: true })}
      {line('ends', say('campaign.ends'), { type: 'date', hint: say('campaign.endsHint') })}
      {line('target', say('campaign.target'), { type: 'number', hint: optional })}
      {line('cost', say('campaign.cost', { currency: props.currency }), { type: 'text', hint: optional })}
    </div>
  );
};
