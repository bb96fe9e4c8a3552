/** A rate that was entered upside down is kept, and noted when it arrives. */
import { expect, test } from 'vitest';

import { quoteMeasures } from '#analysis/corridors/read-quotes.ts';
import { questionsOfTransfer, readTransfers } from '#analysis/corridors/read-transfers.ts';
import { rateNotes } from '#functions/ingest/rate-notes.ts';
import { notedWarnings } from '#analysis/production/noted.ts';
import { createNoteCounter, notesTable } from '#functions/publish/snapshot/notes-table.ts';
import { isJsonObject } from '#functions/store/json.ts';
import { flattenAnswers, flattenFew } from '#schemas/language/columns/flatten.ts';
import { priceQuoteV2 } from '#schemas/studies/price-quote/price-quote.v2.ts';
import { drawn } from './ingest-platform.ts';

/** A rouble is 0.12 somoni. */
const exchangeRates = [
  { currency: 'RUB', month: '2026-03', perUsd: 90 },
  { currency: 'TJS', month: '2026-03', perUsd: 10.8 },
];
const round = { ...drawn.round, exchangeRates };
const quote = {
  sending_country: 'RU',
  receiving_country: 'TJ',
  amount_sent: { amount: 1_800_000, currency: 'RUB' },
  fee: { amount: 0, currency: 'RUB' },
  paid_out_in: 'TJS',
  conversion: 'rate',
  transfer_date: '2026-03-10',
};

const notesOf = (answers: object, of = round) => rateNotes(priceQuoteV2, { answers }, of);

test('0.118 is what the market leaves; 8.4 is the same upside down, and is noted by its place and no answer', () => {
  expect(notesOf({ ...quote, exchange_rate: 0.118 })).toEqual([]);
  expect(notesOf({ ...quote, exchange_rate: 8.4 })).toEqual([
    { pointer: '/answers/conversion', rule: 'rate_cannot_be' },
  ]);
});

test('without a rate, or without an interbank rate of the month, nothing is noted', () => {
  expect(notesOf({ ...quote, conversion: 'neither' })).toEqual([]);
  expect(notesOf({ ...quote, exchange_rate: 8.4 }, { ...round, exchangeRates: [] })).toEqual([]);
  expect(notesOf({})).toEqual([]);
});

test('the release does not count it here: its warning of refused prices does, and hides how few people they are of', () => {
  const counter = createNoteCounter(round.referencePeriod);
  const notes = [{ pointer: '/answers/conversion', rule: 'rate_cannot_be' }];
  counter.add({ instrument: 'household', endedAt: `${round.referencePeriod.end}T10:00:00Z`, notes });
  const counted = notesTable([counter.counts()]);
  expect(counted?.rowCount).toBe(2); // the note, and the month of the interview
  expect(notedWarnings(counted === undefined ? {} : { notes: counted }, 10)).toEqual([]);
});

test('the few columns that are read when a quote arrives price it as the release does from all of them', () => {
  const inDollars = { answers: { ...quote, exchange_rate: 0.0111, paid_out_in: 'USD' } };
  const priced = [...drawn.bodies('price-quote'), inDollars].flatMap(({ answers }) => {
    if (!isJsonObject(answers)) throw new TypeError('answers are an object');
    const [whole] = flattenAnswers(priceQuoteV2, [answers]);
    return Object.values(quoteMeasures).map((columns) => {
      const few = flattenFew(priceQuoteV2, answers, questionsOfTransfer(columns));
      return [readTransfers(few, columns, round)(0), whole && readTransfers(whole, columns, round)(0)];
    });
  });
  expect(priced.length).toBeGreaterThan(15);
  for (const [few, whole] of priced) expect(few).toEqual(whole);
});
