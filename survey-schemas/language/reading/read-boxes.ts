/** What the text in the boxes of a question stands for, and what an answer looks like in boxes. */
import { isPlainObject } from '../evaluate/answers.ts';
import type { Sentence } from '../faults/messages.ts';
import type { Written } from '../kinds/contract/control.ts';
import type { Leaf } from '../kinds/contract/kind.ts';
import { currencyExponent } from '../../reference/currencies.ts';
import { toMajorUnits, toMinorUnits } from '../../reference/minor-units.ts';
import { plainDigits } from './digits.ts';
import { dayAgo, dayInOne, dayOfParts, isAgoUnit } from './written-day.ts';
import { type DecimalSign, type ReadNumber, readWrittenNumber } from './written-number.ts';

/** What stands in the boxes of a question, by ending: `` and `_currency` of an amount; `day`, `month`, `year`, or `ago` and `unit`, of a day. */
export type Boxes = Readonly<Record<string, string>>;

export type ReadBoxes =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'answer';
      readonly answer: unknown;
      /** The sign before the fraction, where it was told. */ readonly sign?: DecimalSign;
    }
  /** Answers that it may stand for, the likelier first; somebody has to choose. */
  | { readonly kind: 'ambiguous'; readonly answers: readonly unknown[] }
  | { readonly kind: 'unreadable'; readonly says: Sentence };

export type ReadingSite = {
  readonly habit?: DecimalSign | undefined;
  readonly usual: DecimalSign;
  /** The day of the interview. */
  readonly today: string;
};

const blank: ReadBoxes = { kind: 'blank' };
/** Nothing was written, but for marks that nobody sees. */
const isBlank = (text: string): boolean => plainDigits(text).trim() === '';
const unreadable = (key: Sentence['key']): ReadBoxes => ({ kind: 'unreadable', says: { key } });

function readNumber(text: string, decimals: number, site: ReadingSite, answer: (value: number) => unknown): ReadBoxes {
  const read: ReadNumber = readWrittenNumber(text, { ...site, decimals });
  switch (read.kind) {
    case 'number':
      return { kind: 'answer', answer: answer(read.value), ...(read.sign && { sign: read.sign }) };
    case 'ambiguous':
      return { kind: 'ambiguous', answers: read.readings.map(answer) };
    case 'none':
      return unreadable('number-written');
  }
}

function readDay(boxes: Boxes, { today }: ReadingSite): ReadBoxes {
  const { day = '', month = '', year = '', ago = '', unit = '' } = boxes;
  if ([day, month, year, ago].every(isBlank)) return blank;
  const isInOne = isBlank(month) && isBlank(year);
  const exact = () => (isInOne ? dayInOne(day) : dayOfParts(day, month, year));
  const read = !isBlank(ago) && isAgoUnit(unit) ? dayAgo(today, ago, unit) : exact();
  return read === undefined ? unreadable('date-written') : { kind: 'answer', answer: read };
}

const usualDecimals = 2;

function readAmount(text: string, currency: string, site: ReadingSite): ReadBoxes {
  const decimals = currencyExponent(currency) ?? usualDecimals;
  return readNumber(text, decimals, site, (major) => ({
    amount: currency === '' ? major : toMinorUnits(major, currency),
    currency,
  }));
}

/** Reads the boxes of a question. What is read still goes through its check. */
export function readBoxes(leaf: Pick<Leaf, 'kept'>, control: Written, boxes: Boxes, site: ReadingSite): ReadBoxes {
  const text = boxes[''] ?? '';
  if (control.control === 'day') return readDay(boxes, site);
  if (isBlank(text)) return blank;
  switch (control.control) {
    case 'number':
      return readNumber(text, control.decimals, site, (value) => value);
    case 'amount':
      return readAmount(text, boxes['_currency'] ?? '', site);
    case 'text':
    case 'code': {
      const kept = leaf.kept(text.trim());
      return kept === '' ? blank : { kind: 'answer', answer: kept }; // of marks that nobody sees
    }
  }
}

/** What the boxes hold for an answer that was not written in them: a draft taken up again, or what a link suggests. */
export function boxesOf({ control }: Written, answer: unknown, sign: DecimalSign): Boxes {
  const written = (value: number): string => String(value).replace('.', sign);
  if (control === 'amount') {
    const { amount, currency } = isPlainObject(answer) ? answer : {};
    if (typeof amount !== 'number' || typeof currency !== 'string') return {};
    return { '': written(toMajorUnits(amount, currency)), _currency: currency };
  }
  if (control === 'day') {
    if (typeof answer !== 'string') return {};
    const [year = '', month = '', day = ''] = answer.split('-');
    return { day: String(Number(day)), month: String(Number(month)), year };
  }
  if (typeof answer === 'number') return { '': written(answer) };
  return typeof answer === 'string' ? { '': answer } : {};
}
