/** Amounts of a measure as items to add up: what they are is found once, and which domain each is in for every breakdown. */
import { joined, pick, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
import type { AmountMeasure } from '#schemas/language/study/tables.ts';
import { type Piece, piecesOf } from './amount-pieces.ts';
import { orderByUnit } from './domain-sums.ts';
import type { DomainCatalogue } from './domains.ts';
import type { Filling } from './filling.ts';
import { type Items, keepItems } from './filter.ts';
import type { Units } from './units.ts';

/** Rows of a piece that have an amount or lack one. */
type Holding = Pick<Piece, 'table' | 'fixed'> & Omit<Items, 'domain'> & { readonly rows: Int32Array };

/** Those of all pieces together, in the order of units; `order` says where each was before, piece by piece. */
type Holdings = Omit<Items, 'domain'> & {
  readonly pieces: readonly Pick<Holding, 'table' | 'fixed' | 'rows'>[];
  readonly order: Int32Array | undefined;
};

/** What was found of some units last: every breakdown of a measure asks again, and those that it is compared with. */
const found = new WeakMap<Units, Map<string, Holdings>>();
/** Of a measure that is done nobody asks any more, and its items take as much as many columns do. */
const mostKept = 4;

/** Keeps what was asked for last. */
function keep(known: Map<string, Holdings>, key: string, holdings: Holdings): void {
  known.delete(key);
  known.set(key, holdings);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
}

/** Items of every piece of a measure, in the order of units. */
export function amountItems(
  { plan, units, kept }: Filling,
  measure: AmountMeasure,
  breakdown: readonly string[],
  catalogue: DomainCatalogue,
): Items {
  const splitsWhole = breakdown.some((dimension) => measure.whole?.rest[dimension] !== undefined);
  const known = found.get(units) ?? new Map<string, Holdings>();
  found.set(units, known);
  const { from, whole, askedIf, annualise } = measure;
  const key = JSON.stringify({ from, whole, askedIf, annualise, splitsWhole });
  const holdings =
    known.get(key) ?? together(piecesOf(plan, measure, units).map((piece) => holdingOf(piece, annualise, splitsWhole)));
  keep(known, key, holdings);
  const { pieces, order, unit, value, unknown } = holdings;
  const byPiece = joined(
    pieces.map(({ table, fixed, rows }) => catalogue.classify(table, fixed, rows)),
    new Int32Array(unit.length),
  );
  const domain = order === undefined ? byPiece : pickIntegers(byPiece, order);
  return keepItems({ unit, domain, value, unknown }, kept);
}

function holdingOf(piece: Piece, annualise: number, splitsWhole: boolean): Holding {
  const { table, fixed, unit, value, unknown, settled } = piece;
  const isMissing = (row: number) => unknown[row]! > (splitsWhole ? 0 : settled[row]!);
  const rows = placesWhere(unit.length, (row) => unit[row]! >= 0 && (value[row] !== 0 || isMissing(row)));
  const [annual, missing] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  for (let k = 0; k < rows.length; k++) {
    annual[k] = value[rows[k]!]! * annualise;
    missing[k] = Number(isMissing(rows[k]!));
  }
  return { table, fixed, rows, unit: pickIntegers(unit, rows), value: annual, unknown: missing };
}

function together(pieces: readonly Holding[]): Holdings {
  const count = pieces.reduce((sum, { rows }) => sum + rows.length, 0);
  const unit = joined(
    pieces.map((piece) => piece.unit),
    new Int32Array(count),
  );
  const [value, unknown] = [
    joined(
      pieces.map((piece) => piece.value),
      new Float64Array(count),
    ),
    joined(
      pieces.map((piece) => piece.unknown),
      new Float64Array(count),
    ),
  ];
  const order = orderByUnit(unit);
  const places = pieces.map(({ table, fixed, rows }) => ({ table, fixed, rows }));
  if (order === undefined) return { pieces: places, order, unit, value, unknown };
  return {
    pieces: places,
    order,
    unit: pickIntegers(unit, order),
    value: pick(value, order),
    unknown: pick(unknown, order),
  };
}
