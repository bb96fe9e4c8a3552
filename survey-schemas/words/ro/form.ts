/** The words of a form around its questions, in Romanian. */
import type { form as english } from '../en/form.ts';

export const form = {
  'form.noAnswer': 'Fără răspuns la „{question}”. De ce?',
  'form.confirm': '{sentence} Este corect? Dacă nu, întoarceți-vă și corectați.',
  'form.confirmed': 'Da, este corect',
  'form.currency': 'Valuta',
  'form.otherPlace': 'Alt loc',
  'form.addRow': 'Adăugare',
  'form.removeRow': 'Ștergere',
  'form.row': 'Nr. {panelIndex}',
  'form.complete': 'Finalizare',
  'form.thanks': 'Vă mulțumim. Răspunsurile au fost salvate.',
  'form.refused': 'Refuz de a răspunde',
  'form.dont_know': 'Nu știu',
  'form.not_applicable': 'Nu se aplică',
} satisfies Readonly<Record<keyof typeof english, string>>;
