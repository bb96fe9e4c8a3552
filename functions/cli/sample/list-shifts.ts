/** Every shift of every day at every crossing point, as PSUs that can be drawn. */
import { plainCode } from '#schemas/basics/plain-text.ts';

import { readNumber } from '#schemas/basics/read-number.ts';
import type { NamedTable } from './read-table.ts';

export type Calendar = {
  readonly from: string;
  readonly to: string;
  readonly shifts: readonly string[];
  /** k of points that do not say their own. */
  readonly interval: string | undefined;
  /** Questions that the list answers beforehand: point, day and shift, as far as they are asked. */
  readonly known: readonly string[];
  /** The question of the selection interval. */
  readonly intervalName: string;
};

type Row = Readonly<Record<string, string>>;

export type ListedShifts = {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly faults: readonly string[];
  readonly points: number;
  readonly days: number;
};

/** A year and a day more than any round of fieldwork. */
const mostDays = 400;
const mostShifts = 200_000;
const longestCode = 64;
const dayLength = 86_400_000;

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Days from the first to the last, or what is wrong with them. */
function daysBetween(from: string, to: string): readonly string[] | string {
  const wrong = [from, to].find((day) => Number.isNaN(Date.parse(`${day}T00:00:00Z`)) || !isDay(day));
  if (wrong !== undefined) return `"${wrong}" is no day; write it as YYYY-MM-DD`;
  const [first, last] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
  if (last < first) return `the last day (${to}) lies before the first (${from})`;
  const count = (last - first) / dayLength + 1;
  if (count > mostDays) return `${count} days, and ${mostDays} is the most`;
  return Array.from({ length: count }, (_, at) => new Date(first + at * dayLength).toISOString().slice(0, 10));
}

const own = /^(?:point|stratum|label|region|interval|size(?:\..+)?|prefilled\..+|suggested\..+)$/;

/** What the column `size.SHIFT` or `size` says of a shift; undefined where there is neither. */
const sizeCell = (cells: Row, shift: string): string | undefined => cells[`size.${shift}`] ?? cells['size'];

/** The list, or every fault of the table and the calendar. */
export function listShifts(table: NamedTable, calendar: Calendar): ListedShifts {
  const { shifts, interval, known, intervalName } = calendar;
  const days = daysBetween(calendar.from, calendar.to);
  const faults = [...table.faults, ...(typeof days === 'string' ? [days] : [])];
  for (const name of table.header) {
    if (name !== '' && !own.test(name)) faults.push(`row 1: nobody asks for a column "${name}" here; take it out`);
    const [, shift] = /^size\.(.+)$/.exec(name) ?? [];
    if (shift !== undefined && !shifts.includes(shift))
      faults.push(`row 1: "${name}" is of no shift among ${shifts.join(', ')}`);
  }
  const sized = table.header.some((name) => /^size(?:\.|$)/.test(name));
  const seen = new Map<string, number>();
  const rows: Row[] = [];
  const isWhole = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);
  for (const { row, cells } of table.rows) {
    const point = plainCode(cells['point'] ?? '');
    if (point === '') faults.push(`row ${row}, point: is missing`);
    const before = seen.get(point);
    if (before !== undefined)
      faults.push(`row ${row}, point: "${point}" stands in the table twice, in row ${before} as well`);
    seen.set(point, row);
    const k = (cells['interval'] ?? '') || (interval ?? '');
    if (!isWhole(k))
      faults.push(
        `row ${row}, interval: ${k === '' ? 'is missing; give it here or as --interval' : `must be a whole number above 0, not ${JSON.stringify(k)}`}`,
      );
    for (const shift of sized ? shifts : []) {
      const size = readNumber(sizeCell(cells, shift) ?? '', table.decimal) ?? 0;
      if (!(size > 0))
        faults.push(
          `row ${row}, size of the shift ${shift}: must be a number above 0, not ${JSON.stringify(sizeCell(cells, shift) ?? '')}`,
        );
    }
    const others = Object.entries(cells).filter(([name]) => /^(?:region$|prefilled\.|suggested\.)/.test(name));
    for (const day of typeof days === 'string' ? [] : days)
      for (const shift of shifts) {
        const psu = `${point}-${day}-${shift}`;
        if (psu.length > longestCode && day === calendar.from)
          faults.push(
            `row ${row}, point: "${psu}" has more than ${longestCode} characters; give the point a shorter code`,
          );
        const answers: Row = { crossing_point: point, date: day, shift };
        rows.push({
          psu,
          stratum: (cells['stratum'] ?? '') || point,
          label: `${(cells['label'] ?? '') || point}, ${day}, ${shift}`,
          ...(sized && { size: String(readNumber(sizeCell(cells, shift) ?? '', table.decimal)) }),
          date: day,
          ...Object.fromEntries(others),
          ...Object.fromEntries(known.map((name) => [`prefilled.${name}`, answers[name] ?? ''])),
          [`prefilled.${intervalName}`]: k,
        });
      }
    if (rows.length > mostShifts) {
      faults.push(`row ${row}: more than ${mostShifts} shifts; list fewer days`);
      break;
    }
  }
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { columns, rows, faults, points: seen.size, days: typeof days === 'string' ? 0 : days.length };
}
