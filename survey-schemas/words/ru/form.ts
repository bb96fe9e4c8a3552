/** The words of a form around its questions, in Russian. */
import type { form as english } from '../en/form.ts';

export const form = {
  'form.noAnswer': 'Нет ответа на вопрос «{question}». Почему?',
  'form.confirm': '{sentence} Всё верно? Если нет, вернитесь и исправьте.',
  'form.confirmed': 'Да, всё верно',
  'form.currency': 'Валюта',
  'form.otherPlace': 'Другое место',
  'form.addRow': 'Добавить ещё',
  'form.removeRow': 'Удалить',
  'form.row': '№ {panelIndex}',
  'form.complete': 'Завершить',
  'form.thanks': 'Спасибо. Ваши ответы сохранены.',
  'form.refused': 'Отказ от ответа',
  'form.dont_know': 'Не знаю',
  'form.not_applicable': 'Неприменимо',
} satisfies Readonly<Record<keyof typeof english, string>>;
