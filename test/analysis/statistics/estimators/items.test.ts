/** Households with several senders: totals over senders equal totals over households of what their senders sent. */
import { expect, test } from 'vitest';
import type { Column } from '#analysis/statistics/columns/columns.ts';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import { estimateRatio, estimateTotal } from '#analysis/statistics/estimators/estimators.ts';
import { estimateRatioOfItems, estimateTotalOfItems } from '#analysis/statistics/estimators/items.ts';

const numeric = (...values: number[]) => ({ kind: 'numeric', values: Float64Array.from(values) }) as const;
const psu: Column = { kind: 'text', values: ['a', 'a', 'b', 'b', 'c', 'c'] };
const households = makeDesign({ rowCount: 6, ids: [psu], weights: Float64Array.of(2, 3, 2, 4, 5, 1) });

// Household 0: two senders to corridor 0 and one to 1; household 2: one to 1; household 5: one to 0, one without corridor.
const senders = {
  unitRow: Int32Array.of(5, 0, 0, 0, 2, 5),
  domains: Int32Array.of(0, 0, 0, 1, 1, -1),
  domainCount: 3,
};
const sent = Float64Array.of(70, 10, 20, 5, 40, 99);
const fees = Float64Array.of(7, 1, 1, 0.5, 3, 9);

test('a corridor’s total and its standard error are those of household sums', () => {
  const [first, second, empty] = estimateTotalOfItems(sent, senders, households);
  const sums = [numeric(30, 0, 0, 0, 0, 70), numeric(5, 0, 40, 0, 0, 0)];
  for (const [estimate, column] of [
    [first, sums[0]],
    [second, sums[1]],
  ] as const) {
    const [direct] = estimateTotal([{ name: 'sent', column: column ?? numeric() }], households).rows;
    expect(estimate?.value).toBeCloseTo(direct?.value ?? NaN, 12);
    expect(estimate?.standardError).toBeCloseTo(direct?.standardError ?? NaN, 12);
  }
  expect(first).toMatchObject({ items: 3, n: 2, psus: 2, df: 2 });
  expect(empty).toMatchObject({ value: 0, standardError: 0, items: 0, n: 0 });
});

test('fees per amount sent are the ratio of household sums', () => {
  const [first] = estimateRatioOfItems(fees, sent, senders, households);
  const variable = (...values: number[]) => ({ name: 'x', column: numeric(...values) });
  const [direct] = estimateRatio([variable(2, 0, 0, 0, 0, 7)], variable(30, 0, 0, 0, 0, 70), households).rows;
  expect(first?.value).toBeCloseTo(direct?.value ?? NaN, 12);
  expect(first?.standardError).toBeCloseTo(direct?.standardError ?? NaN, 12);
});

test('a sender whose amount is missing is left out', () => {
  const [first] = estimateTotalOfItems(Float64Array.of(NaN, 10, 20, 5, 40, 99), senders, households);
  expect(first).toMatchObject({ value: 60, items: 2, n: 1 });
});

test('a sender of no household is refused', () => {
  expect(() =>
    estimateTotalOfItems(sent, { ...senders, unitRow: Int32Array.of(6, 0, 0, 0, 2, 5) }, households),
  ).toThrow('item 1 belongs to no row of the sample');
});
