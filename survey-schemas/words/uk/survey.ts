/** What SurveyJS says of itself in our forms, in Ukrainian. */
import type { survey as english } from '../en/survey.ts';

export const survey = {
  'survey.pagePrevText': 'Назад',
  'survey.pageNextText': 'Далі',
  'survey.requiredError': 'На це запитання потрібна відповідь.',
  'survey.requiredErrorInPanel': 'Дайте відповідь хоча б на одне з цих запитань.',
  'survey.minRowCountError': 'Додайте щонайменше {0}.',
  'survey.invalidInputError': 'Недопустиме значення.',
  'survey.questionsProgressText': 'Відповіді на запитання: {0} із {1}',
  'survey.indexText': '{0} із {1}',
  'survey.placeholder': 'Виберіть …',
  'survey.filterStringPlaceholder': 'Введіть для пошуку …',
  'survey.emptyMessage': 'Нічого не знайдено',
  'survey.clearCaption': 'Очистити',
  'survey.selectCaption': 'Вибрати',
  'survey.tagboxDoneButtonCaption': 'Готово',
  'survey.noEntriesText': 'Поки нічого не додано.',
  'survey.confirmDelete': 'Видалити цей запис?',
  'survey.ok': 'Гаразд',
  'survey.cancel': 'Скасувати',
  'survey.progressbar': 'Перебіг заповнення',
} satisfies Readonly<Record<keyof typeof english, string>>;
