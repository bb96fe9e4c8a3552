/** Whether remittances and product of one year can be of one country: a wrong currency or unit of one of them shows in their ratio. */
import type { Benchmark } from '#schemas/fieldwork/benchmarks.ts';
import { unitIn } from '#schemas/fieldwork/benchmarks.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

import { perDollar } from './plausible.ts';

/** No country receives more than about half of its product, and those that receive least a few thousandths of a percent (World Bank, BX.TRF.PWKR.DT.GD.ZS). */
const plausible = { least: 0.00001, most: 0.75 };

/** A figure with its row in the file; without one it is the round's. */
type Placed = { readonly benchmark: Benchmark; readonly row?: number };

const dollarsOf = (benchmark: Benchmark, rates: Round['exchangeRates']) => {
  const { of, times } = unitIn(benchmark);
  const worth = perDollar(of, benchmark.year, rates);
  return worth && { of, value: (benchmark.value * times) / worth.rate, doubt: worth.doubt };
};

const placeOf = ({ benchmark: { value, unit }, row }: Placed): string =>
  `${value} ${unit}, ${row === undefined ? 'as the round has it' : `row ${row}`}`;

/**
 * A sentence for each year whose remittances are no plausible part of its product, in either direction: it names both rows.
 * Figures in one currency are held against each other as they are, others at the rates of the round, or else with a wide margin.
 */
export function sharesOfProduct(
  read: readonly Placed[],
  { before, rates }: { readonly before: readonly Benchmark[]; readonly rates: Round['exchangeRates'] },
): readonly string[] {
  const placed: readonly Placed[] = [...read, ...before.map((benchmark) => ({ benchmark }))];
  const find = (series: Benchmark['series'], year: number) =>
    placed.find(({ benchmark }) => benchmark.series === series && benchmark.year === year);
  const years = [...new Set(read.map(({ benchmark: { year } }) => year))].toSorted((a, b) => a - b);
  return years.flatMap((year) => {
    const [received, product] = [find('remittances', year), find('gdp', year)];
    if (received === undefined || product === undefined) return [];
    if (received.row === undefined && product.row === undefined) return [];
    const [money, gdp] = [dollarsOf(received.benchmark, rates), dollarsOf(product.benchmark, rates)];
    if (money === undefined || gdp === undefined) return [];
    const doubt = money.of === gdp.of ? 1 : money.doubt * gdp.doubt;
    const share = money.value / gdp.value;
    if (share >= plausible.least / doubt && share <= plausible.most * doubt) return [];
    const percent = Number((100 * share).toPrecision(2));
    return [
      `remittances of ${year} (${placeOf(received)}) are ${percent} % of gdp (${placeOf(product)}); look at the currencies and units of both`,
    ];
  });
}
