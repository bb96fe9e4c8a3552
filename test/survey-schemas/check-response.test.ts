/** What checkResponse says of the bodies that phones, scripts and attackers send. */
import { describe, expect, test } from 'vitest';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { inWords } from '#schemas/language/words/speak.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { borderV3 } from '#schemas/studies/border/border.v3.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { instruments } from '../studies.ts';
import { priceQuoteV2 } from '#schemas/studies/price-quote/price-quote.v2.ts';
import { registrationV2 } from '#schemas/studies/registration/registration.v2.ts';
import { emptyDwelling, envelope, householdWithSon, quote, registrant, traveller } from './samples.ts';
import { spoken } from './words/spoken.ts';

const son = householdWithSon.senders[0];
const household = (changes: object) => ({
  ...envelope(householdV3, householdWithSon),
  answers: { ...householdWithSon, ...changes },
});
const withSender = (changes: object) => household({ senders: [{ ...son, ...changes }] });

const without = (answers: object, name: string): object =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== name));

/** Faults as `rule pointer`, sorted. */
const faults = (instrument: Instrument, body: unknown, notCollected: readonly string[] = []): string[] => {
  const checked = checkResponse(instrument, body, { notCollected });
  return checked.kind === 'valid' ? [] : checked.faults.map(({ rule, pointer }) => `${rule} ${pointer}`).sort();
};
const ofHousehold = (changes: object) => faults(householdV3, household(changes));
const ofSender = (changes: object) => faults(householdV3, withSender(changes));

describe('people who answered as asked', () => {
  test('a household with a son abroad, a dwelling where nobody opened, a traveller, a registrant and a price are valid', () => {
    expect(faults(householdV3, envelope(householdV3, householdWithSon))).toEqual([]);
    expect(faults(householdV3, envelope(householdV3, emptyDwelling))).toEqual([]);
    expect(faults(borderV3, envelope(borderV3, traveller))).toEqual([]);
    expect(faults(registrationV2, envelope(registrationV2, registrant))).toEqual([]);
    expect(faults(priceQuoteV2, envelope(priceQuoteV2, quote))).toEqual([]);
  });

  test('somebody who writes in emoji may use as many characters as anybody else', () => {
    const named = (name: string) => faults(registrationV2, envelope(registrationV2, { ...registrant, name }));
    expect(named('🦋'.repeat(200))).toEqual([]);
    expect(named('🦋'.repeat(201))).toEqual(['too-long /answers/name']);
  });

  test('an interview broken off may have gaps, a complete one may not', () => {
    const rest = without(householdWithSon, 'income');
    expect(faults(householdV3, { ...household({}), answers: rest })).toEqual(['required /answers/income']);
    expect(faults(householdV3, { ...household({}), answers: { ...rest, disposition: 'partial' } })).toEqual([]);
  });
});

describe('amounts that can be believed', () => {
  const earned = (amount: number) => ofHousehold({ income: { amount, currency: 'UZS' } });

  test('a family in Tashkent earned 150 million soms in a year, some 12,000 dollars', () => {
    expect(earned(150_000_000_00)).toEqual([]);
  });

  test('nobody earned 10,000 million and one', () => {
    expect(earned(10_000_000_001_00)).toEqual(['range /answers/income/amount']);
  });
});

describe('every fault is reported at once, with its place', () => {
  test('three things wrong give three faults with plain sentences', async () => {
    const checked = checkResponse(householdV3, household({ visit_number: 0, urban: 'suburban', shoe_size: 43 }));
    expect(checked).toMatchObject({ kind: 'faulty' });
    if (checked.kind === 'valid') return;
    expect(inWords(await spoken(householdV3), checked.faults)).toEqual([
      { pointer: '/answers/shoe_size', rule: 'unknown-key', message: 'There is no question with this name.' },
      { pointer: '/answers/urban', rule: 'choice', message: 'Choose a code from the list “urban”.' },
      { pointer: '/answers/visit_number', rule: 'range', message: 'Must be from 1 to 20.' },
    ]);
  });

  test('a place inside a row of a roster is pointed at', () => {
    expect(ofSender({ channels: [{ channel: 'bank', amount: { amount: 1.5, currency: 'XYZ' } }] })).toEqual([
      'currency /answers/senders/0/channels/0/amount/currency',
      'integer /answers/senders/0/channels/0/amount/amount',
    ]);
  });

  test('a faulty answer does not drag down the questions that hang on it', () => {
    expect(ofHousehold({ disposition: 'finished' })).toEqual(['choice /answers/disposition']);
    expect(ofSender({ months_abroad: 'ten' })).toEqual(['type /answers/senders/0/months_abroad']);
  });
});

