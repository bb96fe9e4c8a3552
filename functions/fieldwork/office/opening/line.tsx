/** One line of the form of a round: its name, the field, and what is wrong with it. */
import type { Child } from 'hono/jsx';

import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { described, Field } from '../field.tsx';
import type { FaultField, FieldFaults } from './field-faults.ts';
import { type LineField, type TypedRound, valueOf } from './typed-round.ts';

/** What every part of the form is given. */
export type FormPart = {
  readonly wording: PageWording;
  readonly typed: TypedRound;
  readonly faults: FieldFaults;
};

/** What is wrong with a field or a group, in words. */
export function faultOf({ wording, faults }: FormPart, field: FaultField): string | undefined {
  const key = faults.beside.get(field);
  return key === undefined ? undefined : wording.say(key);
}

type LineProps = FormPart & {
  readonly name: LineField;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'number';
  /** Further attributes of the field. */
  readonly more?: Readonly<Record<string, string | number | boolean>>;
};

/** A field of one line. */
export const Line = ({ name, label, hint, type = 'text', more = {}, ...part }: LineProps) => {
  const fault = faultOf(part, name);
  const id = `round-${name}`;
  return (
    <Field id={id} label={label} fault={fault} hint={hint}>
      <input
        id={id}
        name={name}
        type={type}
        value={valueOf(part.typed, name)}
        autocomplete="off"
        {...more}
        {...described(id, { fault, hint })}
      />
    </Field>
  );
};

type ChoiceProps = FormPart & {
  readonly name: LineField;
  readonly label: string;
  readonly hint?: string;
  /** Value and what it is called. */
  readonly choices: readonly (readonly [value: string, says: string])[];
};

/** A field with a list to choose from. */
export const Choice = ({ name, label, hint, choices, ...part }: ChoiceProps) => {
  const fault = faultOf(part, name);
  const id = `round-${name}`;
  const chosen = valueOf(part.typed, name);
  return (
    <Field id={id} label={label} fault={fault} hint={hint}>
      <select id={id} name={name} {...described(id, { fault, hint })}>
        {choices.map(([value, says]) => (
          <option value={value} selected={value === chosen}>
            {says}
          </option>
        ))}
      </select>
    </Field>
  );
};

type GroupProps = FormPart & {
  readonly legend: string;
  readonly hint?: string;
  readonly field?: FaultField;
  readonly children?: Child;
};

/** Fields that belong together, with one sentence about what is wrong with them. */
export const Group = ({ legend, hint, field, children, ...part }: GroupProps) => {
  const fault = field === undefined ? undefined : faultOf(part, field);
  const id = `group-${field ?? ''}`;
  return (
    <fieldset {...(field !== undefined && described(id, { fault, hint: undefined }))} class="field">
      <legend>{legend}</legend>
      {hint === undefined ? null : <p class="hint">{hint}</p>}
      {children}
      {fault === undefined ? null : (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </fieldset>
  );
};
