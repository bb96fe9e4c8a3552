/** The encodings that a file may come in, and the likely one of bytes that are not UTF-8. */

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1254',
  'windows-1256',
  'windows-1257',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'ibm866',
] as const;

export type Encoding = (typeof encodings)[number];

/** What windows-1252 has at 0x80–0x9F. Node's own decoder reads these bytes as the control characters of ISO 8859-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes one stretch of bytes after the other; `last` says that nothing follows. Throws where a byte means nothing. */
export type StrictDecoder = (bytes: Uint8Array, last: boolean) => string;

/** A decoder that never puts a stand-in for what it cannot read. */
export function strictDecoder(encoding: Encoding): StrictDecoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const western = encoding === 'windows-1252' || encoding === 'iso-8859-1'; // one encoding to every browser
  return (bytes, last) => {
    const decoded = decoder.decode(bytes, { stream: !last });
    const text = western
      ? decoded.replace(/[\u0080-\u009f]/g, (mark) => windows1252[mark.charCodeAt(0) - 0x80] ?? mark)
      : decoded;
    // A control character stands where the code page has no letter; UTF-8 and UTF-16 may hold NEL (U+0085).
    const hollow = encoding.startsWith('utf') ? /[\u0000\ufffd]/ : /[\u0000\u0080-\u009f\ufffd]/;
    if (hollow.test(text)) throw new HollowCharacter(hollowIn(text));
    return text;
  };
}

function hollowIn(text: string): HollowCharacter['what'] {
  if (text.includes('\ufffd')) return 'replacement';
  return text.includes('\u0000') ? 'nul' : 'nothing';
}

/** A character that stands for no letter: U+FFFD, which an earlier program left where it lost one, NUL, or a control character. */
export class HollowCharacter extends Error {
  override readonly name = 'HollowCharacter';
  readonly what: 'replacement' | 'nul' | 'nothing';
  constructor(what: HollowCharacter['what']) {
    super(`a character that stands for no letter (${what})`);
    this.what = what;
  }
}

/** The encoding that the first bytes of a file declare by a byte order mark. */
export function markedEncoding(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : undefined;
}

/**
 * The likely encoding of bytes that are not UTF-8. Cyrillic and Arabic words are made of bytes above 0x7F; in Latin
 * ones a letter with an accent stands alone. A guess for a message, never for reading.
 */
export function likelyEncoding(bytes: Uint8Array): Encoding {
  let [high, beside, upper, lowBlock, dos] = [0, 0, 0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    high++;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) beside++;
    if (byte >= 0xe0) upper++;
    else if (byte >= 0xc0) lowBlock++;
    else if (byte >= 0x80 && byte < 0xb0) dos++;
  }
  if (beside < high * 0.7) return 'windows-1252';
  // Small letters, the most of any text: 0xE0–0xFF in windows-1251, 0xC0–0xDF in KOI8, 0xA0–0xAF and 0xE0–0xEF in DOS.
  if (dos > upper && dos > lowBlock) return 'ibm866';
  return lowBlock > upper * 2 ? 'koi8-r' : 'windows-1251';
}
