/** The flag file of an import: one line for each row and flag that the layout wants written down. Nothing in it was refused. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

import { safeCell } from '../safe-cell.ts';
import type { LayoutFile, ReadLayoutRow } from './layout-rows.ts';

export class FlagFile {
  readonly path: string;
  readonly #flags: LayoutFile['layout']['flags'];
  #stream: WriteStream | undefined;

  /** @param path written only when there is something to say */
  constructor(path: string, flags: LayoutFile['layout']['flags']) {
    this.path = path;
    this.#flags = flags;
  }

  /** Removes what an earlier run left. */
  async clear(): Promise<void> {
    await rm(this.path, { force: true });
  }

  /** Writes the flags of a row. */
  async add({ sheet, row, read }: ReadLayoutRow): Promise<void> {
    const listed = read.flags.filter(({ flag }) => this.#flags[flag]?.listed === true);
    if (listed.length === 0) return;
    if (this.#stream === undefined) {
      this.#stream = createWriteStream(this.path, { mode: 0o600 });
      this.#stream.write('sheet,row,about,flag,column,value\r\n');
    }
    const lines = listed.map(({ flag, column, value }) =>
      [sheet, String(row), read.about, flag, column, value].map(safeCell).join(','),
    );
    if (!this.#stream.write(`${lines.join('\r\n')}\r\n`)) await once(this.#stream, 'drain');
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
