/** What a release says of interviews that the office has looked at, in Romanian. */
import type { reviewed as english } from '../en/reviewed.ts';

export const reviewed = {
  'note.interview-set-aside':
    '{study} – interviuri pe care biroul le-a pus deoparte: {count}. Nu intră în nicio cifră; fiecare se păstrează împreună cu motivul.',
  'note.interview-quarantined':
    '{study} – interviuri sosite printr-un link expirat, asupra cărora nu s-a decis încă: {count}. Nu intră în nicio cifră.',
  'note.interview-lost-draw':
    '{study} – interviuri făcute după o extragere de pe telefon care nu este valabilă, astfel că numerele lor pot fi ale altor locuințe: {count}. Nu intră în nicio cifră până când cineva decide.',
  'note.interview-trial': '{study} – interviuri de probă: {count}. Nu intră în nicio cifră.',
  'note.interview-sent-back':
    '{study} – interviuri trimise înapoi celor care le-au predat: {count}. Până la corectare contează așa cum sunt.',
  'note.interview-edited':
    '{study} – interviuri ale căror răspunsuri le-a modificat biroul: {count}. Contează versiunea modificată; cea predată se păstrează.',
  'advice.interview-set-aside':
    'Dacă sunt multe, vedeți motivele: cele ale unui operator sau loc pot avea aceeași cauză.',
  'advice.interview-quarantined':
    'Decideți asupra lor înainte de a folosi cifrele: acceptați-le sau puneți-le deoparte cu un motiv.',
  'advice.interview-lost-draw': 'Atribuiți fiecare locuinței corecte și acceptați-l sau puneți-l deoparte cu un motiv.',
  'advice.interview-trial': 'Nu e nimic de făcut.',
  'advice.interview-sent-back': 'Cereți-le operatorilor înainte de închiderea rundei.',
  'advice.interview-edited': 'Dacă sunt multe, vedeți ale cui sunt: o întrebare poate fi înțeleasă greșit.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
