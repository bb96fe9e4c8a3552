/** Base weights: how many units each contact stands for by the draw alone, whether it was interviewed or not. */
import type { WeightRule } from '#schemas/language/study/collection.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import { stopWeights } from '../../statistics/weighting/border-weights.ts';
import type { Contacts } from './contacts.ts';
import type { CountedShift } from '../../fieldwork/shifts/counted-shift.ts';
import type { Place } from './places.ts';
import { readSheets, type ShiftRule } from './shift-sheets.ts';

export type BaseWeights = {
  /** With those whom only a sheet counts. */
  readonly contacts: Contacts;
  /** Contact → units that it stands for; 0 where nobody knows how many units its place holds. */
  readonly weights: Float64Array;
  /** Place → units in it; NaN where nobody knows. */
  readonly sizes: Float64Array;
  /** Places whose travellers nobody counted: their number follows from the stops. */
  readonly uncounted: readonly number[];
};

type Drawn = Exclude<WeightRule, { readonly kind: 'none' }>;

/**
 * Base weights by the rule of the study.
 *
 * @param sheets of shifts that were counted on phones, by PSU
 */
export function baseWeights(
  table: Table,
  rule: Drawn,
  places: readonly Place[],
  filed: Contacts,
  sheets: ReadonlyMap<string, CountedShift>,
): BaseWeights {
  switch (rule.kind) {
    case 'psu':
      return ofListed(places, filed, (place) => place.units);
    case 'list':
      return ofListed(places, filed, () => 1);
    case 'shift':
      return ofShifts(table, rule, places, filed, sheets);
  }
}

function contactsByPlace({ place, times }: Contacts, places: number): Float64Array {
  const counts = new Float64Array(places);
  for (const [k, at] of place.entries()) counts[at]! += times[k]!;
  return counts;
}

/** w = weight of the place × units listed in it / units that were to be interviewed there. */
function ofListed(places: readonly Place[], contacts: Contacts, unitsOf: (place: Place) => number): BaseWeights {
  const counts = contactsByPlace(contacts, places.length);
  const sizes = Float64Array.from(places, unitsOf);
  const weights = Float64Array.from(contacts.place, (at) =>
    Number.isNaN(sizes[at]!) ? 0 : (places[at]!.firstStageWeight * sizes[at]!) / counts[at]!,
  );
  return { contacts, weights, sizes, uncounted: [] };
}

/** w = weight of the shift × k × travellers counted / Σk over those stopped; without a count the last factor is 1. */
function ofShifts(
  table: Table,
  rule: ShiftRule,
  places: readonly Place[],
  filed: Contacts,
  sheets: ReadonlyMap<string, CountedShift>,
): BaseWeights {
  const { counted, interval, contacts } = readSheets(table, rule, places, filed, sheets);
  const times = Float64Array.from(contacts.times);
  const passed = new Float64Array(places.length);
  for (const [k, at] of contacts.place.entries()) passed[at]! += interval[k]! * times[k]!;
  // A count stands for itself: without intervals, whoever was stopped stands for as many as the others.
  const isKnown = (at: number): boolean => !Number.isNaN(counted[at]!) || passed[at]! > 0;
  const known = Float64Array.from(places, (_, at) => Number(isKnown(at)));
  const weights = stopWeights({
    shifts: { index: Int32Array.from(contacts.place), size: places.length },
    firstStageWeight: Float64Array.from(places, ({ firstStageWeight }) => firstStageWeight),
    interval: interval.map((k) => (Number.isNaN(k) ? 1 : k)),
    times,
    counted,
  });
  const estimated = (at: number): boolean => Number.isNaN(counted[at]!) && passed[at]! > 0;
  return {
    contacts,
    weights: weights.map((weight, k) => weight * known[contacts.place[k]!]!),
    sizes: counted.map((count, at) => (estimated(at) ? passed[at]! : count)),
    uncounted: [...places.keys()].filter(estimated),
  };
}
