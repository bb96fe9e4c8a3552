/** The error file of an import: one line for each reason why a row was refused. Values of the source stand only here. */
import type { CellFault } from './compiling.ts';
import { LineFile } from './line-file.ts';

export class ErrorFile extends LineFile {
  #first = '';
  readonly #isOfSheets: boolean;

  /** @param isOfSheets rows lie in sheets, which have a column of their own */
  constructor(path: string, isOfSheets = false) {
    super(path, `${isOfSheets ? 'sheet,' : ''}row,column,rule,reason,value,place`);
    this.#isOfSheets = isOfSheets;
  }

  /** Writes the reasons why a row was refused. */
  async add(row: number, faults: readonly CellFault[], sheet = ''): Promise<void> {
    if (!this.isWritten) {
      const [{ column, message } = { column: '', message: '' }] = faults;
      this.#first = `${sheet === '' ? '' : `sheet "${sheet}", `}row ${row}${column === '' ? '' : `, column ${column}`}: ${message.replace(/\.$/, '')}`;
    }
    await this.write(
      faults.map(({ column, rule, message, value, pointer }) => [
        ...(this.#isOfSheets ? [sheet] : []),
        ...[String(row), column, rule, message, value, pointer],
      ]),
    );
  }

  /** The first reason in words, without the value: fit for a terminal. */
  get first(): string {
    return this.#first;
  }
}
