/** Boxes for numbers: plain text boxes, so that no wheel turns what was typed, read as people write numbers. */
import { FunctionFactory, type SurveyModel } from 'survey-core';

import { isText, type Typed } from '#schemas/language/kinds/contract/form.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { everyQuestion, isRoster, planOf } from '#schemas/language/questions/outline.ts';

/** Questions whose text is read as it is typed, by name. */
const typedQuestions = (instrument: Instrument): ReadonlyMap<string, Typed> =>
  new Map(
    [...everyQuestion(planOf(instrument))].flatMap((planned) => {
      const typed = isRoster(planned) ? undefined : planned.leaf.form.typed;
      return typed ? [[planned.name, typed] as const] : [];
    }),
  );

/** Text that stands where a number should: the form says how to write one. */
const holdsText = ([value]: readonly unknown[]): boolean => typeof value === 'string';

/**
 * Reads numbers as they are typed in; what is none stays as it was typed, and is refused with a sentence. Names, contacts and
 * codes lose the marks that nobody sees and that people copy with them.
 */
export function readNumbers(survey: SurveyModel, instrument: Instrument): void {
  FunctionFactory.Instance.register(isText, holdsText);
  const questions = typedQuestions(instrument);
  const read = (name: string, value: unknown): unknown =>
    typeof value === 'string' ? (questions.get(name)?.read(value) ?? value) : value;
  survey.onValueChanging.add((_, options) => {
    options.value = read(options.name, options.value);
  });
  survey.onDynamicPanelValueChanging.add((_, options) => {
    options.value = read(options.name, options.value);
  });
  survey.onAfterRenderQuestion.add((_, { question, htmlElement }) => {
    const keyboard = questions.get(question.name)?.keyboard;
    if (keyboard === undefined) return;
    for (const box of htmlElement.querySelectorAll('input[type=text]')) box.setAttribute('inputmode', keyboard);
  });
}
