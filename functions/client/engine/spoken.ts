/**
 * The language that an interview is held in, where the questionnaire asks for it: that of the form, until somebody chooses
 * another. Beside an answer that was filled in stands that it was (`ofPage`); whoever chooses one takes that away.
 */
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { isRoster, planOf, type PlannedLeaf } from '#schemas/language/questions/outline.ts';
import { interviewLanguages } from '#schemas/reference/interview-languages.ts';
import { cellAt, type Entered, withCell } from './entered.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

/** The question in which language an interview is held; undefined where none asks. */
function languageQuestion(instrument: Instrument): PlannedLeaf | undefined {
  for (const planned of planOf(instrument).questions.values()) {
    if (isRoster(planned)) continue;
    const { asked } = planned.leaf;
    if (asked.control === 'choice' && asked.list.name === interviewLanguages.name) return planned;
  }
  return undefined;
}

/** The same, where it takes this language. */
function questionFor(instrument: Instrument, language: string): PlannedLeaf | undefined {
  const planned = languageQuestion(instrument);
  return planned?.leaf.codes.includes(language) === true ? planned : undefined;
}

/** The language that somebody said the interview is held in. */
export function interviewLanguageOf({ instrument }: World, { entered }: State): string | undefined {
  const planned = languageQuestion(instrument);
  const answer = planned && cellAt(entered, [planned.name]).answer;
  return typeof answer === 'string' ? answer : undefined;
}

/** What a new interview starts with when somebody chose the language of the form: the interview is likely held in it. */
export const suggestedIn = (instrument: Instrument, language: string): Readonly<Record<string, string>> => {
  const planned = questionFor(instrument, language);
  return planned === undefined ? {} : { [planned.name]: language };
};

/** With a word beside the language that a new interview starts with: nobody chose it. */
export function withGiven({ instrument, suggested }: World, entered: Entered): Entered {
  const planned = languageQuestion(instrument);
  const answer = planned && entered.cells[planned.name]?.answer;
  if (planned === undefined || typeof answer !== 'string' || suggested?.[planned.name] !== answer) return entered;
  return withCell(entered, [planned.name], { answer, typed: { ofPage: answer } });
}

/** The form speaks another language; so does the interview, where its own was filled in and nobody chose it. */
export function spoke(world: World, state: State, language: string): State {
  const spoken = { ...state, language };
  const planned = state.language === language ? undefined : questionFor(world.instrument, language);
  if (planned === undefined) return spoken;
  const address = [planned.name];
  const { answer, typed } = cellAt(state.entered, address);
  if (answer === undefined || typed?.['ofPage'] !== answer) return spoken;
  return { ...spoken, entered: withCell(state.entered, address, { answer: language, typed: { ofPage: language } }) };
}
