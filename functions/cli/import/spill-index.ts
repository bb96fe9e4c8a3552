/**
 * Finds keys that come twice among any number of rows in flat memory: hashes go to bucket files once they outgrow their
 * buffers, and each bucket is looked through on its own.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { makeTemporaryFolder, removeTemporaryFolder } from './temporary-folder.ts';

const buckets = 64;
/** Key hash (8 bytes), hash of what the key must agree on (8), row (8). */
const recordBytes = 24;
const bufferBytes = recordBytes * 2048;

/** Two rows that share a key and should not. */
export type Clash = { readonly firstRow: number; readonly secondRow: number };

/** 64 bits of a text. */
const hash = (text: string): Buffer => createHash('sha256').update(text).digest().subarray(0, 8);

export class SpillIndex {
  readonly #buffers = Array.from({ length: buckets }, () => ({ bytes: Buffer.alloc(0), used: 0, spilled: false }));
  #folder: string | undefined;

  /**
   * Notes a row.
   *
   * @param agreesOn what every row with this key must have in common; rows that should be the only one pass their row
   */
  add(key: string, agreesOn: string, row: number): void {
    const keyHash = hash(key);
    const bucket = (keyHash[0] ?? 0) % buckets;
    const buffer = this.#buffers[bucket];
    if (buffer === undefined) return;
    if (buffer.used === buffer.bytes.length) {
      if (buffer.used === bufferBytes) this.#spill(bucket, buffer);
      else
        buffer.bytes = Buffer.concat(
          [buffer.bytes],
          Math.min(bufferBytes, Math.max(recordBytes * 16, buffer.used * 2)),
        );
    }
    keyHash.copy(buffer.bytes, buffer.used);
    hash(agreesOn).copy(buffer.bytes, buffer.used + 8);
    buffer.bytes.writeDoubleLE(row, buffer.used + 16);
    buffer.used += recordBytes;
  }

  #spill(bucket: number, buffer: { bytes: Buffer; used: number; spilled: boolean }): void {
    this.#folder ??= makeTemporaryFolder();
    appendFileSync(join(this.#folder, String(bucket)), buffer.bytes.subarray(0, buffer.used));
    buffer.used = 0;
    buffer.spilled = true;
  }

  /** Every bucket in turn, with what it spilled. */
  *#bucketBytes(): Generator<Buffer> {
    for (const [bucket, buffer] of this.#buffers.entries()) {
      const tail = buffer.bytes.subarray(0, buffer.used);
      yield buffer.spilled && this.#folder !== undefined
        ? Buffer.concat([readFileSync(join(this.#folder, String(bucket))), tail])
        : tail;
    }
  }

  /** The clash that shows first in the file, if there is one. Call once, at the end. */
  firstClash(): Clash | undefined {
    let first: Clash | undefined;
    for (const bytes of this.#bucketBytes()) {
      const clash = clashIn(bytes);
      if (clash !== undefined && (first === undefined || clash.secondRow < first.secondRow)) first = clash;
    }
    return first;
  }

  /** Rows whose key an earlier row has; of each key the first row is not among them. Call once, at the end. */
  repeatedRows(): ReadonlySet<number> {
    const repeated = new Set<number>();
    for (const bytes of this.#bucketBytes()) {
      const seen = new Set<bigint>();
      for (let at = 0; at < bytes.length; at += recordBytes) {
        const key = bytes.readBigUInt64LE(at);
        if (seen.has(key)) repeated.add(bytes.readDoubleLE(at + 16));
        seen.add(key);
      }
    }
    return repeated;
  }

  /** Removes what was spilled to disk. */
  close(): void {
    if (this.#folder !== undefined) removeTemporaryFolder(this.#folder);
  }
}

function clashIn(bytes: Buffer): Clash | undefined {
  const seen = new Map<bigint, { readonly agreesOn: bigint; readonly row: number }>();
  for (let at = 0; at < bytes.length; at += recordBytes) {
    const key = bytes.readBigUInt64LE(at);
    const agreesOn = bytes.readBigUInt64LE(at + 8);
    const row = bytes.readDoubleLE(at + 16);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, { agreesOn, row });
    else if (earlier.agreesOn !== agreesOn) return { firstRow: earlier.row, secondRow: row };
  }
  return undefined;
}
