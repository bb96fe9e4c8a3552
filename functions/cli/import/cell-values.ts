/** One cell of a file as the answer to one question: numbers, amounts, dates and codes, each read strictly. */
import { currencyExponent } from '#schemas/reference/currencies.ts';
import { plainCode } from '#schemas/basics/plain-text.ts';
import type { Cell, CellValue } from '#schemas/language/kinds/contract/cell.ts';
import type { Leaf } from '#schemas/language/kinds/contract/kind.ts';

import { readNumber } from '#schemas/basics/read-number.ts';
import { type DateOrder, readDay } from './dates.ts';
import type { CellMap } from './map-schema.ts';

export const missingCell: CellValue = { kind: 'missing' };
const answer = (value: unknown): CellValue => ({ kind: 'answer', value });
const fault = (rule: string, message: string): CellValue => ({ kind: 'fault', rule, message });

function readMoney(amount: number, map: CellMap, currency: string | undefined): CellValue {
  if (currency === undefined) return fault('currency', 'The currency of the amount is missing.');
  const exponent = map.exponent ?? currencyExponent(currency);
  if (exponent === undefined) return fault('currency', 'The currency is not a code of ISO 4217 in use.');
  // Half a minor unit and less is rounding in the source, not money.
  const minor = Number((amount * 10 ** exponent).toPrecision(15));
  return answer({ amount: Math.round(minor), currency });
}

/** How the reader of a file was told to read it. */
export type Reading = {
  readonly decimal: '.' | ',';
  readonly missing: ReadonlySet<string>;
  readonly dateOrder?: DateOrder | undefined;
};

/** What the file itself says of a column: labels of its values, and the values that it declares missing. */
export type ColumnInfo = {
  readonly labels: ReadonlyMap<string, string>;
  readonly isMissing: (text: string) => boolean;
};

/** The code a text stands for: by the list of the map, or itself where the map has no list. */
function decode(text: string, { codes, otherwise }: CellMap): CellValue {
  if (codes === undefined) return answer(text);
  if (!Object.hasOwn(codes, text) && otherwise !== undefined)
    return otherwise === null ? missingCell : answer(otherwise);
  if (!Object.hasOwn(codes, text)) return fault('unknown-code', 'The value is not in the code list of the map.');
  const code = codes[text];
  return code === null || code === undefined ? missingCell : answer(code);
}

/** What a cell holds, read as its kind of question asks for it. */
function cellOf(text: string, map: CellMap, reading: Reading, currency: string | undefined): Cell {
  const read = (number: (value: number) => CellValue): CellValue => {
    const value = readNumber(text, reading.decimal);
    return value === undefined ? fault('number', 'The value is not a number.') : number(value);
  };
  return {
    text: () => answer(text),
    number: () => read(answer),
    amount: () => read((value) => readMoney(value, map, currency)),
    day() {
      const day = readDay(text, map.format, map.dateOrder ?? reading.dateOrder);
      return day.kind === 'day' ? answer(day.day) : fault('date', day.message);
    },
    codes() {
      const decoded = text
        .split(map.separator)
        .filter((part) => part !== '')
        .map((part) => decode(part, map));
      const bad = decoded.find((part) => part.kind === 'fault');
      return bad ?? answer(decoded.flatMap((part) => (part.kind === 'answer' ? [part.value] : [])));
    },
  };
}

/** Whether a cell is a code of the question's list that the file as a whole takes for nothing: NA is Namibia. */
export function isCodeAndMissing(leaf: Leaf, raw: string, map: CellMap, reading: Reading): boolean {
  const text = raw.trim();
  const undecided = map.codes === undefined && map.missing === undefined;
  return undecided && reading.missing.has(text) && leaf.codes.includes(text);
}

/** Whether a cell means that nothing was answered: what the question says of it, else the file; never a code of its list. */
function meansNothing(leaf: Leaf, text: string, map: CellMap, reading: Reading): boolean {
  if (map.codes !== undefined && Object.hasOwn(map.codes, text)) return false;
  if (map.missing !== undefined) return map.missing.includes(text);
  return reading.missing.has(text) && !isCodeAndMissing(leaf, text, map, reading);
}

/** A label as the list of the question writes it: `Secondary school` is `secondary_school`. */
const codeLike = (label: string): string =>
  label
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

/** The text that a labelled value stands for: its label where the map or the list knows that rather than the value. */
function relabelled(leaf: Leaf, text: string, { codes }: CellMap, info: ColumnInfo | undefined): string {
  const told = info?.labels.get(text);
  if (told === undefined) return text;
  const label = plainCode(told);
  if (codes !== undefined) return !Object.hasOwn(codes, text) && Object.hasOwn(codes, label) ? label : text;
  if (leaf.codes.includes(text)) return text;
  return [label, codeLike(label)].find((code) => leaf.codes.includes(code)) ?? text;
}

/**
 * Reads a cell.
 *
 * @param currency of a money question, already read from its own column
 * @param info what the file says of the column, when it is a Stata or SPSS file
 */
export function readCell(
  leaf: Leaf,
  raw: string,
  map: CellMap,
  reading: Reading,
  currency?: string,
  info?: ColumnInfo,
): CellValue {
  const own = leaf.holds === 'text' ? raw.trim() : plainCode(raw);
  const text = relabelled(leaf, own, map, info);
  if (meansNothing(leaf, text, map, reading)) return map.blank === undefined ? missingCell : answer(map.blank);
  const listed = map.codes !== undefined && Object.hasOwn(map.codes, text);
  if (!listed && text === own && info?.isMissing(own) === true)
    return fault('user-missing', 'The file declares the value missing; say in the map what it means.');
  const asWritten = () => leaf.cell(cellOf(text, map, reading, currency));
  if (map.codes === undefined || leaf.holds === 'codes') return asWritten();
  // Numbers and dates may carry a few codes besides (−8 → dont_know); everything else must be in the list.
  const open = leaf.holds !== 'code' && map.otherwise === undefined;
  return !listed && open ? asWritten() : decode(text, map);
}
