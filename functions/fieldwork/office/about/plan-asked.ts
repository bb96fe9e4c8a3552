/** The plan of fieldwork as a form says it, and what is wrong with it. */
import * as v from 'valibot';

import { isDay } from '#schemas/basics/calendar.ts';
import { type FieldworkPlan, mostDwellings } from '#schemas/fieldwork/fieldwork-plan.ts';

/** As it was typed. */
export type TypedPlan = Readonly<Record<'dwellings' | 'from' | 'until', string>>;
/** By field. */
export type PlanFaults = Readonly<Partial<Record<keyof TypedPlan, 'dwellings' | 'day' | 'both' | 'order'>>>;

const field = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(40)), '');
const typedSchema = v.object({ dwellings: field, from: field, until: field });

/** What was typed; a field that is not there is empty. */
export const typedPlan = (form: unknown): TypedPlan => v.parse(v.fallback(typedSchema, blank), form);
const blank: TypedPlan = { dwellings: '', from: '', until: '' };

/** A plan as a form shows it. */
export const asTyped = ({ dwellings, days }: FieldworkPlan): TypedPlan => ({
  dwellings: dwellings === undefined ? '' : String(dwellings),
  from: days?.from ?? '',
  until: days?.until ?? '',
});

function dayFaults({ from, until }: TypedPlan): PlanFaults {
  const notDays: PlanFaults = {
    ...(from !== '' && !isDay(from) && { from: 'day' }),
    ...(until !== '' && !isDay(until) && { until: 'day' }),
  };
  if (Object.keys(notDays).length > 0) return notDays;
  if (from === '' && until !== '') return { from: 'both' };
  if (from !== '' && until === '') return { until: 'both' };
  return from > until ? { until: 'order' } : {};
}

/** Every fault at once, or the plan. */
export function planIn(
  typed: TypedPlan,
): { readonly kind: 'plan'; readonly plan: FieldworkPlan } | { readonly kind: 'faulty'; readonly faults: PlanFaults } {
  const { dwellings, from, until } = typed;
  const isNumber = /^[1-9]\d*$/.test(dwellings) && Number(dwellings) <= mostDwellings;
  const faults: PlanFaults = {
    ...(dwellings !== '' && !isNumber && { dwellings: 'dwellings' as const }),
    ...dayFaults(typed),
  };
  if (Object.keys(faults).length > 0) return { kind: 'faulty', faults };
  const plan = {
    ...(dwellings !== '' && { dwellings: Number(dwellings) }),
    ...(from !== '' && { days: { from, until } }),
  };
  return { kind: 'plan', plan };
}
