/** What a price quote, or a last transfer, must say about the money that was paid out. */
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { quarterOf } from '#schemas/basics/period.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { priceQuoteV2 } from '#schemas/studies/price-quote/price-quote.v2.ts';
import { describe, expect, test } from 'vitest';

import { envelope, householdWithSon, quote } from './samples.ts';

type Changes = Readonly<Record<string, unknown>>;

function faultsOf(changes: Changes): readonly string[] {
  const body = envelope(priceQuoteV2, quote);
  const all: readonly (readonly [string, unknown])[] = Object.entries({ ...quote, ...changes });
  const answers = Object.fromEntries(all.filter(([, value]) => value !== null));
  const checked = checkResponse(priceQuoteV2, { ...body, answers });
  return checked.kind === 'valid' ? [] : checked.faults.map(({ pointer, rule }) => `${pointer} ${rule}`);
}

describe('a shopper', () => {
  test('says which currency is paid out', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ paid_out_in: null })).toEqual(['/answers/paid_out_in required']);
  });

  test('cannot have money unconverted that is paid out in another currency', () => {
    expect(faultsOf({ conversion: 'same_currency', exchange_rate: null })).toEqual([
      '/answers/conversion not_converted',
    ]);
  });

  test('tells what arrives in the currency that is paid out', () => {
    expect(faultsOf({ amount_received_500: { amount: 87_000, currency: 'EUR' } })).toEqual([
      '/answers/amount_received_500 as_paid_out',
    ]);
  });

  test('collects prices of a quarter', () => {
    expect(faultsOf({ period: 'this spring' })).toEqual(['/answers/period format']);
    expect(faultsOf({ period: '2026_2Q' })).toEqual([]);
  });
});

test('a household that cannot know what was paid out may leave it open', () => {
  const answers = Object.fromEntries(Object.entries(householdWithSon).filter(([name]) => name !== 'paid_out_in'));
  expect(checkResponse(householdV3, { ...envelope(householdV3, householdWithSon), answers })).toMatchObject({
    kind: 'valid',
  });
});

test.each(['2011-Q3', '2011Q3', '2011-q3', '2011_3Q', 'Q3 2011', '3Q 2011'])(
  '%s is the third quarter of 2011',
  (text) => {
    expect(quarterOf(text)).toBe('2011-Q3');
  },
);

test.each(['2011', '2011-Q5', '2011-07', 'Q3', 'in Q3 2011'])('%s is no quarter', (text) => {
  expect(quarterOf(text)).toBeUndefined();
});
