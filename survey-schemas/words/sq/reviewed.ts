/** What a release says of interviews that the office has looked at, in Albanian. */
import type { reviewed as english } from '../en/reviewed.ts';

export const reviewed = {
  'note.interview-set-aside':
    'Intervista të {study} që zyra i la mënjanë: {count}. Nuk hyjnë në asnjë shifër; secila ruhet bashkë me arsyen.',
  'note.interview-quarantined':
    'Intervista të {study} që erdhën përmes një lidhjeje të skaduar dhe për të cilat ende s’është vendosur: {count}. Nuk hyjnë në asnjë shifër.',
  'note.interview-lost-draw':
    'Intervista të {study} që u bënë sipas një shorti në telefon i cili nuk vlen, ndaj numrat e tyre mund të jenë të banesave të tjera: {count}. Nuk hyjnë në asnjë shifër derisa dikush të vendosë.',
  'note.interview-trial': 'Intervista prove të {study}: {count}. Nuk hyjnë në asnjë shifër.',
  'note.interview-sent-back':
    'Intervista të {study} që iu kthyen atij që i kishte dorëzuar: {count}. Derisa të korrigjohen, vlejnë siç janë.',
  'note.interview-edited':
    'Intervista të {study} përgjigjet e të cilave i ndryshoi zyra: {count}. Vlen versioni i ndryshuar; ai i dorëzuari ruhet.',
  'advice.interview-set-aside':
    'Nëse janë shumë, shihni arsyet: ato të një intervistuesi a vendi mund të kenë një shkak.',
  'advice.interview-quarantined':
    'Vendosni për to para se shifrat të përdoren: pranojini ose lërini mënjanë me një arsye.',
  'advice.interview-lost-draw':
    'Vendoseni secilën te banesa e saj e saktë dhe pranojeni, ose lëreni mënjanë me një arsye.',
  'advice.interview-trial': 'S’ka gjë për të bërë.',
  'advice.interview-sent-back': 'Kërkojuani intervistuesve para se raundi të mbyllet.',
  'advice.interview-edited': 'Nëse janë shumë, shihni të kujt janë: një pyetje mund të kuptohet gabim.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
