/** Text of a file that somebody brings: read in the encoding it declares or was said to have, or refused with the place. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';

import { errorCode } from '../../laptop/data/data-directory.ts';
import { CommandFailure } from '../../laptop/data/failures.ts';
import { type Encoding, HollowCharacter, likelyEncoding, markedEncoding, strictDecoder } from './encodings.ts';
import { refuseOtherKinds } from './file-kinds.ts';

export type TextFile = {
  /** Path of the file. */
  readonly file: string;
  /** Name of the file for messages; the last part of its path unless said otherwise. */
  readonly name?: string;
  /** What it is written in, unless a byte order mark says otherwise; UTF-8 when nobody said. JSON is always Unicode. */
  readonly encoding?: Encoding | undefined;
  /** What it should hold: decides what the person is told to do about a fault. */
  readonly holds: 'table' | 'json';
  /** Told how many bytes were read so far. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
};

const nameOf = ({ name, file }: TextFile): string => name ?? basename(file);

async function* bytesOf(source: TextFile): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(source.file, { highWaterMark: 1 << 18 }))
      if (Buffer.isBuffer(chunk)) yield chunk;
  } catch (error) {
    const code = errorCode(error);
    if (code === '') throw error;
    throw new CommandFailure(
      code === 'ENOENT' ? `${source.file}: there is no such file` : `${source.file} cannot be read (${code})`,
    );
  }
}

/** Where reading stopped: how many bytes came before the chunk, and the fault. */
type Broken = { readonly chunkAt: number; readonly chunk: Buffer; readonly error: unknown };

type BrokenAt = { readonly line: number; readonly byte: number; readonly wordsBefore: boolean };

/** Cuts what begins at byte `from` into pieces of `size` bytes, and leaves what stands before it whole. */
function* piecesOf(chunk: Buffer, start: number, from: number, size: number): Generator<Buffer> {
  const whole = Math.min(chunk.length, Math.max(0, from - start));
  if (whole > 0) yield chunk.subarray(0, whole);
  for (let at = whole; at < chunk.length; at += size) yield chunk.subarray(at, at + size);
}

/**
 * Line and first byte, counted from 1, of the first character that cannot be read, and whether letters beyond ASCII were
 * read before it. Reads again in pieces, then in smaller ones from where that stopped, at last byte by byte.
 */
async function placeOf(source: TextFile, encoding: Encoding, from: number, size = 512): Promise<BrokenAt> {
  const decode = strictDecoder(encoding);
  let [line, byte, characterAt, wordsBefore] = [1, 0, 0, false];
  for await (const chunk of bytesOf(source)) {
    for (const piece of piecesOf(chunk, byte, from, size)) {
      try {
        const text = decode(piece, false);
        line += text.split('\n').length - 1;
        wordsBefore ||= /[^\0-\x7f]/.test(text);
        if (text !== '') characterAt = byte + piece.length;
      } catch {
        return size === 1 ? { line, byte: characterAt + 1, wordsBefore } : placeOf(source, encoding, byte, 1);
      }
      byte += piece.length;
    }
  }
  // The last character is cut off.
  return size === 1
    ? { line, byte: characterAt + 1, wordsBefore }
    : placeOf(source, encoding, Math.max(0, byte - size), 1);
}

async function refusal(source: TextFile, encoding: Encoding, { chunkAt, chunk, error }: Broken): Promise<Error> {
  const { line, byte, wordsBefore } = await placeOf(source, encoding, chunkAt);
  const place = `${nameOf(source)}: line ${line} (byte ${byte} of the file)`;
  if (error instanceof HollowCharacter && error.what === 'replacement')
    return new CommandFailure(
      `${place} holds the character U+FFFD, which an earlier program left where it lost a letter; export the file again from where it came from, as UTF-8`,
    );
  if (error instanceof HollowCharacter && error.what === 'nul')
    return new CommandFailure(
      `${place} holds the character NUL, which no text has: the file is damaged, or is UTF-16 without a byte order mark; export it again as UTF-8`,
    );
  if (!(error instanceof HollowCharacter) && !(error instanceof TypeError))
    return new Error('decoding failed', { cause: error });
  if (source.holds === 'json')
    return new CommandFailure(`${place} is not ${encoding}; JSON is written in UTF-8: save the file as UTF-8`);
  const likely = likelyEncoding(chunk);
  const guess =
    likely === 'windows-1252'
      ? 'it may be windows-1252 (Western Europe) or windows-1251 (Cyrillic)'
      : `it looks like Cyrillic text in ${likely}`;
  if (encoding === 'utf-8' && wordsBefore)
    return new CommandFailure(
      `${place} is not utf-8, though letters before it are; write that line anew, or export the file again as UTF-8`,
    );
  const advice =
    encoding === 'utf-8'
      ? `${guess}: save the file as UTF-8, or say --encoding ${likely}`
      : 'say the encoding that the file is written in with --encoding, or save it as UTF-8';
  return new CommandFailure(`${place} is not ${encoding}; ${advice}`);
}

/**
 * The text of a file in pieces, in flat memory, without its byte order mark.
 *
 * @throws {CommandFailure} it is not there, is no text (a workbook, an archive), or holds a byte that means nothing in
 *   its encoding: the sentence gives line, byte and remedy
 */
export async function* decodeFile(source: TextFile): AsyncGenerator<string> {
  let decode: ReturnType<typeof strictDecoder> | undefined;
  let encoding: Encoding = source.encoding ?? 'utf-8';
  let read = 0;
  let last: Buffer = Buffer.alloc(0);
  for await (const chunk of bytesOf(source)) {
    if (decode === undefined) {
      encoding = markedEncoding(chunk) ?? encoding;
      refuseOtherKinds(nameOf(source), chunk, encoding, source.holds);
      decode = strictDecoder(encoding);
    }
    let text: string;
    try {
      text = decode(chunk, false);
    } catch (error) {
      throw await refusal(source, encoding, { chunkAt: read, chunk, error });
    }
    read += chunk.length;
    last = chunk;
    source.onBytes?.(read);
    if (text !== '') yield text;
  }
  try {
    decode?.(Buffer.alloc(0), true);
  } catch (error) {
    throw await refusal(source, encoding, { chunkAt: read, chunk: last, error });
  }
}

/** The whole text of a small file. @throws {CommandFailure} as `decodeFile` */
export async function readTextFile(source: TextFile): Promise<string> {
  let text = '';
  for await (const piece of decodeFile(source)) text += piece;
  return text;
}
