/**
 * Good rows of a first pass, kept in a file until they are stored: a reader of workbooks does not wait for a slow store,
 * and would hold all that the store has not taken yet.
 */
import { appendFileSync, createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import * as v from 'valibot';

import type { ValidResponse } from '#functions/ingest/store-response.ts';

import { makeTemporaryFolder, removeTemporaryFolder } from '../temporary-folder.ts';

const bufferCharacters = 1 << 20;

const lineSchema = v.object({
  row: v.number(),
  notCollected: v.array(v.string()),
  response: v.object({
    id: v.string(),
    round: v.string(),
    version: v.number(),
    startedAt: v.string(),
    endedAt: v.string(),
    answers: v.unknown(),
  }),
});

export type SpooledRow = {
  /** Number of the row among all that were read. */
  readonly row: number;
  readonly notCollected: readonly string[];
  readonly response: ValidResponse;
};

export class RowSpool {
  readonly #folder = makeTemporaryFolder();
  readonly #file = join(this.#folder, 'rows');
  #buffer: string[] = [];
  #length = 0;

  /** Keeps a row. Written at once when there is enough, so that nobody reads ahead meanwhile. */
  add({ row, notCollected, response }: SpooledRow): void {
    const line = `${JSON.stringify({ row, notCollected, response })}\n`;
    this.#buffer.push(line);
    this.#length += line.length;
    if (this.#length >= bufferCharacters) this.#write();
  }

  #write(): void {
    appendFileSync(this.#file, this.#buffer.join(''), { mode: 0o600 });
    this.#buffer = [];
    this.#length = 0;
  }

  /** Every row that was kept, in its order, as fast as they are taken. */
  async *rows(): AsyncGenerator<SpooledRow> {
    if (this.#length > 0) this.#write();
    if (!existsSync(this.#file)) return;
    const lines = createInterface({ input: createReadStream(this.#file), crlfDelay: Infinity });
    for await (const line of lines) yield v.parse(lineSchema, JSON.parse(line));
  }

  /** Removes the file. */
  close(): void {
    removeTemporaryFolder(this.#folder);
  }
}
