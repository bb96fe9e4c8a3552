/** The newest versions refuse a transfer from a country to itself; rounds that began with earlier ones go on as they began. */
import { expect, test } from 'vitest';

import { checkResponse } from '#schemas/language/check/check-response.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { priceQuoteV3 } from '#schemas/studies/price-quote/price-quote.v3.ts';
import { priceQuoteV4 } from '#schemas/studies/price-quote/price-quote.v4.ts';
import { envelope, quoteV3 } from './samples.ts';

function faults(instrument: Instrument, answers: object): readonly string[] {
  const { id, version } = instrument;
  const checked = checkResponse(instrument, { ...envelope(priceQuoteV3, quoteV3), instrument: id, version, answers });
  return checked.kind === 'valid' ? [] : checked.faults.map(({ rule, pointer }) => `${rule} ${pointer}`);
}

const within = { ...quoteV3, receiving_country: quoteV3.sending_country };

test('a price collector may quote a corridor to another country, not one that ends where it begins', () => {
  expect(faults(priceQuoteV4, quoteV3)).toEqual([]);
  expect(faults(priceQuoteV4, within)).toEqual(['leads_abroad /answers/receiving_country']);
});

test('a round that asks version 3 takes what it took', () => {
  expect(faults(priceQuoteV3, within)).toEqual([]);
});

test('version 4 asks what version 3 asks, in the same order', () => {
  const asked = ({ questions }: Instrument) =>
    JSON.stringify(questions).replace(/,"rules":\[\{"rule":"leads_abroad".*?\}\}\]/, '');
  expect(asked(priceQuoteV4)).toBe(asked(priceQuoteV3));
});
