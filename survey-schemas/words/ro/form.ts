/** The words of a form around its questions, in Romanian. */
import type { form as english } from '../en/form.ts';

export const form = {
  'form.otherPlace': 'Alt loc',
  'form.row': 'Nr. {panelIndex}',
  'form.refused': 'Refuz de a răspunde',
  'form.dont_know': 'Nu știu',
  'form.not_applicable': 'Nu se aplică',
} satisfies Readonly<Record<keyof typeof english, string>>;
