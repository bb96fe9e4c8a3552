/** Files come from many offices and programs; a letter is read as it was written, or the file is refused with its place. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { decodeFile, readTextFile } from '#functions/cli/files/decode-file.ts';
import { type Encoding, encodings, likelyEncoding } from '#functions/cli/files/encodings.ts';
import { afterAll, describe, expect, it, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'remit-decode-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const read = (bytes: Uint8Array | string, encoding?: Encoding, holds: 'table' | 'json' = 'table'): Promise<string> => {
  const file = join(folder, 'frame.csv');
  writeFileSync(file, bytes);
  return readTextFile({ file, encoding, holds });
};

/** Cyrillic capitals and small letters are 0xC0–0xFF of windows-1251, in the order of Unicode. */
const windows1251 = (text: string): Buffer =>
  Buffer.from(Array.from(text, (letter) => (letter < '\u0400' ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x350)));
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('a file is read', () => {
  test('in UTF-8, with or without a byte order mark', async () => {
    expect(await read('psu\nЖ\n')).toBe('psu\nЖ\n');
    expect(await read('\ufeffpsu\nЖ\n')).toBe('psu\nЖ\n');
  });

  test('in UTF-16 when its byte order mark says so, whatever was said', async () => {
    expect(await read(Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from('psu\nЖ', 'utf16le')]))).toBe('psu\nЖ');
    expect(await read(Buffer.concat([Buffer.of(0xfe, 0xff), utf16be('psu\nЖ')]), 'windows-1251')).toBe('psu\nЖ');
  });

  test('in the code page that was said: strata Сугд and ГБАО stay two', async () => {
    expect(await read(windows1251('stratum\nСугд\nГБАО\nЖ\nМ\n'), 'windows-1251')).toBe('stratum\nСугд\nГБАО\nЖ\nМ\n');
    // Node's own decoder makes a control character of the euro sign.
    expect(await read(Buffer.of(0x80, 0x20, 0x93, 0xe9, 0x94), 'windows-1252')).toBe('€ “é”');
  });

  test('of many pieces, letters cut in two by the pieces included', async () => {
    const text = `a${'Ж'.repeat(400_000)}\n`; // an odd first byte: every boundary of 256 KB falls inside a letter
    expect(await read(text)).toBe(text);
  });
});

describe('a file is refused with line, byte and remedy', () => {
  it.each<readonly [string, Uint8Array | string, Encoding | undefined, RegExp]>([
    [
      'Cyrillic of windows-1251',
      windows1251('psu,stratum\nA,Сугд\n'),
      undefined,
      /^frame\.csv: line 2 \(byte 15 of the file\) is not utf-8; it looks like Cyrillic text in windows-1251: .* --encoding windows-1251$/,
    ],
    [
      'one letter alone',
      windows1251('sex\nЖ\nМ\n'),
      undefined,
      /line 2 \(byte 5 of the file\) .* windows-1252 \(Western Europe\) or windows-1251 \(Cyrillic\)/,
    ],
    [
      'a letter cut off at the end',
      Buffer.from('psu\nЖ').subarray(0, 5),
      undefined,
      /line 2 \(byte 5 of the file\) is not utf-8/,
    ],
    ['a lone surrogate', Buffer.from([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0]), undefined, /line 1 .* is not utf-16le/],
    [
      'letters that an earlier program lost',
      'psu\nA\n\ufffd1\n',
      undefined,
      /line 3 \(byte 7 of the file\) holds the character U\+FFFD/,
    ],
    [
      'bytes that the code page does not have',
      Buffer.of(0x61, 0x0a, 0x98),
      'windows-1251',
      /line 2 \(byte 3 of the file\) is not windows-1251/,
    ],
    ['a byte of zero', 'psu\nA\0\n', undefined, /line 2 .* holds the character NUL, .* without a byte order mark/],
    [
      'UTF-16 without a mark',
      Buffer.from('psu\nA', 'utf16le'),
      undefined,
      /looks like utf-16le without a byte order mark/,
    ],
    [
      'an Excel workbook',
      Buffer.from('PK\x03\x04rest'),
      undefined,
      /is an Excel workbook \(\.xlsx\) .*, not CSV; save the sheet as CSV UTF-8/,
    ],
    ['an archive', Buffer.of(0x1f, 0x8b, 8, 0), undefined, /is compressed by gzip/],
  ])('when it holds %s', async (_, bytes, encoding, message) => {
    await expect(read(bytes, encoding)).rejects.toThrow(message);
  });

  test('far inside, after the first piece', async () => {
    const good = 'row,Ж\n'.repeat(60_000); // 7 bytes a line
    const bytes = Buffer.concat([Buffer.from(good), Buffer.of(0xd0, 0x41)]);
    await expect(read(bytes)).rejects.toThrow(
      'line 60001 (byte 420001 of the file) is not utf-8, though letters before it are; write that line anew',
    );
  });

  test('as JSON, which has one encoding', async () => {
    await expect(read(windows1251('{"title":"Сугд"}'), undefined, 'json')).rejects.toThrow(
      'JSON is written in UTF-8: save the file as UTF-8',
    );
  });

  test('when it is not there', async () => {
    const file = join(folder, 'none.csv');
    await expect(readTextFile({ file, holds: 'table' })).rejects.toThrow(`${file}: there is no such file`);
    await expect(readTextFile({ file: folder, holds: 'table' })).rejects.toThrow('cannot be read (EISDIR)');
  });
});

it.each(encodings)('never puts a stand-in for a byte, whatever the bytes: %s', async (encoding) => {
  for (let byte = 0; byte < 256; byte++) {
    const file = join(folder, 'byte');
    writeFileSync(file, Uint8Array.of(0x61, 0x0a, byte, 0x0a));
    let text = '';
    try {
      for await (const piece of decodeFile({ file, encoding, holds: 'table' })) text += piece;
    } catch {
      continue;
    }
    expect(text).not.toMatch(/\ufffd|\0/);
  }
});

test('small letters of DOS and of KOI8 are told from those of Windows', () => {
  const small = 'согдхатлондушанбе';
  const index = (letter: string): number => letter.charCodeAt(0) - 0x430;
  const dos = Uint8Array.from(small, (letter) => (index(letter) < 16 ? 0xa0 : 0xd0) + index(letter));
  expect(likelyEncoding(dos)).toBe('ibm866');
  expect(likelyEncoding(windows1251(small))).toBe('windows-1251');
});
