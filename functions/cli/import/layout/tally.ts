/** Counts over the rows of a file with a layout: flags, checks against the file's own figures, rows by period. */
import type { Comparison, Layout } from '#schemas/language/study/layout.ts';

import type { ReadLayoutRow } from './layout-rows.ts';

/** Where something was seen. */
export type Place = { readonly sheet: string; readonly row: number };

export type FlagCount = { readonly count: number; readonly first: Place };

export type CheckCount = {
  readonly compared: number;
  /** Further apart than rounding explains. */
  readonly differ: number;
  /** The largest differences, the largest first; ours less the file's. */
  readonly largest: readonly (Place & { readonly about: string; readonly ours: number; readonly theirs: number })[];
};

/** How many of the largest differences are told. */
const told = 5;

const distance = ({ ours, theirs }: Pick<Comparison, 'ours' | 'theirs'>): number => Math.abs(ours - theirs);

/** Adds up what is known of rows, in memory that does not grow with them. */
export class Tally {
  readonly #layout: Layout;
  readonly #flags = new Map<string, FlagCount>();
  readonly #checks = new Map<string, CheckCount>();
  readonly #periods = new Map<string, number>();
  readonly #days = { first: '9999-12-31', last: '0000-01-01' };

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  add({ sheet, row, read }: ReadLayoutRow): void {
    for (const { flag } of read.flags) {
      const known = this.#flags.get(flag);
      this.#flags.set(flag, { count: (known?.count ?? 0) + 1, first: known?.first ?? { sheet, row } });
    }
    for (const comparison of read.comparisons) this.#compare(comparison, { sheet, row, about: read.about });
    this.#periods.set(read.period, (this.#periods.get(read.period) ?? 0) + 1);
    if (read.period === '') return;
    if (read.day < this.#days.first) this.#days.first = read.day;
    if (read.day > this.#days.last) this.#days.last = read.day;
  }

  #compare({ check, ours, theirs }: Comparison, place: Place & { readonly about: string }): void {
    const known = this.#checks.get(check) ?? { compared: 0, differ: 0, largest: [] };
    const isApart = distance({ ours, theirs }) > (this.#layout.checks[check]?.tolerance ?? 0);
    const largest = isApart
      ? [...known.largest, { ...place, ours, theirs }].sort((a, b) => distance(b) - distance(a)).slice(0, told)
      : known.largest;
    this.#checks.set(check, { compared: known.compared + 1, differ: known.differ + Number(isApart), largest });
  }

  /** Flags that were seen, in the order of the layout. */
  get flags(): Readonly<Record<string, FlagCount>> {
    return this.#inOrder(Object.keys(this.#layout.flags), this.#flags);
  }

  get checks(): Readonly<Record<string, CheckCount>> {
    return this.#inOrder(Object.keys(this.#layout.checks), this.#checks);
  }

  #inOrder<T>(names: readonly string[], counts: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
    return Object.fromEntries(
      names.flatMap((name) => {
        const count = counts.get(name);
        return count === undefined ? [] : [[name, count] as const];
      }),
    );
  }

  /** Rows by period, in the order of time. */
  get periods(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#periods].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** First and last day of the rows; undefined when none has a day. */
  get days(): { readonly start: string; readonly end: string } | undefined {
    const { first, last } = this.#days;
    return first > last ? undefined : { start: first, end: last };
  }
}
