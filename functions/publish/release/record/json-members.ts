/** Members of a JSON object, found in its bytes: a file may be longer than a text can be, which ends at half a gigabyte. */

type Member = { readonly key: string; readonly value: Uint8Array };

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a] as const;
const opens = (byte: number | undefined): boolean => byte === 0x7b || byte === 0x5b;
const closes = (byte: number | undefined): boolean => byte === 0x7d || byte === 0x5d;

/** The place behind a text that begins here. */
function behindText(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(quote, start + 1); at >= 0; at = bytes.indexOf(quote, at + 1)) {
    let before = at;
    while (bytes[before - 1] === backslash) before -= 1;
    if ((at - before) % 2 === 0) return at + 1; // a quote behind an odd number of backslashes is part of the text
  }
  return bytes.length;
}

/** The place behind a value that begins here: of the comma or of the bracket that follows it. */
function behindValue(bytes: Uint8Array, start: number): number {
  let depth = 0;
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === quote) at = behindText(bytes, at);
    else {
      if (depth === 0 && (byte === comma || closes(byte))) return at;
      if (opens(byte)) depth++;
      else if (closes(byte)) depth--;
      at++;
    }
  }
  return at;
}

/** The JSON of these bytes. */
export const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/**
 * Members of an object, one after the other, as `JSON.stringify` writes it: without blanks.
 *
 * @param bytes those of the object alone
 * @throws {SyntaxError} they are something else
 */
export function* membersOf(bytes: Uint8Array): Generator<Member, void, undefined> {
  let at = 1;
  while (bytes[at] === quote) {
    const behindKey = behindText(bytes, at);
    const key = parsed(bytes.subarray(at, behindKey));
    if (typeof key !== 'string' || bytes[behindKey] !== colon) throw new SyntaxError('no member of an object');
    const end = behindValue(bytes, behindKey + 1);
    yield { key, value: bytes.subarray(behindKey + 1, end) };
    at = end + (bytes[end] === comma ? 1 : 0);
  }
  if (at !== bytes.length - 1 || !opens(bytes[0]) || !closes(bytes[at])) throw new SyntaxError('no object');
}
