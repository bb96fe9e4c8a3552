/** What a cell of a workbook holds (ECMA-376, part 1, 18.3.1.4): a value, or the reason why it shows none. */
import type { LostCell, SourceCell } from '#schemas/language/study/layout.ts';

import { plainText } from './open-workbook.ts';
import { damaged } from './unreadable.ts';

/** A cell as it is written. */
export type WrittenCell = {
  /** As a spreadsheet names it: `D7`. */
  readonly cell: string;
  readonly type: string;
  /** Number of its format. */
  readonly format: number;
  /** Text of `v`; undefined where there is none. */
  readonly value: string | undefined;
  readonly formula: string | undefined;
  /** Text that stands in the cell itself; undefined where there is none. */
  readonly inline: string | undefined;
};

/** What cells are read by. */
export type CellContext = {
  readonly sheet: string;
  readonly texts: readonly string[];
  readonly dayFormats: ReadonlySet<number>;
  readonly is1904: boolean;
};

const millisecondsPerDay = 86_400_000;
/** Day 0 of the two systems, as serial numbers mean it: 1900 counts a 29th of February that never was. */
export const dayZero = { of1900: Date.UTC(1899, 11, 30), of1904: Date.UTC(1904, 0, 1) } as const;
/** Serial numbers up to 60 lie before that day, so they mean the day after. */
const before1March = 60;

/** The moment that a serial number of days means; undefined where a spreadsheet shows none. */
export function momentOf(serial: number, is1904: boolean): Date | undefined {
  if (serial < 0 || serial >= 2_958_466) return undefined; // the end of 9999
  const shift = !is1904 && serial < before1March ? 1 : 0;
  return new Date((is1904 ? dayZero.of1904 : dayZero.of1900) + Math.round((serial + shift) * millisecondsPerDay));
}

const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** A cell that refers to a text which is not there would be read as empty, or as the text of another one. */
function textAt({ cell, value }: WrittenCell, { sheet, texts }: CellContext): string {
  const text = value !== undefined && /^\d{1,9}$/.test(value) ? texts[Number(value)] : undefined;
  if (text === undefined)
    throw damaged(
      `sheet "${sheet}", cell ${cell}: its text is number ${JSON.stringify(value ?? '')} of ${texts.length}, which is not there`,
    );
  return text;
}

function numberAt(written: WrittenCell, { sheet, dayFormats, is1904 }: CellContext): SourceCell {
  const { cell, value = '', format } = written;
  const serial = number.test(value) ? Number(value) : Number.NaN;
  if (!Number.isFinite(serial))
    throw damaged(`sheet "${sheet}", cell ${cell}: ${JSON.stringify(value.slice(0, 40))} is no number`);
  const moment = dayFormats.has(format) ? momentOf(serial, is1904) : undefined;
  return moment === undefined ? serial : { kind: 'day', serial, moment };
}

function dayAt({ cell, value = '' }: WrittenCell, { sheet }: CellContext): SourceCell {
  const moment = new Date(/^\d{4}-\d\d-\d\d$/.test(value) || value.endsWith('Z') ? value : `${value}Z`);
  if (!/^\d{4}-\d\d-\d\d/.test(value) || Number.isNaN(moment.getTime()))
    throw damaged(`sheet "${sheet}", cell ${cell}: ${JSON.stringify(value.slice(0, 40))} is no day`);
  return { kind: 'day', serial: (moment.getTime() - dayZero.of1900) / millisecondsPerDay, moment };
}

const lost = ({ cell }: WrittenCell, why: LostCell['why'], shown: string): LostCell => ({
  kind: 'lost',
  ...{ why, cell, shown: shown.slice(0, 100) },
});

/**
 * What a cell holds; null for an empty one.
 *
 * @throws {UnreadableFile} what it says it holds cannot be there
 */
export function cellOf(written: WrittenCell, context: CellContext): SourceCell {
  const { type, value = '', formula, inline } = written;
  if (type === 'e') return lost(written, 'error', value);
  if (formula !== undefined && value === '' && (type !== 'str' || written.value === undefined))
    return lost(written, 'formula', `=${formula}`);
  switch (type) {
    case 's':
      return textAt(written, context);
    case 'inlineStr':
      return plainText(inline ?? '');
    case 'str':
      return plainText(value);
    case 'b':
      if (!/^([01]|true|false)$/i.test(value))
        throw damaged(`sheet "${context.sheet}", cell ${written.cell}: it is neither true nor false`);
      return /^(1|true)$/i.test(value);
    case 'd':
      return dayAt(written, context);
    case '':
    case 'n':
      return value === '' ? null : numberAt(written, context);
    default:
      throw damaged(`sheet "${context.sheet}", cell ${written.cell}: it is of an unknown kind`);
  }
}