describe('skip rules', () => {
  test('a dwelling where nobody opened has no income', () => {
    expect(faults(householdV3, { ...household({}), answers: { ...emptyDwelling, income: 'refused' } })).toEqual([
      'hidden /answers/income',
    ]);
  });

  test('a household that receives nothing has no senders, and says so once', () => {
    expect(ofHousehold({ receives_remittances: 'no' })).toContain('hidden /answers/senders');
    expect(ofHousehold({ receives_remittances: 'no' }).filter((fault) => fault.includes('senders'))).toHaveLength(1);
  });

  test('an answer that is hidden opens no other question', () => {
    // Asked of households that receive; “yes” then opens the questions about the transfer.
    expect(householdWithSon.last_transfer_known).toBe('yes');
    expect(ofHousehold({ receives_remittances: 'no' })).toEqual(
      expect.arrayContaining(['hidden /answers/last_transfer_known', 'hidden /answers/provider']),
    );
  });

  test('somebody who keeps their schooling to themself is not asked for its field', () => {
    const answers = { ...registrant, education: 'refused' as const };
    expect(faults(registrationV2, envelope(registrationV2, answers))).toEqual(['hidden /answers/education_field']);
    const silent = without(answers, 'education_field');
    expect(faults(registrationV2, { ...envelope(registrationV2, registrant), answers: silent })).toEqual([]);
  });

  test('a household that keeps to itself where the money comes from, and what it was used for, can be interviewed to the end', () => {
    expect(ofSender({ country: 'refused' })).toEqual([]);
    const kept = Object.fromEntries(Object.entries(household({}).answers).filter(([name]) => !name.startsWith('use_')));
    expect(faults(householdV3, { ...household({}), answers: { ...kept, uses: 'refused' } })).toEqual([]);
    expect(ofHousehold({ uses: 'dont_know' })).toContain('hidden /answers/use_food');
  });

  test('pay is asked of a sender abroad less than 12 months and of no other', () => {
    expect(ofSender({ months_abroad: 12 })).toContain('hidden /answers/senders/0/gross_monthly_pay');
    const untaxed = without(son, 'taxes');
    expect(ofHousehold({ senders: [untaxed] })).toEqual(['required /answers/senders/0/taxes']);
  });

  test('a registrant without an e-mail address must leave a telephone number', () => {
    const unreachable = without(registrant, 'email');
    expect(faults(registrationV2, { ...envelope(registrationV2, registrant), answers: unreachable })).toEqual([
      'required /answers/phone',
    ]);
    expect(
      faults(registrationV2, {
        ...envelope(registrationV2, registrant),
        answers: { ...unreachable, phone: '+41 79 555 01 23' },
      }),
    ).toEqual([]);
  });

  test('a source that never asked about senders may leave them out', () => {
    const rest = without(householdWithSon, 'senders');
    const body = { ...household({}), answers: rest };
    expect(faults(householdV3, body)).toEqual(['required /answers/senders']);
    expect(faults(householdV3, body, ['senders'])).toEqual([]);
  });

  test('what hangs on a question that was never collected is not judged', () => {
    const rest = without(householdWithSon, 'disposition');
    expect(faults(householdV3, { ...household({}), answers: rest }, ['disposition'])).toEqual([]);
  });
});

describe('an answer taken alone', () => {
  test.each([
    ['half a visit', { visit_number: 1.5 }, 'integer /answers/visit_number'],
    ['a rate below any rate', { exchange_rate: 0 }, 'range /answers/exchange_rate'],
    ['a rate above any rate', { exchange_rate: 10_000_001 }, 'range /answers/exchange_rate'],
    ['a rate of eleven decimals', { exchange_rate: 0.12345678901 }, 'decimals /answers/exchange_rate'],
    ['a provider of spaces', { provider: '  ' }, 'blank /answers/provider'],
    ['one use named twice', { uses: ['food', 'food', 'rebuilding'] }, 'twice /answers/uses/1'],
    ['an amount without a currency', { income: 24_000 }, 'type /answers/income'],
    ['an amount with a remark', { income: { amount: 1, currency: 'TJS', note: '' } }, 'unknown-key /answers/income'],
    ['members by their number', { members: 2 }, 'type /answers/members'],
    ['a member by their name', { members: ['Ana'] }, 'type /answers/members/0'],
  ])('%s', (_, changes, expected) => {
    expect(ofHousehold(changes)).toEqual([expected]);
  });

  test.each([
    ['email', 'ana at example.org'],
    ['phone', 'call me'],
  ])('an %s that reaches nobody', (name, contact) => {
    const body = envelope(registrationV2, { ...registrant, [name]: contact });
    expect(faults(registrationV2, body)).toEqual([`format /answers/${name}`]);
  });
});

