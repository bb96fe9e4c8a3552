/** The words of a form around its questions, in Ukrainian. */
import type { form as english } from '../en/form.ts';

export const form = {
  'form.noAnswer': 'Немає відповіді на запитання «{question}». Чому?',
  'form.confirm': '{sentence} Усе правильно? Якщо ні, поверніться й виправте.',
  'form.confirmed': 'Так, усе правильно',
  'form.currency': 'Валюта',
  'form.otherPlace': 'Інше місце',
  'form.addRow': 'Додати ще',
  'form.removeRow': 'Видалити',
  'form.row': '№ {panelIndex}',
  'form.complete': 'Завершити',
  'form.thanks': 'Дякуємо. Ваші відповіді збережено.',
  'form.refused': 'Відмова від відповіді',
  'form.dont_know': 'Не знаю',
  'form.not_applicable': 'Не стосується',
} satisfies Readonly<Record<keyof typeof english, string>>;
