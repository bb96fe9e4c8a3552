/** Who gives answers to whom: a few households, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { factorColumn, numericColumn } from '#analysis/production/columns/read-column.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { numbersOf } from '#analysis/production/impute/chance.ts';
import { impute } from '#analysis/production/impute/impute.ts';
import type { ImputationStep } from '#schemas/fieldwork/imputation.ts';
import { householdV2 } from '#schemas/studies/household/household.v2.ts';
import { repeat, roundWith, tableOf } from '../small-round.ts';

const ids = (names: readonly string[]) => ({ kind: 'text' as const, values: names });

/** Five households of the north, one of the south; the second and the last refuse an amount. */
const north: SnapshotTables = {
  household: {
    rowCount: 6,
    columns: {
      ...tableOf({
        region: [...repeat('north', 5), 'south'],
        disposition: repeat('complete', 6),
        receives_remittances: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
        income: repeat(5, 6),
        income_currency: repeat('TJS', 6),
      }).columns,
      response_id: ids(['a', 'b', 'c', 'd', 'e', 'f']),
    },
  },
  'household.senders': tableOf({
    parent_row: [0, 1, 2, 3, 5],
    country: ['RU', 'RU', 'KZ', 'RU', 'DE'],
    cash_total: [10_000, undefined, 20_000, 30_000, undefined],
    cash_total_currency: ['TJS', undefined, 'TJS', 'RUB', undefined],
    cash_total_nonresponse: [undefined, 'refused', undefined, undefined, 'dont_know'],
  }),
  'household.senders.channels': tableOf({ parent_row: [0, 0, 2], channel: ['mto', 'bank', 'mto'], amount: [1, 2, 3] }),
};

const everybody = Int32Array.of(0, 1, 2, 3, 4, 5);
const run = (
  tables: SnapshotTables,
  steps: readonly ImputationStep[],
  { weights = new Float64Array(6).fill(1), at = 0.5, interviewOfRow = everybody } = {},
) =>
  impute(tables, householdV2, steps, {
    interviewOfRow,
    round: roundWith(),
    chance: { weights: () => weights, at: () => at },
  });

const cash = (minimumDonors: number): ImputationStep => ({
  method: 'hot-deck',
  question: 'senders.cash_total',
  classes: ['senders.country'],
  minimumDonors,
});
const amounts = (tables: SnapshotTables) => [...numericColumn(tables['household.senders']!, 'cash_total')];
const words = (tables: SnapshotTables, table: string, column: string) => {
  const { codes, levels } = factorColumn(tables[table]!, column);
  return [...codes].map((code) => levels[code]);
};
const senders = 'household.senders';

