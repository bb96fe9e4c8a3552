/** The dwellings that were drawn go to the enumerators of a round: their names and how they are found, and nothing else of the list. */
import { type DrawnUnit, drawnUnitSchema, mostDrawnUnits, unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import type { Study } from '#schemas/language/study/study.ts';
import * as v from 'valibot';

type Row = Readonly<Record<string, string>>;

export type HandedOut =
  | { readonly kind: 'units'; readonly byPsu: ReadonlyMap<string, readonly DrawnUnit[]> }
  /** Nothing goes out, and why. */
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** The column of the list that says how a unit is found. */
const addressColumn = 'address';

/**
 * What goes out, by PSU.
 *
 * @param header columns of the list
 * @param rows those drawn, in the order of the listing
 */
export function handedOut(
  { collection, instrument }: Study,
  header: readonly string[],
  rows: readonly Row[],
): HandedOut {
  const name = unitQuestion(collection.unit);
  if (name === undefined)
    return { kind: 'none', why: `"${instrument.id}" has no single question that names a unit; nobody is sent to one` };
  if (!header.includes(name))
    return { kind: 'none', why: `the list has no column "${name}", so enumerators see no list of those drawn` };
  const byPsu = new Map<string, DrawnUnit[]>();
  const faults: string[] = [];
  for (const row of rows) {
    const { psu = '', position = '' } = row;
    const address = row[addressColumn]?.trim() ?? '';
    const read = v.safeParse(drawnUnitSchema, { code: row[name] ?? '', ...(address !== '' && { address }) });
    const units = byPsu.get(psu) ?? [];
    byPsu.set(psu, units);
    const where = `${psu}, position ${position}`;
    if (!read.success) faults.push(`${where}, ${name}: ${read.issues[0].message}`);
    else if (units.some(({ code }) => code === read.output.code))
      faults.push(`${where}, ${name}: another one that was drawn there has the same`);
    else if (units.push(read.output) === mostDrawnUnits + 1)
      faults.push(`${where}: enumerators are sent to at most ${mostDrawnUnits} in one place`);
  }
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'units', byPsu };
}
