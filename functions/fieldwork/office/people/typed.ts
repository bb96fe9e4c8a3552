/** One enumerator as a form says them, and as the table that the same checks read. */
import * as v from 'valibot';

import type { Listed, Placed } from '#functions/fieldwork/people/read-table.ts';
import { plainCode } from '#schemas/basics/plain-text.ts';
import type { StoredEnumerator } from '#functions/store/store.ts';

/** Longer than anybody types or pastes: a country with a place on each line. */
const longestTable = 1_000_000;
const field = (most: number) => v.fallback(v.pipe(v.string(), v.maxLength(most)), '');

const typedSchema = v.object({
  id: field(200),
  name: field(400),
  team: field(200),
  places: field(50_000),
  /** Empty where nobody of that id was there. */
  revision: v.fallback(v.pipe(v.string(), v.regex(/^\d{0,9}$/)), ''),
});
export type TypedPerson = v.InferOutput<typeof typedSchema>;
export const nobody: TypedPerson = { id: '', name: '', team: '', places: '', revision: '' };

/** What was typed; a field that is not there is empty. */
export const typedPerson = (form: unknown): TypedPerson => v.parse(v.fallback(typedSchema, nobody), form);

/** The table that was pasted. */
export const typedTable = (form: unknown): string =>
  v.parse(v.fallback(v.object({ table: field(longestTable) }), { table: '' }), form).table;

/** An enumerator as the form shows them. */
export const asTyped = ({ id, name, team, assignments, revision }: StoredEnumerator): TypedPerson => ({
  id,
  name,
  team: team ?? '',
  places: assignments.map(({ instrument, psu }) => `${instrument}${psu === undefined ? '' : ` ${psu}`}`).join('\n'),
  revision: String(revision),
});

/** A place of a line: its code, with the questionnaire before it or, alone on the line, a whole questionnaire. */
function placeIn(line: string, row: number, instruments: ReadonlySet<string>): Placed | undefined {
  const text = line.trim();
  if (text === '') return undefined;
  const [first = ''] = text.split(/\s+/, 1);
  if (!instruments.has(first)) return { row, psu: plainCode(text) };
  const psu = plainCode(text.slice(first.length));
  return { row, instrument: first, ...(psu !== '' && { psu }) };
}

/**
 * The person as a table has them; rows are the lines of the places.
 *
 * @param instruments questionnaires of the round
 */
export function listedOf({ id, name, team, places }: TypedPerson, instruments: ReadonlySet<string>): Listed {
  const typed = name.trim();
  return {
    id: id.trim(),
    row: 1,
    ...(typed !== '' && { name: typed }),
    team: team.trim(),
    places: places.split(/\r?\n/).flatMap((line, at) => placeIn(line, at + 1, instruments) ?? []),
  };
}
