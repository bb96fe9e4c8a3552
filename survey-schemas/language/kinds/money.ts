/** Amounts of money: integer minor units (cents) and the ISO 4217 currency. */
import * as v from 'valibot';
import { currencyExponent, currencyList } from '../../reference/currencies.ts';
import { toMajorUnits, toMinorUnits } from '../../reference/minor-units.ts';
import { isCodeOf } from './contract/choice.ts';
import type { Declaration, Spec } from './contract/declared.ts';
import { oneOf, wholeNumber, wrong } from './contract/draw.ts';
import { minorUnits as inMinorUnits } from './contract/form-money.ts';
import { type FormSite, numberBox, type OnForm, typedNumber } from './contract/form.ts';
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

/** Digits after the point that most currencies have. */
const usualDecimals = 2;

function namedCurrency({ option }: FormSite, code: string): string {
  const name = option(currencyList, code);
  return name === code ? code : `${code} – ${name}`;
}

function moneyAnswer(typed: unknown, code: unknown): unknown {
  const decimals = typeof code === 'string' ? (currencyExponent(code) ?? usualDecimals) : usualDecimals;
  const major = typeof typed === 'string' ? typedNumber(decimals).read(typed) : typed;
  if (typeof code !== 'string') return { amount: major };
  return { amount: typeof major === 'number' ? toMinorUnits(major, code) : major, currency: code };
}

/** The form shows major units (12.50) and asks for the currency once there is an amount. */
const onForm = ({ min, max }: MoneyQuestion): OnForm => ({
  element(site) {
    const value = site.box();
    const minor = inMinorUnits(value, site.box('_currency'), site.currencies);
    const range = { key: 'money-range', places: { min, max } } as const;
    const unless = `!(${site.hasValue})`;
    return numberBox(site, [
      ...(min >= 0 ? [[range, `${value} >= 0`] as const] : []),
      [{ key: 'money-decimals' }, `${unless} or (${minor.exact})`],
      [range, `${unless} or (${minor.text} >= ${min} and ${minor.text} <= ${max})`],
    ]);
  },
  beside: [
    {
      ending: '_currency',
      element: (site) => ({
        type: 'dropdown',
        title: site.word('currency'),
        choices: site.currencies.map((code) => ({ value: code, text: namedCurrency(site, code) })),
        startWithNewLine: false,
      }),
    },
  ],
  typed: typedNumber(usualDecimals),
  toAnswer: (value, beside) => moneyAnswer(value, beside('_currency')),
  toBoxes(answer) {
    if (!isObject(answer)) return { '': answer };
    const [amount, code] = [amountOf(answer), currencyOf(answer)];
    const major = typeof amount === 'number' && typeof code === 'string' ? toMajorUnits(amount, code) : amount;
    return { '': major, _currency: code };
  },
});

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
      form: onForm(question),
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
