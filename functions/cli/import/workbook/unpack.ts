/** Parts of an archive, unpacked as they are read, and never more of them than is allowed. */
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

import { crc32 } from '#functions/store/level/crc.ts';

import { limits, megabytes } from './limits.ts';
import { damaged, otherKind, tooLarge } from './unreadable.ts';
import { bytesAt, type ZipPart } from './zip-directory.ts';

/** Told how far into the file the reading has come. */
export type OnBytes = (bytes: number) => void;

const chunkBytes = 1 << 16;

/** Inflating damaged bytes fails with an error of the platform. */
const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^(Z_|ERR_)/.test(error.code);

/** Counts what was unpacked of one file. */
export class Unpacker {
  readonly #handle: FileHandle;
  readonly #onBytes: OnBytes | undefined;
  #inAll = 0;

  constructor(handle: FileHandle, onBytes?: OnBytes) {
    this.#handle = handle;
    this.#onBytes = onBytes;
  }

  /** A size that a part says it has is a promise which `parts` holds it to, so that it can be judged before a byte is unpacked. */
  #judge({ name, packed, unpacked, method }: ZipPart, most: number): void {
    if (method !== 0 && method !== 8) throw damaged(`its part ${JSON.stringify(name)} is packed in an unknown way`);
    const says = `its part ${JSON.stringify(name)} unpacks to ${megabytes(unpacked)}`;
    if (unpacked > most) throw tooLarge(`${says}, more than the ${megabytes(most)} that are read`);
    if (unpacked > limits.packed.from && unpacked > limits.packed.times * packed)
      throw tooLarge(
        `${says}, ${Math.round(unpacked / Math.max(1, packed))} times what it takes packed; beyond ${megabytes(limits.packed.from)} no more than ${limits.packed.times} times are read`,
      );
    if (method === 0 && packed !== unpacked) throw damaged(`its part ${JSON.stringify(name)} has two sizes`);
    this.#inAll += unpacked;
    if (this.#inAll > limits.inAll)
      throw tooLarge(
        `its parts unpack to ${megabytes(this.#inAll)}, more than the ${megabytes(limits.inAll)} that are read`,
      );
  }

  /** What a part takes in the archive, as it is there. */
  async *#packed({ name, offset, packed }: ZipPart): AsyncGenerator<Buffer> {
    const header = await bytesAt(this.#handle, offset, 30);
    if (header.readUInt32LE(0) !== 0x04034b50) throw damaged(`its part ${JSON.stringify(name)} has no header`);
    const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const end = start + packed;
    for (let at = start; at < end; at += chunkBytes) {
      const length = Math.min(chunkBytes, end - at);
      yield await bytesAt(this.#handle, at, length);
      this.#onBytes?.(at + length);
    }
  }

  /**
   * The bytes of a part, one piece after the other.
   *
   * @param most bytes that it may unpack to
   * @throws {UnreadableFile} larger than that, not what its checksum says, or broken
   */
  async *part(part: ZipPart, most: number): AsyncGenerator<Uint8Array> {
    this.#judge(part, most);
    if (part.packed === 0) {
      if (part.unpacked > 0) throw damaged(`its part ${JSON.stringify(part.name)} is missing`);
      return;
    }
    const packed = this.#packed(part);
    const unpacked: AsyncIterable<unknown> =
      part.method === 0 ? packed : pipeline(packed, createInflateRaw({ chunkSize: chunkBytes }), () => undefined); // errors reach the loop below
    let [bytes, checksum] = [0, 0];
    try {
      for await (const chunk of unpacked) {
        if (!(chunk instanceof Uint8Array)) throw new Error('a stream of bytes gives bytes');
        bytes += chunk.length;
        if (bytes > part.unpacked)
          throw damaged(
            `its part ${JSON.stringify(part.name)} holds more than the ${part.unpacked} bytes that it says`,
          );
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    } catch (error) {
      throw isZlibError(error) ? damaged(`its part ${JSON.stringify(part.name)} cannot be unpacked`) : error;
    }
    if (bytes !== part.unpacked || (part.checksum !== 0 && checksum !== part.checksum))
      throw damaged(`its part ${JSON.stringify(part.name)} is not what its checksum says`);
  }
}

/** The sentence for a part that is not there. */
export const lacking = (name: string) => otherKind(`it is a zip archive, and no workbook (it lacks ${name})`);
