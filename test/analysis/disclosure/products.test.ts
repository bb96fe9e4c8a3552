/** Shares, means and ratios beside totals: no withheld figure of the demo is the product or the quotient of two that are told. */
import { protect } from '#analysis/disclosure/protect.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { drawDemoRound } from '#analysis/simulate/demo.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { beforeAll, describe, expect, test } from 'vitest';

import { computeTables } from '../../studies.ts';
import { givenAwayBy, type Product, productsIn } from './attack-products.ts';

const { round, ...drawn } = drawDemoRound();
const tables = tablesOfRound({ round, ...drawn }, ['household', 'border']);
const computedWith = (settings: Partial<typeof round.settings>) =>
  computeTables(tables, { ...round, settings: { ...round.settings, ...settings } });

/** Everything told that can be computed. */
let everything: readonly EstimateRow[];
let products: readonly Product[];
beforeAll(() => {
  const open = { minimumCell: 1, cvPublish: 1e9, cvCaution: 1e9, fewestDf: 0, minimumDf: 0 };
  everything = computedWith(open).estimates;
  products = productsIn(everything);
});

test('the attacker finds that a share of all is a total over the total of all, and a ratio one total over another', () => {
  const told = products.map(({ whole, part, times }) => [whole, part, times].join(' = '));
  const table = 'household-transfers-by-way';
  expect(told).toContain(
    `${table} cash-transfers-total = ${table} cash-transfers-by-kind-share = ${table} cash-transfers-total`,
  );
  expect(told).toContain(
    'household-cross-checks usual-amounts-total = household-cross-checks usual-of-reported = household-receipts cash-received-total',
  );
});

describe.each([10, 40])('of a round that protects %d answers', (minimumCell) => {
  let told: readonly EstimateRow[];
  beforeAll(() => {
    const options = { minimumCell, version: 'v', description: 'd' };
    told = protect(computedWith({ minimumCell }), options).tables.estimates;
  });

  test('no product gives a withheld figure away', () => {
    expect(givenAwayBy(products, told)).toEqual([]);
  });

  test('one more share told would', () => {
    const nameOf = ({ table, indicator, domain }: EstimateRow) => JSON.stringify([table, indicator, domain]);
    const values = new Map(everything.map((row) => [nameOf(row), row.estimate]));
    const opened = told.map((row) =>
      row.indicator.endsWith('-share') && row.estimate === null
        ? { ...row, estimate: values.get(nameOf(row)) ?? null }
        : row,
    );
    expect(givenAwayBy(products, opened).length).toBeGreaterThan(0);
  });
});
