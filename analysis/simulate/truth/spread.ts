/** How unequally households receive and live, and who is poor with and without what they receive, of everybody. */
import { type Domain, figureName, medianOf } from './gather.ts';

/** A household: cash and personal transfers received, income without and with it per member, and how many live of it. */
export type Living = {
  readonly places: readonly Domain[];
  readonly cash: number;
  readonly transfers: number;
  readonly income: number;
  readonly members: number;
};

/** So many units with so much each. */
type Held = { readonly value: number; readonly units: number };

const sumOf = (held: readonly Held[], each: (one: Held) => number): number =>
  held.reduce((sum, one) => sum + each(one), 0);
const unitsIn = (held: readonly Held[]): number => sumOf(held, ({ units }) => units);
const ascending = (held: readonly Held[]): Held[] => held.toSorted((a, b) => a.value - b.value);

/** Twice the area between the Lorenz curve and the diagonal, trapezium by trapezium. */
function gini(held: readonly Held[]): number {
  const [size, total] = [unitsIn(held), sumOf(held, ({ value, units }) => value * units)];
  let [below, area] = [0, 0];
  for (const { value, units } of ascending(held)) {
    const reached = below + (value * units) / total;
    area += ((below + reached) / 2) * (units / size);
    below = reached;
  }
  return 1 - 2 * area;
}

/** Share of the whole that this share of the units, those with least, has. */
function lorenz(held: readonly Held[], share: number): number {
  let left = share * unitsIn(held);
  const part = sumOf(ascending(held), ({ value, units }) => {
    const taken = Math.min(left, units);
    left -= taken;
    return value * taken;
  });
  return part / sumOf(held, ({ value, units }) => value * units);
}

/** Share of the poor, their mean shortfall and the mean of its square. */
function poverty(held: readonly Held[], line: number): Readonly<Record<string, number>> {
  const mean = (power: number): number =>
    sumOf(held, ({ value, units }) => (value <= line ? units * ((line - value) / line) ** power : 0)) / unitsIn(held);
  return { headcount: mean(0), gap: mean(1), severity: mean(2) };
}

function* receiptsFigures(indicator: string, amounts: readonly number[]) {
  const row = { table: 'household-inequality', domain: {} };
  const received = amounts.filter((value) => value > 0).map((value) => ({ value, units: 1 }));
  yield [figureName({ ...row, indicator: `${indicator}-gini` }), gini(received)] as const;
  yield [figureName({ ...row, indicator: `${indicator}-top-10` }), 1 - lorenz(received, 0.9)] as const;
  for (let percent = 10; percent <= 90; percent += 10)
    yield [
      figureName({ ...row, indicator: `${indicator}-lorenz-${percent}` }),
      lorenz(received, percent / 100),
    ] as const;
}

/** The same figures with all income, without the cash, and the difference. */
function* compared(table: string, indicator: string, domain: Domain, [all, less]: readonly Record<string, number>[]) {
  for (const [ending, value] of Object.entries(all ?? {})) {
    const without = less?.[ending] ?? Number.NaN;
    const times = ending === 'gini' ? 1 : 100; // a difference of shares is in percentage points
    yield [figureName({ table, indicator: `${indicator}-${ending}`, domain }), value] as const;
    yield [figureName({ table, indicator: `${indicator}-without-${ending}`, domain }), without] as const;
    yield [
      figureName({ table, indicator: `${indicator}-change-${ending}`, domain }),
      times * (value - without),
    ] as const;
  }
}

/** True figures of the distribution of receipts and of income per head. */
export function* spreadFigures(households: readonly Living[]): Generator<readonly [name: string, value: number]> {
  yield* receiptsFigures(
    'receipts',
    households.map(({ cash }) => cash),
  );
  yield* receiptsFigures(
    'transfers-received',
    households.map(({ transfers }) => transfers),
  );
  const perHead = ({ members, income }: Living): Held => ({ value: income / members, units: members });
  const without = ({ members, income, cash }: Living): Held => ({
    value: Math.max(0, income - cash) / members,
    units: members,
  });
  const everybody = households.map(perHead);
  const line =
    0.6 *
    medianOf(
      everybody.map(({ value }) => value),
      everybody.map(({ units }) => units),
    );
  yield [figureName({ table: 'household-poverty', indicator: 'poverty-line', domain: {} }), line];
  const inDomain = new Map<string, { readonly domain: Domain; readonly households: Living[] }>();
  for (const household of households)
    for (const domain of household.places) {
      const key = JSON.stringify(domain);
      const known = inDomain.get(key);
      if (known === undefined) inDomain.set(key, { domain, households: [household] });
      else known.households.push(household);
    }
  for (const { domain, households: inside } of inDomain.values()) {
    const both = [inside.map(perHead), inside.map(without)];
    const ginis = both.map((held) => ({ gini: gini(held) }));
    yield* compared('household-inequality', 'income-per-head', domain, ginis);
    yield* compared(
      'household-poverty',
      'poverty',
      domain,
      both.map((held) => poverty(held, line)),
    );
  }
}
