/** What the pages of offers have in common: their addresses, and the form of one. */
import { allCountries } from '#schemas/fieldwork/offer.ts';
import { countryList } from '#schemas/reference/countries.ts';
import { type Language, ownNames } from '#schemas/words/languages.ts';
import type { OfferFaults, OfferField, TypedOffer } from '#functions/offers/typed-offer.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { described, Field } from '../field.tsx';

/** Why nothing was changed; each is a sentence `offers.notice.…`. */
export type OfferNotice = 'faulty' | 'changed-meanwhile' | 'round-over' | 'no-reason';

/** A country in words, or all of them. */
export const countrySaid = ({ say, country }: PageWording, code: string): string =>
  code === allCountries ? say('offers.all') : country(code);

/** The line above a page that says so. */
export const Notice = ({ notice, wording }: { readonly notice: OfferNotice; readonly wording: PageWording }) => (
  <div class="notice bad" role="alert">
    <p>{wording.say(`offers.notice.${notice}`)}</p>
  </div>
);

type FieldsProps = {
  readonly wording: PageWording;
  readonly typed: TypedOffer;
  readonly faults: OfferFaults;
  /** Languages of the round. */
  readonly spoken: readonly Language[];
  /** Its country and its language stay as they are. */
  readonly isThere: boolean;
};

/** What is wrong with a field, in words. */
function faultSaid({ wording: { say }, faults }: FieldsProps, name: OfferField): string | undefined {
  const fault = faults[name];
  if (fault === undefined) return undefined;
  const lines = fault.lines === undefined ? '' : ` ${say('offers.fault.lines', { lines: fault.lines.join(', ') })}`;
  return say(`offers.fault.${name}`) + lines;
}

const Choice = (
  props: FieldsProps & { name: 'country' | 'language'; options: readonly (readonly [string, string])[] },
) => {
  const { name, options, typed, isThere } = props;
  const id = `offer-${name}`;
  const fault = faultSaid(props, name);
  // A list that cannot be changed sends nothing; one with a single line does.
  const shown = options.filter(([code]) => !isThere || code === typed[name]);
  return (
    <Field id={id} label={props.wording.say(`offers.${name}`)} fault={fault}>
      <select id={id} name={name} {...described(id, { fault })}>
        {shown.map(([code, said]) => (
          <option value={code} selected={code === typed[name]}>
            {said}
          </option>
        ))}
      </select>
    </Field>
  );
};

const Text = (props: FieldsProps & { name: 'text' | 'links'; rows: number; hint: string }) => {
  const { name, rows, hint, typed, wording } = props;
  const id = `offer-${name}`;
  const fault = faultSaid(props, name);
  return (
    <Field id={id} label={wording.say(`offers.${name}`)} fault={fault} hint={hint}>
      <textarea id={id} name={name} rows={rows} required={name === 'text'} {...described(id, { fault, hint })}>
        {typed[name]}
      </textarea>
    </Field>
  );
};

/** All fields of one. */
export const OfferFields = (props: FieldsProps) => {
  const { wording, typed, spoken } = props;
  const { say, country } = wording;
  const countries = countryList.codes
    .map((code) => [code, country(code)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, wording.voice.language));
  const fault = faultSaid(props, 'title');
  return (
    <div class="campaign-fields">
      <Choice {...props} name="country" options={[[allCountries, say('offers.all')], ...countries]} />
      <Choice {...props} name="language" options={spoken.map((code) => [code, ownNames[code]] as const)} />
      <Field id="offer-title" label={say('offers.name')} fault={fault}>
        <input
          id="offer-title"
          name="title"
          type="text"
          value={typed.title}
          autocomplete="off"
          required
          {...described('offer-title', { fault })}
        />
      </Field>
      <Text {...props} name="text" rows={8} hint={say('offers.textHint')} />
      <Text {...props} name="links" rows={4} hint={say('offers.linksHint')} />
    </div>
  );
};
