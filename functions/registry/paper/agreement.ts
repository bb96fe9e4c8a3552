/** What two clerks typed of one form: where they differ, and what comes of it once somebody has said which is right. */
import { isJsonObject, type JsonObject } from '#functions/store/json.ts';
import type { PaperPicks, PaperTyping } from '#functions/store/paper-entry.ts';
import { shownAnswers } from '#schemas/language/check/shown-answers.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import { isSameAnswer } from './same-answer.ts';

/** Stands for the day on the paper among the questions; no question has this name. */
export const dayOfPaper = '@day';

/** Questions that they answered differently, in the order of the questionnaire; the day first. */
export function differences(instrument: Instrument, first: PaperTyping, second: PaperTyping): readonly string[] {
  const names = [...planOf(instrument).questions.keys()];
  const apart = names.filter((name) => !isSameAnswer(first.answers[name], second.answers[name]));
  return first.day === second.day ? apart : [dayOfPaper, ...apart];
}

type Agreed = { readonly day: string; readonly answers: JsonObject };

/** The first typing with what the second has right; what is not asked of somebody with these answers falls away. */
export function agreed(instrument: Instrument, first: PaperTyping, second: PaperTyping, picks: PaperPicks): Agreed {
  const of = (name: string): PaperTyping => (picks[name] === 'second' ? second : first);
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
