/**
 * Reads a shortage list: people needed by occupation and region, or vacancies and unemployed people by occupation and
 * activity, of which the need is computed. Every fault at once; a list with one is not read at all.
 */
import { nearestName } from '#schemas/basics/nearest-name.ts';
import { plainCode } from '#schemas/basics/plain-text.ts';
import { mostShortages, occupationGroupCodes, type Shortage, shortageKey } from '#schemas/fieldwork/shortages.ts';
import { activitySections } from '#schemas/reference/classifications.ts';

import { readLines, type TableLine } from '#functions/platform/tables/read-lines.ts';

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

const isComputed = (header: readonly string[]): boolean =>
  header.includes('vacancies') || header.includes('unemployed');

/** A code of a list, or what is wrong with it. */
function codeOf(
  { record, line }: TableLine,
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
function peopleIn({ record, line }: TableLine, column: string, faults: ShortageFault[]): number {
  const text = (record[column] ?? '').trim();
  if (/^\d{1,9}$/.test(text)) return Number(text);
  faults.push(
    text === '' ? { kind: 'empty', line, column } : { kind: 'not-a-number', line, column, subject: text.slice(0, 40) },
  );
  return 0;
}

const activities: ReadonlySet<string> = new Set(activitySections.codes);

/** One line, and what is wrong with it. */
function shortageIn(line: TableLine, regions: ReadonlySet<string>, faults: ShortageFault[]): Shortage {
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
  const {
    header,
    lines,
    faults: ofTable,
  } = readLines(text, columns, (names) => (isComputed(names) ? computed : ['occupation', 'needed']));
  const isBoth = isComputed(header) && (header.includes('needed') || header.includes('region'));
  const wrong: readonly ShortageFault[] = [...ofTable, ...(isBoth ? [{ kind: 'both-kinds' as const, line: 1 }] : [])];
  if (wrong.length > 0) return { kind: 'faulty', faults: wrong };
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
