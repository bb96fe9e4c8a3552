/** What is unlikely is asked about and noted, and stored all the same; what is impossible is refused. */
import { answersOf } from '#functions/client/engine/filing.ts';
import { doubtsOn } from '#functions/client/engine/doubts.ts';
import { screensOf } from '#functions/client/engine/screens.ts';
import type { State } from '#functions/client/engine/state.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { describe, expect, test } from 'vitest';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { softNotes } from '#schemas/language/check/soft-notes.ts';
import { borderV3 } from '#schemas/studies/border/border.v3.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { envelope, householdWithSon, traveller } from './samples.ts';

type Answers = Readonly<Record<string, unknown>>;
const rubles = (amount: number) => ({ amount, currency: 'RUB' });

const judge = (instrument: typeof householdV3 | typeof borderV3, answers: Answers) => {
  const body = { ...envelope(borderV3, traveller), instrument: instrument.id, answers };
  const checked = checkResponse(instrument, body);
  return {
    faults: checked.kind === 'valid' ? [] : checked.faults.map(({ pointer, rule }) => `${rule} ${pointer}`),
    notes: softNotes(instrument, answers).map(({ pointer, rule }) => `${rule} ${pointer}`),
  };
};
const border = (change: Answers) => judge(borderV3, { ...traveller, ...change });
const [son] = householdWithSon.senders;
const withSon = (change: Answers) => judge(householdV3, { ...householdWithSon, senders: [{ ...son, ...change }] });

test('people who say nothing unlikely are noted for nothing', () => {
  expect(border({})).toEqual({ faults: [], notes: [] });
  expect(withSon({})).toEqual({ faults: [], notes: [] });
});

describe('a traveller', () => {
  test('of a shift in which 20,000 were met and 120 counted is refused', () => {
    expect(border({ travellers_counted: 120, refusals: 20_000 }).faults).toEqual([
      'met_within_count /answers/nonresponse',
    ]);
  });

  test('of a shift in which nobody was counted is refused', () => {
    expect(border({ travellers_counted: 0 }).faults).toEqual(['range /answers/travellers_counted']);
  });

  test('of a shift in which more were met than every 12th of 340 is noted: 30 × 12 > 340 + 12', () => {
    expect(border({ refusals: 29, nonresponse: 1 }).notes).toEqual(['met_as_picked /answers/nonresponse']);
    expect(border({ refusals: 28, nonresponse: 1 }).notes).toEqual([]);
  });

  test('who came in twice and never went out is noted', () => {
    expect(border({ crossings_back: 0 })).toEqual({
      faults: [],
      notes: ['crossings_alternate /answers/crossings_back'],
    });
  });

  test('who earns nothing and sends 90,000 is noted', () => {
    const idle = Object.fromEntries(
      Object.entries(traveller).filter(([name]) => !/pay|taxes|contributions|abroad$|transport/.test(name)),
    );
    const change = { ...idle, months_abroad: 40, months_worked: 0, sent: rubles(9_000_000) };
    const savings = { savings_abroad: 'refused' };
    expect(judge(borderV3, { ...change, ...savings })).toEqual({
      faults: [],
      notes: ['sent_without_work /answers/months_worked'],
    });
    expect(border({ gross_monthly_pay: rubles(0), taxes: rubles(0) }).notes).toEqual([
      'sent_within_pay /answers/gross_monthly_pay',
    ]);
  });
});

describe('a household', () => {
  test('whose son sends more than he earned is noted, at the son: 18 million of 10 months at 1 million', () => {
    expect(withSon({ gross_monthly_pay: rubles(1_000_000), taxes: rubles(0) })).toEqual({
      faults: [],
      notes: ['sent_within_pay /answers/senders/0/gross_monthly_pay'],
    });
  });

  test('is not judged by pay in another currency, but by no pay in any', () => {
    const pay = (amount: number) => ({ gross_monthly_pay: { amount, currency: 'USD' }, taxes: rubles(0) });
    expect(withSon(pay(100)).notes).toEqual([]);
    expect(withSon(pay(0)).notes).toEqual(['sent_within_pay /answers/senders/0/gross_monthly_pay']);
  });
});

describe('ways of sending', () => {
  const total = rubles(18_000_000);
  const hand = { carried_by_hand: rubles(2_000_000), cash_total: total };
  const fault = 'channels_account_for_total /answers/senders/0/carried_by_hand';

  test.each([
    ['that were skipped, with 180,000 declared', { channels: [] }, [fault]],
    ['that make up less than the total', { channels: [{ channel: 'bank', amount: rubles(15_999_999) }] }, [fault]],
    ['that make it up with what was carried', { channels: [{ channel: 'bank', amount: rubles(16_000_000) }] }, []],
    ['of which one amount is not known', { channels: [{ channel: 'other', amount: 'dont_know' }] }, []],
    ['in another currency', { channels: [{ channel: 'bank', amount: { amount: 1, currency: 'USD' } }] }, []],
    ['beside an unknown amount by hand', { channels: [], carried_by_hand: 'refused' }, []],
    ['that were none, with everything carried by hand', { channels: [], carried_by_hand: total }, []],
    [
      'that were none, with nothing carried, in any currency',
      { channels: [], carried_by_hand: { amount: 0, currency: 'USD' } },
      [fault],
    ],
  ])('%s', (_, change, faults) => {
    expect(withSon({ ...hand, ...change }).faults).toEqual(faults);
  });
});

test('somebody who means to stay for a season is asked about work abroad, however many months they have been there', () => {
  const settled = Object.fromEntries(
    Object.entries(son).filter(([name]) => !/worked|pay|taxes|contributions|spending|transport/.test(name)),
  );
  const asked = (change: Answers) =>
    judge(householdV3, { ...householdWithSon, senders: [{ ...settled, ...change }] }).faults;
  expect(asked({ months_abroad: 30, intended_stay: 'over_12_months' })).toEqual([]);
  expect(asked({ months_abroad: 30, intended_stay: 'under_12_months' })).toContain(
    'required /answers/senders/0/months_worked',
  );
});

test('a year of birth or arrival after the interview is refused', async () => {
  const { registrationV2 } = await import('#schemas/studies/registration/registration.v2.ts');
  const { registrant } = await import('./samples.ts');
  const body = envelope(registrationV2, { ...registrant, birth_year: 2027, arrival_year: 2027 });
  const checked = checkResponse(registrationV2, body);
  expect(checked.kind === 'faulty' && checked.faults.map(({ pointer, rule }) => `${rule} ${pointer}`)).toEqual(
    expect.arrayContaining(['past /answers/birth_year', 'past /answers/arrival_year']),
  );
});

test('the form asks whether an unlikely answer is right, and says nothing more once somebody says so', () => {
  const world = worldAt({ instrument: borderV3, today: '2026-05-31' });
  const unlikely = { ...traveller, crossings_back: 0 };
  const begun = begin(world, 'en', unlikely, () => 'none');
  const doubts = (state: State) => screensOf(world, state.entered).flatMap((one) => doubtsOn(world, state, one));
  expect(doubts(begun)).toEqual([{ address: ['crossings_back'], rule: 'crossings_alternate' }]);
  const said = {
    kind: 'confirmed',
    address: ['crossings_back'],
    rule: 'crossings_alternate',
    note: '',
    ms: 0,
  } as const;
  const { state } = step(world, begun, said);
  expect(doubts(state)).toEqual([]);
  expect(answersOf(world, state.entered)).toEqual(unlikely);
});
