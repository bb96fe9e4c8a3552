/** The newest versions refuse money from a country to itself, and ask about what is unlikely; rounds that began with earlier ones go on as they began. */
import { problemsOn } from '#functions/client/engine/problems.ts';
import { screensOf } from '#functions/client/engine/screens.ts';
import { begin } from '#functions/client/engine/step.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { describe, expect, test } from 'vitest';

import { checkResponse } from '#schemas/language/check/check-response.ts';
import { softNotes } from '#schemas/language/check/soft-notes.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { borderV3 } from '#schemas/studies/border/border.v3.ts';
import { borderV4 } from '#schemas/studies/border/border.v4.ts';
import { householdV4 } from '#schemas/studies/household/household.v4.ts';
import { householdV5 } from '#schemas/studies/household/household.v5.ts';
import { priceQuoteV3 } from '#schemas/studies/price-quote/price-quote.v3.ts';
import { priceQuoteV4 } from '#schemas/studies/price-quote/price-quote.v4.ts';
import { registrationV2 } from '#schemas/studies/registration/registration.v2.ts';
import { registrationV3 } from '#schemas/studies/registration/registration.v3.ts';
import { envelope, householdWithSon, quote, quoteV3, registrant, traveller } from './samples.ts';

/** Faults of answers in a round of a country, as `rule pointer`. */
function faults(instrument: Instrument, answers: object, country?: string): readonly string[] {
  const { id, version } = instrument;
  const body = { ...envelope(priceQuoteV3, quoteV3), instrument: id, version, answers };
  const checked = checkResponse(instrument, body, { country });
  return checked.kind === 'valid' ? [] : checked.faults.map(({ rule, pointer }) => `${rule} ${pointer}`);
}
const notes = (instrument: Instrument, answers: Readonly<Record<string, unknown>>, country?: string) =>
  softNotes(instrument, answers, [], country).map(({ rule, pointer }) => `${rule} ${pointer}`);

/** Questions of a quote that a last transfer is not asked. */
const ofQuotes = /^(?:period|product|transparent|coverage|.*_500)$/;
const transfer = Object.fromEntries(Object.entries(quote).filter(([name]) => !ofQuotes.test(name)));
const told = (answers: object) => ({ ...answers, last_transfer_known: 'yes', ...transfer });
const from = (answers: object, country: string) => ({ ...answers, receiving_country: country });

describe('a transfer from a country to itself', () => {
  test.each([
    ['a price collector', priceQuoteV4, priceQuoteV3, quoteV3],
    ['a traveller', borderV4, borderV3, told(traveller)],
    ['a registrant', registrationV3, registrationV2, told({ ...registrant, sends: 'yes' })],
  ] as const)('told by %s is refused, where the version before took it', (_, newest, before, answers) => {
    expect(faults(newest, answers)).toEqual([]);
    const within = from(answers, quote.sending_country);
    expect(faults(newest, within)).toEqual(['leads_abroad /answers/receiving_country']);
    expect(faults(before, within)).toEqual([]);
  });
});

/** Where the son lives. */
const home = householdWithSon.senders[0].country;

describe('a sender who lives in the country of the round', () => {
  const fault = 'leads_abroad /answers/senders/0/country';

  test('is refused there, and nowhere else', () => {
    expect(faults(householdV5, householdWithSon, home)).toEqual([fault]);
    expect(faults(householdV5, householdWithSon, 'TJ')).toEqual([]);
    expect(faults(householdV4, householdWithSon, home)).toEqual([]);
  });

  test('is no fault where nobody knows the round, nor where the country was not told', () => {
    expect(faults(householdV5, householdWithSon)).toEqual([]);
    const [son] = householdWithSon.senders;
    const untold = { ...householdWithSon, senders: [{ ...son, country: 'refused' }] };
    expect(faults(householdV5, untold, home)).toEqual([]);
  });
});

test('a form of the round says so beside the question, and one of another round does not', () => {
  const problems = (country: string) => {
    const world = worldAt({ instrument: householdV5, today: '2026-05-31', country });
    const begun = { ...begin(world, 'en', householdWithSon, () => 'son'), tried: true };
    const told = screensOf(world, begun.entered).flatMap((screen) => problemsOn(world, begun, screen));
    return [...new Set(told.map(({ rule, address }) => `${rule} ${address.join('/')}`))];
  };
  expect(problems(home)).toEqual(['leads_abroad senders/son/country']);
  expect(problems('TJ')).toEqual([]);
});

describe('a traveller is asked, and may say that it is right', () => {
  const settler = { ...traveller, residence_country: 'TJ', intended_months: 12 };

  test('who lives in the country of the round and means to be abroad for a year', () => {
    const note = 'lives_abroad /answers/intended_months';
    expect(notes(borderV4, settler, 'TJ')).toEqual([note]);
    expect(faults(borderV4, settler, 'TJ')).toEqual([]);
    expect(notes(borderV4, { ...settler, intended_months: 11 }, 'TJ')).toEqual([]);
    expect(notes(borderV4, settler, 'KG')).toEqual([]);
    expect(notes(borderV4, settler)).toEqual([]);
    expect(notes(borderV3, settler, 'TJ')).toEqual([]);
  });

  test('whose money changed in its own currency at 6, or cost more than half of itself', () => {
    const rubles = (amount: number) => ({ amount, currency: 'RUB' });
    const last = { ...told(traveller), amount_sent: rubles(120_050), paid_out_in: 'RUB', exchange_rate: 1 };
    expect(notes(borderV4, { ...last, fee: rubles(60_025) })).toEqual([]);
    expect(notes(borderV4, { ...last, fee: rubles(60_026) })).toEqual(['fee_below_half /answers/fee']);
    expect(notes(borderV4, { ...last, exchange_rate: 6 })).toEqual(['rate_of_one /answers/exchange_rate']);
    expect(notes(borderV4, { ...last, paid_out_in: 'TJS', exchange_rate: 6 })).toEqual([]);
    expect(faults(borderV4, { ...last, fee: rubles(120_050), exchange_rate: 6 })).toEqual([]);
  });
});

test.each([
  [priceQuoteV4, priceQuoteV3],
  [householdV5, householdV4],
  [borderV4, borderV3],
  [registrationV3, registrationV2],
])('$id, version $version, asks what the version before asks, in the same order', (newest, before) => {
  const asked = ({ questions }: Instrument) =>
    JSON.stringify(questions, (key, value: unknown) => (key === 'rules' ? undefined : value));
  expect(asked(newest)).toBe(asked(before));
});
