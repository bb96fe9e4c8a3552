/**
 * Puts the tables of a study together from the segments in which it was read, in the order of response ids: neither the
 * order in which responses were read leaves a trace, nor the way in which they were divided.
 */
import { type Column, factorFrom, narrowed, type Table } from '../../statistics/columns/columns.ts';
import type { FlatTable } from '#schemas/language/columns/flatten.ts';
import { yesNo } from '#schemas/language/questions/question.ts';

import { gather, type Places } from './gather.ts';
import { untilColumn } from './until-column.ts';
import { verifiedColumn } from './verified-column.ts';

/** Design of imported microdata; undefined for what was collected here. */
export type GivenDesign = { readonly stratum: string; readonly psu: string; readonly weight: number } | undefined;

/** Responses of one study as they were read, all or some. `ids` and `designs` have one entry per row of the first table. */
export type Segment = {
  readonly ids: readonly string[];
  readonly designs: readonly GivenDesign[];
  /** Last month that the amounts of each are of; no column without it. */
  readonly until?: readonly (number | undefined)[];
  /** Whether a contact of each was verified; no column without it. */
  readonly verified?: readonly boolean[];
  /** Parents before children. */
  readonly tables: readonly FlatTable[];
};

/** The pieces of one table, one per segment, and the number of its rows before each. */
type Pieces = { readonly pieces: readonly FlatTable[]; readonly before: readonly number[]; readonly rowCount: number };

/** Where each row goes: rows are counted through all segments, positions are those in the finished table. */
type Order = { readonly rowAt: Uint32Array; readonly positionOf: Uint32Array };

function piecesOf(segments: readonly Pick<Segment, 'tables'>[], index: number): Pieces {
  const pieces = segments.flatMap(({ tables }) => tables[index] ?? []);
  let rowCount = 0;
  const before = pieces.map((piece) => {
    rowCount += piece.rowCount;
    return rowCount - piece.rowCount;
  });
  return { pieces, before, rowCount };
}

function orderWith(rowAt: Uint32Array): Order {
  const positionOf = new Uint32Array(rowAt.length);
  for (let position = 0; position < rowAt.length; position++) positionOf[rowAt[position]!] = position;
  return { rowAt, positionOf };
}

/** Rows by id. */
const orderById = (ids: readonly string[]): Order =>
  orderWith(Uint32Array.from(ids.keys()).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1)));

/** Rows by the position of what they hang from, and in their own order below it. */
function orderBelow(parents: Uint32Array, parentCount: number): Order {
  const next = new Uint32Array(parentCount + 1);
  for (const parent of parents) next[parent + 1]! += 1;
  for (let parent = 0; parent < parentCount; parent++) next[parent + 1]! += next[parent]!;
  const rowAt = new Uint32Array(parents.length);
  for (let row = 0; row < parents.length; row++) rowAt[next[parents[row]!]!++] = row;
  return orderWith(rowAt);
}

/** Of each row of a roster, the position of the row that it hangs from. */
function parentPositions({ pieces, rowCount }: Pieces, above: Pieces, { positionOf }: Order): Uint32Array {
  const parents = new Uint32Array(rowCount);
  let row = 0;
  for (const [segment, piece] of pieces.entries()) {
    const before = above.before[segment] ?? 0;
    for (const parent of piece.parentRow) parents[row++] = positionOf[before + parent]!;
  }
  return parents;
}

function placesOf({ pieces, before, rowCount }: Pieces, { rowAt }: Order): Places {
  const segmentOf = new Uint16Array(rowCount);
  for (const [segment, piece] of pieces.entries()) {
    const start = before[segment] ?? 0;
    segmentOf.fill(segment, start, start + piece.rowCount);
  }
  const segment = new Uint16Array(rowCount);
  const row = new Uint32Array(rowCount);
  for (let at = 0; at < rowCount; at++) {
    const whole = rowAt[at]!;
    segment[at] = segmentOf[whole]!;
    row[at] = whole - before[segment[at]!]!;
  }
  return { segment, row };
}

