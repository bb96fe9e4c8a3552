/** Prices a mystery shopper collects: every firm × product of every corridor, with the awkward cases real files hold. */
import type { Answers } from '#schemas/language/questions/instrument.ts';
import type { priceQuote } from '#schemas/studies/price-quote/newest.ts';
import type { Random } from '../statistics/random/random.ts';
import { moneyOf, told, unitsOf } from './amounts.ts';
import type { Corridor } from './corridors.ts';
import { corridors } from './corridors.ts';
import { interbankRate } from './exchange-rates.ts';
import { homeCountry, homeCurrency, services } from './transfer-costs.ts';

export type Quote = Answers<typeof priceQuote>;

const products = [
  { product: 'Cash to cash', payment: 'cash', access: 'agent', pickup: 'cash', price: 1.25 },
  { product: 'Card to card', payment: 'card', access: 'mobile_app', pickup: 'card', price: 0.75 },
  { product: 'Account to cash', payment: 'account', access: 'branch', pickup: 'cash', price: 1.05 },
] as const;

/** Number of services a shopper finds in each corridor. */
export const quotesPerCorridor = services.reduce((sum, service) => sum + service.names.length, 0) * products.length;

/** Fee and conversion for an amount of so many dollars; larger amounts cost less in percent. */
function drawPrice(
  random: Random,
  corridor: Corridor,
  usd: number,
  level: { fee: number; margin: number },
  shown: boolean,
) {
  const amount = told(usd, corridor.currency);
  const feePercent = (corridor.feePercent * level.fee * (usd > 300 ? 0.62 : 1)) / 100;
  const fee = shown ? moneyOf(unitsOf(amount) * feePercent, corridor.currency) : ('dont_know' as const);
  if (corridor.currency === 'USD' && level.margin === 0) return { amount, fee, conversion: 'same_currency' as const };
  if (!shown) return { amount, fee, conversion: 'neither' as const };
  // Now and then a service sells below the interbank rate to win customers: a negative margin, and a true one.
  const margin = ((random.chance(0.04) ? -0.3 : corridor.marginPercent * level.margin) * random.normal(1, 0.12)) / 100;
  const rate = interbankRate(corridor.currency, homeCurrency, '2025-12') * (1 - margin);
  if (random.chance(0.25))
    return {
      amount,
      fee,
      conversion: 'amount_received' as const,
      amount_received: moneyOf(rate * unitsOf(amount), homeCurrency),
    };
  return { amount, fee, conversion: 'rate' as const, exchange_rate: Math.round(rate * 1e6) / 1e6 };
}

/** One quote in so many is noted down by somebody who reads the board the wrong way round. */
const upsideDownEvery = 40;

/** The rate upside down, as it is noted now and then: what a release must refuse. */
const misread = (price: Price, number: number): Price =>
  price.conversion === 'rate' && number % upsideDownEvery === upsideDownEvery / 2
    ? { ...price, exchange_rate: Math.round(1e6 / price.exchange_rate) / 1e6 }
    : price;

/** The quote with this number: corridor by corridor, firm by firm, product by product, then another visit to each. */
export function drawQuote(random: Random, number: number): Quote {
  const corridor = corridors[Math.floor(number / quotesPerCorridor) % corridors.length]!;
  const within = number % quotesPerCorridor;
  const product = products[within % products.length]!;
  const firm = services.flatMap((service) => service.names.map((name) => ({ ...service, name })))[
    Math.floor(within / products.length)
  ]!;
  const spread = Math.exp(random.normal(0, 0.2));
  const transparent = !random.chance(firm.provider_type === 'other' ? 0.6 : 0.08);
  const dollarPayout = corridor.currency === 'USD' && random.chance(0.4);
  const level = { fee: firm.fee * product.price * spread, margin: dollarPayout ? 0 : firm.margin * spread };
  const small = misread(drawPrice(random, corridor, 200, level, transparent), number);
  const large = drawPrice(random, corridor, 500, level, transparent);
  return {
    period: '2025-Q4',
    product: product.product,
    transparent: transparent ? 'yes' : 'no',
    coverage: random.weighted(['country', 'main_cities', 'capital'] as const, [60, 30, 10]),
    sending_country: corridor.country,
    receiving_country: homeCountry,
    provider: firm.name,
    provider_type: firm.provider_type,
    payment_instrument: [product.payment],
    access_point: [product.access],
    pickup_method: [product.pickup],
    speed: random.weighted(['under_1_hour', 'same_day', 'two_days', 'six_days_or_more'] as const, [70, 17, 10, 3]),
    paid_out_in: dollarPayout ? corridor.currency : homeCurrency,
    transfer_date: `2025-12-${String(random.integer(1, 20)).padStart(2, '0')}`,
    ...smaller(small),
    ...(random.chance(0.93) ? larger(large) : {}),
  };
}

type Price = ReturnType<typeof drawPrice>;

const smaller = ({ amount, ...rest }: Price) => ({ amount_sent: amount, ...rest });

/** The same answers under the names of the larger amount. */
const larger = (price: Price) => ({
  amount_sent_500: price.amount,
  fee_500: price.fee,
  conversion_500: price.conversion,
  ...(price.conversion === 'rate' ? { exchange_rate_500: price.exchange_rate } : {}),
  ...(price.conversion === 'amount_received' ? { amount_received_500: price.amount_received } : {}),
});
