/** What SurveyJS says of itself in our forms, in Russian. */
import type { survey as english } from '../en/survey.ts';

export const survey = {
  'survey.pagePrevText': 'Назад',
  'survey.pageNextText': 'Далее',
  'survey.requiredError': 'На этот вопрос нужно ответить.',
  'survey.requiredErrorInPanel': 'Ответьте хотя бы на один из этих вопросов.',
  'survey.minRowCountError': 'Добавьте не менее {0}.',
  'survey.invalidInputError': 'Недопустимое значение.',
  'survey.questionsProgressText': 'Отвечено на вопросы: {0} из {1}',
  'survey.indexText': '{0} из {1}',
  'survey.placeholder': 'Выберите …',
  'survey.filterStringPlaceholder': 'Введите для поиска …',
  'survey.emptyMessage': 'Ничего не найдено',
  'survey.clearCaption': 'Очистить',
  'survey.selectCaption': 'Выбрать',
  'survey.tagboxDoneButtonCaption': 'Готово',
  'survey.noEntriesText': 'Пока ничего не добавлено.',
  'survey.confirmDelete': 'Удалить эту запись?',
  'survey.ok': 'ОК',
  'survey.cancel': 'Отмена',
  'survey.progressbar': 'Ход заполнения',
} satisfies Readonly<Record<keyof typeof english, string>>;
