/** Which units a measure is about: its condition is a derived column of yes and no beside the answers; whose weight is times nothing is out. */
import { answerColumn, emptyTable } from '../columns/read-column.ts';
import type { Units } from './units.ts';

/** Items to add up: parallel arrays, one entry per item. */
export type Items = {
  readonly unit: Int32Array;
  readonly domain: Int32Array;
  readonly value: Float64Array;
  /** 1 = something here is unknown. */
  readonly unknown: Float64Array;
};

/**
 * Unit → 1 in, 0 out, NaN where nobody knows; undefined where every unit is in.
 *
 * @param column the condition, derived
 */
export function keptUnits(units: Units, column: string | undefined): Float64Array | undefined {
  const { factors } = units;
  const told = column === undefined ? undefined : toldUnits(units, column);
  if (factors === undefined) return told;
  return factors.map((factor, unit) => {
    const kept = told?.[unit] ?? 1;
    if (factor === 0 || kept === 0) return 0;
    return Number.isNaN(factor) ? Number.NaN : kept;
  });
}

function toldUnits({ sample, table, ofRow, interview }: Units, column: string): Float64Array {
  const { codes, levels } = answerColumn(sample.tables[table] ?? emptyTable, column);
  const told: Readonly<Record<string, number>> = { yes: 1, no: 0 };
  const kept = new Float64Array(interview.length).fill(Number.NaN);
  const toldBy = levels.map((level) => told[level] ?? Number.NaN);
  for (let row = 0; row < ofRow.length; row++)
    if (ofRow[row]! >= 0) kept[ofRow[row]!] = toldBy[codes[row]!] ?? Number.NaN;
  return kept;
}

/** Items of units that are in; what a unit has that may be in or out is not known. */
export function keepItems(items: Items, kept: Float64Array | undefined): Items {
  if (kept === undefined) return items;
  const [domain, value, unknown] = [items.domain.slice(), items.value.slice(), items.unknown.slice()];
  for (let item = 0; item < domain.length; item++) {
    const keptOf = kept[items.unit[item]!] ?? 0;
    if (keptOf === 0) domain[item] = -1;
    if (!Number.isNaN(keptOf)) continue;
    value[item] = 0;
    unknown[item] = 1;
  }
  return { unit: items.unit, domain, value, unknown };
}
