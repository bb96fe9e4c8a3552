/** The form of an organisation, each fault beside its field. */
import type {
  AssociationFaults,
  AssociationField,
  TypedAssociation,
} from '#functions/associations/typed-association.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { associationKinds } from '#schemas/fieldwork/association.ts';
import { countryList } from '#schemas/reference/countries.ts';
import { described, Field } from '../field.tsx';

/** Why nothing was changed; each is a sentence `associations.notice.…`. */
export type AssociationNotice = 'faulty' | 'changed-meanwhile' | 'already-there' | 'round-over' | 'no-reason';

/** The line above a page that says so. */
export const Notice = ({ notice, wording }: { readonly notice: AssociationNotice; readonly wording: PageWording }) => (
  <div class="notice bad" role="alert">
    <p>{wording.say(`associations.notice.${notice}`)}</p>
  </div>
);

export type FieldsProps = {
  readonly wording: PageWording;
  readonly typed: TypedAssociation;
  readonly faults: AssociationFaults;
};

type OfField = FieldsProps & { readonly name: AssociationField; readonly hint?: string };

/** What is said around a field. */
function around({ wording: { say }, faults, name, hint }: OfField) {
  const fault = faults.get(name);
  const id = `association-${name}`;
  const said = fault === undefined ? undefined : say(`associations.fault.${fault}`);
  return { id, label: say(`associations.${name === 'kind' ? 'kindOf' : name}`), fault: said, hint };
}

const Line = (props: OfField & { readonly type?: string; readonly required?: boolean }) => {
  const { name, typed, type = 'text', required = false } = props;
  const said = around(props);
  return (
    <Field {...said}>
      <input
        id={said.id}
        name={name}
        type={type}
        value={typed[name]}
        autocomplete="off"
        required={required}
        inputmode={name === 'members' || name === 'founded' ? 'numeric' : undefined}
        {...described(said.id, said)}
      />
    </Field>
  );
};

const Choice = (props: OfField & { readonly options: readonly (readonly [code: string, said: string])[] }) => {
  const { name, typed, options } = props;
  const said = around(props);
  return (
    <Field {...said}>
      <select id={said.id} name={name} required {...described(said.id, said)}>
        <option value="">–</option>
        {options.map(([code, text]) => (
          <option value={code} selected={code === typed[name]}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
};

const About = (props: FieldsProps) => {
  const said = around({ ...props, name: 'about', hint: props.wording.say('associations.aboutHint') });
  return (
    <Field {...said}>
      <textarea id={said.id} name="about" rows={5} {...described(said.id, said)}>
        {props.typed.about}
      </textarea>
    </Field>
  );
};

const Contact = (props: FieldsProps) => {
  const { say } = props.wording;
  return (
    <fieldset class="contact" aria-describedby="contact-hint">
      <legend>{say('associations.contactHeading')}</legend>
      <p class="hint" id="contact-hint">
        {say('associations.contactHint')}
      </p>
      <div class="campaign-fields">
        <Line {...props} name="email" type="email" />
        <Line {...props} name="phone" type="tel" hint={say('associations.phoneHint')} />
        <Line {...props} name="website" type="url" hint={say('associations.websiteHint')} />
        <Line {...props} name="consentBy" hint={say('associations.consentByHint')} />
        <Line {...props} name="consentOn" type="date" />
      </div>
    </fieldset>
  );
};

/** All fields of one. */
export const AssociationFields = (props: FieldsProps) => {
  const { say, country, voice } = props.wording;
  const countries = countryList.codes
    .map((code) => [code, country(code)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, voice.language));
  return (
    <>
      <div class="campaign-fields">
        <Line {...props} name="name" required />
        <Choice {...props} name="country" options={countries} />
        <Line {...props} name="city" hint={say('associations.cityHint')} />
        <Choice
          {...props}
          name="kind"
          options={associationKinds.map((kind) => [kind, say(`associations.kind.${kind}`)] as const)}
        />
        <Line {...props} name="members" hint={say('associations.membersHint')} />
        <Line {...props} name="founded" hint={say('associations.foundedHint')} />
        <Line {...props} name="languages" hint={say('associations.languagesHint')} />
        <About {...props} />
      </div>
      <Contact {...props} />
    </>
  );
};
