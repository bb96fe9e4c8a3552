/** The numbers of the questions on paper; whoever types a form finds the same ones beside the questions. */
import { isRoster, type Plan } from '#schemas/language/questions/outline.ts';

/** Path of a question → its number: `7`, and `7b` inside a list. */
export type Numbers = ReadonlyMap<string, string>;

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Numbers in the order of the questionnaire, whatever is asked of somebody.
 *
 * @param isLeftOut whether a question is not on paper: the office knows its answer
 */
export function questionNumbers(plan: Plan, isLeftOut: (name: string) => boolean): Numbers {
  const numbers = new Map<string, string>();
  let last = 0;
  for (const planned of plan.questions.values()) {
    if (isLeftOut(planned.name)) continue;
    const number = String((last += 1));
    numbers.set(planned.path, number);
    if (!isRoster(planned)) continue;
    let inside = 0;
    for (const one of planned.rows.questions.values()) numbers.set(one.path, number + (letters[inside++] ?? ''));
  }
  return numbers;
}
