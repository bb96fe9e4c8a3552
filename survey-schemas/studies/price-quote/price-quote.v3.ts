/**
 * Price quote, version 3: what Remittance Prices Worldwide asks of a service. One response is one firm × corridor ×
 * service × period, seen by a mystery shopper or taken from a file. Frozen once published.
 */
import { amountAtMost, amountOf, atLeast, is } from '../../language/conditions/condition.ts';
import { defineInstrument } from '../../language/questions/instrument.ts';
import {
  code,
  date,
  decimal,
  flag,
  group,
  money,
  selectMany,
  selectOne,
  text,
} from '../../language/questions/question.ts';
import { currencyList } from '../../reference/currencies.ts';
import {
  conversions,
  networkCoverages,
  quotedAccess,
  quotedPayments,
  quotedPickups,
  quotedProviders,
  speeds,
} from '../../reference/lists.ts';
import { asPaidOut, costBlock, notConverted, rateLimits } from '../blocks/cost-block.ts';

/** Files say "not available" and "does not apply"; a shopper may find out neither. */
const unsaid = { nonResponse: ['dont_know', 'not_applicable'] } as const;

const service = group(
  {},
  {
    period: code({ maxLength: 20, format: 'quarter', design: true }),
    product: text({ maxLength: 100, optional: true }),
    /** Fee and rate were both disclosed before paying. */
    transparent: flag({}),
    promotion: flag({ optional: true }),
    coverage: selectOne(networkCoverages, unsaid),
    pickup_location: text({ maxLength: 200, optional: true }),
    coverage_note: text({ maxLength: 1000, optional: true }),
  },
);

/** The local equivalent of USD 200. Where nobody tells what is paid out, the interbank rate quoted beside it still gives the margin. */
const smaller = group(
  {},
  {
    ...costBlock([]),
    provider_type: selectOne(quotedProviders, unsaid),
    payment_instrument: selectMany(quotedPayments, unsaid),
    access_point: selectMany(quotedAccess, unsaid),
    pickup_method: selectMany(quotedPickups, unsaid),
    speed: selectOne(speeds, unsaid),
    paid_out_in: selectOne(currencyList, { nonResponse: ['dont_know'] }),
    transfer_date: date({ min: '2000-01-01', max: '2099-12-31', past: true, nonResponse: ['dont_know'] }),
    /** Of the day, where the source tells it; else that of the month is looked up. */
    interbank_rate: decimal({ ...rateLimits, optional: true }),
  },
);

/** The local equivalent of USD 500. */
const larger = group(
  { optional: true },
  {
    amount_sent_500: money({ rules: [{ rule: 'sent_something', test: atLeast(amountOf('amount_sent_500'), 1) }] }),
    fee_500: money({
      nonResponse: ['dont_know'],
      rules: [{ rule: 'fee_within_amount', test: amountAtMost('fee_500', 'amount_sent_500') }],
    }),
    conversion_500: selectOne(conversions, { rules: [notConverted('conversion_500', 'amount_sent_500')] }),
    exchange_rate_500: decimal({ ...rateLimits, visibleIf: is('conversion_500', 'rate') }),
    amount_received_500: money({
      visibleIf: is('conversion_500', 'amount_received'),
      rules: [asPaidOut('amount_received_500')],
    }),
  },
);

export const priceQuoteV3 = defineInstrument({
  id: 'price-quote',
  version: 3,
  questions: { service, smaller, larger },
});
