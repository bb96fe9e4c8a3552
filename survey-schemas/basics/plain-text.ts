/**
 * Names, contacts and codes without what nobody sees: marks that address books, web pages and spreadsheets put around what
 * people copy. What is left is checked, and kept.
 */
/**
 * Characters without a glyph: control characters that are no blank, format marks, selectors of a variant, fillers. The
 * joiners that Persian names need and the selectors that shape Mongolian letters stay.
 */
const unseen = /(?![\t\n\v\f\r\u0085\u200c\u200d\u180b-\u180d\u180f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const joiners = /[\u200c\u200d\u180b-\u180d\u180f]/g;
/** Braille has a cell without dots. */
const brailleBlank = /\u2800/g;
/** What a reader can see by itself: an accent needs a letter, and U+FFFD stands where an earlier program lost one. */
const visible = /(?!\ufffd)[\p{L}\p{N}\p{P}\p{S}]/u;
/** What people put between the digits of a telephone number. */
const betweenDigits = /[\s().\-‐‑‒–—/]/g;
/** Nothing to take away or to compose. */
const isPlain = (text: string): boolean => /^[!-~]*$/.test(text);

/** `+44 (0)20 7946 0000`: the 0 is dialled inside the country alone. */
function plainPhone(text: string): string {
  const number = text.replace(/^tel:/i, '');
  const dialled = number.startsWith('+') ? number.replace('(0)', '') : number;
  return dialled.replace(betweenDigits, '').replace(/^00/, '+');
}

const withoutUnseen = (value: string): string =>
  value.normalize('NFC').replace(unseen, '').replace(brailleBlank, ' ').trim();

/** The text as it is kept, by its format (`email`, `phone`); empty when there was nothing to see. */
export function plainText(format: string | undefined, value: string): string {
  const text = withoutUnseen(value);
  if (format === 'email')
    return text
      .replace(joiners, '')
      .replace(/^mailto:/i, '')
      .trim();
  if (format === 'phone') return plainPhone(text.replace(joiners, ''));
  return visible.test(text.replace(joiners, '')) ? text : '';
}

/**
 * A code or id as it is kept and compared: two that look alike to the last dot are one. Composed (NFC), without unseen
 * characters, each stretch of blanks one blank.
 *
 * @example plainCode('Go\u0308rlitz\u200b 1') // 'Görlitz 1', with one letter for the ö
 */
export function plainCode(value: string): string {
  return isPlain(value) ? value : withoutUnseen(value).replace(joiners, '').replace(/\s+/g, ' ');
}
