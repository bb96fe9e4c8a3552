/** The words of a form around its questions, in Albanian. */
import type { form as english } from '../en/form.ts';

export const form = {
  'form.noAnswer': 'Pa përgjigje për “{question}”: pse?',
  'form.confirm': '{sentence} A është e saktë? Nëse jo, kthehuni prapa dhe korrigjojeni.',
  'form.confirmed': 'Po, është e saktë',
  'form.currency': 'Monedha',
  'form.otherPlace': 'Vend tjetër',
  'form.addRow': 'Shto një tjetër',
  'form.removeRow': 'Hiq',
  'form.row': 'Nr. {panelIndex}',
  'form.complete': 'Përfundo',
  'form.thanks': 'Faleminderit. Përgjigjet tuaja u ruajtën.',
  'form.refused': 'Refuzoi të përgjigjej',
  'form.dont_know': 'Nuk e di',
  'form.not_applicable': 'Nuk zbatohet',
} satisfies Readonly<Record<keyof typeof english, string>>;
