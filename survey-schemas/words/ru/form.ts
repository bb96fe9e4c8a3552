/** The words of a form around its questions, in Russian. */
import type { form as english } from '../en/form.ts';

export const form = {
  'form.otherPlace': 'Другое место',
  'form.row': '№ {panelIndex}',
  'form.refused': 'Отказ от ответа',
  'form.dont_know': 'Не знаю',
  'form.not_applicable': 'Неприменимо',
} satisfies Readonly<Record<keyof typeof english, string>>;
