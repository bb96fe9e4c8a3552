/** The form of a message to registrants. */
import type { GroupFaults, GroupField, TypedGroup } from '#functions/groups/typed-group.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { interests, longestGroup, reachPurposes } from '#schemas/fieldwork/group-message.ts';
import { countryList } from '#schemas/reference/countries.ts';
import { type Language, languages, ownNames } from '#schemas/words/languages.ts';
import { described, Field } from '../field.tsx';

export type FieldsProps = {
  readonly wording: PageWording;
  readonly typed: TypedGroup;
  readonly faults: GroupFaults;
  /** Languages of the round. */
  readonly spoken: readonly Language[];
};

/** What is wrong with a field, in words. */
function faultSaid({ wording: { say }, faults }: FieldsProps, name: GroupField): string | undefined {
  const fault = faults[name];
  if (fault === undefined) return undefined;
  const which = fault.languages?.map((code) => ownNames[code]).join(', ');
  const where = which === undefined ? '' : ` ${say('groups.fault.languages', { languages: which })}`;
  return say(`groups.fault.${name}`) + where;
}

type Option = readonly [value: string, said: string];

/** Some of a list, each with a box to tick. */
const Ticks = (props: FieldsProps & { name: 'countries' | 'interests'; options: readonly Option[]; hint?: string }) => {
  const { name, options, hint, typed, wording } = props;
  const fault = faultSaid(props, name);
  const id = `group-${name}`;
  return (
    <fieldset id={id} {...described(id, { fault, hint })}>
      <legend>{wording.say(`groups.${name}`)}</legend>
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="campaign-fields">
        {options.map(([value, said]) => (
          <label class="option">
            <input type="checkbox" name={name} value={value} checked={typed[name].includes(value)} /> {said}
          </label>
        ))}
      </div>
      {fault === undefined ? null : (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </fieldset>
  );
};

const Choice = (props: FieldsProps & { name: 'purpose' | 'contact'; options: readonly Option[]; hint?: string }) => {
  const { name, options, hint, typed, wording } = props;
  const id = `group-${name}`;
  const fault = faultSaid(props, name);
  return (
    <Field id={id} label={wording.say(`groups.${name}`)} fault={fault} hint={hint}>
      <select id={id} name={name} {...described(id, { fault, hint })}>
        {options.map(([value, said]) => (
          <option value={value} selected={value === typed[name]}>
            {said}
          </option>
        ))}
      </select>
    </Field>
  );
};

const Line = (props: FieldsProps & { name: 'office' | 'occupations'; hint?: string }) => {
  const { name, hint, typed, wording } = props;
  const id = `group-${name}`;
  const fault = faultSaid(props, name);
  return (
    <Field id={id} label={wording.say(`groups.${name}`)} fault={fault} hint={hint}>
      <input
        id={id}
        name={name}
        type="text"
        value={typed[name]}
        autocomplete="off"
        required={name === 'office'}
        {...described(id, { fault, hint })}
      />
    </Field>
  );
};

const OneText = ({ typed, wording: { say }, code }: FieldsProps & { readonly code: Language }) => (
  <>
    <Field id={`subject-${code}`} label={`${say('groups.subject')}: ${ownNames[code]}`}>
      <input
        id={`subject-${code}`}
        name={`subject-${code}`}
        type="text"
        lang={code}
        maxlength={longestGroup.subject}
        value={typed.texts[code].subject}
        autocomplete="off"
      />
    </Field>
    <Field id={`text-${code}`} label={`${say('groups.text')}: ${ownNames[code]}`}>
      <textarea id={`text-${code}`} name={`text-${code}`} lang={code} rows={6} maxlength={longestGroup.text}>
        {typed.texts[code].text}
      </textarea>
    </Field>
  </>
);

/** Languages of the round, and the others folded away: people abroad read those as well. */
const Texts = (props: FieldsProps) => {
  const { typed, wording, spoken } = props;
  const { say } = wording;
  const fault = faultSaid(props, 'texts');
  const isTyped = (code: Language) => typed.texts[code].subject !== '' || typed.texts[code].text !== '';
  const isShown = (code: Language) => spoken.includes(code) || isTyped(code);
  const [shown, others] = [languages.filter(isShown), languages.filter((code) => !isShown(code))];
  return (
    <fieldset id="group-texts" {...described('group-texts', { fault, hint: '' })}>
      <legend>{say('groups.texts')}</legend>
      <p class="hint" id="group-texts-hint">
        {say('groups.textsHint')}
      </p>
      {fault === undefined ? null : (
        <p class="fault" id="group-texts-fault">
          {fault}
        </p>
      )}
      {shown.map((code) => (
        <OneText {...props} code={code} />
      ))}
      {others.length === 0 ? null : (
        <details>
          <summary>{others.map((code) => ownNames[code]).join(', ')}</summary>
          {others.map((code) => (
            <OneText {...props} code={code} />
          ))}
        </details>
      )}
    </fieldset>
  );
};

/** All fields of one. */
export const GroupFields = (props: FieldsProps) => {
  const { wording, typed, faults } = props;
  const { say, country, voice } = wording;
  const countries = countryList.codes
    .map((code) => [code, country(code)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, voice.language));
  const chosen = typed.countries.map(country).join(', ');
  return (
    <>
      <Line {...props} name="office" />
      <Choice
        {...props}
        name="purpose"
        hint={say('groups.purposeHint')}
        options={reachPurposes.map((purpose) => [purpose, say(`groups.purpose.${purpose}`)] as const)}
      />
      <details open={faults.countries !== undefined}>
        <summary>{`${say('groups.countries')}: ${chosen === '' ? say('groups.everywhere') : chosen}`}</summary>
        <Ticks {...props} name="countries" options={countries} hint={say('groups.countriesHint')} />
      </details>
      <Line {...props} name="occupations" hint={say('groups.occupationsHint')} />
      <Ticks
        {...props}
        name="interests"
        options={interests.map((interest) => [interest, say(`groups.interest.${interest}`)] as const)}
      />
      <Choice
        {...props}
        name="contact"
        options={(['verified', 'any'] as const).map((one) => [one, say(`groups.contact.${one}`)] as const)}
      />
      <Texts {...props} />
    </>
  );
};
