/** Whether phones draw the dwellings that were listed on them, and by what: kept in the round, with a line in its trail. */
import * as v from 'valibot';

import type { DrawRule } from '#schemas/fieldwork/draw-on-phones.ts';
import { mostDrawnUnits } from '#schemas/fieldwork/drawn-units.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { described, Field } from '../field.tsx';
import { roundAddress } from '../round-page.tsx';

/** As it was typed, of one study. */
export type TypedDrawing = { readonly instrument: string; readonly seed: string; readonly dwellings: string };

const field = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(40)), '');
const typedSchema = v.object({ instrument: field, seed: field, dwellings: field });

/** What was typed; a field that is not there is empty. */
export const typedDrawing = (form: unknown): TypedDrawing =>
  v.parse(v.fallback(typedSchema, { instrument: '', seed: '', dwellings: '' }), form);

const whole = (text: string): number => (/^\d{1,16}$/.test(text) ? Number(text) : Number.NaN);

/** What phones draw by; nothing where both are empty, and a fault where one is not right. */
export function drawingTyped({ seed, dwellings }: TypedDrawing): DrawRule | 'nothing' | 'faulty' {
  if (seed === '' && dwellings === '') return 'nothing';
  const rule = { seed: whole(seed), dwellings: whole(dwellings) };
  const isRight = Number.isSafeInteger(rule.seed) && rule.dwellings >= 1 && rule.dwellings <= mostDrawnUnits;
  return isRight ? rule : 'faulty';
}

type FormProps = {
  readonly round: string;
  readonly revision: number;
  readonly instrument: string;
  readonly rule: DrawRule | undefined;
  /** What was typed and is not right. */
  readonly typed: TypedDrawing | undefined;
  readonly wording: PageWording;
};

/** The form of one study; it names the revision of the round that was looked at. */
export const DrawingForm = ({ round, revision, instrument, rule, typed, wording }: FormProps) => {
  const { say } = wording;
  const fault = typed === undefined ? undefined : say('running.drawingFault', { most: mostDrawnUnits });
  const shown = typed ?? { seed: String(rule?.seed ?? ''), dwellings: String(rule?.dwellings ?? '') };
  const fields = [
    ['seed', 'running.drawingSeed'],
    ['dwellings', 'running.drawingDwellings'],
  ] as const;
  return (
    <section class="card" aria-labelledby={`drawing-${instrument}`}>
      <h2 id={`drawing-${instrument}`}>{say('running.drawing', { study: wording.instrument(instrument) })}</h2>
      <p class="hint">{say('running.drawingLead')}</p>
      <form method="post" action={roundAddress(round, '/drawing')} class="plan-form">
        <input type="hidden" name="revision" value={String(revision)} />
        <input type="hidden" name="instrument" value={instrument} />
        <div class="fields">
          {fields.map(([name, label]) => {
            const id = `drawing-${instrument}-${name}`;
            const own = name === 'seed' ? fault : undefined;
            return (
              <Field id={id} label={say(label)} fault={own}>
                <input id={id} name={name} inputmode="numeric" value={shown[name]} {...described(id, { fault: own })} />
              </Field>
            );
          })}
        </div>
        <button class="button">{say('running.drawingSave')}</button>
      </form>
    </section>
  );
};
