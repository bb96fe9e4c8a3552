/** A count that is withheld is not what two published figures make: a total divided by its mean is a number of households. */
import { protect, type Protected } from '#analysis/disclosure/protect.ts';
import type { Former } from '#analysis/disclosure/renewal.ts';
import { describe, expect, test } from 'vitest';

import { computeTables } from '../../studies.ts';
import { repeat, roundWith, tableOf } from '../production/small-round.ts';
import { attacked, conditions, expectNoCountTold } from './attacked-rounds.ts';

describe.each(conditions)('where %i interviews make a cell (nearly all households receive: %s)', (cell, remitting) => {
  test.each([1, 2])('round %i tells no count that it withholds', (seed) => {
    expectNoCountTold(seed, cell, remitting);
  });
});

type Household = { readonly id: number; readonly amount?: number | undefined; readonly countries?: readonly string[] };

/** Households of four villages; those with an amount receive it from each of their countries, those without receive nothing. */
function roundOf(households: readonly Household[]) {
  const receivers = households.flatMap(({ amount, countries = ['RU'] }, row) =>
    amount === undefined ? [] : countries.map((country) => ({ row, amount, country })),
  );
  const all = households.length;
  const household = tableOf({
    disposition: repeat('complete', all),
    receives_remittances: households.map(({ amount }) => (amount === undefined ? 'no' : 'yes')),
    design_weight: repeat(10, all),
    design_psu: households.map(({ id }) => `p${id % 10}`),
    design_stratum: repeat('all', all),
  });
  const ids = { kind: 'text' as const, values: households.map(({ id }) => String(id)) };
  const cash = receivers.map(({ amount }) => (amount > 0 ? amount : undefined));
  return {
    household: { ...household, columns: { ...household.columns, response_id: ids } },
    'household.senders': tableOf({
      parent_row: receivers.map(({ row }) => row),
      country: receivers.map(({ country }) => country),
      cash_total: cash,
      cash_total_currency: cash.map((amount) => (amount === undefined ? undefined : 'TJS')),
      ...(cash.includes(undefined) && {
        cash_total_nonresponse: cash.map((amount) => (amount === undefined ? 'refused' : undefined)),
      }),
    }),
  };
}

/** The first so many receive, of whom the first `refusing` do not say how much. */
const households = (receiving: number, without: number, refusing = 0): Household[] =>
  Array.from({ length: receiving + without }, (_, id) => {
    if (id >= receiving) return { id };
    return { id, amount: id < refusing ? 0 : 100_000 + 1_250 * id };
  });

const settled = roundWith({ minimumCell: 10 });

describe('of forty households', () => {
  const told = (of: readonly Household[]) => {
    const { rows, pairs } = attacked(roundOf(of), settled);
    const shown = rows
      .filter(({ channel, indicator = '' }) => channel === '' && /-(count|share|total|mean)$/.test(indicator))
      .map((row) => [row['corridor'], row['indicator'], row['estimate'] === '' ? row['reason'] : 'told']);
    return { shown, pairs };
  };
  const means = [
    ['', 'receiving-count', 'few-units'],
    ['', 'receiving-share', 'few-units'],
    ['', 'cash-received-total', 'told'],
    ['', 'cash-received-mean', 'linked'],
    ['RU-TJ', 'cash-received-total', 'told'],
    ['RU-TJ', 'cash-received-mean', 'linked'],
  ];

  test('all but three receive: the total is told and the mean is not, nor that of the one corridor that all of them have', () => {
    expect(told(households(37, 3))).toEqual({ shown: means, pairs: [] });
  });

  test('nor is it where five refuse to say how much: their share is told, and would bring them back', () => {
    expect(told(households(37, 3, 5))).toEqual({ shown: means, pairs: [] });
  });

  test('all but three receive from two countries: of one the mean is not told, or both would add up to them', () => {
    const two = households(37, 3).map((household) =>
      household.id < 20 ? household : { ...household, countries: ['KZ'] },
    );
    const { shown, pairs } = told(two);
    expect(shown.filter(([corridor]) => corridor !== '')).toEqual([
      ['KZ-TJ', 'cash-received-total', 'told'],
      ['KZ-TJ', 'cash-received-mean', 'linked'],
      ['RU-TJ', 'cash-received-total', 'told'],
      ['RU-TJ', 'cash-received-mean', 'told'],
    ]);
    expect(pairs).toEqual([]);
  });

  test('all but three receive from one country, twelve of them from another, too: the mean of the first is not told', () => {
    const both = households(37, 3).map((household) =>
      household.id < 12 ? { ...household, countries: ['RU', 'KZ'] } : household,
    );
    const { shown, pairs } = told(both);
    // Nor is that of the other: it would tell the people there, which go with those of the first.
    expect(shown.filter(([, indicator, how]) => indicator === 'cash-received-mean' && how === 'told')).toEqual([]);
    expect(pairs).toEqual([]);
  });

  test('half receive: everything is told', () => {
    expect(told(households(20, 20)).shown.map(([, , how]) => how)).toEqual(repeat('told', 6));
  });
});

describe('between two releases', () => {
  const meanOf = ({ tables }: Protected) =>
    tables.estimates.find(({ indicator, domain }) => indicator === 'cash-received-mean' && !('corridor' in domain));
  const totalOf = ({ tables }: Protected) =>
    tables.estimates.find(({ indicator, domain }) => indicator === 'cash-received-total' && !('corridor' in domain));
  const countOf = ({ tables }: Protected) => tables.estimates.find(({ indicator }) => indicator === 'receiving-count');
  const released = (of: readonly Household[], round = settled, former?: Former) =>
    protect(
      computeTables(roundOf(of), round),
      { minimumCell: 10, version: String(of.length), description: JSON.stringify(round) },
      former,
    );

  test('a mean that was withheld stays so where one more answers and the round is described otherwise', () => {
    const before = households(37, 3);
    const first = released(before);
    const wider = roundWith({ minimumCell: 10, confidenceLevel: 0.99 });
    const recomputed = () => computeTables(roundOf(before), wider);
    const second = released([...before, { id: 99, amount: 90_000 }], wider, { record: first.record, recomputed });
    expect(meanOf(first)).toMatchObject({ estimate: null, reason: 'linked', n: null });
    expect(totalOf(second)?.estimate).toBe(totalOf(first)?.estimate);
    expect(totalOf(second)?.ciLow).toBeLessThan(totalOf(first)?.ciLow ?? 0);
    expect(meanOf(second)).toMatchObject({ estimate: null, reason: 'linked', n: null });
  });

  test('twelve correct their amounts and one more receives: the new mean would tell the count that is held for the one', () => {
    const before = households(20, 20);
    const first = released(before);
    const corrected = before.map(({ id, amount }) => ({ id, amount: id < 12 ? (amount ?? 0) + 5_000 : amount }));
    const second = released([...corrected, { id: 99, amount: 90_000 }], settled, { record: first.record });
    expect(countOf(second)).toEqual(countOf(first));
    expect(meanOf(first)?.estimate).toBeGreaterThan(0);
    expect(totalOf(second)?.estimate).toBeGreaterThan(totalOf(first)?.estimate ?? Infinity);
    expect(meanOf(second)).toMatchObject({ estimate: null, reason: 'linked' });
  });
});
