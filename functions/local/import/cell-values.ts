/** One cell of a file as the answer to one question: numbers, amounts, dates and codes, each read strictly. */
import { currencyExponent } from '#schemas/reference/currencies.ts';
import type { LeafQuestion } from '#schemas/core/question.ts';

import type { CellMap } from './map-schema.ts';

/** What a cell says: an answer, nothing, or something that cannot be read, and why. */
export type CellValue =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'missing' }
  | { readonly kind: 'fault'; readonly rule: string; readonly message: string };

export const missingCell: CellValue = { kind: 'missing' };
const answer = (value: unknown): CellValue => ({ kind: 'answer', value });
const fault = (rule: string, message: string): CellValue => ({ kind: 'fault', rule, message });

/** A number as files write it: digits, one decimal mark, perhaps an exponent; no thousands separators. */
export function readNumber(text: string, decimal: '.' | ','): number | undefined {
  const plain = decimal === ',' ? text.replace(',', '.') : text;
  if (decimal === ',' && text.includes('.')) return undefined;
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/.test(plain) ? Number(plain) : undefined;
}

/** The date in a cell as YYYY-MM-DD, by a format such as `DD.MM.YYYY`; the calendar is checked with the answers. */
export function readDate(text: string, format: string): string | undefined {
  const pattern = format
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace('YYYY', '(?<year>\\d{4})')
    .replace('MM', '(?<month>\\d{2})')
    .replace('DD', '(?<day>\\d{2})');
  const parts = new RegExp(`^${pattern}$`).exec(text)?.groups;
  return parts && `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`;
}

function readMoney(amount: number, map: CellMap, currency: string | undefined): CellValue {
  if (currency === undefined) return fault('currency', 'The currency of the amount is missing.');
  const exponent = map.exponent ?? currencyExponent(currency);
  if (exponent === undefined) return fault('currency', 'The currency is not a code of ISO 4217 in use.');
  // Half a minor unit and less is rounding in the source, not money.
  const minor = Number((amount * 10 ** exponent).toPrecision(15));
  return answer({ amount: Math.round(minor), currency });
}

/** How the reader of a file was told to read it. */
export type Reading = { readonly decimal: '.' | ','; readonly missing: ReadonlySet<string> };

/** The code a text stands for: by the list of the map, or itself where the map has no list. */
function decode(text: string, { codes, otherwise }: CellMap): CellValue {
  if (codes === undefined) return answer(text);
  if (!Object.hasOwn(codes, text) && otherwise !== undefined)
    return otherwise === null ? missingCell : answer(otherwise);
  if (!Object.hasOwn(codes, text)) return fault('unknown-code', 'The value is not in the code list of the map.');
  const code = codes[text];
  return code === null || code === undefined ? missingCell : answer(code);
}

function readUncoded(
  question: LeafQuestion,
  text: string,
  map: CellMap,
  reading: Reading,
  currency?: string,
): CellValue {
  switch (question.kind) {
    case 'integer':
    case 'decimal':
    case 'money': {
      const number = readNumber(text, reading.decimal);
      if (number === undefined) return fault('number', 'The value is not a number.');
      return question.kind === 'money' ? readMoney(number, map, currency) : answer(number);
    }
    case 'date': {
      const date = readDate(text, map.format);
      return date === undefined ? fault('date', `The value is not a date written ${map.format}.`) : answer(date);
    }
    case 'select-many': {
      const decoded = text
        .split(map.separator)
        .filter((part) => part !== '')
        .map((part) => decode(part, map));
      const bad = decoded.find((part) => part.kind === 'fault');
      return bad ?? answer(decoded.flatMap((part) => (part.kind === 'answer' ? [part.value] : [])));
    }
    case 'select-one':
    case 'text':
    case 'code':
      return answer(text);
  }
}

/**
 * Reads a cell.
 *
 * @param currency of a money question, already read from its own column
 */
export function readCell(
  question: LeafQuestion,
  raw: string,
  map: CellMap,
  reading: Reading,
  currency?: string,
): CellValue {
  const text = raw.trim();
  if (reading.missing.has(text)) return missingCell;
  if (map.codes === undefined || question.kind === 'select-many')
    return readUncoded(question, text, map, reading, currency);
  // Numbers and dates may carry a few codes besides (−8 → dont_know); everything else must be in the list.
  const listed = Object.hasOwn(map.codes, text);
  const open = question.kind !== 'select-one' && question.kind !== 'code' && map.otherwise === undefined;
  return !listed && open ? readUncoded(question, text, map, reading, currency) : decode(text, map);
}
