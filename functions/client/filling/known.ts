/** What a link filled in beforehand, to be looked at: an enumerator who stands somewhere else notices. */
import type { SurveyModel } from 'survey-core';

import { element } from './elements.ts';

/** The prefilled answers in words, folded away; nothing when the instrument asks none of them. */
export function knownList(survey: SurveyModel, names: readonly string[], heading: string): readonly HTMLElement[] {
  const rows = names.flatMap((name) => {
    const question = survey.getAllQuestions().find((one) => one.name === name);
    if (question === undefined) return [];
    const said = element('dd', {}, String(question.displayValue));
    return [element('div', {}, element('dt', {}, question.processedTitle), said)];
  });
  if (rows.length === 0) return [];
  const summary = element('summary', {}, heading);
  return [element('details', { class: 'card known' }, summary, element('dl', { class: 'facts' }, ...rows))];
}
