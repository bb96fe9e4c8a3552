/** What SurveyJS says of itself in our forms, in Romanian. */
import type { survey as english } from '../en/survey.ts';

export const survey = {
  'survey.pagePrevText': 'Înapoi',
  'survey.pageNextText': 'Înainte',
  'survey.requiredError': 'Răspundeți la această întrebare.',
  'survey.requiredErrorInPanel': 'Răspundeți cel puțin la una din aceste întrebări.',
  'survey.minRowCountError': 'Adăugați cel puțin {0}.',
  'survey.invalidInputError': 'Valoare inadmisibilă.',
  'survey.questionsProgressText': 'Întrebări cu răspuns: {0} din {1}',
  'survey.indexText': '{0} din {1}',
  'survey.placeholder': 'Alegeți …',
  'survey.filterStringPlaceholder': 'Scrieți pentru a căuta …',
  'survey.emptyMessage': 'Nu s-a găsit nimic',
  'survey.clearCaption': 'Golire',
  'survey.selectCaption': 'Alegere',
  'survey.tagboxDoneButtonCaption': 'Gata',
  'survey.noEntriesText': 'Încă nu s-a adăugat nimic.',
  'survey.confirmDelete': 'Ștergeți această înregistrare?',
  'survey.ok': 'OK',
  'survey.cancel': 'Anulare',
  'survey.progressbar': 'Mersul completării',
} satisfies Readonly<Record<keyof typeof english, string>>;
