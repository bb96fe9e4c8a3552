/** The flag file of an import: one line for each row and flag that the layout wants written down. Nothing in it was refused. */
import { LineFile } from '../line-file.ts';
import type { LayoutFile, ReadLayoutRow } from './layout-rows.ts';

export class FlagFile extends LineFile {
  readonly #flags: LayoutFile['layout']['flags'];

  constructor(path: string, flags: LayoutFile['layout']['flags']) {
    super(path, 'sheet,row,about,flag,column,value');
    this.#flags = flags;
  }

  /** Writes the flags of a row. */
  async add({ sheet, row, read }: ReadLayoutRow): Promise<void> {
    const listed = read.flags.filter(({ flag }) => this.#flags[flag]?.listed === true);
    if (listed.length === 0) return;
    await this.write(listed.map(({ flag, column, value }) => [sheet, String(row), read.about, flag, column, value]));
  }
}
