/**
 * The sheet of a shift at a border: how many passed, how rarely they were stopped, and who was stopped and not filed. Where
 * somebody counted it on a phone that sheet holds, else what the interviews say of the whole shift.
 */
import type { WeightRule } from '#schemas/language/study/collection.ts';
import type { CountedShift } from '../../fieldwork/shifts/counted-shift.ts';
import { unfiledOutcomes, unfiledTimes } from '../../fieldwork/shifts/unfiled.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import { numericColumn } from '../columns/read-column.ts';
import type { Contacts } from './contacts.ts';
import type { Place } from './places.ts';

export type ShiftRule = WeightRule & { readonly kind: 'shift' };

export type Sheets = {
  /** Place → travellers who passed: as its sheet says, else the largest count asked in the shift, else the frame's; NaN when nobody counted. */
  readonly counted: Float64Array;
  /** Contact → every k-th was stopped; NaN when neither a contact of the shift nor its sheet says. */
  readonly interval: Float64Array;
  /** The contacts, and those whom the sheet counts beyond those filed. */
  readonly contacts: Contacts;
};

/**
 * Reads the sheets of all shifts.
 *
 * @param onPhones those that were counted on phones, by PSU: who refused there is told by no contact
 */
export function readSheets(
  table: Table,
  rule: ShiftRule,
  places: readonly Place[],
  filed: Contacts,
  onPhones: ReadonlyMap<string, CountedShift>,
): Sheets {
  const largest = (name: string) => largestByPlace(numericColumn(table, name), filed, places.length);
  const sheetOf = (place: number): CountedShift | undefined => onPhones.get(places[place]!.psu);
  const counted = largest(rule.counted).map((most, place) => {
    const passed = sheetOf(place)?.counted ?? most;
    return passed > 0 ? passed : places[place]!.units;
  });
  const missing = unfiledOutcomes.flatMap(({ count, holds, outcome }) => {
    const written = largest(rule[count]);
    const met = new Float64Array(places.length);
    for (const [k, came] of filed.outcome.entries()) if (holds.some((one) => one === came)) met[filed.place[k]!]! += 1;
    return Array.from(written, (told, place) => ({
      place,
      outcome,
      times: unfiledTimes(sheetOf(place)?.[count], told, met[place]!),
    }));
  });
  const unfiled = missing.filter(({ times }) => times > 0);
  const contacts: Contacts = {
    row: [...filed.row, ...unfiled.map(() => -1)],
    place: [...filed.place, ...unfiled.map(({ place }) => place)],
    outcome: [...filed.outcome, ...unfiled.map(({ outcome }) => outcome)],
    times: [...filed.times, ...unfiled.map(({ times }) => times)],
  };
  const usual = Float64Array.from(places, (_, place) => sheetOf(place)?.interval ?? Number.NaN);
  return { counted, contacts, interval: intervalsOf(numericColumn(table, rule.interval), contacts, usual) };
}

function largestByPlace(values: Float64Array, { row, place }: Contacts, places: number): Float64Array {
  const most = new Float64Array(places);
  for (const [k, at] of place.entries()) most[at] = Math.max(most[at]!, values[row[k]!]! || 0);
  return most;
}

/** The interval of each contact; where it does not say, the mean of those of its shift, or that of its sheet. */
function intervalsOf(values: Float64Array, { row, place }: Contacts, usual: Float64Array): Float64Array {
  const [sum, told] = [new Float64Array(usual.length), new Float64Array(usual.length)];
  const own = (k: number): number => (values[row[k]!]! >= 1 ? values[row[k]!]! : Number.NaN);
  for (const [k, at] of place.entries()) {
    if (Number.isNaN(own(k))) continue;
    sum[at]! += own(k);
    told[at]! += 1;
  }
  const ofShift = usual.map((k, at) => (told[at]! > 0 ? sum[at]! / told[at]! : k));
  return Float64Array.from(place, (at, k) => (Number.isNaN(own(k)) ? ofShift[at]! : own(k)));
}
