/**
 * Numbers as people write them: `1234`, `12,50`, `1 234,50`, `1.234,50`, `１２`, `٣٤`. What can be read in two ways is not
 * guessed at: somebody has to say which it is. Ranges, estimates (“about 100”, `100+`, `<100`) and words are no number.
 */
import { plainDigits } from './digits.ts';

/** The sign that somebody writes before a fraction. */
export type DecimalSign = ',' | '.';

export type ReadNumber =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** Told by what was written beyond doubt. */ readonly sign?: DecimalSign;
    }
  /** Both are what it may say, the likelier first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'none' };

export type NumberSite = {
  /** Digits after the point that the question takes. */
  readonly decimals: number;
  /** How this person writes, as far as an earlier number told it. */
  readonly habit?: DecimalSign | undefined;
  /** How the language writes. */
  readonly usual: DecimalSign;
};

const none: ReadNumber = { kind: 'none' };

/** Blanks of every kind and apostrophes, between groups of digits. */
const blanks = "[\\s\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000'’]";
const shape = new RegExp(`^[-+]?\\d(?:[\\d.,]|${blanks}(?=\\d))*$`, 'u');
const spaced = new RegExp(`^\\d{1,3}(?:${blanks}\\d{3})+(?:[.,]\\d+)?$`, 'u');
const anyBlank = new RegExp(blanks, 'gu');
const plain = /^\d+(?:[.,]\d+)?$/;
/** One sign with three digits behind it: thousands to some, thousandths to others. `0,234` is not. */
const twoWays = /^[1-9]\d{0,2}([.,])\d{3}$/;
/** Several groups with one sign, as in Europe and America, or as in India. */
const groups = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$/;
/** Groups with one sign, a fraction behind the other. */
const both = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,2}(?:,\d{2})+,\d{3}\.\d+$/;

const isSign = (text: string | undefined): text is DecimalSign => text === ',' || text === '.';
const number = (value: number, sign?: string): ReadNumber =>
  isSign(sign) ? { kind: 'number', value, sign } : { kind: 'number', value };

/** Digits after the point that matter. */
const decimalsOf = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

function readTwoWays(digits: string, sign: DecimalSign, negative: number, site: NumberSite): ReadNumber {
  const whole = negative * Number(digits.replace(sign, ''));
  const fraction = negative * Number(digits.replace(sign, '.'));
  if (site.decimals === 0 || decimalsOf(fraction) > site.decimals) return number(whole);
  if (site.habit !== undefined) return number(site.habit === sign ? fraction : whole);
  return { kind: 'ambiguous', readings: site.usual === sign ? [fraction, whole] : [whole, fraction] };
}

/** The last sign stands before the fraction. */
function readFraction(digits: string): ReadNumber {
  const at = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (at < 0) return number(Number(digits));
  return number(Number(`${digits.slice(0, at).replace(/[.,]/g, '')}.${digits.slice(at + 1)}`), digits[at]);
}

function negated(read: ReadNumber, negative: number): ReadNumber {
  return read.kind === 'number' && read.value !== 0 ? { ...read, value: negative * read.value } : read;
}

/**
 * The number that a text writes.
 *
 * @example readWrittenNumber('1 234,50', { decimals: 2, usual: '.' }) // { kind: 'number', value: 1234.5, sign: ',' }
 * @example readWrittenNumber('1.500', { decimals: 2, usual: '.' }) // { kind: 'ambiguous', readings: [1.5, 1500] }
 */
export function readWrittenNumber(text: string, site: NumberSite): ReadNumber {
  const written = plainDigits(text).trim();
  if (!shape.test(written)) return none;
  const negative = written.startsWith('-') ? -1 : 1;
  const digits = written.replace(/^[-+]/, '');
  const sign = twoWays.exec(digits)?.[1];
  if (isSign(sign)) return readTwoWays(digits, sign, negative, site);
  if (groups.test(digits)) return negated(number(Number(digits.replace(/[.,]/g, ''))), negative);
  if (spaced.test(digits)) return negated(readFraction(digits.replace(anyBlank, '')), negative);
  return plain.test(digits) || both.test(digits) ? negated(readFraction(digits), negative) : none;
}
