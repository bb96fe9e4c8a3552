/** Answers as they are kept: codes and texts without what nobody sees, so that two dwellings that look alike are one. */
import { isPlainObject } from '../evaluate/answers.ts';
import type { Instrument } from '../questions/instrument.ts';
import { isRoster, type Plan, type PlannedQuestion, planOf } from '../questions/outline.ts';

function keptValue(planned: PlannedQuestion | undefined, value: unknown): unknown {
  if (planned === undefined) return value;
  if (isRoster(planned)) {
    const rows: readonly unknown[] = Array.isArray(value) ? value : [];
    return Array.isArray(value) ? rows.map((row) => (isPlainObject(row) ? keptIn(planned.rows, row) : row)) : value;
  }
  return planned.leaf.kept(value);
}

const keptIn = (plan: Plan, answers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, keptValue(plan.questions.get(name), value)]),
  );

/**
 * Answers that were found valid, as the store keeps them; everything but codes and texts is as it was sent.
 *
 * @example keptAnswers(household, { psu: 'A1\u200b' }) // { psu: 'A1' }
 */
export const keptAnswers = (
  instrument: Instrument,
  answers: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => keptIn(planOf(instrument), answers);
