/** The error file of an import: one line for each reason why a row was refused. Values of the source stand only here. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

import type { CellFault } from './compiling.ts';
import { safeCell } from './safe-cell.ts';

export class ErrorFile {
  readonly path: string;
  #stream: WriteStream | undefined;
  #first = '';
  readonly #isOfSheets: boolean;

  /**
   * @param path written only when there is something to say
   * @param isOfSheets rows lie in sheets, which have a column of their own
   */
  constructor(path: string, isOfSheets = false) {
    this.path = path;
    this.#isOfSheets = isOfSheets;
  }

  /** Removes what an earlier run left. */
  async clear(): Promise<void> {
    await rm(this.path, { force: true });
  }

  /** Writes the reasons why a row was refused. */
  async add(row: number, faults: readonly CellFault[], sheet = ''): Promise<void> {
    if (this.#stream === undefined) {
      this.#stream = createWriteStream(this.path, { mode: 0o600 });
      this.#stream.write(`${this.#isOfSheets ? 'sheet,' : ''}row,column,rule,reason,value,place\r\n`);
      const [{ column, message } = { column: '', message: '' }] = faults;
      this.#first = `${sheet === '' ? '' : `sheet "${sheet}", `}row ${row}${column === '' ? '' : `, column ${column}`}: ${message.replace(/\.$/, '')}`;
    }
    const lines = faults.map((fault) =>
      [
        ...(this.#isOfSheets ? [sheet] : []),
        ...[String(row), fault.column, fault.rule, fault.message, fault.value, fault.pointer],
      ]
        .map(safeCell)
        .join(','),
    );
    if (!this.#stream.write(`${lines.join('\r\n')}\r\n`)) await once(this.#stream, 'drain');
  }

  /** The first reason in words, without the value: fit for a terminal. */
  get first(): string {
    return this.#first;
  }

  /** Whether anything was written. */
  get isWritten(): boolean {
    return this.#stream !== undefined;
  }

  /** Finishes the file. */
  async close(): Promise<void> {
    if (this.#stream === undefined) return;
    this.#stream.end();
    await finished(this.#stream);
  }
}
