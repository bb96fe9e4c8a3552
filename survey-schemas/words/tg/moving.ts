/** What is said where several interviews are decided about at once, in Tajik. */
import type { moving as english } from '../en/moving.ts';

export const moving = {
  'moving.heading': 'Қарор дар бораи интихобшудаҳо',
  'moving.pick': 'Интихоб',
  'moving.pickOne': 'Интихоби мусоҳибае, ки {moment} ба охир расид',
  'moving.none': 'Қароре нашуд: аввал мусоҳибаҳоро интихоб кунед.',
  'moving.moved': 'Қарор ва навишта шуд: {count}',
  'moving.notMoved': 'Қарор нашуд: {count}. Ҳар яке чун пештара аст.',
  'moving.why.changed-meanwhile': 'дар ин муддат каси дигар онро тағйир дод',
  'moving.why.not-from-here': 'ин дар ҳолати ҳозира ё барои шумо мумкин нест',
  'moving.why.unknown': 'ин ҷо чунин мусоҳиба нест',
  'moving.back': 'Бозгашт ба рӯйхат',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
