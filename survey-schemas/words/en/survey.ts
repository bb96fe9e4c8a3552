/** What SurveyJS says of itself in our forms, in English; keys and `{0}` are its own. */

export const survey = {
  'survey.pagePrevText': 'Previous',
  'survey.pageNextText': 'Next',
  'survey.requiredError': 'This question needs an answer.',
  'survey.requiredErrorInPanel': 'At least one of these questions needs an answer.',
  'survey.minRowCountError': 'Add at least {0} of them.',
  'survey.invalidInputError': 'This is not a valid value.',
  'survey.questionsProgressText': 'Answered {0}/{1} questions',
  'survey.indexText': '{0} of {1}',
  'survey.placeholder': 'Select …',
  'survey.filterStringPlaceholder': 'Type to search …',
  'survey.emptyMessage': 'Nothing found',
  'survey.clearCaption': 'Clear',
  'survey.selectCaption': 'Select',
  'survey.tagboxDoneButtonCaption': 'OK',
  'survey.noEntriesText': 'Nothing has been added yet.',
  'survey.confirmDelete': 'Remove this entry?',
  'survey.ok': 'OK',
  'survey.cancel': 'Cancel',
  'survey.progressbar': 'Progress',
} as const;
