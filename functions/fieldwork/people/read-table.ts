/** Reads a table of who is to do what: a row for each place that somebody is given; every fault of its form at once. */
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

import { nearestName } from '#schemas/basics/nearest-name.ts';
import { plainCode } from '#schemas/basics/plain-text.ts';

import type { TableFault } from './fault.ts';

/** A place as the table has it; what it does not say is looked up. */
export type Placed = { readonly instrument?: string; readonly psu?: string; readonly row: number };

/** One enumerator as the table has them; undefined is what has no column, or, of a name, no value. */
export type Listed = {
  readonly id: string;
  readonly row: number;
  readonly name?: string;
  readonly team?: string;
  readonly places: readonly Placed[];
};

export type TableRead =
  | { readonly kind: 'read'; readonly people: readonly Listed[] }
  | { readonly kind: 'faulty'; readonly faults: readonly TableFault[] };

const columns = ['id', 'name', 'team', 'instrument', 'psu'] as const;
/** What people call them as well. */
const alsoCalled: Readonly<Record<string, string>> = { enumerator: 'id', place: 'psu', questionnaire: 'instrument' };

const rowsSchema = v.array(
  v.object({ record: v.record(v.string(), v.string()), info: v.object({ lines: v.number() }) }),
);

function headerFaults(header: readonly string[]): readonly TableFault[] {
  const row = 1;
  const strange = header
    .filter((name) => name !== '' && !columns.some((known) => known === name))
    .map((name): TableFault => {
      return { kind: 'column-strange', row, subject: name, other: nearestName(name, columns) ?? columns.join(', ') };
    });
  const twice = header
    .filter((name, at) => name !== '' && header.indexOf(name) !== at)
    .map((name): TableFault => ({ kind: 'column-twice', row, subject: name }));
  return [
    ...(header.includes('id') ? [] : [{ kind: 'column-missing', row, subject: 'id' } as const]),
    ...strange,
    ...twice,
  ];
}

type Collected = Omit<Listed, 'places'> & { readonly places: Placed[] };

/** Puts one row to what is known of its enumerator; answers what is wrong with it. */
function add(
  known: Map<string, Collected>,
  record: Readonly<Record<string, string>>,
  row: number,
): readonly TableFault[] {
  const { id = '', name = '', team, instrument = '', psu = '' } = record;
  if (id === '') return [{ kind: 'empty', row, column: 'id' }];
  const before = known.get(id);
  const own = before ?? { id, row, ...(name !== '' && { name }), ...(team !== undefined && { team }), places: [] };
  known.set(id, own);
  const faults: TableFault[] = [];
  if (before !== undefined && name !== '' && name !== before.name)
    faults.push({
      kind: 'other-name',
      row,
      column: 'name',
      subject: id,
      other: before.name ?? '',
      otherRow: before.row,
    });
  if (before !== undefined && team !== undefined && team !== '' && team !== before.team)
    faults.push({
      kind: 'other-team',
      row,
      column: 'team',
      subject: id,
      other: before.team ?? '',
      otherRow: before.row,
    });
  const place = plainCode(psu);
  if (instrument === '' && place === '') return faults;
  const earlier = own.places.find((one) => (one.instrument ?? '') === instrument && (one.psu ?? '') === place);
  if (earlier !== undefined) return [...faults, { kind: 'given-twice', row, subject: id, otherRow: earlier.row }];
  own.places.push({ row, ...(instrument !== '' && { instrument }), ...(place !== '' && { psu: place }) });
  return faults;
}

/** A table with a header; commas, semicolons or tabs between its columns, in whatever order. */
export function readTable(text: string): TableRead {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  let header: readonly string[] = [];
  let records: unknown;
  try {
    records = parse(text, {
      delimiter: [',', ';', '\t'].find((sign) => first.includes(sign)) ?? ',',
      bom: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      info: true,
      columns: (names: string[]) => (header = names.map((name) => alsoCalled[name] ?? name)),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = 'lines' in error && typeof error['lines'] === 'number' ? { row: error['lines'] } : {};
    return { kind: 'faulty', faults: [{ kind: 'unreadable', ...row, subject: error.message }] };
  }
  const wrong = headerFaults(header);
  if (wrong.length > 0) return { kind: 'faulty', faults: wrong };
  const known = new Map<string, Collected>();
  const faults = v.parse(rowsSchema, records).flatMap(({ record, info }) => add(known, record, info.lines));
  if (known.size === 0 && faults.length === 0) faults.push({ kind: 'no-rows' });
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'read', people: [...known.values()] };
}
