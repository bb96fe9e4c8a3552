/** Cells of the price file: numbers, days and words, each as it was meant, with what had to be guessed flagged. */
import { isDay } from '../../../basics/calendar.ts';
import {
  type CellKind,
  isDayCell,
  isLostCell,
  type LayoutFault,
  type LayoutFlag,
  type SourceCell,
  whyLost,
} from '../../../language/study/layout.ts';
import type { Column, Found } from './columns.ts';

const millisecondsPerDay = 86_400_000;
/** Day 0 of a spreadsheet, in either system. */
const dayZero = { typed: Date.UTC(1899, 11, 30), 'typed-1904': Date.UTC(1904, 0, 1) } as const;
/** Serial numbers of days from 2000 to 2049: no rate or fee that a spreadsheet shows as such a day can be told from a real day. */
const dayLike = { from: 36_526, to: 54_788 } as const;

/** A cell as text, blanks inside it single; empty for none. */
export const textOf = (cell: SourceCell): string => {
  if (cell === null || cell === undefined || isLostCell(cell)) return '';
  return isDayCell(cell) ? cell.moment.toISOString().slice(0, 10) : String(cell).trim().replaceAll(/\s+/gu, ' ');
};

/** Serial number of the end of 9999. */
const mostDays = 2_958_466;

const isMissing = (text: string): boolean => text === '' || text === '..';
const isUnsaid = (text: string): boolean => /^(n\/?a|n\.a\.|not available|not applicable|none|-)$/i.test(text);

/** The cells of one row by column, and what is found out about them. */
export class RowCells {
  readonly faults: LayoutFault[] = [];
  readonly flags: LayoutFlag[] = [];
  readonly #at: Found['at'];
  readonly #cells: readonly SourceCell[];
  readonly #kind: CellKind;

  constructor(at: Found['at'], cells: readonly SourceCell[], kind: CellKind) {
    this.#at = at;
    this.#cells = cells;
    this.#kind = kind;
  }

  has(column: Column): boolean {
    return this.#at.has(column);
  }

  header(column: Column): string {
    return this.#at.get(column)?.header ?? '';
  }

  raw(column: Column): SourceCell {
    const place = this.#at.get(column);
    return place === undefined ? undefined : this.#cells[place.position];
  }

  /** What a cell says; empty where it says nothing. */
  text(column: Column): string {
    const text = textOf(this.raw(column));
    return isMissing(text) ? '' : text;
  }

  /** A number as it stands, or undefined: what is not there, does not apply, or is wrong. Nothing is noted. */
  plainNumber(column: Column): number | undefined {
    const cell = this.raw(column);
    if (isDayCell(cell)) return cell.serial;
    const number = typeof cell === 'number' ? cell : readNumber(this.text(column));
    return number !== undefined && Number.isFinite(number) ? number : undefined;
  }

  /** The day in a cell; of `6/11/2011` the reading that lies in the quarter. */
  day(column: Column, isIn: (day: string) => boolean): string | undefined {
    return dayOf(this.raw(column), isIn, dayZero[this.#kind === 'typed-1904' ? 'typed-1904' : 'typed']);
  }

  /** A number; text that is none, and a number that became a day, are faults. */
  number(column: Column, question: string): number | undefined {
    const cell = this.raw(column);
    const text = this.text(column);
    if (text === '' || isUnsaid(text)) return undefined;
    const number = this.plainNumber(column);
    if (number === undefined) {
      const message =
        'The cell must hold a number: correct it in the file, or leave the row out with --accept-partial.';
      this.fault(column, question, 'number', message);
      return undefined;
    }
    if (!isDayCell(cell)) {
      if (this.#kind !== 'text' && typeof cell === 'string') this.flag('number-as-text', column);
      return number;
    }
    if (number >= dayLike.from && number <= dayLike.to) {
      const message = 'A spreadsheet made a day of the number: put the number of the original file back.';
      this.fault(column, question, 'number-lost', message);
      return undefined;
    }
    this.flag('number-as-date', column);
    return Math.round(number * 1e8) / 1e8;
  }

  /** Whether a cell says that nothing can be said. */
  unsaid(column: Column): 'dont_know' | 'not_applicable' | undefined {
    const text = this.text(column);
    if (text === '') return 'dont_know';
    if (!isUnsaid(text)) return undefined;
    this.flag('not-available', column);
    return /^(not available|none|-)$/i.test(text) ? 'dont_know' : 'not_applicable';
  }

  /** Whether what the file says about a question is refused: it is there, and cannot be read. */
  isRefused(question: string): boolean {
    return this.faults.some((fault) => fault.question === question);
  }

  /** A cell that shows no value though it holds something: refused where a question needs it, and else flagged. */
  noteLost(column: Column, question: string | undefined): void {
    const cell = this.raw(column);
    if (!isLostCell(cell)) return;
    if (question === undefined) this.flag('value-lost', column, cell.shown);
    else {
      const message = `${whyLost(cell)}; or leave the row out with --accept-partial.`;
      const place = { column: this.header(column), question };
      this.faults.push({ ...place, rule: 'value-lost', message: message.replace(/^c/, 'C'), value: cell.shown });
    }
  }

  fault(column: Column, question: string, rule: string, message: string): void {
    this.faults.push({ column: this.header(column), question, rule, message, value: textOf(this.raw(column)) });
  }

  flag(flag: string, column: Column, value = textOf(this.raw(column))): void {
    this.flags.push({ flag, column: this.header(column), value });
  }
}

/** A number as text: digits and one point, perhaps with an exponent or a percent sign. */
const readNumber = (text: string): number | undefined => {
  const plain = text.replace(/\s*%$/, '');
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/.test(plain) ? Number(plain) : undefined;
};

const isoDay = (year: string, month: string, day: string): readonly string[] => {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? [iso] : [];
};

/**
 * The day in a cell; undefined where it holds none. Of `6/11/2011` the reading that lies in the quarter is taken.
 *
 * @param isIn whether a day lies in the quarter of the row
 * @param zero day 0 of numbers that are no days by their format
 */
function dayOf(cell: SourceCell, isIn: (day: string) => boolean, zero: number): string | undefined {
  if (isDayCell(cell)) return cell.moment.toISOString().slice(0, 10);
  if (typeof cell === 'number')
    return cell >= 1 && cell < mostDays
      ? new Date(zero + Math.floor(cell) * millisecondsPerDay).toISOString().slice(0, 10)
      : undefined;
  const text = textOf(cell);
  const [, year, month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year !== undefined) return isoDay(year, month, day)[0];
  const [, first = '', second = '', last] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?: .*)?$/.exec(text) ?? [];
  if (last === undefined) return undefined;
  const readings = [...isoDay(last, second, first), ...isoDay(last, first, second)];
  return readings.find(isIn) ?? readings[0];
}
