/** Numbers in any script, with the signs of any script, in the digits and signs of ASCII. */

/** The zeros of the decimal digits of Unicode that people write numbers with; nine digits follow each. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
  0xff10,
];
const others = /[\p{Nd}٫٬，．。、−－﹣+＋]/gu;

const signs: Readonly<Record<string, string>> = {
  '٫': '.', // Arabic decimal separator
  '٬': '\u00a0', // Arabic thousands separator: never before a fraction
  '，': ',',
  '．': '.',
  '。': '.',
  '、': ',',
  '−': '-',
  '－': '-',
  '﹣': '-',
  '＋': '+',
};

/** Marks that turn the direction of writing: keyboards and messages put them around numbers, and nobody sees them. */
const unseen = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function plainDigit(letter: string): string {
  const sign = signs[letter];
  if (sign !== undefined) return sign;
  const code = letter.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? letter : String(code - zero);
}

/**
 * Digits and signs as ASCII has them, without the marks that nobody sees; everything else as it stands.
 *
 * @example plainDigits('٣٤') // 34
 */
export const plainDigits = (text: string): string =>
  text.normalize('NFC').replace(unseen, '').replace(others, plainDigit);
