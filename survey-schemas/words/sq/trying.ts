/** What is said where forms are looked at and tried out, in Albanian. */
import type { trying as english } from '../en/trying.ts';

export const trying = {
  'trying.heading': 'Shihni dhe provoni pyetësorët',
  'trying.lead':
    'Çdo pyetësor siç e sheh intervistuesi, në çdo gjuhë. Ajo që plotësohet atje nuk ruhet dhe nuk dërgohet askund.',
  'trying.leadPractice':
    'Një lidhje për ushtrim e bën tërë rrugën, me telefon e dëftesë. Ajo që vjen prej saj është e shënuar dhe s’hyn në asnjë shifër. Me të mund të ushtrohet edhe para hapjes së raundit.',
  'trying.title': 'Parapamje: {study}',
  'trying.filesNothing': 'asgjë që plotësoni këtu nuk ruhet dhe nuk dërgohet',
  'trying.unfiled': 'Kjo ishte një parapamje',
  'trying.unfiledWhy': 'Asgjë nuk u ruajt dhe asgjë nuk u dërgua. Një intervistues do të shihte tani një dëftesë.',
  'trying.back': 'Kthehu te raundi',
  'trying.make': 'Lidhje për ushtrim',
  'trying.sheet': 'Ushtrim: {study}',
  'trying.sheetLead':
    'Ky kod është vetëm në këtë faqe dhe vlen në një pajisje, një herë. Ajo që vjen me të shënohet si ushtrim dhe s’hyn në asnjë shifër.',
  'trying.openHere': 'Provojeni në këtë pajisje',
  'trying.reason': 'për ushtrim, nga faqja e raundit',
  'trying.noStudy': 'Ky raund nuk ka pyetësor të tillë përmes lidhjeve.',
  'trying.roundOver': 'Nuk u krijua lidhje: raundi është i mbyllur.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
