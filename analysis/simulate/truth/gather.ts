/** What everybody has, gathered into true values under the names that a release gives its figures. */
import type { EstimateRow } from '../../production/observations/rows.ts';

export type Domain = Readonly<Record<string, string>>;
export type RowName = Pick<EstimateRow, 'table' | 'indicator' | 'domain'>;

/** True values by figure name. */
export type TrueTotals = ReadonlyMap<string, number>;

/** Name of a figure: table, indicator and domain in one text. */
export const figureName = ({ table, indicator, domain }: RowName): string =>
  [
    table,
    indicator,
    ...Object.keys(domain)
      .toSorted()
      .map((key) => `${key}=${domain[key] ?? ''}`),
  ].join(' ');

type Values = { readonly row: RowName; readonly values: number[]; readonly times: number[] };

/** Smallest value that half of all units have, or less. */
export function medianOf(values: readonly number[], times: readonly number[]): number {
  const half = times.reduce((sum, each) => sum + each, 0) / 2;
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  let below = 0;
  const found = order.find((k) => (below += times[k]!) >= half);
  return found === undefined ? Number.NaN : values[found]!;
}

/** Gathers units one by one. `times`: how many units this one stands for. */
export class Gathering {
  readonly #sums = new Map<string, number>();
  readonly #values = new Map<string, Values>();
  readonly #answered = new Map<string, number>();
  readonly #parts = new Map<string, { readonly part: string; readonly whole: string }>();

  /** Adds to a count. */
  count(table: string, indicator: string, domain: Domain, units: number): void {
    const name = figureName({ table, indicator, domain });
    this.#sums.set(name, (this.#sums.get(name) ?? 0) + units);
  }

  /** One unit's amount; a unit without any is in no domain. */
  amount(table: string, indicator: string, domain: Domain, value: number, times = 1): void {
    if (value !== 0) this.number(table, indicator, domain, value, times);
  }

  /** One unit's number; nothing is a number as well. */
  number(table: string, indicator: string, domain: Domain, value: number, times = 1): void {
    const row = { table, indicator, domain };
    const name = figureName(row);
    const known = this.#values.get(name) ?? { row, values: [], times: [] };
    known.values.push(value);
    known.times.push(times);
    this.#values.set(name, known);
  }

  /** One unit's answer to a question: whether it is the one that is counted. */
  share(table: string, indicator: string, domain: Domain, isCounted: boolean, times = 1): void {
    const name = figureName({ table, indicator: `${indicator}-share`, domain });
    this.#answered.set(name, (this.#answered.get(name) ?? 0) + times);
    this.count(table, `${indicator}-count`, domain, isCounted ? times : 0);
  }

  /** One unit's answer to a question with many: the answers `over` make up all of the domain. */
  answer(table: string, indicator: string, domain: Domain, over: Domain): void {
    this.count(table, `${indicator}-count`, domain, 1);
    this.count(table, `${indicator}-count`, { ...domain, ...over }, 1);
    const whole = figureName({ table, indicator: `${indicator}-count`, domain });
    this.#parts.set(figureName({ table, indicator: `${indicator}-share`, domain: { ...domain, ...over } }), {
      part: figureName({ table, indicator: `${indicator}-count`, domain: { ...domain, ...over } }),
      whole,
    });
  }

  /** Every true value: counts, shares, and of amounts and numbers the total, the mean and the median. */
  values(): Map<string, number> {
    const sum = (name: string): number => this.#sums.get(name) ?? 0;
    return new Map([
      ...this.#sums,
      ...[...this.#answered].map(([name, of]) => [name, sum(name.replace('-share', '-count')) / of] as const),
      ...[...this.#parts].map(([name, { part, whole }]) => [name, sum(part) / sum(whole)] as const),
      ...[...this.#values.values()].flatMap(valuesOf),
    ]);
  }
}

function valuesOf({ row, values, times }: Values): readonly (readonly [name: string, value: number])[] {
  const units = times.reduce((sum, each) => sum + each, 0);
  const total = values.reduce((sum, value, k) => sum + value * times[k]!, 0);
  const all = { total, mean: total / units, median: medianOf(values, times) };
  return Object.entries(all).map(([how, value]) => [
    figureName({ ...row, indicator: `${row.indicator}-${how}` }),
    value,
  ]);
}

/** Adds to the true values what share of a total is in each domain of one dimension. */
export function addShares(values: Map<string, number>, table: string, of: string, over: string, name: string): void {
  const whole = values.get(`${table} ${of}-total`) ?? Number.NaN;
  const inDomain = `${table} ${of}-total ${over}=`;
  for (const [figure, value] of [...values])
    if (figure.startsWith(inDomain) && !figure.slice(inDomain.length).includes(' '))
      values.set(`${table} ${name}-share ${over}=${figure.slice(inDomain.length)}`, value / whole);
}

/** Adds to the true values the ratio of two of them, in every domain that both are told of. */
export function addRatio(
  values: Map<string, number>,
  name: string,
  of: readonly [table: string, indicator: string],
  to: readonly [table: string, indicator: string],
): void {
  const [above, below] = [of.join(' '), to.join(' ')];
  for (const [figure, value] of [...values]) {
    if (figure !== below && !figure.startsWith(`${below} `)) continue;
    const domain = figure.slice(below.length);
    values.set(`${name}${domain}`, (values.get(`${above}${domain}`) ?? 0) / value);
  }
}
