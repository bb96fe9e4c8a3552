/** What progress is held against, in a line, and the way to where it is said. */
import type { FieldworkPlan } from '#schemas/fieldwork/fieldwork-plan.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { roundAddress } from '../round-page.tsx';

type PlanProps = { readonly plan: FieldworkPlan; readonly wording: PageWording };

/** The parts that somebody said, in words. */
export function planSaid({ dwellings, days }: FieldworkPlan, { say, count, formats }: PageWording): readonly string[] {
  return [
    ...(dwellings === undefined ? [] : [say('running.perPlace', { count: count(dwellings) })]),
    ...(days === undefined
      ? []
      : [say('dashboard.period', { start: formats.day(days.from), end: formats.day(days.until) })]),
  ];
}

/** Nothing was said: then nothing is told of what is left. */
export const PlanLine = ({ round, plan, wording }: PlanProps & { readonly round: string }) => {
  const { say } = wording;
  const said = planSaid(plan, wording);
  return (
    <p>
      {said.length === 0 ? say('running.noPlan') : say('running.planIs', { plan: said.join(' · ') })}{' '}
      <a href={roundAddress(round, '/about#plan')}>{say('office.plan')}</a>
    </p>
  );
};
