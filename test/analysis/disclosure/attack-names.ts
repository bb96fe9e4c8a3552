/**
 * What a reader works out who knows which figures are the same, or add up, whatever they are called. Such a reader learns it
 * from rounds of many people and their unprotected figures: what holds in all of them is no accident.
 */
import { type Cell, cellsOf, type ComputedTables } from '#analysis/disclosure/cells.ts';
import type { Protected } from '#analysis/disclosure/protect.ts';

/** True figures by name: sums of cells, and numbers of units as a total over its mean. */
type Figures = ReadonlyMap<string, number>;

/** `a = b + c`, or `a = b`. */
export type Formula = { readonly whole: string; readonly parts: readonly string[] };

const nameOf = ({ group, domain }: Pick<Cell, 'group' | 'domain'>): string =>
  [
    group,
    ...Object.entries(domain)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, label]) => `${name}=${label}`),
  ].join(' | ');

const isAdded = ({ estimates }: Pick<Cell, 'estimates'>): boolean =>
  estimates.some(({ statistic }) => statistic === 'count' || statistic === 'total');

/** Number of units of a total and its mean, where both are told. */
function quotientOf({ estimates }: Pick<Cell, 'estimates'>): number | undefined {
  const of = (wanted: string) => estimates.find(({ statistic }) => statistic === wanted)?.estimate ?? undefined;
  const [total, mean] = [of('total'), of('mean')];
  return total === undefined || mean === undefined ? undefined : total / mean;
}

const withQuotient = (name: string): string => `${name} | total over mean`;

/** Every figure of computed tables. */
export function figuresOf(computed: ComputedTables): Figures {
  const cells = [...cellsOf(computed).values()].filter((cell) => isAdded(cell) && cell.apart !== true);
  return new Map(
    cells.flatMap((cell): [string, number][] => {
      const quotient = quotientOf(cell);
      const sum: [string, number] = [nameOf(cell), cell.basis.size];
      return quotient === undefined ? [sum] : [sum, [withQuotient(nameOf(cell)), quotient]];
    }),
  );
}

const surveyOf = (name: string): string => name.split(' ')[0] ?? '';
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Whether a formula holds of figures; undefined where one of them is not there. */
function holds({ whole, parts }: Formula, figures: Figures): boolean | undefined {
  const [sum, ...terms] = [whole, ...parts].map((name) => figures.get(name));
  if (sum === undefined || terms.some((term) => term === undefined)) return undefined;
  return isSame(
    sum,
    terms.reduce<number>((all, term) => all + (term ?? 0), 0),
  );
}

/** Formulas of one and two parts that hold in every round. */
export function formulasOf([first, ...others]: readonly Figures[]): readonly Formula[] {
  const sorted = [...(first ?? [])].filter(([, value]) => value > 0).toSorted(([, a], [, b]) => a - b);
  const near = (value: number) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.[1] ?? 0) < value * (1 - 1e-9)) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (; low < sorted.length && isSame(sorted[low]?.[1] ?? 0, value); low++) found.push(sorted[low]?.[0] ?? '');
    return found;
  };
  const formulas: Formula[] = [];
  const keep = (whole: string, parts: readonly string[]) => {
    const formula = { whole, parts };
    if (parts.includes(whole) || parts.some((part) => surveyOf(part) !== surveyOf(whole))) return;
    if (others.every((figures) => holds(formula, figures) === true)) formulas.push(formula);
  };
  for (const [k, [part, value]] of sorted.entries()) {
    for (const whole of near(value)) keep(whole, [part]);
    for (const [other, more] of sorted.slice(k + 1)) for (const whole of near(value + more)) keep(whole, [part, other]);
  }
  return formulas;
}

/** Withheld figures that formulas give away, with what tells them. */
export function toldByName(computed: ComputedTables, { record }: Protected, formulas: readonly Formula[]) {
  const shown = new Set(
    Object.values(record.cells).flatMap((cell) => [
      ...(cell.estimates.some(
        ({ statistic, estimate }) => (statistic === 'count' || statistic === 'total') && estimate !== null,
      )
        ? [nameOf(cell)]
        : []),
      ...(quotientOf(cell) === undefined ? [] : [withQuotient(nameOf(cell))]),
    ]),
  );
  const figures = figuresOf(computed);
  // A quotient that is not told hides nothing: its total may be told.
  const hidden = new Set(
    [...cellsOf(computed).values()].map(nameOf).filter((name) => figures.has(name) && !shown.has(name)),
  );
  return formulas.flatMap((formula) => {
    const names = [formula.whole, ...formula.parts];
    const [unknown, ...more] = names.filter((name) => !shown.has(name));
    const isTold =
      unknown !== undefined && more.length === 0 && hidden.has(unknown) && holds(formula, figures) === true;
    return isTold ? [`${unknown} from ${formula.whole} = ${formula.parts.join(' + ')}`] : [];
  });
}
