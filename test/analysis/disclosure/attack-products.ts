/** What a reader works out by multiplying and dividing figures of one release: which products hold is found in data that nobody protected. */
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import * as v from 'valibot';

type Row = Pick<EstimateRow, 'table' | 'indicator' | 'domain' | 'estimate' | 'reason'>;

/** A whole is a part times another figure, in every domain of a split; the other in that domain, or in one that leaves some of it out. */
export type Product = {
  readonly split: string;
  readonly whole: string;
  readonly part: string;
  readonly times: string;
  /** Dimensions that the other is split by. */
  readonly over: readonly string[];
};

const entriesSchema = v.array(v.tuple([v.string(), v.string()]));
const keyOf = (entries: readonly (readonly [string, string])[]): string =>
  JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
const domainOf = ({ domain }: Row): string => keyOf(Object.entries(domain));
const within = (domain: string, over: readonly string[]): string =>
  keyOf(v.parse(entriesSchema, JSON.parse(domain)).filter(([name]) => over.includes(name)));
const nameOf = ({ table, indicator }: Row): string => `${table} ${indicator}`;
const splitOf = ({ domain }: Row): string => Object.keys(domain).toSorted().join();
const studyOf = (name: string): string => name.split('-')[0] ?? '';

/** Values by split, figure and domain. */
function valuesOf(rows: readonly Row[]) {
  const splits = new Map<string, Map<string, Map<string, number>>>();
  for (const row of rows) {
    if (row.estimate === null || row.estimate === 0) continue;
    const figures = splits.get(splitOf(row)) ?? new Map<string, Map<string, number>>();
    const at = figures.get(nameOf(row)) ?? new Map<string, number>();
    splits.set(splitOf(row), figures.set(nameOf(row), at.set(domainOf(row), row.estimate)));
  }
  return splits;
}

const subsets = (names: readonly string[]): readonly (readonly string[])[] =>
  names.reduce<readonly (readonly string[])[]>((all, name) => [...all, ...all.map((one) => [...one, name])], [[]]);

const digits = 7;
const brief = (value = Number.NaN): string => value.toPrecision(digits);
const one = brief(1);

/** @param rows of a release with every figure in it, unrounded: a product holds to seven digits in two domains and more, and in all that have its figures */
export function productsIn(rows: readonly Row[]): readonly Product[] {
  const splits = valuesOf(rows);
  const found: Product[] = [];
  for (const [split, figures] of splits)
    for (const over of subsets(split === '' ? [] : split.split(','))) {
      const others = splits.get(over.toSorted().join()) ?? new Map<string, Map<string, number>>();
      for (const [whole, wholes] of figures)
        for (const [part, parts] of figures) {
          if (whole === part || studyOf(whole) !== studyOf(part)) continue;
          const quotients = [...wholes].flatMap(([domain, value]) => {
            const by = parts.get(domain);
            return by === undefined ? [] : [[within(domain, over), brief(value / by)] as const];
          });
          if (quotients.length < 2 || quotients.every(([, quotient]) => quotient === one)) continue;
          for (const [times, at] of others) {
            const isItself = times === part || (times === whole && over.length === split.split(',').length);
            if (isItself || studyOf(times) !== studyOf(whole)) continue;
            if (quotients.every(([domain, quotient]) => brief(at.get(domain)) === quotient))
              found.push({ split, whole, part, times, over });
          }
        }
    }
  return found;
}

/** Reasons that are about people: what is withheld for want of precision is no secret. */
const ofPeople: readonly Row['reason'][] = ['few-units', 'linked'];

/** Withheld figures whose product, or quotient, stands in the release. */
export function givenAwayBy(products: readonly Product[], rows: readonly Row[]): readonly string[] {
  const known = new Map(rows.map((row) => [`${nameOf(row)} ${domainOf(row)}`, row]));
  const given = products.flatMap(({ split, whole, part, times, over }) =>
    rows
      .filter((row) => splitOf(row) === split && nameOf(row) === whole)
      .flatMap((row) => {
        const domain = domainOf(row);
        const factors = [known.get(`${part} ${domain}`), known.get(`${times} ${within(domain, over)}`)];
        const all = [row, ...factors].filter((each) => each !== undefined);
        const hidden = all.filter(({ estimate }) => estimate === null);
        return all.length === 3 && hidden.length === 1
          ? hidden.filter(({ reason }) => ofPeople.includes(reason)).map((each) => `${nameOf(each)} ${domainOf(each)}`)
          : [];
      }),
  );
  return [...new Set(given)].toSorted();
}
