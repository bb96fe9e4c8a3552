/**
 * A number with its size or its currency written beside it: `5k`, `2,5 тыс`, `500$`, `USD 300`. Somebody is asked whether that
 * is what is meant; a word that is neither makes the whole no number. Loaded once something that is no number stands in a box.
 */
import { currenciesOf, sizeOf } from '../../reference/beside-number.ts';
import { currencyExponent } from '../../reference/currencies.ts';
import { toMinorUnits } from '../../reference/minor-units.ts';
import type { Written } from '../kinds/contract/control.ts';
import { plainDigits } from './digits.ts';
import type { Boxes, ReadingSite } from './read-boxes.ts';
import { type NumberSite, readWrittenNumber } from './written-number.ts';

export type SpelledNumber = {
  /** What the number may say, the likelier first. */
  readonly values: readonly number[];
  /** The currencies that were named; none where none was. */
  readonly currencies: readonly string[];
};

/** What stands before the first digit or its sign, the number, what stands behind the last digit. */
const shape = /^([^\d+-]*)([-+]?\d(?:.*\d)?)(\D*)$/su;
const words = (text: string): readonly string[] => text.split(/[\s.\u00a0\u202f]+/u).filter((word) => word !== '');
/** Fractions of a million. */
const decimals = 6;
/** Takes away what binary fractions add: 1.1 million is 1100000. */
const digitsKept = 12;

/**
 * The number that a text spells; undefined where it is none, or has nothing beside it.
 *
 * @example readSpelledNumber('2,5 тыс', { decimals: 2, usual: ',' }) // { values: [2500], currencies: [] }
 */
export function readSpelledNumber(text: string, site: NumberSite): SpelledNumber | undefined {
  const [, before = '', number = '', behind = ''] = shape.exec(plainDigits(text).trim()) ?? [];
  let size: number | undefined;
  let currencies: readonly string[] | undefined;
  for (const [i, word] of [...words(before), ...words(behind)].entries()) {
    const factor = i < words(before).length ? undefined : sizeOf(word);
    const named = currenciesOf(word);
    if (factor !== undefined && size === undefined) size = factor;
    else if (named.length > 0 && currencies === undefined) currencies = named;
    else return undefined;
  }
  if (size === undefined && currencies === undefined) return undefined;
  const read = readWrittenNumber(number, size === undefined ? site : { ...site, decimals });
  const readings = read.kind === 'number' ? [read.value] : read.kind === 'ambiguous' ? read.readings : [];
  const values = readings.map((value) => Number((value * (size ?? 1)).toPrecision(digitsKept)));
  return values.length === 0 ? undefined : { values, currencies: currencies ?? [] };
}

const usualDecimals = 2;

/**
 * Answers that the boxes of a number or an amount may spell; none where they spell nothing. The currency that was named counts
 * before that of its box, unless the word may stand for that one.
 */
export function spelledAnswers(control: Written, boxes: Boxes, site: ReadingSite): readonly unknown[] {
  if (control.control !== 'amount' && control.control !== 'number') return [];
  const currency = boxes['_currency'] ?? '';
  const decimals = control.control === 'number' ? control.decimals : (currencyExponent(currency) ?? usualDecimals);
  const { values = [], currencies = [] } = readSpelledNumber(boxes[''] ?? '', { ...site, decimals }) ?? {};
  if (control.control === 'number') return currencies.length > 0 ? [] : values;
  const codes = currencies.length === 0 || currencies.includes(currency) ? [currency] : currencies;
  return codes.flatMap((code) =>
    values.map((major) => ({ amount: code === '' ? major : toMinorUnits(major, code), currency: code })),
  );
}
