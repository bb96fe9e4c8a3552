/** Price quote, version 2: one response is one firm × corridor × product × period, seen by a mystery shopper. Frozen once published. */
import { amountAtMost, amountOf, atLeast, is } from '../../language/conditions/condition.ts';
import { defineInstrument } from '../../language/questions/instrument.ts';
import { code, decimal, flag, group, money, selectOne, text } from '../../language/questions/question.ts';
import { currencyList } from '../../reference/currencies.ts';
import { conversions, coverages } from '../../reference/lists.ts';
import { asPaidOut, costBlock, notConverted, rateLimits } from '../blocks/cost-block.ts';

/** The price of the larger amount; the cost block holds that of the smaller one. */
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

export const priceQuoteV2 = defineInstrument({
  id: 'price-quote',
  version: 2,
  questions: {
    service: group(
      {},
      {
        period: code({ maxLength: 20, format: 'quarter', design: true }),
        product: text({ maxLength: 100 }),
        /** Fee and rate were both disclosed before paying. */
        transparent: flag({}),
        coverage: selectOne(coverages, { nonResponse: ['dont_know'] }),
        coverage_note: text({ maxLength: 500, optional: true }),
      },
    ),
    /** The local equivalent of USD 200. A shopper can always ask what is paid out; the larger amount is paid out alike. */
    smaller: group({}, { ...costBlock([]), paid_out_in: selectOne(currencyList, {}) }),
    /** The local equivalent of USD 500. */
    larger,
  },
});
