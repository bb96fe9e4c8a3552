/**
 * Exchange rates of another order of magnitude than the currency has: what a comparison of months with each other cannot
 * see, because every month is wrong, or there is only one.
 */
import { usualRates, usualWhen } from '../reference/usual-rates.ts';
import { type Note, note } from '../words/note.ts';

/** Mean of a month, in units of the currency per US dollar. */
type Rate = { readonly currency: string; readonly month: string; readonly perUsd: number };

/** A rate that is mostly a slip, and how it stands out, in whatever language. */
export type RateDoubt = { readonly currency: string; readonly month: string; readonly says: Note };

/** A currency seldom rises: five times what a dollar cost lately is a misplaced point. */
const tooLarge = Math.log(5);
/** Many fell: within a few years by less than eight times, since the beginning of the century by more. */
const tooSmall = { lately: Math.log(8), before: Math.log(50) };
/** From then on rates are near those that they are compared with, even of currencies near the dollar. */
const lately = { magnitude: '2020-01', nearTheDollar: '2017-01' };
/** By how much nearer the inverse has to be; a currency at par is as near either way. */
const nearer = 0.15;
/** How near the inverse has to be. */
const near = Math.log(3);

/** Whether 1 divided by the rate is what the currency is worth. */
function isUpsideDown(off: number, inverseOff: number, month: string): boolean {
  if (inverseOff > near || Math.abs(off) - inverseOff < nearer) return false;
  return Math.abs(off) > Math.log(4) || month >= lately.nearTheDollar;
}

const digits = (value: number): number => Number(value.toPrecision(4));
const times = (factor: number): number => Number(Math.exp(factor).toPrecision(2));

type Oddity = 'upside-down' | 'too-large' | 'too-small';

/** What is odd about a rate, the same for the months that share it; undefined where nothing is known or odd. */
function oddity({ currency, month, perUsd }: Rate): Oddity | undefined {
  const usual = usualRates.get(currency);
  if (usual === undefined) return undefined;
  const off = Math.log(perUsd / usual);
  if (isUpsideDown(off, Math.abs(Math.log(perUsd * usual)), month)) return 'upside-down';
  if (off > tooLarge) return 'too-large';
  return off < -(month >= lately.magnitude ? tooSmall.lately : tooSmall.before) ? 'too-small' : undefined;
}

function doubt(odd: Oddity, rates: readonly Rate[]): readonly RateDoubt[] {
  const [first] = rates;
  const usual = first === undefined ? undefined : usualRates.get(first.currency);
  if (first === undefined || usual === undefined) return [];
  const { currency, month, perUsd } = first;
  const off = times(Math.abs(Math.log(perUsd / usual)));
  const how =
    odd === 'upside-down'
      ? note('rate.upside-down', { rate: perUsd, inverse: digits(1 / perUsd) })
      : note(`rate.throughout-${odd}`, { times: off });
  const places = { currency, month, rate: perUsd, usual, when: usualWhen, how };
  const others = rates.length - 1;
  const says = others === 0 ? note('rate.unusual', places) : note('rate.unusual-months', { ...places, others });
  return [{ currency, month, says }];
}

/** One sentence for each currency and slip, however many months share it. */
export function unusualRates(rates: readonly Rate[]): readonly RateDoubt[] {
  const found = new Map<string, { readonly odd: Oddity; readonly rates: Rate[] }>();
  for (const rate of rates.toSorted((a, b) => (a.month < b.month ? -1 : 1))) {
    const odd = oddity(rate);
    if (odd === undefined) continue;
    const key = `${rate.currency} ${odd}`;
    const group = found.get(key);
    if (group === undefined) found.set(key, { odd, rates: [rate] });
    else group.rates.push(rate);
  }
  return [...found.values()].flatMap((group) => doubt(group.odd, group.rates));
}
