/** A CSV file that is made when it gets its first line, with its folder, for its owner alone. */
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';

import { safeCell } from './safe-cell.ts';

export class LineFile {
  readonly path: string;
  readonly #header: string;
  #stream: WriteStream | undefined;

  /** @param path written only when there is something to say */
  constructor(path: string, header: string) {
    this.path = path;
    this.#header = header;
  }

  /** Removes what an earlier run left. */
  async clear(): Promise<void> {
    await rm(this.path, { force: true });
  }

  /** Writes lines of cells, under the header. */
  protected async write(lines: readonly (readonly string[])[]): Promise<void> {
    if (this.#stream === undefined) {
      await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
      this.#stream = createWriteStream(this.path, { mode: 0o600 });
      this.#stream.write(`${this.#header}\r\n`);
    }
    const text = lines.map((cells) => cells.map(safeCell).join(',')).join('\r\n');
    if (!this.#stream.write(`${text}\r\n`)) await once(this.#stream, 'drain');
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
