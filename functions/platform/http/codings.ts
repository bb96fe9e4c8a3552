/** Content codings that we answer in: brotli where the browser knows it, else gzip, else none. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';

export type Coding = 'br' | 'gzip';
export type Bytes = Uint8Array<ArrayBuffer>;

/** The best there is: a twelfth smaller than 9 and half as slow again. Each file is compressed once. */
const quality = 11;
const brotli = promisify(brotliCompress);
const compressors: Readonly<Record<Coding, (bytes: Bytes) => Promise<Uint8Array>>> = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  gzip: promisify(gzip),
};
/** Smaller ones gain nothing; the distribution has the same limit. */
const smallestCompressed = 1000;

/** The coding to answer in; undefined for the bytes as they are. */
export function codingFor(accepted: string | undefined, bytes: Bytes): Coding | undefined {
  if (accepted === undefined || bytes.length < smallestCompressed) return undefined;
  const taken = parseAccept(accepted).filter(({ q }) => q > 0);
  return (['br', 'gzip'] as const).find((coding) => taken.some(({ type }) => type === coding));
}

/** The bytes in a coding. */
export const encode = async (bytes: Bytes, coding: Coding): Promise<Bytes> =>
  Uint8Array.from(await compressors[coding](bytes));
