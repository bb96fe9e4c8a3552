/** Codes of links as people read them out: eleven signs, the last of which tells a slip of the ear or the hand. */

/** Crockford's digits: none that is taken for another. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 50 bits: at twenty guesses a second, one of a thousand codes is found in a thousand years. */
const drawn = 10;

/** A weighted sum modulo 31, prime and larger than every weight: one wrong sign, but Z for 0, and two that changed places alter it. */
function checkOf(signs: string): string {
  const sum = Array.from(signs).reduce((total, sign, at) => total + (at + 1) * digits.indexOf(sign), 0);
  return digits.charAt(sum % 31);
}

const written = (plain: string): string => `${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}`;

/** A code from random bytes: the first ten count. */
export function linkCode(random: Uint8Array): string {
  const signs = Array.from(random.slice(0, drawn), (byte) => digits.charAt(byte % 32)).join('');
  return written(signs + checkOf(signs));
}

/** What somebody typed: a code, one with a slip in it, or something else altogether. */
export type TypedCode = { readonly kind: 'code'; readonly code: string } | { readonly kind: 'mistyped' | 'none' };

/** A code however it was typed – small letters, blanks, O for 0, I or L for 1. */
export function readLinkCode(text: string): TypedCode {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (plain.length !== drawn + 1 || !Array.from(plain).every((sign) => digits.includes(sign))) return { kind: 'none' };
  if (checkOf(plain.slice(0, drawn)) !== plain.slice(drawn)) return { kind: 'mistyped' };
  return { kind: 'code', code: written(plain) };
}
