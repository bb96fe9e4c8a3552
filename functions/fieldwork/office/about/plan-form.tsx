/** What progress is held against: said here, kept in the round, with a line in its trail. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { mostDwellings } from '#schemas/fieldwork/fieldwork-plan.ts';
import { described, Field } from '../field.tsx';
import { roundAddress } from '../round-page.tsx';
import type { PlanFaults, TypedPlan } from './plan-asked.ts';

type PlanFormProps = {
  readonly round: string;
  readonly revision: number;
  readonly typed: TypedPlan;
  readonly faults: PlanFaults;
  readonly wording: PageWording;
};

const fields = [
  ['dwellings', 'number', 'office.planDwellings'],
  ['from', 'date', 'office.planFrom'],
  ['until', 'date', 'office.planUntil'],
] as const;

/** The form; it names the revision of the round that was looked at. */
export const PlanForm = ({ round, revision, typed, faults, wording: { say } }: PlanFormProps) => (
  <section class="card" aria-labelledby="plan">
    <h2 id="plan">{say('office.plan')}</h2>
    <p class="hint">{say('office.planLead')}</p>
    <form method="post" action={roundAddress(round, '/plan')} class="plan-form">
      <input type="hidden" name="revision" value={String(revision)} />
      <div class="fields">
        {fields.map(([name, type, label]) => {
          const wrong = faults[name];
          const fault = wrong === undefined ? undefined : say(`running.planFault.${wrong}`);
          const number = { min: '1', max: String(mostDwellings), inputmode: 'numeric' } as const;
          return (
            <Field id={`plan-${name}`} label={say(label)} fault={fault}>
              <input
                id={`plan-${name}`}
                name={name}
                type={type}
                value={typed[name]}
                {...(type === 'number' && number)}
                {...described(`plan-${name}`, { fault })}
              />
            </Field>
          );
        })}
      </div>
      <button class="button">{say('running.savePlan')}</button>
    </form>
  </section>
);
