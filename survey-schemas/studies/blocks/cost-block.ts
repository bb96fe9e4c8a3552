/** The cost block: what one transfer cost. Written once for households, travellers, registrants and price collectors. */
import {
  amountAtMost,
  amountOf,
  answer,
  any,
  atLeast,
  currencyOf,
  differs,
  equals,
  is,
  not,
} from '../../language/conditions/condition.ts';
import type { NonResponse } from '../../language/kinds/contract/declared.ts';
import { date, decimal, money, selectOne, text } from '../../language/questions/question.ts';
import { countryList } from '../../reference/countries.ts';
import { currencyList } from '../../reference/currencies.ts';
import {
  accessPoints,
  conversions,
  paymentInstruments,
  pickupMethods,
  providerTypes,
  speeds,
} from '../../reference/lists.ts';

const feeWithinAmount = { rule: 'fee_within_amount', test: amountAtMost('fee', 'amount_sent') } as const;
const sentSomething = { rule: 'sent_something', test: atLeast(amountOf('amount_sent'), 1) } as const;

/** Money that was not converted was paid out in the currency in which it was sent. */
export const notConverted = (conversion: string, sent: string) => ({
  rule: 'not_converted' as const,
  test: any(not(is(conversion, 'same_currency')), equals(currencyOf(sent), answer('paid_out_in'))),
});

/** What arrived is told in the currency that was paid out. */
export const asPaidOut = (received: string) => ({
  rule: 'as_paid_out' as const,
  test: equals(currencyOf(received), answer('paid_out_in')),
});

/** A transfer within one country is none of a corridor. */
export const leadsAbroad = {
  rule: 'leads_abroad',
  test: differs(answer('receiving_country'), answer('sending_country')),
} as const;

/** Bounds of an exchange rate: pay-out currency per unit of sending currency. A dong is 0.0000394 dollars, so six decimals are too few. */
export const rateLimits = { min: 0.000001, max: 10_000_000, decimals: 10 } as const;

/**
 * The questions. `unknown` lists the non-response codes allowed for what a respondent may not know of the service;
 * a price collector stands at the counter and gets an empty list. The interbank rate is looked up, never asked. Money is
 * often paid out in dollars or euros, so the pay-out currency is asked; who cannot know it may leave it out, and the
 * receiving country's own currency on that day is assumed.
 */
export const costBlock = <const N extends readonly NonResponse[]>(unknown: N) => ({
  sending_country: selectOne(countryList, {}),
  receiving_country: selectOne(countryList, {}),
  provider: text({ maxLength: 100, nonResponse: unknown }),
  provider_type: selectOne(providerTypes, { nonResponse: unknown }),
  payment_instrument: selectOne(paymentInstruments, { nonResponse: unknown }),
  access_point: selectOne(accessPoints, { nonResponse: unknown }),
  pickup_method: selectOne(pickupMethods, { nonResponse: unknown }),
  speed: selectOne(speeds, { nonResponse: unknown }),
  amount_sent: money({ nonResponse: unknown, rules: [sentSomething] }),
  fee: money({ nonResponse: ['refused', 'dont_know'], rules: [feeWithinAmount] }),
  paid_out_in: selectOne(currencyList, { optional: true, nonResponse: unknown }),
  conversion: selectOne(conversions, { rules: [notConverted('conversion', 'amount_sent')] }),
  exchange_rate: decimal({ ...rateLimits, visibleIf: is('conversion', 'rate') }),
  amount_received: money({ visibleIf: is('conversion', 'amount_received'), rules: [asPaidOut('amount_received')] }),
  transfer_date: date({ min: '2000-01-01', max: '2099-12-31', past: true, nonResponse: unknown }),
});
