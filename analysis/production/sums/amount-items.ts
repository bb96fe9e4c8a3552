/** Amounts of a measure as items to add up: what they are is found once, and which domain each is in for every breakdown. */
import { numbersOf, pick, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
import type { AmountMeasure } from '#schemas/language/study/tables.ts';
import { type Piece, piecesOf } from './amount-pieces.ts';
import type { DomainCatalogue } from './domains.ts';
import type { Filling } from './filling.ts';
import { type Items, keepItems } from './filter.ts';
import type { Units } from './units.ts';

/** Rows of a piece that have an amount or lack one, an entry each. */
type Holding = Pick<Piece, 'table' | 'fixed'> & Omit<Items, 'domain'> & { readonly rows: Int32Array };

/** What was found of some units, until they are gone: every breakdown of a measure asks again. */
const found = new WeakMap<Units, Map<string, readonly Holding[]>>();

/** Items of every piece of a measure. */
export function amountItems(
  { plan, units, kept }: Filling,
  measure: AmountMeasure,
  breakdown: readonly string[],
  catalogue: DomainCatalogue,
): Items {
  const splitsWhole = breakdown.some((dimension) => measure.whole?.rest[dimension] !== undefined);
  const known = found.get(units) ?? new Map<string, readonly Holding[]>();
  found.set(units, known);
  const { from, whole, askedIf, annualise } = measure;
  const key = JSON.stringify({ from, whole, askedIf, annualise, splitsWhole });
  const holdings =
    known.get(key) ?? piecesOf(plan, measure, units).map((piece) => holdingOf(piece, annualise, splitsWhole));
  known.set(key, holdings);
  const items = holdings.map(({ table, fixed, rows, ...item }): Items => ({
    ...item,
    domain: pickIntegers(catalogue.classify(table, fixed), rows),
  }));
  return keepItems(joined(items), kept);
}

function holdingOf(piece: Piece, annualise: number, splitsWhole: boolean): Holding {
  const { table, fixed, unit, value, unknown, settled } = piece;
  const missing = splitsWhole ? unknown : numbersOf(unknown.length, (row) => unknown[row]! - settled[row]!);
  const rows = placesWhere(unit.length, (row) => unit[row]! >= 0 && (value[row] !== 0 || missing[row]! > 0));
  return {
    table,
    fixed,
    rows,
    unit: pickIntegers(unit, rows),
    value: numbersOf(rows.length, (k) => value[rows[k]!]! * annualise),
    unknown: pick(missing, rows),
  };
}

function joined(parts: readonly Items[]): Items {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const length = parts.reduce((sum, part) => sum + part.unit.length, 0);
  const all = {
    unit: new Int32Array(length),
    domain: new Int32Array(length),
    value: new Float64Array(length),
    unknown: new Float64Array(length),
  };
  let at = 0;
  for (const part of parts) {
    all.unit.set(part.unit, at);
    all.domain.set(part.domain, at);
    all.value.set(part.value, at);
    all.unknown.set(part.unknown, at);
    at += part.unit.length;
  }
  return all;
}
