/** The parts that operands are made of, each over readings that are compiled already. */
import type { Classes, Groups } from '../conditions/expression.ts';
import { dayNumber } from './days.ts';
import type { Facts, Read, Roster, Variable } from './reach.ts';
import type { Scalar, Truth, Unknown } from './unknown.ts';
import { isUnknown, untold, weightier, withoutRate } from './unknown.ts';

/** Both numbers, worked out; the weightier reason where one is unknown. */
export function both<Row>(
  a: Read<Row, Scalar>,
  b: Read<Row, Scalar>,
  work: (x: number, y: number) => number | Unknown,
) {
  return (row: Row): number | Unknown => {
    const [x, y] = [a(row), b(row)];
    if (typeof x === 'number' && typeof y === 'number') return work(x, y);
    if (typeof x === 'object') return typeof y === 'object' ? weightier(x, y) : x;
    return typeof y === 'object' ? y : untold;
  };
}

/** The first that is known; an answer that cannot be relied on may have been known. */
export function firstKnown<Row>(reads: readonly Read<Row, Scalar>[]): Read<Row, Scalar> {
  return (row) => {
    let unknown: Unknown = untold;
    for (const read of reads) {
      const value = read(row);
      if (typeof value !== 'object' || value.unknown === 'doubtful') return value;
      unknown = weightier(value, unknown);
    }
    return unknown;
  };
}

type Case<Row> = { readonly holds: (row: Row) => Truth; readonly then: Read<Row, Scalar> };

/** What stands beside the first condition that is true; unknown as soon as one before it is. */
export function firstCase<Row>(cases: readonly Case<Row>[], otherwise: Read<Row, Scalar>): Read<Row, Scalar> {
  return (row) => {
    for (const { holds, then } of cases) {
      const truth = holds(row);
      if (truth === true) return then(row);
      if (truth !== false) return truth;
    }
    return otherwise(row);
  };
}

/** The last class that a number reaches. */
export function classOf<Row>(of: Read<Row, Scalar>, classes: Classes): Read<Row, Scalar> {
  const highestFirst = [...classes].reverse();
  return (row) => {
    const value = of(row);
    if (typeof value !== 'number') return typeof value === 'object' ? value : untold;
    return highestFirst.find(({ from }) => value >= from)?.is ?? untold;
  };
}

/** The group that holds a code. */
export function groupOf<Row>(of: Read<Row, Scalar>, table: Groups, otherwise: string | undefined): Read<Row, Scalar> {
  const groups = new Map(
    Object.entries(table).flatMap(([group, codes]) => codes.map((code) => [code, group] as const)),
  );
  return (row) => {
    const code = of(row);
    if (typeof code === 'object') return code;
    return groups.get(String(code)) ?? otherwise ?? untold;
  };
}

/** An amount in the reporting currency, by the rates of the months that it is of. Nothing is nothing in every currency. */
export function converted<Row>(money: Variable<Row>, { perMinorUnit }: Facts): Read<Row, number> {
  const ratesUntil = new Map<number, Map<string, number | Unknown>>();
  const rateOf = (currency: string, until: number): number | Unknown => {
    const rates = ratesUntil.get(until) ?? new Map<string, number | Unknown>();
    const rate = rates.get(currency) ?? perMinorUnit(currency, until, money.months) ?? withoutRate(currency);
    ratesUntil.set(until, rates.set(currency, rate));
    return rate;
  };
  return (row) => {
    const amount = money.amount(row);
    if (amount === 0 || typeof amount !== 'number') return amount;
    const currency = money.currency(row);
    if (typeof currency !== 'string') return currency;
    const rate = rateOf(currency, money.until?.(row) ?? Number.NaN);
    return typeof rate === 'number' ? amount * rate : rate;
  };
}

/** One day for every row. */
export function constantDay<Row>(text: string | undefined): Read<Row, number> {
  const day = (text === undefined ? undefined : dayNumber(text)) ?? untold;
  return () => day;
}

/**
 * Sum over the rows entered. Rows that give none are left out, or make the whole unknown; a row that cannot be relied on
 * always does. `each` is asked for its reading once per row around the roster.
 */
export function sumEntered<Row>(
  roster: Roster<Row>,
  each: (around: Row) => Read<Row, Scalar>,
  whole: boolean,
): Read<Row, number> {
  return (row) => {
    const rows = roster.entered(row);
    if (isUnknown(rows)) return rows;
    const read = each(row);
    let total = 0;
    for (const inner of rows) {
      const value = read(inner);
      if (typeof value === 'number') total += value;
      else if (typeof value === 'object' && (whole || value.unknown === 'doubtful')) return value;
    }
    return total;
  };
}

/** Sum of amounts in the currency that another money answer is in. */
export function sumInCurrency<Row>(
  roster: Roster<Row>,
  { amount, currency }: Variable<Row>,
  wanted: Read<Row, string>,
  whole: boolean,
): Read<Row, number> {
  const inCurrency = (around: Row) => {
    const currencyAround = wanted(around);
    return (row: Row): number | Unknown => {
      const own = currency(row);
      if (typeof own === 'object') return own;
      return own === currencyAround ? amount(row) : untold;
    };
  };
  const sum = sumEntered(roster, inCurrency, whole);
  return (row) => {
    const currencyAround = wanted(row);
    return typeof currencyAround === 'object' ? currencyAround : sum(row);
  };
}
