/** What households send back, and what is left of what they get: told of the whole country, and of no small group. */
import { cellsOf } from '#analysis/disclosure/cells.ts';
import { protect } from '#analysis/disclosure/protect.ts';
import { drawDemoRound } from '#analysis/simulate/demo.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { describe, expect, test } from 'vitest';

import { computeTables } from '../../studies.ts';
import { rangesOf, type Sum, sumsOver, workedOut } from './attack.ts';

const { round, ...demo } = drawDemoRound();
const { minimumCell } = round.settings;
const computed = computeTables(tablesOfRound({ round, ...demo }, ['household']), round);
const { estimates } = protect(computed, { minimumCell, version: 'v', description: 'd' }).tables;

const [gross, back, net] = ['personal-transfers', 'reverse-transfers', 'net-transfers'];
const wholes = [gross, back, net].map((quantity) => `household ${quantity}`);
const nameOf = (group: string, domain: Readonly<Record<string, string>>): string =>
  [group, ...Object.entries(domain).map(([name, label]) => `${name}=${label}`)].join(' | ');

/** True totals by cell of the three, and how many people are in each. */
const cells = [...cellsOf(computed).values()].filter(({ group }) => wholes.includes(group));
const values = new Map(cells.map(({ group, domain, basis }) => [nameOf(group, domain), basis.sketch?.[0] ?? 0]));
const people = new Map(cells.map(({ group, domain, basis }) => [nameOf(group, domain), basis.behind.count]));

const told = (group: string, row: (typeof estimates)[number]): boolean =>
  `household ${row.indicator.replace(/-total$/, '')}` === group && row.statistic === 'total' && row.estimate !== null;
const shown = new Set(
  wholes.flatMap((group) => estimates.filter((row) => told(group, row)).map(({ domain }) => nameOf(group, domain))),
);
const hidden = new Set([...values.keys()].filter((name) => !shown.has(name)));
const small = [...hidden].filter((name) => (people.get(name) ?? 0) < minimumCell);

/** What is left is what came less what was sent back, wherever all three are told; of nobody it is nought. */
const balances: readonly Sum[] = cells
  .filter(({ group }) => group === wholes[2])
  .map(({ domain }) => {
    const names = wholes.map((group) => nameOf(group, domain)).filter((name) => values.has(name));
    return new Map(names.map((name) => [name, name.startsWith(wholes[0]!) ? -1 : 1]));
  });
const sums = [...sumsOver(values.keys()), ...balances];

describe('in the demo, where fifteen households send anything back,', () => {
  test('what they send and what is left are told of all of them', () => {
    expect(people.get(wholes[1]!)).toBe(15);
    expect([wholes[1], wholes[2]].map((name) => shown.has(name ?? ''))).toEqual([true, true]);
  });

  test('and of all, the one is what the other and all transfers leave', () => {
    const [all, sent, left] = [gross, back, net].map((quantity) =>
      estimates.find(({ indicator, domain }) => indicator === `${quantity}-total` && Object.keys(domain).length === 0),
    );
    const figures = [all, sent, left].map((row) => row?.estimate ?? Number.NaN);
    const [a = 0, b = 0, c = 0] = figures;
    // Each is rounded to a tenth of its own error, or less.
    const rounding = [all, sent, left].reduce((sum, row) => sum + 0.05 * (row?.se ?? 0), 0);
    expect(Math.abs(a - b - c)).toBeLessThan(rounding);
  });

  test('nothing withheld can be worked out', () => {
    expect(small.length).toBeGreaterThan(10);
    expect(workedOut(sums, hidden)).toEqual([]);
  });

  test('each small cell stays uncertain by a tenth of it', async () => {
    const ranges = await rangesOf(values, hidden, small, balances);
    for (const [name, [low, high]] of ranges)
      expect([name, high - low >= 0.1 * (values.get(name) ?? 0)]).toEqual([name, true]);
  });

  test('were the balance of a region told as well, so would be what is sent back from it', () => {
    const region = nameOf(wholes[2]!, { region: 'North' });
    expect(people.get(nameOf(wholes[1]!, { region: 'North' }))).toBe(1);
    const fewer = new Set([...hidden].filter((name) => name !== region));
    expect(workedOut(sums, fewer)).toContain(nameOf(wholes[1]!, { region: 'North' }));
  });
});
