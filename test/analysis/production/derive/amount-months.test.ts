/** Amounts are converted by the rates of the months that each of them is of; every expectation is worked out by hand. */
import { monthsOfAmounts } from '#analysis/production/derive/amount-months.ts';
import { amountsOf } from '#analysis/production/derive/amounts.ts';
import { derive } from '#analysis/production/derive/derive.ts';
import { ratedRound } from '#analysis/production/derive/rated-round.ts';
import { computeTables } from '#analysis/production/compute-tables.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { amountsUntil, monthAt, monthNumber } from '#schemas/fieldwork/months-of-amounts.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { publishableWarning } from '#analysis/disclosure/warning-counts.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { describe, expect, test } from 'vitest';
import { frameOf, repeat, roundWith, tableOf } from '../small-round.ts';

/** A rouble is a cent of a dollar until June 2025, and two from then on. */
const months = Array.from({ length: 18 }, (_, k) => monthAt(monthNumber('2025-01') + k));
const rates = months.map((month, k) => ({ currency: 'RUB', month, perUsd: k < 6 ? 100 : 50 }));
const described = (exchangeRates: Round['exchangeRates'] = rates): Round => ({
  ...roundWith(),
  reportingCurrency: 'USD',
  exchangeRates,
});
const until = (...days: readonly string[]) =>
  days.map((day) => amountsUntil(described().referencePeriod, `${day}T10:00:00+05:00`) ?? Number.NaN);

/** Households of one sender who sent 1,000 roubles by one channel, asked on these days. */
function asked(...days: readonly string[]): SnapshotTables {
  const of = (count: number) => Array.from({ length: count }, (_, k) => k);
  return {
    frame: frameOf('household', { north: ['a', 'b'] }, 10),
    household: tableOf({
      psu: days.map((_, k) => (k % 2 === 0 ? 'a' : 'b')),
      disposition: repeat('complete', days.length),
      receives_remittances: repeat('yes', days.length),
      amounts_until: until(...days),
    }),
    'household.senders': tableOf({
      parent_row: of(days.length),
      country: repeat('RU', days.length),
      intended_stay: repeat('for_good', days.length),
      cash_total: repeat(100_000, days.length),
      cash_total_currency: repeat('RUB', days.length),
    }),
    'household.senders.channels': tableOf({
      parent_row: of(days.length),
      channel: repeat('bank', days.length),
      amount: repeat(100_000, days.length),
      amount_currency: repeat('RUB', days.length),
    }),
  };
}

const household = { instrument: 'household', alwaysAsked: new Set<string>() };
function dollarsOf(tables: SnapshotTables, path: string, round: Round): readonly number[] {
  const rated = ratedRound(round, tables, [householdStudy, borderStudy]);
  return [...amountsOf(tables, household, path, rated).values];
}

describe('a thousand roubles of the last twelve months', () => {
  // Asked on 10 January 2026: January to December 2025, six months of a cent and six of two: 1,000 × 0.015.
  // Asked on 20 January: five months of a cent, seven of two: 1,000 × 0.19 / 12. Asked on 20 June: two cents all year.
  const days = ['2026-01-10', '2026-01-20', '2026-06-20'] as const;
  const dollars = [15, 190 / 12, 20];

  test.each(['senders.cash_total', 'senders.channels.amount'])(
    '%s are worth the mean of the months before their own interview',
    (path) => {
      for (const [k, value] of dollarsOf(asked(...days), path, described()).entries())
        expect(value).toBeCloseTo(dollars[k]!, 12);
    },
  );

  test('are worth the same in a variable that is derived, in a roster and in the household around it', () => {
    const tables = asked(...days);
    const derived = derive(
      tables,
      { ...householdStudy, derive: householdStudy.derive ?? [] },
      ratedRound(described(), tables, [householdStudy]),
    );
    const valuesOf = (table: string, name: string) => {
      const column = derived[table]?.columns[name];
      return column?.kind === 'numeric' ? [...column.values] : [];
    };
    for (const [table, name] of [
      ['household.senders', 'cash'],
      ['household', 'cash_of_household'],
      ['household.senders.channels', 'transfer'],
    ] as const) {
      const values = valuesOf(table, name);
      expect(values).toHaveLength(3);
      for (const [k, value] of values.entries()) expect(value).toBeCloseTo(dollars[k]!, 12);
    }
  });

  test('are in totals as such: each interview stands for 100 households', () => {
    const tables = asked('2026-01-10', '2026-06-20');
    const { estimates } = computeTables([householdStudy], tables, described());
    const total = estimates.find(
      ({ indicator, domain }) => indicator === 'cash-received-total' && Object.keys(domain).length === 0,
    );
    expect(total?.estimate).toBeCloseTo(100 * 15 + 100 * 20, 9);
  });
});

