/** Which question asks for the year of which day, and whether it need not be asked: by the rule that holds the two together. */
import type { Rule } from '#schemas/language/conditions/condition.ts';
import { isRoster, type Plan } from '#schemas/language/questions/outline.ts';
import type { Cell, Entered } from './entered.ts';

/** The question that a rule equates with the year of a day. */
function yearNamed({ test }: Rule, day: string): string | undefined {
  if (test.op !== 'eq' || typeof test.left !== 'object' || typeof test.right !== 'object') return undefined;
  return 'yearOf' in test.left && test.left.yearOf === day && 'answer' in test.right ? test.right.answer : undefined;
}

const known = new WeakMap<Plan, ReadonlyMap<string, string>>();

/** Name of the question that asks for a year → name of that of the day. */
export function daysOfYears(plan: Plan): ReadonlyMap<string, string> {
  const found = known.get(plan);
  if (found !== undefined) return found;
  const made = new Map<string, string>();
  for (const planned of plan.questions.values()) {
    if (isRoster(planned)) continue;
    for (const rule of planned.question.rules ?? []) {
      const year = yearNamed(rule, planned.name);
      if (year !== undefined) made.set(year, planned.name);
    }
  }
  known.set(plan, made);
  return made;
}

/** The year of a day that was answered, `YYYY`. */
export const yearIn = ({ answer }: Cell): string | undefined => /^(\d{4})-/.exec(String(answer))?.[1];

/** Whether a year came from a day and nobody wrote another since: that is kept beside it. */
export const isFromDay = ({ answer, typed = {} }: Cell): boolean =>
  typeof answer === 'number' && typed['ofDay'] !== undefined && typed['ofDay'] === typed[''];

/** Whether a question asks for the year of a day that was told, and holds that very year. */
export function isYearTold(plan: Plan, { cells }: Entered, name: string): boolean {
  const day = daysOfYears(plan).get(name);
  const cell = cells[name];
  const told = day === undefined ? undefined : cells[day];
  return told !== undefined && cell !== undefined && isFromDay(cell) && String(cell.answer) === yearIn(told);
}
