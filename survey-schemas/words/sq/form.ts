/** The words of a form around its questions, in Albanian. */
import type { form as english } from '../en/form.ts';

export const form = {
  'form.otherPlace': 'Vend tjetër',
  'form.row': 'Nr. {panelIndex}',
  'form.refused': 'Refuzoi të përgjigjej',
  'form.dont_know': 'Nuk e di',
  'form.not_applicable': 'Nuk zbatohet',
} satisfies Readonly<Record<keyof typeof english, string>>;
