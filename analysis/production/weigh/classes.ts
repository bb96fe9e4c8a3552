/** Weighting classes of contacts: each variable as a factor over the contacts, answered or not. */
import { note, type Note } from '#schemas/words/note.ts';
import type { FactorColumn, Table } from '../../statistics/columns/columns.ts';
import type { NamedFactor } from '../../statistics/weighting/cells.ts';
import { answerColumn } from '../columns/read-column.ts';
import type { Contacts } from './contacts.ts';
import type { Place } from './places.ts';

/** Why a variable makes no classes. */
export type ClassFault = { readonly why: Note };

const isFault = (made: NamedFactor | ClassFault): made is ClassFault => 'why' in made;

/** Classes by these variables, or what is wrong with the first that makes none. */
export function classFactors(
  variables: readonly string[],
  table: Table,
  places: readonly Place[],
  contacts: Contacts,
): readonly NamedFactor[] | ClassFault {
  const made = variables.map((name) => classFactor(name, table, places, contacts));
  return made.find(isFault) ?? made.flatMap((factor) => (isFault(factor) ? [] : [factor]));
}

/** `psu` and `stratum` are those of the frame; everything else is a question, known of who answered and who did not. */
function classFactor(
  name: string,
  table: Table,
  places: readonly Place[],
  contacts: Contacts,
): NamedFactor | ClassFault {
  if (name === 'psu') return { name, column: byPlace(places, contacts, ({ psu }) => psu) };
  if (name === 'stratum') return { name, column: byPlace(places, contacts, ({ stratum }) => stratum) };
  const answered = table.columns[name];
  if (answered === undefined) return { why: note('note.not-asked', { variable: name }) };
  if (answered.kind !== 'factor') return { why: note('note.no-categories', { variable: name }) };
  const { codes, levels } = answerColumn(table, name);
  const first = firstRows(contacts, places.length);
  const ofContacts = Int32Array.from(contacts.row, (row, k) => codes[row < 0 ? first[contacts.place[k]!]! : row] ?? -1);
  const missing = ofContacts.filter((code) => code < 0).length;
  if (missing > 0) return { why: note('note.class-unknown', { variable: name, missing, contacts: ofContacts.length }) };
  return { name, column: { kind: 'factor', codes: ofContacts, levels } };
}

function byPlace(places: readonly Place[], { place }: Contacts, nameOf: (place: Place) => string): FactorColumn {
  const levels = [...new Set(places.map(nameOf))];
  const codeOf = new Map(levels.map((level, code) => [level, code]));
  const ofPlace = places.map((each) => codeOf.get(nameOf(each)) ?? -1);
  return { kind: 'factor', levels, codes: Int32Array.from(place, (at) => ofPlace[at]!) };
}

/** Place → row of the first contact filed there; −1 where there is none. */
function firstRows({ row, place }: Contacts, places: number): Int32Array {
  const first = new Int32Array(places).fill(-1);
  for (const [k, at] of place.entries()) if (row[k]! >= 0 && first[at] === -1) first[at] = row[k]!;
  return first;
}
