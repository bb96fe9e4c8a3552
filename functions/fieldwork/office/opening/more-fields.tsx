/** What a round may say besides: what fieldwork is held against, what people read before they register, and settings. */
import { type Language, languages, ownNames } from '#schemas/words/languages.ts';
import { mostDwellings } from '#schemas/fieldwork/fieldwork-plan.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import { described, Field } from '../field.tsx';
import { FigureFields } from './figure-fields.tsx';
import { Choice, faultOf, type FormPart, Group, Line } from './line.tsx';
import { refreshFields, type Slot, textSlots, valueOf } from './typed-round.ts';

const Plan = (part: FormPart) => {
  const { say } = part.wording;
  return (
    <Group {...part} legend={say('office.plan')} hint={say('office.planLead')}>
      <div class="fields">
        <Line
          {...part}
          name="dwellings"
          type="number"
          label={say('office.planDwellings')}
          more={{ min: 1, max: mostDwellings }}
        />
        <Line {...part} name="from" type="date" label={say('office.planFrom')} />
        <Line {...part} name="until" type="date" label={say('office.planUntil')} />
      </div>
    </Group>
  );
};

type TextProps = FormPart & { readonly slot: Slot; readonly code: Language; readonly fault: string | undefined };

const Text = ({ slot, code, fault, ...part }: TextProps) => {
  const id = `round-${slot}-${code}`;
  return (
    <Field id={id} label={part.wording.say(`opening.${slot}`)} fault={fault}>
      <textarea id={id} name={`${slot}.${code}`} rows={2} lang={code} {...described(id, { fault })}>
        {valueOf(part.typed, `${slot}.${code}`)}
      </textarea>
    </Field>
  );
};

/** English in sight, the others folded: open where something stands in one. */
const Texts = (part: FormPart) => {
  const { say } = part.wording;
  const others = languages.filter((code) => code !== 'en');
  const isWritten = others.some((code) => textSlots.some((slot) => valueOf(part.typed, `${slot}.${code}`) !== ''));
  return (
    <Group {...part} legend={say('opening.texts')}>
      {textSlots.map((slot) => (
        <Text {...part} slot={slot} code="en" fault={faultOf(part, slot)} />
      ))}
      <details open={isWritten}>
        <summary>{say('opening.inOthers')}</summary>
        <p class="hint">{say('opening.inOthersHint')}</p>
        {others.map((code) => (
          <fieldset class="field">
            <legend lang={code}>{ownNames[code]}</legend>
            {textSlots.map((slot) => (
              <Text {...part} slot={slot} code={code} fault={undefined} />
            ))}
          </fieldset>
        ))}
      </details>
    </Group>
  );
};

/** Decimals of a degree that a position is kept with. */
const grids = ['1', '2', '3', '4'] as const;

const policies = ['fail', 'adjust', 'average', 'certainty', 'remove'] as const;

/** The fields; `rounds`: those that this one can be compared with. */
export const MoreFields = ({ rounds, ...part }: FormPart & { readonly rounds: readonly RoundEntry[] }) => {
  const { say } = part.wording;
  return (
    <>
      <Plan {...part} />
      <Texts {...part} />
      <Group {...part} legend={say('opening.settings')}>
        <Line
          {...part}
          name="rateSource"
          label={say('opening.rateSource')}
          hint={say('opening.rateSourceHint')}
          more={{ maxlength: 63, autocapitalize: 'off', spellcheck: false }}
        />
        <Choice
          {...part}
          name="comparedWith"
          label={say('opening.comparedWith')}
          choices={[
            ['', say('opening.nothing')],
            ...rounds.map(({ round }) => [round.id, `${round.title} (${round.id})`] as const),
          ]}
        />
        <Line
          {...part}
          name="minimumCell"
          type="number"
          label={say('opening.minimumCell')}
          more={{ min: 1, placeholder: '10' }}
        />
        <Choice
          {...part}
          name="lonelyPsu"
          label={say('opening.lonelyPsu')}
          choices={policies.map((policy) => [policy, say(`opening.lonelyPsu.${policy}`)] as const)}
        />
        <Line
          {...part}
          name="deliveredDays"
          type="number"
          label={say('opening.deliveredDays')}
          more={{ min: 0, max: 30, placeholder: '3' }}
        />
        <Choice
          {...part}
          name="position"
          label={say('opening.position')}
          hint={say('opening.positionHint')}
          choices={[
            ['', say('opening.position.never')],
            ...grids.map((decimals) => [decimals, say(`opening.position.${decimals}`)] as const),
          ]}
        />
      </Group>
      <Group {...part} legend={say('opening.refresh')} hint={say('opening.refreshHint')}>
        <div class="fields">
          {refreshFields.map((name) => (
            <Line
              {...part}
              name={name}
              type="number"
              label={say(`opening.refresh.${name}`)}
              more={{ min: 1, max: 240 }}
            />
          ))}
        </div>
      </Group>
      <FigureFields {...part} />
    </>
  );
};
