/** The words of a form around its questions, in Tajik. */
import type { form as english } from '../en/form.ts';

export const form = {
  'form.otherPlace': 'Ҷои дигар',
  'form.row': '№ {panelIndex}',
  'form.refused': 'Ҷавоб доданро рад кард',
  'form.dont_know': 'Намедонам',
  'form.not_applicable': 'Дахл надорад',
} satisfies Readonly<Record<keyof typeof english, string>>;
