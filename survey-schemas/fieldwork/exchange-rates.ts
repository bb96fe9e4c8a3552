/** What cannot be right in a table of exchange rates, and what is mostly a slip: a rate that leaps away from its neighbours in time, or from what the currency is worth. */

import { type Note, note } from '../words/note.ts';
import { type RateDoubt, unusualRates } from './unusual-rates.ts';

/** Mean of a month, in units of the currency per US dollar. */
type Rate = { readonly currency: string; readonly month: string; readonly perUsd: number };
type Rates = readonly Rate[];

/** A fault, and the index of the rate that has it. */
export type RateFault = { readonly at: number; readonly message: string };

/** One rate per currency and month, and a dollar is a dollar. */
export function rateFaults(rates: Rates): readonly RateFault[] {
  const first = new Map<string, number>();
  return rates.flatMap(({ currency, month, perUsd }, at) => {
    if (currency === 'USD' && perUsd !== 1)
      return [{ at, message: `a US dollar is 1 US dollar, not ${perUsd}: leave its rate out` }];
    const before = first.get(`${currency} ${month}`);
    first.set(`${currency} ${month}`, before ?? perUsd);
    if (before === undefined) return [];
    return [
      { at, message: `${currency} has two rates for ${month}, ${before} and ${perUsd}: keep the one that is right` },
    ];
  });
}

/** Months on each side that a rate is compared with. */
const reach = 2;
/** Natural logarithms: a rate near 1 is told from its inverse by a tenth; any other leap is by a factor of three. */
const smallLeap = 0.1;
const largeLeap = Math.log(3);

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/**
 * How a rate stands out from its neighbours; undefined when it does not.
 *
 * @param next the months right before and after: a rate near one of them is not alone
 */
function leapOf(perUsd: number, neighbours: readonly number[], next: readonly number[]): Note | undefined {
  const logs = neighbours.map(Math.log);
  const usual = medianOf(logs);
  const spread = medianOf(logs.map((log) => Math.abs(log - usual)));
  const leap = Math.log(perUsd) - usual;
  if (!(Math.abs(leap) > Math.max(smallLeap, 3 * spread))) return undefined;
  if (next.some((rate) => Math.abs(Math.log(perUsd / rate)) < Math.abs(leap) / 2)) return undefined;
  if (Math.abs(Math.log(perUsd) + usual) < Math.max(smallLeap, spread))
    return note('rate.upside-down', { rate: perUsd, inverse: Number((1 / perUsd).toPrecision(4)) });
  if (Math.abs(leap) < largeLeap) return undefined;
  const places = Math.round(Math.abs(leap) / Math.log(10));
  const isTenfold = places > 0 && Math.abs(Math.abs(leap) - places * Math.log(10)) < Math.log(1.5);
  const times = Number(Math.exp(Math.abs(leap)).toPrecision(2));
  const way = leap > 0 ? 'too-large' : 'too-small';
  return isTenfold ? note(`rate.tenfold-${way}`, { times: 10 ** places }) : note(`rate.leap-${way}`, { times });
}

type Leap = { readonly rate: Rate; readonly says: Note };

/** Rates that leap away from the months beside them; a change that lasts is none. */
function leapsIn(rates: Rates): readonly Leap[] {
  const currencies = [...new Set(rates.map(({ currency }) => currency))];
  return currencies.flatMap((currency) => {
    const series = rates.filter((rate) => rate.currency === currency).toSorted((a, b) => (a.month < b.month ? -1 : 1));
    return series.flatMap((rate, at) => {
      const { month, perUsd } = rate;
      const beside = [...series.slice(Math.max(0, at - reach), at), ...series.slice(at + 1, at + 1 + reach)];
      // Of two rates that contradict each other one sentence is enough.
      if (beside.length === 0 || (series.length === 2 && at === 0)) return [];
      const next = [series[at - 1], series[at + 1]].flatMap((other) => (other === undefined ? [] : [other.perUsd]));
      const neighbours = beside.map((other) => other.perUsd);
      const leap = leapOf(perUsd, neighbours, next);
      if (leap === undefined) return [];
      const others = {
        notes: beside.map((other) => note('rate.of-month', { rate: other.perUsd, month: other.month })),
      };
      return [{ rate, says: note('rate.leaps', { currency, month, rate: perUsd, others, how: leap }) }];
    });
  });
}

/** One doubt for each rate that leaps away from its neighbours, and for each currency whose rates are of another order of magnitude. */
export function rateDoubts(rates: Rates): readonly RateDoubt[] {
  const leaps = leapsIn(rates);
  const told = new Set(leaps.map(({ rate }) => rate));
  const alone = leaps.map(({ rate: { currency, month }, says }) => ({ currency, month, says }));
  return [...alone, ...unusualRates(rates.filter((rate) => !told.has(rate)))];
}
