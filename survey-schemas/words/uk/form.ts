/** The words of a form around its questions, in Ukrainian. */
import type { form as english } from '../en/form.ts';

export const form = {
  'form.otherPlace': 'Інше місце',
  'form.row': '№ {panelIndex}',
  'form.refused': 'Відмова від відповіді',
  'form.dont_know': 'Не знаю',
  'form.not_applicable': 'Не стосується',
} satisfies Readonly<Record<keyof typeof english, string>>;
