/** The words of a form around its questions, in English. */
import type { FormKey } from '../../language/faults/form-messages.ts';

export const form = {
  'form.noAnswer': 'No answer to “{question}”: why?',
  'form.confirm': '{sentence} Is that right? If not, go back and correct it.',
  'form.confirmed': 'Yes, that is right',
  'form.currency': 'Currency',
  'form.otherPlace': 'Another place',
  'form.addRow': 'Add another',
  'form.removeRow': 'Remove',
  'form.row': 'No. {panelIndex}',
  'form.complete': 'Finish',
  'form.thanks': 'Thank you. Your answers have been saved.',
  'form.refused': 'Refused',
  'form.dont_know': 'Does not know',
  'form.not_applicable': 'Not applicable',
} as const satisfies Readonly<Record<`form.${FormKey}`, string>>;