describe('a month without a rate', () => {
  const warningsOf = (tables: SnapshotTables, round: Round) =>
    computeTables([householdStudy], tables, round).warnings.filter(({ code }) => code === 'period-rates');

  test('has the amounts that are of it converted at the mean of the reference period, and the release says which', () => {
    // Asked on 20 July 2026, about August 2025 to July 2026, whose last month has no rate: 1,000 × 0.015.
    const tables = asked('2026-07-20', '2026-01-10');
    expect(dollarsOf(tables, 'senders.cash_total', described())[0]).toBeCloseTo(15, 12);
    // The total that the household was told, and the channel it came by.
    expect(warningsOf(tables, described())).toMatchObject([
      { table: 'household', subject: 'RUB 2026-07', count: 2, says: { places: { names: 'RUB 2026-07' } } },
    ]);
    expect(warningsOf(asked('2026-01-10'), described())).toEqual([]);
  });

  test('is every month but one where a round gives a single rate, which is then the rate of all amounts', () => {
    const one = described([{ currency: 'RUB', month: '2025-03', perUsd: 80 }]);
    const tables = asked('2026-01-10', '2026-06-20');
    expect(dollarsOf(tables, 'senders.cash_total', one)).toEqual([12.5, 12.5]);
    expect(warningsOf(tables, one)).toMatchObject([{ subject: 'RUB 2025-01–2025-02, RUB 2025-04–2026-06', count: 4 }]);
  });

  const protectedRound = { ...described(), settings: { ...described().settings, minimumCell: 3 } };

  test('is not told for the sake of a few, who would be told by when they were asked; nor is their currency', () => {
    const [warning] = warningsOf(asked('2026-07-20', '2026-07-20', '2026-01-10'), protectedRound);
    expect(warning).toMatchObject({ subject: '', says: { places: { names: { key: 'note.rare' } } } });
    expect(JSON.stringify(warning)).not.toContain('RUB');
  });

  test('names its currency once enough have it, in whatever months', () => {
    const rates = described().exchangeRates.filter(({ month }) => month >= '2025-06');
    const [warning] = warningsOf(asked('2025-06-20', '2025-06-10', '2025-05-20'), {
      ...protectedRound,
      exchangeRates: rates,
    });
    expect(warning?.subject).toMatch(/^RUB/);
  });

  test('counts few as few', () => {
    const [warning] = warningsOf(asked('2026-07-20'), protectedRound);
    expect(warning && publishableWarning(warning, 3)).toMatchObject({ count: 0 });
  });

  test('counts an interview once more where a poverty line of its own months lacks a rate', () => {
    const tables = householdStudy.tables.map((plan) =>
      plan.kind !== 'survey'
        ? plan
        : {
            ...plan,
            measures: plan.measures.map((measure) =>
              measure.kind === 'poverty' ? { ...measure, line: { amount: 1000, currency: 'RUB' } } : measure,
            ),
          },
    );
    const { warnings } = computeTables([{ ...householdStudy, tables }], asked('2026-07-20', '2026-01-10'), described());
    expect(warnings.filter(({ code }) => code === 'period-rates')).toMatchObject([
      { subject: 'RUB 2026-07', count: 3 },
    ]);
  });

  test('is none of the reporting currency, nor of an amount of nothing', () => {
    expect(warningsOf(asked('2026-07-20'), { ...described(), reportingCurrency: 'RUB' })).toEqual([]);
  });
});

test('responses of older snapshots, which do not say when they were asked, are converted as they were', () => {
  const { household: first, ...tables } = asked('2026-06-20');
  const columns = Object.fromEntries(Object.entries(first!.columns).filter(([name]) => name !== 'amounts_until'));
  const older = { ...tables, household: { rowCount: 1, columns } };
  expect(dollarsOf(older, 'senders.cash_total', described())[0]).toBeCloseTo(15, 12);
  expect(computeTables([householdStudy], older, described()).warnings.map(({ code }) => code)).not.toContain(
    'period-rates',
  );
});

test('what a traveller carries and has saved is of the day: at the rate of the last month alone', () => {
  const tables = {
    border: tableOf({
      amounts_until: until('2025-06-20', '2025-07-20'),
      carried_now: [100_000, 100_000],
      carried_now_currency: ['RUB', 'RUB'],
    }),
  };
  const rated = ratedRound(described(), tables, [borderStudy]);
  const border = { instrument: 'border', alwaysAsked: new Set<string>() };
  expect([...amountsOf(tables, border, 'carried_now', rated).values]).toEqual([10, 20]);
  const told = monthsOfAmounts([borderStudy]);
  expect([told.get('border.carried_now'), told.get('border.savings_abroad'), told.get('border.sent')]).toEqual([
    0, 0, 12,
  ]);
});

test('an amount that is told a year when it was asked of three months is of these three', () => {
  const quarterly = {
    ...householdStudy,
    tables: householdStudy.tables.map((each) =>
      each.kind === 'survey'
        ? { ...each, measures: each.measures.map((one) => (one.kind === 'amount' ? { ...one, annualise: 4 } : one)) }
        : each,
    ),
  };
  expect(monthsOfAmounts([quarterly]).get('household.senders.cash_total')).toBe(3);
});

test.each([
  ['2026-03-15', '2026-02'],
  ['2026-03-16', '2026-03'],
  ['2026-01-01', '2025-12'],
  ['2025-12-31', '2025-12'],
])('asked on %s, amounts are of the months until %s', (day, last) => {
  expect(monthAt(until(day)[0]!)).toBe(last);
});

test('a clock that is years wrong tells no month', () => {
  expect(amountsUntil(described().referencePeriod, '1970-01-01T00:00:00Z')).toBeUndefined();
});
