/**
 * Numbers as people write them: `1234`, `12,50`, `1 234,50`, `1,234.50`. What could be read in two ways, or is no number,
 * is not guessed at.
 */

/** Blanks and apostrophes that stand between groups of three digits. */
const between = /(?<=\d)[\s\u00a0\u2007\u2009\u202f'’](?=\d{3}(?!\d))/g;
const plain = /^[-−]?\d+(?:[.,]\d+)?$/;
const grouped = /^[-−]?\d{1,3}(?:[\s\u00a0\u2007\u2009\u202f'’]\d{3})+(?:[.,]\d+)?$/;
/** Points or commas between groups: two groups at least, or one and a fraction behind the other sign. */
const punctuated =
  /^[-−]?\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|(?:,\d{3}){2,}(?:\.\d+)?|(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+)$/;
/** `1,234` is a thousand and more to some and a little over one to others; `0,234` is not. */
const ambiguous = /^[-−]?[1-9]\d{0,2}[.,]\d{3}$/;

const toNumber = (digits: string): number => Number(digits.replace('−', '-').replace(',', '.'));

/**
 * The number that a text writes; undefined when it writes none, or one that can be read in two ways.
 *
 * @param decimals digits after the point that the question takes; with three or more, `1.234` is read as a little over one
 * @example readNumber('1 234,50', 2) // 1234.5
 */
export function readNumber(text: string, decimals: number): number | undefined {
  const written = text.trim();
  if (ambiguous.test(written) && decimals < 3) return undefined;
  if (plain.test(written)) return toNumber(written);
  if (grouped.test(written)) return toNumber(written.replace(between, ''));
  if (!punctuated.test(written)) return undefined;
  const last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
  const mark = written[last] ?? '';
  const isFraction = written.indexOf(mark) === last;
  const whole = (isFraction ? written.slice(0, last) : written).replace(/[.,]/g, '');
  return toNumber(isFraction ? `${whole}.${written.slice(last + 1)}` : whole);
}
