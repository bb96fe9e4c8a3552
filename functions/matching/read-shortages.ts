/**
 * Reads a shortage list: people needed by occupation and region, or vacancies and unemployed people by occupation and
 * activity, of which the need is computed. Every fault at once; a list with one is not read at all.
 */
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

import { nearestName } from '#schemas/basics/nearest-name.ts';
import { plainCode } from '#schemas/basics/plain-text.ts';
import { mostShortages, occupationGroupCodes, type Shortage, shortageKey } from '#schemas/fieldwork/shortages.ts';
import { activitySections } from '#schemas/reference/classifications.ts';

import type { ShortageFault } from './fault.ts';

export type ShortagesRead =
  | {
      readonly kind: 'read';
      readonly rows: readonly Shortage[];
      /** Lines with as many unemployed people as vacancies, or more: nobody lacks there, and they are not kept. */
      readonly enough: number;
    }
  | { readonly kind: 'faulty'; readonly faults: readonly ShortageFault[] };

const needed = ['occupation', 'region', 'needed'] as const;
const computed = ['occupation', 'activity', 'vacancies', 'unemployed'] as const;
const columns = [...new Set([...needed, ...computed])];

const rowsSchema = v.array(
  v.object({ record: v.record(v.string(), v.string()), info: v.object({ lines: v.number() }) }),
);

function headerFaults(header: readonly string[]): readonly ShortageFault[] {
  const line = 1;
  const named = header.filter((name) => name !== '');
  const strange = named
    .filter((name) => !columns.some((known) => known === name))
    .map((name): ShortageFault => {
      return { kind: 'column-strange', line, subject: name, other: nearestName(name, columns) ?? columns.join(', ') };
    });
  const twice = named
    .filter((name, at) => header.indexOf(name) !== at)
    .map((name): ShortageFault => ({ kind: 'column-twice', line, subject: name }));
  const isComputed = header.includes('vacancies') || header.includes('unemployed');
  const wanted = isComputed ? computed : (['occupation', 'needed'] as const);
  const missing = wanted
    .filter((name) => !header.includes(name))
    .map((name): ShortageFault => ({ kind: 'column-missing', line, subject: name }));
  const both: readonly ShortageFault[] =
    isComputed && (header.includes('needed') || header.includes('region')) ? [{ kind: 'both-kinds', line }] : [];
  return [...strange, ...twice, ...missing, ...both];
}

type Line = { readonly record: Readonly<Record<string, string>>; readonly line: number };

/** A code of a list, or what is wrong with it. */
function codeOf(
  { record, line }: Line,
  column: 'occupation' | 'activity' | 'region',
  known: ReadonlySet<string>,
  faults: ShortageFault[],
): string {
  const code = plainCode(record[column] ?? '');
  const subject = code;
  if (code === '') faults.push({ kind: 'empty', line, column });
  else if (!known.has(code)) {
    const other = nearestName(code, [...known]) ?? '';
    faults.push({ kind: `unknown-${column}`, line, column, subject, other: other === '' ? '–' : other });
  }
  return code;
}

/** People, a whole number; 0 where it is none, with a fault. */
function peopleIn({ record, line }: Line, column: string, faults: ShortageFault[]): number {
  const text = (record[column] ?? '').trim();
  if (/^\d{1,9}$/.test(text)) return Number(text);
  faults.push(
    text === '' ? { kind: 'empty', line, column } : { kind: 'not-a-number', line, column, subject: text.slice(0, 40) },
  );
  return 0;
}

const activities: ReadonlySet<string> = new Set(activitySections.codes);

/** One line, and what is wrong with it. */
function shortageIn(line: Line, regions: ReadonlySet<string>, faults: ShortageFault[]): Shortage {
  const { record } = line;
  const occupation = codeOf(line, 'occupation', occupationGroupCodes, faults);
  if ('vacancies' in record) {
    const activity = codeOf(line, 'activity', activities, faults);
    const vacancies = peopleIn(line, 'vacancies', faults);
    const unemployed = peopleIn(line, 'unemployed', faults);
    return { occupation, activity, needed: Math.max(0, vacancies - unemployed), vacancies, unemployed };
  }
  const isWhole = plainCode(record['region'] ?? '') === '';
  const region = isWhole ? {} : { region: codeOf(line, 'region', regions, faults) };
  const before = faults.length;
  const people = peopleIn(line, 'needed', faults);
  if (people === 0 && faults.length === before)
    faults.push({ kind: 'nobody-needed', line: line.line, column: 'needed' });
  return { occupation, ...region, needed: people };
}

/**
 * @param regions codes of the regions of the round; a line that names none is for the whole country
 */
export function readShortages(text: string, regions: readonly string[]): ShortagesRead {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  let header: readonly string[] = [];
  let records: unknown;
  try {
    records = parse(text.replaceAll(/\r\n?/g, '\n'), {
      delimiter: [',', ';', '\t'].find((sign) => first.includes(sign)) ?? ',',
      bom: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      info: true,
      columns: (names: string[]) => (header = names.map((name) => name.toLowerCase())),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error['lines'] === 'number' ? { line: error['lines'] } : {};
    return { kind: 'faulty', faults: [{ kind: 'unreadable', ...line, subject: error.message }] };
  }
  const wrong = headerFaults(header);
  if (wrong.length > 0) return { kind: 'faulty', faults: wrong };
  const lines = v.parse(rowsSchema, records).map(({ record, info }): Line => ({ record, line: info.lines }));
  if (lines.length === 0) return { kind: 'faulty', faults: [{ kind: 'no-rows' }] };
  if (lines.length > mostShortages)
    return {
      kind: 'faulty',
      faults: [{ kind: 'too-many', subject: String(lines.length), other: String(mostShortages) }],
    };
  const faults: ShortageFault[] = [];
  const known = new Set(regions);
  const seen = new Map<string, number>();
  const rows = lines.map((line) => {
    const row = shortageIn(line, known, faults);
    const key = shortageKey(row);
    const otherLine = seen.get(key);
    if (otherLine !== undefined) faults.push({ kind: 'twice', line: line.line, subject: row.occupation, otherLine });
    else seen.set(key, line.line);
    return row;
  });
  if (faults.length > 0) return { kind: 'faulty', faults };
  const lacking = rows.filter((row) => row.needed > 0);
  return { kind: 'read', rows: lacking, enough: rows.length - lacking.length };
}
