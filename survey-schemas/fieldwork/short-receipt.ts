/** The number of a response as people write it down: eight signs in place of the 36 of its id. */

/** Crockford's digits: none that is taken for another. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/**
 * The last 40 bits of an id, which are random in every version of UUID, in base 32.
 *
 * @example shortReceipt('0193a5b2-7c1d-7e3f-8a4b-00000000001f') // 0000-000Z
 */
export function shortReceipt(id: string): string {
  const hex = id.replaceAll('-', '').slice(-10);
  let left = Number.parseInt(hex, 16);
  let written = '';
  for (let place = 0; place < length; place++) {
    written = digits.charAt(left % 32) + written;
    left = Math.floor(left / 32);
  }
  return `${written.slice(0, length / 2)}-${written.slice(length / 2)}`;
}

/**
 * A short number however it was written down or read out – small letters, blanks, O for 0, I or L for 1; undefined when it
 * is none.
 *
 * @example readShortReceipt('oooo oool') // 0000-0001
 */
export function readShortReceipt(text: string): string | undefined {
  const plain = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const isOne = plain.length === length && Array.from(plain).every((sign) => digits.includes(sign));
  return isOne ? `${plain.slice(0, length / 2)}-${plain.slice(length / 2)}` : undefined;
}
