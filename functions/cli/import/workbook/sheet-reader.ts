/** One sheet of a workbook (ECMA-376, part 1, 18.3): its XML in, its rows out, and what else is worth knowing of it. */
import type { SourceCell } from '#schemas/language/study/layout.ts';

import { type CellContext, cellOf, type WrittenCell } from './cells.ts';
import { limits } from './limits.ts';
import type { XmlEvents } from './read-xml.ts';
import { damaged } from './unreadable.ts';

/** `row`: as a spreadsheet counts them, from 1. Cells that are not there are null. */
export type ReadRow = { readonly row: number; readonly cells: readonly SourceCell[] };

/** Cells that are one, of which the first alone holds a value; rows and columns from 1. */
export type Merged = {
  readonly range: string;
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** `27` of `AA`. */
const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);

/** `AA` of `27`. */
const columnLetters = (number: number): string =>
  number <= 0 ? '' : columnLetters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));

const emptyCell = { cell: '', type: '', format: -1, value: undefined, formula: undefined, inline: undefined } as const;

export class SheetReader {
  /** Rows that are whole and were not taken yet. */
  readonly rows: ReadRow[] = [];
  readonly merged: Merged[] = [];
  hiddenRows = 0;
  hiddenColumns = 0;
  readonly #context: CellContext;
  #row = 0;
  #cells: SourceCell[] = [];
  #inData = false;
  #inRow = false;
  #written: Writable<WrittenCell> | undefined;
  /** What text belongs to. */
  #text: 'value' | 'formula' | 'inline' | undefined;
  /** Inside of how words sound, which is no part of a text. */
  #sounds = false;

  constructor(context: CellContext) {
    this.#context = context;
  }

  readonly events: XmlEvents = {
    open: (name, attributes) => {
      if (this.#written !== undefined) this.#openInCell(name);
      else if (this.#inData && name === 'row') this.#openRow(attributes);
      else if (this.#inRow && name === 'c') this.#openCell(attributes);
      else if (name === 'sheetData') this.#inData = true;
      else if (name === 'mergeCell') this.#merge(attributes['ref'] ?? '');
      else if (name === 'col' && /^(1|true)$/.test(attributes['hidden'] ?? '')) this.#hide(attributes);
    },
    text: (text) => {
      const written = this.#written;
      if (written !== undefined && this.#text !== undefined && !this.#sounds)
        written[this.#text] = `${written[this.#text] ?? ''}${text}`;
    },
    close: (name) => {
      if (name === 'c') this.#closeCell();
      else if (this.#written !== undefined) {
        if (name === 'rPh') this.#sounds = false;
        else this.#text = undefined;
      } else if (name === 'row' && this.#inData) this.#closeRow();
      else if (name === 'sheetData') this.#inData = false;
    },
  };

  #wrong(what: string): Error {
    return damaged(`sheet "${this.#context.sheet}", ${what}`);
  }

  #openRow({ r, hidden = '' }: Readonly<Record<string, string>>): void {
    const row = r === undefined ? this.#row + 1 : /^\d{1,7}$/.test(r) ? Number(r) : 0;
    if (this.#inRow || row <= this.#row || row > limits.rows)
      throw this.#wrong(`a row numbered ${JSON.stringify(r ?? row)} stands after row ${this.#row}`);
    this.#inRow = true;
    this.#row = row;
    this.#cells = [];
    if (/^(1|true)$/.test(hidden)) this.hiddenRows += 1;
  }

  #openCell({ r, t = '', s = '' }: Readonly<Record<string, string>>): void {
    const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(r ?? '') ?? [];
    const column = r === undefined ? this.#cells.length + 1 : columnNumber(letters ?? '');
    if (column <= this.#cells.length || column > limits.columns || (r !== undefined && Number(row) !== this.#row))
      throw this.#wrong(
        `row ${this.#row}: a cell called ${JSON.stringify(r ?? '')} is twice there or out of its place`,
      );
    while (this.#cells.length < column - 1) this.#cells.push(null);
    this.#written = { ...emptyCell, cell: r ?? `${columnLetters(column)}${this.#row}`, type: t };
    if (s !== '') this.#written.format = Number(s);
  }

  #openInCell(name: string): void {
    const written = this.#written;
    if (written === undefined) return;
    if (name === 'v' || name === 'f') {
      this.#text = name === 'v' ? 'value' : 'formula';
      written[this.#text] ??= '';
    } else if (name === 't') this.#text = 'inline';
    else if (name === 'rPh') this.#sounds = true;
  }

  #closeCell(): void {
    if (this.#written === undefined) return;
    this.#cells.push(cellOf(this.#written, this.#context));
    this.#written = undefined;
    this.#text = undefined;
    this.#sounds = false;
  }

  #closeRow(): void {
    this.#inRow = false;
    if (this.#cells.some((cell) => cell !== null && cell !== ''))
      this.rows.push({ row: this.#row, cells: this.#cells });
  }

  #hide({ min, max }: Readonly<Record<string, string>>): void {
    const count = Number(max) - Number(min) + 1;
    if (count > 0 && count < limits.columns) this.hiddenColumns += count;
  }

  #merge(range: string): void {
    const [, from = '', top, to = '', bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range) ?? [];
    if (top === undefined) return;
    const [rows, columns] = [
      [Number(top), Number(bottom)],
      [columnNumber(from), columnNumber(to)],
    ] as const;
    if (this.merged.length < limits.merged) this.merged.push({ range, rows, columns });
  }
}
