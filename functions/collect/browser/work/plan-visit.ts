/** Where somebody says when they come back to a unit. */
import { actions, button, element } from '../../../client/filling/elements.ts';
import { keepPlan, type Plan, removePlan } from '../../../client/links/planned-visits.ts';
import type { Visit } from '../../../client/links/work-list.ts';
import { asksLine, faultLine } from './asks-line.ts';
import type { WorkSpeech } from '../../../client/links/work-speech.ts';

/** Whether a plan still stands: nobody was there since it was made. */
export const isStanding = ({ madeAt }: Plan, last: Visit | undefined): boolean =>
  last === undefined || Date.parse(last.at) <= Date.parse(madeAt);

/**
 * Units that somebody means to come back to, the next one first; then the others in the order of their list.
 *
 * @param at when that is; undefined where nobody planned
 */
export const byPlan = <T>(units: readonly T[], at: (unit: T) => string | undefined): readonly T[] => [
  ...units.filter((unit) => at(unit) !== undefined).sort((a, b) => (at(a) ?? '').localeCompare(at(b) ?? '')),
  ...units.filter((unit) => at(unit) === undefined),
];

export type PlanGiven = {
  readonly round: string;
  /** By `unitKey`. */
  readonly unit: string;
  /** What it is called. */
  readonly name: string;
  readonly plan: Plan | undefined;
  readonly speech: WorkSpeech;
  readonly now: () => Date;
  /** Something was planned, or is not any more. */
  readonly onChange: () => void;
};

/** A line that unfolds; what is in it stays as it is while it is unfolded. */
export function planForm({ round, unit, name, plan, speech, now, onChange }: PlanGiven): HTMLElement {
  const { say } = speech;
  const box = element('input', { class: 'box' });
  box.type = 'datetime-local';
  box.value = plan?.at ?? '';
  const label = element('label', {}, say('work.planWhen'), box);
  const fault = faultLine();
  const done = (written: Promise<void>): void => {
    written.then(
      () => {
        line.open = false;
        onChange();
      },
      () => {
        fault.tell(say('work.notKept'));
      },
    );
  };
  const save = (): void => {
    if (box.value === '') fault.tell(say('work.planNoTime'));
    else done(keepPlan(round, { unit, at: box.value, madeAt: now().toISOString() }));
  };
  const remove = (): void => {
    done(removePlan(round, unit));
  };
  const line = asksLine(
    say(plan === undefined ? 'work.plan' : 'work.planChange'),
    name,
    label,
    fault.line,
    actions(
      button(say('work.planSave'), save),
      ...(plan === undefined ? [] : [button(say('work.planRemove'), remove, true)]),
    ),
  );
  return line;
}