describe('an amount that was refused', () => {
  it('is that of somebody of the class, with its currency, and flagged', () => {
    const { tables, results } = run(north, [cash(2)], { at: 0.1 });
    // 300 roubles are 37.50 somoni, the least that anybody sends; nobody else sends from Germany, so that all three may give.
    expect(amounts(tables)).toEqual([10_000, 30_000, 20_000, 30_000, 30_000]);
    expect(words(tables, senders, 'cash_total_currency')).toEqual(['TJS', 'RUB', 'TJS', 'RUB', 'RUB']);
    expect(words(tables, senders, 'cash_total_nonresponse')).toEqual(repeat(undefined, 5));
    expect(words(tables, senders, 'cash_total_imputed')).toEqual([
      undefined,
      'hot-deck',
      undefined,
      undefined,
      'hot-deck',
    ]);
    expect(results).toMatchObject([{ lacking: 2, imputed: 2 }]);
    expect(results[0]!.byDepth).toEqual(
      new Map([
        [1, 1],
        [0, 1],
      ]),
    );
  });

  it('stays unknown, and is counted, where there are too few donors', () => {
    const { tables, results } = run(north, [cash(4)]);
    expect(tables[senders]!.columns['cash_total']).toEqual(north[senders]!.columns['cash_total']);
    expect(results).toMatchObject([{ lacking: 2, imputed: 0 }]);
  });

  it('stays unknown where it is left out', () => {
    const { tables, results } = run(north, [{ method: 'left-out', question: 'senders.cash_total' }]);
    expect(tables).toEqual(north);
    expect(results).toMatchObject([{ lacking: 2, imputed: 0 }]);
  });

  it('is given by interviews alone, in proportion to their weights', () => {
    const weights = Float64Array.of(3, 1, 1, 1, 1, 1);
    expect(amounts(run(north, [cash(2)], { weights, at: 0.7 }).tables)[1]).toBe(10_000);
    const interviewOfRow = Int32Array.of(-1, 0, 1, 2, 3, 4);
    expect(amounts(run(north, [cash(1)], { interviewOfRow, at: 0 }).tables)[1]).toBe(30_000);
  });

  it('is not passed on', () => {
    const first = run(north, [cash(2)], { at: 0.9 }).tables;
    expect(amounts(first)[1]).toBe(10_000);
    const again = tableOf({
      cash_total: [undefined, 10_000, 20_000, 30_000, 20_000],
      cash_total_nonresponse: ['refused', undefined, undefined, undefined, undefined],
    });
    const columns = { ...first[senders]!.columns, ...again.columns };
    const { tables } = run({ ...first, [senders]: { rowCount: 5, columns } }, [cash(1)], { at: 0.9 });
    expect(amounts(tables)[0]).toBe(30_000);
  });

  it('is drawn by id, seed and question: the same in whatever order responses come', () => {
    const chance = { weights: () => new Float64Array(6).fill(1), at: numbersOf(7, 0) };
    const drawn = (tables: SnapshotTables) =>
      impute(tables, householdV2, [cash(1)], { interviewOfRow: everybody, round: roundWith(), chance }).tables;
    const order = [5, 3, 1, 0, 2, 4];
    const turned: SnapshotTables = {
      household: {
        rowCount: 6,
        columns: { ...north['household']!.columns, response_id: ids(order.map((row) => 'abcdef'[row]!)) },
      },
      [senders]: tableOf({
        parent_row: [0, 1, 2, 3, 4],
        country: ['DE', 'RU', 'RU', 'RU', 'KZ'],
        cash_total: [undefined, 30_000, undefined, 10_000, 20_000],
        cash_total_currency: [undefined, 'RUB', undefined, 'TJS', 'TJS'],
        cash_total_nonresponse: ['dont_know', undefined, 'refused', undefined, undefined],
      }),
    };
    const [straight, other] = [amounts(drawn(north)), amounts(drawn(turned))];
    expect([other[3], other[2], other[4], other[1], other[0]]).toEqual(straight);
  });
});

describe('a household that receives and names nobody', () => {
  const step: ImputationStep = {
    method: 'roster-hot-deck',
    roster: 'senders',
    askedIf: 'receives_remittances',
    classes: ['region'],
    minimumDonors: 2,
  };

  it('has the senders of a household of its class, with their channels', () => {
    const { tables, results } = run(north, [step], { at: 0 });
    expect(results).toMatchObject([{ lacking: 1, imputed: 1 }]);
    expect([...numericColumn(tables[senders]!, 'parent_row')]).toEqual([0, 1, 2, 3, 5, 4]);
    expect(words(tables, senders, 'country').at(-1)).toBe('RU');
    expect(amounts(tables).at(-1)).toBe(10_000);
    expect(words(tables, senders, 'row_imputed')).toEqual([...repeat(undefined, 5), 'roster-hot-deck']);
    const channels = tables['household.senders.channels']!;
    expect([...numericColumn(channels, 'parent_row')]).toEqual([0, 0, 2, 5, 5]);
    expect([...numericColumn(channels, 'amount')]).toEqual([1, 2, 3, 1, 2]);
  });

  it('whose donor refused an amount has that imputed by the steps that follow', () => {
    const { tables, results } = run(north, [step, cash(2)], { at: 0.3 });
    expect(words(tables, senders, 'cash_total_imputed').at(-1)).toBe('hot-deck');
    expect(results).toMatchObject([{ imputed: 1 }, { lacking: 3, imputed: 3 }]);
  });
});

it('a country that was not known is that of somebody else', () => {
  const unsure = { ...north, [senders]: { ...north[senders]!, columns: { ...north[senders]!.columns } } };
  Object.assign(unsure[senders].columns, tableOf({ country: ['RU', 'dont_know', 'KZ', 'RU', 'DE'] }).columns);
  const step: ImputationStep = {
    method: 'hot-deck',
    question: 'senders.country',
    classes: ['region'],
    minimumDonors: 2,
  };
  const { tables } = run(unsure, [step], { at: 0.1 });
  expect(words(tables, senders, 'country')).toEqual(['RU', 'KZ', 'KZ', 'RU', 'DE']);
});
