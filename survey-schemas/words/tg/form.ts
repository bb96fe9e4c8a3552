/** The words of a form around its questions, in Tajik. */
import type { form as english } from '../en/form.ts';

export const form = {
  'form.noAnswer': 'Ба саволи «{question}» ҷавоб нест. Чаро?',
  'form.confirm': '{sentence} Дуруст аст? Агар не, ба қафо гардед ва ислоҳ кунед.',
  'form.confirmed': 'Бале, дуруст аст',
  'form.currency': 'Асъор',
  'form.otherPlace': 'Ҷои дигар',
  'form.addRow': 'Боз илова кардан',
  'form.removeRow': 'Нест кардан',
  'form.row': '№ {panelIndex}',
  'form.complete': 'Ба охир расондан',
  'form.thanks': 'Ташаккур. Ҷавобҳои шумо нигоҳ дошта шуданд.',
  'form.refused': 'Ҷавоб доданро рад кард',
  'form.dont_know': 'Намедонам',
  'form.not_applicable': 'Дахл надорад',
} satisfies Readonly<Record<keyof typeof english, string>>;
