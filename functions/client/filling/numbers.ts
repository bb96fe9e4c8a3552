/** Boxes for numbers: plain text boxes, so that no wheel turns what was typed, read as people write numbers. */
import { FunctionFactory, type SurveyModel } from 'survey-core';

import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { everyQuestion, planOf } from '#schemas/language/questions/outline.ts';
import { plainText } from '#schemas/basics/plain-text.ts';
import { readNumber } from '#schemas/basics/read-number.ts';
import { isText } from '#schemas/language/surveyjs/elements.ts';

/** Digits after the point that most currencies have. */
const usualDecimals = 2;

/** Questions whose answer is a number, by name, with the digits after the point that they take. */
function numericQuestions(instrument: Instrument): ReadonlyMap<string, number> {
  return new Map(
    [...everyQuestion(planOf(instrument))].flatMap(({ name, question }) => {
      if (question.kind === 'integer') return [[name, 0] as const];
      if (question.kind === 'decimal') return [[name, question.decimals] as const];
      return question.kind === 'money' ? [[name, usualDecimals] as const] : [];
    }),
  );
}

/** Formats of the questions for an e-mail address or a telephone number, by name. */
const contactQuestions = (instrument: Instrument): ReadonlyMap<string, string> =>
  new Map(
    [...everyQuestion(planOf(instrument))].flatMap(({ name, question }) =>
      question.kind === 'text' && (question.format === 'email' || question.format === 'phone')
        ? [[name, question.format] as const]
        : [],
    ),
  );

/** Text that stands where a number should: the form says how to write one. */
const holdsText = ([value]: readonly unknown[]): boolean => typeof value === 'string';

/**
 * Reads numbers as they are typed in; what is none stays as it was typed, and is refused with a sentence. Contacts lose the
 * marks and blanks that people copy with them.
 */
export function readNumbers(survey: SurveyModel, instrument: Instrument): void {
  FunctionFactory.Instance.register(isText, holdsText);
  const numeric = numericQuestions(instrument);
  const contacts = contactQuestions(instrument);
  const read = (name: string, value: unknown): unknown => {
    const decimals = numeric.get(name);
    const format = contacts.get(name);
    if (format !== undefined && typeof value === 'string') return plainText(format, value);
    return decimals === undefined || typeof value !== 'string' ? value : (readNumber(value, decimals) ?? value);
  };
  survey.onValueChanging.add((_, options) => {
    options.value = read(options.name, options.value);
  });
  survey.onDynamicPanelValueChanging.add((_, options) => {
    options.value = read(options.name, options.value);
  });
  survey.onAfterRenderQuestion.add((_, { question, htmlElement }) => {
    const decimals = numeric.get(question.name);
    if (decimals === undefined) return;
    for (const box of htmlElement.querySelectorAll('input[type=text]')) {
      box.setAttribute('inputmode', decimals === 0 ? 'numeric' : 'decimal');
    }
  });
}
