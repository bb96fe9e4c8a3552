/**
 * Names and contacts without what nobody sees: marks that address books and web pages put around what people copy. What is
 * left is checked, and kept in the vault.
 */
/** Characters without a glyph (Unicode category Cf and a few fillers), but for the joiners that Persian names need. */
const unseen = /(?![\u200c\u200d])[\p{Cf}\u034f\u115f\u1160\u3164\uffa0]/gu;
const joiners = /[\u200c\u200d]/g;
/** What people put between the digits of a telephone number. */
const betweenDigits = /[\s().\-‐‑‒–—/]/g;

/** `+44 (0)20 7946 0000`: the 0 is dialled inside the country alone. */
function plainPhone(text: string): string {
  const number = text.replace(/^tel:/i, '');
  const dialled = number.startsWith('+') ? number.replace('(0)', '') : number;
  return dialled.replace(betweenDigits, '').replace(/^00/, '+');
}

/** The text as it is kept, by its format (`email`, `phone`); empty when there was nothing to see. */
export function plainText(format: string | undefined, value: string): string {
  const text = value.normalize('NFC').replace(unseen, '').trim();
  if (format === 'email')
    return text
      .replace(joiners, '')
      .replace(/^mailto:/i, '')
      .trim();
  if (format === 'phone') return plainPhone(text.replace(joiners, ''));
  return text.replace(joiners, '').trim() === '' ? '' : text;
}
