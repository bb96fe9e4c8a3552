/** What is said where forms are looked at and tried out, in Romanian. */
import type { trying as english } from '../en/trying.ts';

export const trying = {
  'trying.heading': 'Vedeți și încercați chestionarele',
  'trying.lead':
    'Fiecare chestionar așa cum îl vede operatorul, în fiecare limbă. Ce se completează acolo nu se păstrează și nu se trimite nicăieri.',
  'trying.leadPractice':
    'Un link de exersare parcurge tot drumul, cu telefon și confirmare. Ce sosește prin el este marcat și nu intră în nicio cifră. Se poate exersa cu el și înainte de deschiderea rundei.',
  'trying.title': 'Previzualizare: {study}',
  'trying.filesNothing': 'nimic din ce completați aici nu se păstrează și nu se trimite',
  'trying.unfiled': 'A fost o previzualizare',
  'trying.unfiledWhy': 'Nimic nu s-a păstrat și nimic nu s-a trimis. Un operator ar vedea acum o confirmare.',
  'trying.back': 'Înapoi la rundă',
  'trying.make': 'Link de exersare',
  'trying.sheet': 'Exersare: {study}',
  'trying.sheetLead':
    'Codul este doar pe această pagină și funcționează pe un singur dispozitiv, o dată. Ce sosește cu el este marcat ca exersare și nu intră în nicio cifră.',
  'trying.openHere': 'Încercați pe acest dispozitiv',
  'trying.reason': 'pentru exersare, de pe pagina rundei',
  'trying.noStudy': 'Runda nu întreabă un astfel de chestionar prin linkuri.',
  'trying.roundOver': 'Nu s-a creat niciun link: runda este închisă.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