describe('rules between answers', () => {
  test.each([
    [
      'channels that add up to more than the total',
      { channels: [{ channel: 'bank', amount: { amount: 18_000_001, currency: 'RUB' } }] },
      'channels_within_total /answers/senders/0/channels',
    ],
    [
      'more carried by hand than the total',
      { carried_by_hand: { amount: 18_000_001, currency: 'RUB' } },
      'carried_within_total /answers/senders/0/carried_by_hand',
    ],
    [
      'more in the channels and by hand than the total',
      { carried_by_hand: { amount: 2_000_001, currency: 'RUB' } },
      'carried_within_total /answers/senders/0/carried_by_hand',
    ],
    [
      'years abroad longer than the life',
      { months_abroad: 400, age: 24 },
      'abroad_within_life /answers/senders/0/months_abroad',
    ],
    [
      'more months worked than abroad',
      { months_abroad: 3, months_worked: 5 },
      'worked_within_stay /answers/senders/0/months_worked',
    ],
  ])('%s', (_, changes, expected) => {
    expect(ofSender(changes)).toContain(expected);
  });

  test('amounts in other currencies say nothing about the total', () => {
    expect(ofSender({ channels: [{ channel: 'bank', amount: { amount: 18_000_001, currency: 'USD' } }] })).toEqual([]);
  });

  test('nobody arrives before being born, and both birth dates agree', () => {
    const body = envelope(registrationV2, { ...registrant, arrival_year: 1990, birth_date: '1990-04-09' });
    expect(faults(registrationV2, body)).toEqual([
      'arrival_after_birth /answers/arrival_year',
      'birth_year_agrees /answers/birth_date',
    ]);
  });
});

describe('days and moments', () => {
  test.each([
    ['2025-02-30', 'date'],
    ['2025-2-3', 'date'],
    ['2099-02-30', 'date'],
    ['2100-02-29', 'date'],
    ['1999-12-31', 'range'],
    ['2026-06-05', 'past'],
  ])('a transfer on %s breaks the rule %s', (day, rule) => {
    expect(ofHousehold({ transfer_date: day })).toEqual([`${rule} /answers/transfer_date`]);
  });

  test('a transfer may be of the day that it is anywhere on earth when the interview ends', () => {
    const ending = (endedAt: string) => ({ ...household({ transfer_date: '2026-06-03' }), endedAt });
    expect(faults(householdV3, ending('2026-06-02T10:00:00Z'))).toEqual([]);
    expect(faults(householdV3, ending('2026-06-02T09:59:59Z'))).toEqual(['past /answers/transfer_date']);
  });

  test('an interview cannot end before it began, whatever the offsets', () => {
    const body = { ...household({}), startedAt: '2026-06-02T09:00:00+05:00', endedAt: '2026-06-02T03:59:59Z' };
    expect(faults(householdV3, body)).toEqual(['order /endedAt']);
    expect(faults(householdV3, { ...body, endedAt: '2026-06-02T04:00:01Z' })).toEqual([]);
  });

  test.each([
    '2026-02-30T08:00:00Z',
    '2026-06-02',
    '2026-06-02T24:00:00Z',
    '2026-06-02T08:00:00',
    '1970-01-01T00:00:00Z',
    5,
  ])('an interview does not start at %s', (startedAt) => {
    expect(faults(householdV3, { ...household({}), startedAt })).toEqual(['timestamp /startedAt']);
  });
});

describe('the envelope', () => {
  test.each([
    ['id', '01890A5D-AC96-774B-BCCE-B302099A8057', 'id'],
    ['id', '01890a5d-ac96-474b-bcce-b302099a8057', 'id'],
    ['id', undefined, 'required'],
    ['round', 'Demo 2026', 'round'],
    ['instrument', 'border', 'instrument'],
    ['version', 1, 'version'],
    ['token', 'secret', 'unknown-key'],
  ])('%s: %s breaks the rule %s', (key, value, rule) => {
    expect(faults(householdV3, { ...household({}), [key]: value })).toEqual([`${rule} /${key}`]);
  });

  test.each([null, [], 'text', 7, {}])('a body that is %j is faulty and nothing worse', (body) => {
    for (const instrument of instruments) expect(checkResponse(instrument, body).kind).toBe('faulty');
  });
});
