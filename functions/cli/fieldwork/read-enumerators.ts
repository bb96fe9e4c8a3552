/** Reads who is to do what: a table with a row for each place that somebody is given, or JSON; each entry knows its rows. */
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

import { nearestName } from '#schemas/basics/nearest-name.ts';
import { plainCode } from '#schemas/basics/plain-text.ts';
import type { EnumeratorFault } from '#functions/fieldwork/links/set-enumerators.ts';

import { jsonFault } from '../files/json-fault.ts';

/** One enumerator as the file has them, not yet judged, and where: a word for the whole, one for each assignment. */
export type ReadEntry = { readonly entry: unknown; readonly where: string; readonly each: readonly string[] };

export type EnumeratorsRead =
  | { readonly kind: 'read'; readonly entries: readonly ReadEntry[] }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

const columns = ['id', 'name', 'team', 'instrument', 'psu'] as const;
const needed = ['id', 'name', 'instrument'] as const;

const rowsSchema = v.array(
  v.object({ record: v.record(v.string(), v.string()), info: v.object({ lines: v.number() }) }),
);

type Assignment = { readonly instrument: string; readonly psu?: string };
type Collected = {
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly row: string;
  readonly assignments: Assignment[];
  readonly rows: string[];
};

function headerFaults(header: readonly string[]): readonly string[] {
  const missing = needed.filter((name) => !header.includes(name)).map((name) => `row 1: the column ${name} is missing`);
  const strange = header
    .filter((name) => name !== '' && !columns.some((known) => known === name))
    .map((name) => {
      const meant = nearestName(name, columns);
      return `row 1: there is no column "${name}"; ${meant === undefined ? `known: ${columns.join(', ')}` : `did you mean "${meant}"?`}`;
    });
  const twice = header
    .filter((name, at) => name !== '' && header.indexOf(name) !== at)
    .map((name) => `row 1: two columns are called "${name}"`);
  return [...missing, ...strange, ...twice];
}

/** Puts one row to what is known of its enumerator; answers what is wrong with it. */
function add(known: Map<string, Collected>, record: Readonly<Record<string, string>>, row: string): readonly string[] {
  const { id = '', name = '', team = '', instrument = '', psu = '' } = record;
  if (id === '') return [`${row}, id: must not be empty`];
  const before = known.get(id);
  const own = before ?? { id, name, team, row, assignments: [], rows: [] };
  known.set(id, own);
  const faults = [
    ...(before !== undefined && name !== '' && name !== own.name
      ? [`${row}, name: "${id}" is called "${own.name}" in ${own.row}`]
      : []),
    ...(before !== undefined && team !== '' && team !== own.team
      ? [`${row}, team: "${id}" is of "${own.team}" in ${own.row}`]
      : []),
    ...(instrument === '' && psu !== '' ? [`${row}, instrument: says what is asked in "${psu}"`] : []),
  ];
  if (instrument === '') return faults;
  const place = plainCode(psu);
  const isSame = (one: Assignment): boolean => one.instrument === instrument && (one.psu ?? '') === place;
  const earlier = own.rows[own.assignments.findIndex(isSame)];
  if (earlier !== undefined) return [...faults, `${row}: "${id}" was given this in ${earlier} as well`];
  own.assignments.push({ instrument, ...(place !== '' && { psu: place }) });
  own.rows.push(row);
  return faults;
}

/** @param delimiter what stands between columns */
function readTable(text: string, delimiter: string): EnumeratorsRead {
  let header: readonly string[] = [];
  let records: unknown;
  try {
    records = parse(text, {
      delimiter,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      info: true,
      columns: (names: string[]) => (header = names),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { kind: 'faulty', faults: [error.message] };
  }
  const wrong = headerFaults(header);
  if (wrong.length > 0) return { kind: 'faulty', faults: wrong };
  const known = new Map<string, Collected>();
  const faults = v.parse(rowsSchema, records).flatMap(({ record, info }) => add(known, record, `row ${info.lines}`));
  if (known.size === 0) faults.push('the file has no rows');
  if (faults.length > 0) return { kind: 'faulty', faults };
  const entries = [...known.values()].map(({ id, name, team, row, assignments, rows }) => ({
    entry: { id, name, ...(team !== '' && { team }), assignments },
    where: row,
    each: rows,
  }));
  return { kind: 'read', entries };
}

function readJson(text: string): EnumeratorsRead {
  const fault = jsonFault(text);
  if (fault !== undefined)
    return { kind: 'faulty', faults: [`line ${fault.line}, column ${fault.column}: ${fault.message}`] };
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) return { kind: 'faulty', faults: ['a list [ … ] of enumerators belongs here'] };
  const all: readonly unknown[] = list;
  const entries = all.map((entry, at) => ({ entry, where: `entry ${at + 1}`, each: [] }));
  return entries.length > 0 ? { kind: 'read', entries } : { kind: 'faulty', faults: ['the list is empty'] };
}

/** What a text says: JSON where it begins as such. A table may have semicolons or tabs in place of commas. */
export function readEnumerators(text: string): EnumeratorsRead {
  if (/^\s*[[{]/.test(text)) return readJson(text);
  const [header = ''] = text.trimStart().split(/\r?\n/, 1);
  return readTable(text, [',', ';', '\t'].find((sign) => header.includes(sign)) ?? ',');
}

const sentences = {
  twice: (subject) => `"${subject}" stands in the list twice`,
  'unknown-instrument': (subject) => `the round does not ask "${subject}"`,
  'no-link': (subject) => `"${subject}" is not filled in by enumerators`,
  'unknown-place': (subject) => `the frame has no PSU "${subject}" for this questionnaire`,
} as const satisfies Readonly<Record<Exclude<EnumeratorFault['kind'], 'malformed'>, (subject: string) => string>>;

const assignmentsOf = v.object({
  assignments: v.array(v.object({ instrument: v.string(), psu: v.optional(v.string()) })),
});

/** What is wrong with an entry, in English, with the row where it stands. */
export function faultInWords({ at, kind, subject }: EnumeratorFault, entries: readonly ReadEntry[]): string {
  const read = entries[at];
  const where = read?.where ?? `entry ${at + 1}`;
  if (kind === 'malformed') {
    const [, number] = /^assignments\.(\d+)/.exec(subject) ?? [];
    return `${number === undefined ? where : (read?.each[Number(number)] ?? where)}, ${subject}`;
  }
  const parsed = v.safeParse(assignmentsOf, read?.entry);
  const found = parsed.success
    ? parsed.output.assignments.findIndex(
        ({ instrument, psu }) => (kind === 'unknown-place' ? psu : instrument) === subject,
      )
    : -1;
  return `${kind === 'twice' ? where : (read?.each[found] ?? where)}: ${sentences[kind](subject)}`;
}
