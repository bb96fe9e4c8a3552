/** The last transfer somebody made: service, amount, fee and rate, with what people do not know left unknown. */
import type { Random } from '../statistics/random/random.ts';
import { moneyOf, roundedAsTold, told, unitsOf } from './amounts.ts';
import type { Corridor } from './corridors.ts';
import { interbankRate } from './exchange-rates.ts';

export const homeCountry = 'TJ';
export const homeCurrency = 'TJS';

/** Services and their share of transfers; price as a multiple of the corridor's fee and margin. */
export const services = [
  { provider_type: 'mto', share: 0.44, fee: 1, margin: 1, names: ['Silk Transfer', 'Pamir Money', 'Zolotoy Most'] },
  {
    provider_type: 'bank',
    share: 0.3,
    fee: 1.5,
    margin: 1.1,
    names: ['Orien Bank', 'Eskhata Invest', 'Savings House'],
  },
  { provider_type: 'mobile_operator', share: 0.17, fee: 0.5, margin: 1.2, names: ['Alif Pay', 'Tez Wallet'] },
  { provider_type: 'post_office', share: 0.05, fee: 1.7, margin: 1.3, names: ['Post'] },
  { provider_type: 'other', share: 0.04, fee: 0.8, margin: 1.6, names: ['Bazaar desk'] },
] as const;

const serviceShares = services.map((service) => service.share);

/** The calendar day so many days before another. */
export const daysBefore = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** Rates are told to six decimals. */
const sixDecimals = (rate: number): number => Math.round(rate * 1e6) / 1e6;

/**
 * Answers to the cost block for one transfer of about so many US dollars.
 *
 * @param asOf the day it is told of; the transfer was made in the 150 days before
 */
export function drawLastTransfer(random: Random, corridor: Corridor, usd: number, asOf: string) {
  const service = random.weighted(services, serviceShares);
  const date = daysBefore(asOf, random.integer(1, 150));
  const amount = told(usd, corridor.currency);
  const fee = random.chance(0.18)
    ? 0
    : (Math.max(0, corridor.feePercent * service.fee * (0.7 + 0.6 * random.uniform())) / 100) * unitsOf(amount);
  const margin = (corridor.marginPercent * service.margin * random.normal(1, 0.35)) / 100;
  const rate = interbankRate(corridor.currency, homeCurrency, date.slice(0, 7)) * (1 - margin);
  const dollarPayout = corridor.currency === 'USD' && random.chance(0.3);
  return {
    sending_country: corridor.country,
    receiving_country: homeCountry,
    provider: random.choice(service.names),
    provider_type: service.provider_type,
    payment_instrument: random.weighted(['cash', 'account', 'card', 'mobile_money'] as const, [40, 18, 34, 8]),
    access_point: random.weighted(['branch', 'agent', 'internet', 'mobile_app', 'kiosk'] as const, [24, 20, 8, 40, 8]),
    pickup_method: random.weighted(['cash', 'account', 'card', 'mobile_wallet'] as const, [55, 10, 28, 7]),
    speed: random.weighted(['under_1_hour', 'same_day', 'next_day', 'two_days'] as const, [62, 22, 12, 4]),
    amount_sent: amount,
    fee: random.chance(0.06) ? ('dont_know' as const) : moneyOf(fee, corridor.currency),
    transfer_date: date,
    ...drawConversion(random, dollarPayout, rate, unitsOf(amount)),
  };
}

/** What is known of the conversion: what was paid out and at which rate, how much of it, or nothing. */
function drawConversion(random: Random, dollarPayout: boolean, rate: number, units: number) {
  if (dollarPayout) return { paid_out_in: 'USD', conversion: 'same_currency' as const };
  const known = random.weighted(['rate', 'amount_received', 'neither'] as const, [48, 30, 22]);
  switch (known) {
    case 'rate':
      return { paid_out_in: homeCurrency, conversion: known, exchange_rate: sixDecimals(rate) };
    case 'amount_received':
      return {
        paid_out_in: homeCurrency,
        conversion: known,
        amount_received: moneyOf(Math.max(0.01, rate * units), homeCurrency),
      };
    case 'neither':
      return { paid_out_in: 'dont_know' as const, conversion: known };
  }
}

/** What one transfer usually is, given the year's total and the number of transfers. */
export const usualTransfer = (yearUsd: number, transfers: number): number =>
  roundedAsTold(yearUsd / Math.max(1, transfers));
