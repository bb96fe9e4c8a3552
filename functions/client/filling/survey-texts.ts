/** Gives SurveyJS our words for what it says of itself; what no form of ours shows stays English, and is never seen. */
import { surveyLocalization } from 'survey-core';

import type { Speech } from './words.ts';

/** Names that SurveyJS gives to its texts. */
const names = [
  'pagePrevText',
  'pageNextText',
  'requiredError',
  'requiredErrorInPanel',
  'minRowCountError',
  'invalidInputError',
  'questionsProgressText',
  'indexText',
  'placeholder',
  'filterStringPlaceholder',
  'emptyMessage',
  'clearCaption',
  'selectCaption',
  'tagboxDoneButtonCaption',
  'noEntriesText',
  'confirmDelete',
  'ok',
  'cancel',
  'progressbar',
] as const;

/** Puts the texts of a language in place. */
export function speakSurveyJs(language: string, say: Speech['say']): void {
  const places = { 0: '{0}', 1: '{1}' }; // filled by SurveyJS
  const texts = Object.fromEntries(names.map((name) => [name, say(`survey.${name}`, places)]));
  const known: unknown = surveyLocalization.locales[language];
  surveyLocalization.locales[language] = { ...(typeof known === 'object' ? known : {}), ...texts };
}
