/** What two clerks typed of one form: where they differ, and what comes of it once somebody has said which is right. */
import { emailPattern } from '#schemas/basics/patterns.ts';
import { isJsonObject, type JsonObject } from '#functions/store/json.ts';
import type { PaperOwn, PaperPicks, PaperTyping } from '#functions/store/paper-entry.ts';
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { shownAnswers } from '#schemas/language/check/shown-answers.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import { isSameAnswer } from './same-answer.ts';

/** Stands for the day on the paper among the questions; no question has this name. */
export const dayOfPaper = '@day';

/** An answer as it is compared: lists in one order, and addresses of e-mail in small letters. */
function plainly(answer: unknown): unknown {
  if (typeof answer === 'string') return emailPattern.test(answer) ? answer.toLowerCase() : answer;
  if (Array.isArray(answer))
    return answer
      .map((one: unknown) => [JSON.stringify(plainly(one)), one] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, one]) => plainly(one));
  if (!isPlainObject(answer)) return answer;
  return Object.fromEntries(
    Object.entries(answer)
      .map(([name, part]) => [name, plainly(part)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const isAlike = (one: unknown, other: unknown): boolean => isSameAnswer(plainly(one), plainly(other));

/** Questions that they answered differently, in the order of the questionnaire; the day first. */
export function differences(instrument: Instrument, first: PaperTyping, second: PaperTyping): readonly string[] {
  const names = [...planOf(instrument).questions.keys()];
  const apart = names.filter((name) => !isAlike(first.answers[name], second.answers[name]));
  return first.day === second.day ? apart : [dayOfPaper, ...apart];
}

type Agreed = { readonly day: string; readonly answers: JsonObject };

/**
 * The first typing with what the second has right, and what whoever decided wrote where neither is; what is not asked of somebody with
 * these answers falls away.
 */
export function agreed(
  instrument: Instrument,
  first: PaperTyping,
  second: PaperTyping,
  picks: PaperPicks,
  own: PaperOwn | undefined,
): Agreed {
  const of = (name: string): Agreed => {
    if (picks[name] === 'neither' && own !== undefined) return { day: first.day, ...own };
    return picks[name] === 'second' ? second : first;
  };
  const chosen = Object.fromEntries(
    [...planOf(instrument).questions.keys()].flatMap((name) => {
      const answer = of(name).answers[name];
      return answer === undefined ? [] : [[name, answer] as const];
    }),
  );
  const answers = shownAnswers(planOf(instrument), chosen);
  if (!isJsonObject(answers)) throw new TypeError('what was typed holds JSON alone');
  return { day: of(dayOfPaper).day, answers };
}
