/** The words of a form around its questions, in English. */
import type { FormKey } from '../../language/faults/form-messages.ts';

export const form = {
  'form.otherPlace': 'Another place',
  'form.row': 'No. {panelIndex}',
  'form.refused': 'Refused',
  'form.dont_know': 'Does not know',
  'form.not_applicable': 'Not applicable',
} as const satisfies Readonly<Record<`form.${FormKey}`, string>>;
