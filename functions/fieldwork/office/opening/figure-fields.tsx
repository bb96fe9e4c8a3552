/** What figures of a round are computed and published with: thresholds, rates, weighting and imputation. Folded, since most rounds take what is usual. */
import { usualSettings } from '#schemas/fieldwork/round.ts';
import { described, Field } from '../field.tsx';
import { ReaderLines } from '../reader-lines.tsx';
import { type FormPart, faultOf, Group, Line } from './line.tsx';
import { type PartField, partFields } from './typed-parts.ts';
import { type ThresholdField, thresholdFields, valueOf } from './typed-round.ts';

/** What is usual, as the field shows it where nothing is written. */
const usual = (name: ThresholdField): string => String(usualSettings[name]);

const Thresholds = (part: FormPart) => (
  <Group {...part} legend={part.wording.say('opening.thresholds')}>
    {thresholdFields.map((name) => (
      <Line
        {...part}
        name={name}
        label={part.wording.say(`opening.${name}`)}
        more={{ inputmode: 'decimal', maxlength: 20, placeholder: usual(name) }}
      />
    ))}
  </Group>
);

/** What may be written, in the signs that it is written in. */
const examples: Readonly<Record<PartField, string>> = {
  exchangeRates: 'TJS 2026-08 10.9',
  weighting: '{ "STUDY": [{ "kind": "base" }, { "kind": "eligibility" }, { "kind": "non-response" }] }',
  imputation: '{ "STUDY": { "steps": [{ "method": "hot-deck", "question": "income", "classes": ["stratum"] }] } }',
};

const Part = ({ name, ...part }: FormPart & { readonly name: PartField }) => {
  const { wording, faults, typed } = part;
  const id = `round-${name}`;
  const hint = wording.say(`opening.${name}Hint`, { example: examples[name] });
  const fault = faultOf(part, name);
  return (
    <>
      <Field id={id} label={wording.say(`opening.${name}`)} hint={hint} fault={fault}>
        <textarea
          id={id}
          name={name}
          rows={4}
          class="mono"
          autocapitalize="off"
          spellcheck={false}
          {...described(id, { fault, hint })}
        >
          {valueOf(typed, name)}
        </textarea>
      </Field>
      <ReaderLines lines={faults.inside.get(name) ?? []} wording={wording} />
    </>
  );
};

/** The fields: open where something stands in one that is not usual, or is wrong. */
export const FigureFields = (part: FormPart) => {
  const { typed, faults, wording } = part;
  const isSaid =
    partFields.some((name) => valueOf(typed, name) !== '') ||
    thresholdFields.some((name) => faults.beside.has(name) || !['', usual(name)].includes(valueOf(typed, name)));
  return (
    <details open={isSaid}>
      <summary>{wording.say('opening.figures')}</summary>
      <Thresholds {...part} />
      {partFields.map((name) => (
        <Part {...part} name={name} />
      ))}
    </details>
  );
};
