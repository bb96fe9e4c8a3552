/** What SurveyJS says of itself in our forms, in Albanian. */
import type { survey as english } from '../en/survey.ts';

export const survey = {
  'survey.pagePrevText': 'Prapa',
  'survey.pageNextText': 'Tjetra',
  'survey.requiredError': 'Kjo pyetje kërkon përgjigje.',
  'survey.requiredErrorInPanel': 'Të paktën njëra nga këto pyetje kërkon përgjigje.',
  'survey.minRowCountError': 'Shtoni të paktën {0}.',
  'survey.invalidInputError': 'Kjo vlerë nuk është e vlefshme.',
  'survey.questionsProgressText': 'Me përgjigje: {0}/{1} pyetje',
  'survey.indexText': '{0} nga {1}',
  'survey.placeholder': 'Zgjidhni …',
  'survey.filterStringPlaceholder': 'Shkruani për të kërkuar …',
  'survey.emptyMessage': 'Nuk u gjet asgjë',
  'survey.clearCaption': 'Pastro',
  'survey.selectCaption': 'Zgjidh',
  'survey.tagboxDoneButtonCaption': 'OK',
  'survey.noEntriesText': 'Ende nuk është shtuar asgjë.',
  'survey.confirmDelete': 'Të hiqet ky zë?',
  'survey.ok': 'OK',
  'survey.cancel': 'Anulo',
  'survey.progressbar': 'Ecuria',
} satisfies Readonly<Record<keyof typeof english, string>>;