/** What may say who answered stays behind, but for the texts that are kept: no table needs it. */
function columnsKept({ pieces }: Pieces, places: Places, texts: readonly string[], keep: Keep): Record<string, Column> {
  const kept: Record<string, Column> = {};
  for (const { name, kind, levels, sensitive } of pieces[0]?.spec.columns ?? []) {
    if (sensitive && !texts.includes(name)) continue;
    const held = pieces.map(({ columns }) => columns[name]);
    kept[name] = keep(gather(kind, held, places, levels));
  }
  return kept;
}

const designColumns = (designs: readonly GivenDesign[]): Record<string, Column> => ({
  design_weight: {
    kind: 'numeric',
    values: narrowed(Float64Array.from(designs, (design) => design?.weight ?? Number.NaN)),
  },
  design_stratum: factorFrom(designs.map((design) => design?.stratum)),
  design_psu: factorFrom(designs.map((design) => design?.psu)),
});

/** What becomes of each column as soon as it is there. */
type Keep = (column: Column) => Column;

type Done = Pieces & { readonly order: Order; readonly ids: readonly string[] };

/**
 * Table name → finished table; rows by response id, roster rows as they were given.
 *
 * @param segments of one study, at least one; together they hold each response once
 * @param texts free texts of the first table that are kept all the same; of people there is none
 * @param keep what becomes of each column as soon as it is there: the same one, wherever its numbers lie
 */
export function sortTables(
  segments: readonly Segment[],
  texts: readonly string[] = [],
  keep: Keep = (column) => column,
): Readonly<Record<string, Table>> {
  const done = new Map<string, Done>();
  const finished: Record<string, Table> = {};
  for (const [index, { spec }] of (segments[0]?.tables ?? []).entries()) {
    const pieces = piecesOf(segments, index);
    const { rowCount } = pieces;
    const above = spec.parent === undefined ? undefined : done.get(spec.parent);
    const own = above === undefined ? ownColumns(segments) : rosterColumns(pieces, above);
    done.set(spec.table, { ...pieces, ...own });
    finished[spec.table] = {
      rowCount,
      columns: {
        response_id: { kind: 'text', values: own.ids },
        ...Object.fromEntries(Object.entries(own.columns).map(([name, column]) => [name, keep(column)])),
        ...columnsKept(pieces, placesOf(pieces, own.order), above === undefined ? texts : [], keep),
      },
    };
  }
  return finished;
}

/** Of the first table: its order, and what is given with a response besides its answers. */
function ownColumns(segments: readonly Pick<Segment, 'ids' | 'designs' | 'until' | 'verified'>[]) {
  const ids = segments.flatMap((segment) => segment.ids);
  const designs = segments.flatMap((segment) => segment.designs);
  const until = segments.flatMap((segment) => segment.until ?? []);
  const isApart = segments.some((segment) => segment.verified !== undefined);
  const verified = segments.flatMap((segment) => segment.verified ?? []);
  const order = orderById(ids);
  return {
    order,
    ids: Array.from(order.rowAt, (row) => ids[row] ?? ''),
    columns: {
      ...designColumns(Array.from(order.rowAt, (row) => designs[row])),
      ...(until.length > 0 && {
        [untilColumn]: {
          kind: 'numeric',
          values: narrowed(Float64Array.from(order.rowAt, (row) => until[row] ?? Number.NaN)),
        },
      }),
      ...(isApart && {
        [verifiedColumn]: factorFrom(
          Array.from(order.rowAt, (row) => (verified[row] === true ? 'yes' : 'no')),
          yesNo.codes,
        ),
      }),
    } satisfies Record<string, Column>,
  };
}

/** Of a roster: its order, and the rows that its rows hang from. */
function rosterColumns(pieces: Pieces, above: Done) {
  const parents = parentPositions(pieces, above, above.order);
  const order = orderBelow(parents, above.rowCount);
  const values = Float64Array.from(order.rowAt, (row) => parents[row]!);
  const columns: Record<string, Column> = { parent_row: { kind: 'numeric', values: narrowed(values) } };
  return { order, ids: Array.from(values, (row) => above.ids[row] ?? ''), columns };
}
