/** The language that an interview is held in, where the questionnaire asks for it: that of the form, until somebody says otherwise. */
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { isRoster, planOf, type PlannedLeaf } from '#schemas/language/questions/outline.ts';
import { interviewLanguages } from '#schemas/reference/interview-languages.ts';
import { cellAt, withCell } from './entered.ts';
import { screenAt, screenKey, screensOf } from './screens.ts';
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

/** The form speaks another language; so does the interview, where its own was suggested and nobody has gone on from it yet. */
export function spoke(world: World, state: State, language: string): State {
  const spoken = { ...state, language };
  const planned = state.language === language ? undefined : questionFor(world.instrument, language);
  if (planned === undefined) return spoken;
  const address = [planned.name];
  const { answer } = cellAt(state.entered, address);
  const suggested = world.suggested?.[planned.name];
  if (suggested === undefined || (answer !== suggested && answer !== state.language)) return spoken;
  const screens = screensOf(world, state.entered);
  const screen = screens[screenAt(screens, address)];
  if (screen === undefined || state.visited[screenKey(screen)] === true) return spoken;
  return { ...spoken, entered: withCell(state.entered, address, { answer: language }) };
}
