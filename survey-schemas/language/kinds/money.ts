/** Amounts of money: integer minor units (cents) and the ISO 4217 currency. */
import * as v from 'valibot';
import { currencyList } from '../../reference/currencies.ts';
import { isCodeOf } from './contract/choice.ts';
import type { Declaration, Spec } from './contract/declared.ts';
import { oneOf, wholeNumber, wrong } from './contract/draw.ts';
import { defineKind, type KindTypes } from './contract/kind.ts';
import { guarded, saying, sayingOfWhole } from './contract/saying.ts';

export type Money = {
  /** Integer, minor units of the currency. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
};

/**
 * Largest amount taken as believable unless a question says otherwise: minor units, so 10,000 million of most currencies.
 * A year's income of an ordinary household is 100 million soms in Uzbekistan and thousands of millions of rials in Iran.
 */
const largestAmount = 1_000_000_000_000;

const minorUnits = v.pipe(v.number(), v.integer());
const declares = {
  min: v.optional(v.pipe(minorUnits, v.description('Smallest amount, in minor units')), 0),
  max: v.optional(v.pipe(minorUnits, v.description('Largest believable amount, in minor units')), largestAmount),
  months: v.exactOptional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.maxValue(120),
      v.description(
        'Months before the interview that the amount is of, by whose exchange rates it is converted: 12 without it; 0 is what there is on that day',
      ),
    ),
  ),
};
export type MoneyQuestion = Declaration<'money', typeof declares>;

interface MoneyTypes extends KindTypes {
  readonly answer: Money;
  readonly numeric: '';
  readonly factor: '_currency';
  readonly text: never;
  readonly nonResponse: 'beside';
}

/** An amount of money, in any currency. */
export const money = <const S extends Partial<Spec<MoneyQuestion>>>(spec: S) => ({
  kind: 'money' as const,
  min: 0,
  max: largestAmount,
  ...spec,
});

const noMoney = saying('type', 'money');
const noCurrency = saying('currency', 'currency');
const currency = v.pipe(
  v.string(noCurrency),
  v.regex(/^[A-Z]{3}$/, noCurrency),
  v.description('ISO 4217 code'),
  v.check((code) => isCodeOf(currencyList, code), noCurrency),
);

/** What to say of the object: a key too many, one missing, or no object at all. */
function objectMessage({ expected }: v.StrictObjectIssue): string {
  if (expected === 'never') return sayingOfWhole('unknown-key', 'money');
  return expected === '"currency"' ? noCurrency : noMoney;
}

const isObject = (answer: unknown): answer is object =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer);
const amountOf = (answer: unknown): unknown => (isObject(answer) && 'amount' in answer ? answer.amount : undefined);
const currencyOf = (answer: unknown): unknown =>
  isObject(answer) && 'currency' in answer ? answer.currency : undefined;

export const moneyKind = defineKind<MoneyQuestion, MoneyTypes>({
  kind: 'money',
  holds: 'money',
  nonResponse: 'beside',
  declares,
  contradiction: ({ min, max }) => (min > max ? 'min is above max' : undefined),
  describe(question) {
    const { min, max } = question;
    const range = saying('range', 'range', { min, max });
    const amount = v.pipe(
      v.number(noMoney),
      v.integer(saying('integer', 'whole-number')),
      v.minValue(min, range),
      v.maxValue(max, range),
    );
    return {
      schema: guarded(v.strictObject({ amount, currency }, objectMessage), (value) => !Array.isArray(value), noMoney),
      columns: [
        { ending: '', kind: 'numeric', read: amountOf },
        { ending: '_currency', kind: 'factor', read: currencyOf },
      ],
      asked: { control: 'amount', min, max },
      cell: (cell) => cell.amount(),
      random: (draw, { currencies }) => ({ amount: wholeNumber(draw, min, max), currency: draw.choice(currencies) }),
      wrong(draw, { currencies }) {
        const code = draw.choice(currencies);
        const whole = wholeNumber(draw, min, max);
        return oneOf(draw, [
          () => wrong({ amount: min - draw.integer(1, 1000), currency: code }, 'range', '/amount'),
          () => wrong({ amount: max + draw.integer(1, 1000), currency: code }, 'range', '/amount'),
          () => wrong({ amount: whole + 0.5, currency: code }, 'integer', '/amount'),
          () => wrong({ currency: code }, 'type', '/amount'),
          () => wrong({ amount: whole, currency: `${code}O` }, 'currency', '/currency'),
          () => wrong({ amount: whole, currency: code, unit: 'cent' }, 'unknown-key'),
          () => wrong(whole, 'type'),
        ]);
      },
    };
  },
});
