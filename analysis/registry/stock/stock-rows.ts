/** Rows of how many people are abroad, out of figures that readers have: counts of registrants, and the share of travellers who are. */
import { oddsRatios } from '#schemas/language/study/tables.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { type RowName, rowMadeOf, withheldRow } from '../../corridors/by-volume/row-made-of.ts';
import type { EstimateRow } from '../../production/observations/rows.ts';
import { chapman, type Stock } from './chapman.ts';
import { dependentStock, weightedStock } from './weighted-stock.ts';

/** One country as a release tells of it. */
export type Captured = {
  readonly country: string;
  /** Registrants who live there. */
  readonly registered: EstimateRow;
  /** Share of the travellers who live there that is registered, and the number that they stand for. */
  readonly share: EstimateRow;
  readonly both: EstimateRow;
};

/** Numbers of a country, none of which is withheld. */
type Numbers = {
  readonly of: Captured;
  readonly registered: number;
  readonly share: { readonly share: number; readonly se: number; readonly ciLow: number; readonly ciHigh: number };
  readonly both: { readonly both: number; readonly se: number; readonly ciLow: number };
};

/** Numbers of a country; undefined where one of them is withheld, or has no error. */
export function numbersOf(of: Captured): Numbers | undefined {
  const { estimate: registered } = of.registered;
  const { estimate: share, se, ciLow, ciHigh } = of.share;
  const both = { both: of.both.estimate, se: of.both.se, ciLow: of.both.ciLow };
  if (registered === null || !share || se === null || !ciLow || ciHigh === null) return undefined;
  if (both.both === null || both.se === null || both.ciLow === null) return undefined;
  return {
    ...{ of, registered, share: { share, se, ciLow, ciHigh } },
    both: { both: both.both, se: both.se, ciLow: both.ciLow },
  };
}

/** Whether travellers stand for more registered people than there are, by more than chance: then both do not speak of one registry. */
export const isExceeded = ({ registered, both }: Numbers): boolean => both.ciLow > registered;

type Making = { readonly table: string; readonly settings: RoundSettings };
type Codes = Readonly<Record<string, string>>;

const nameOf = (table: string, indicator: string, domain: Codes, method: EstimateRow['method']): RowName => ({
  ...{ table, indicator, domain, method, statistic: 'count', unit: 'persons' },
});

/** A figure that rests on what nobody can check is told with caution at best. */
const carefully = (share: EstimateRow): EstimateRow =>
  share.quality === 'publish' ? { ...share, quality: 'caution' } : share;

/** Under dependence; at a ratio of one the limits are those of the share, at others as many standard errors off as these. */
function underRatio({ registered, share, both }: Numbers, ratio: number): Stock {
  const independent = weightedStock(registered, share);
  if (ratio === 1) return independent;
  const known = { share: share.share, seShare: share.se, both: Math.min(both.both, registered), seBoth: both.se };
  const { estimate, se } = dependentStock(registered, known, ratio);
  const half = share.se > 0 ? (se * (share.ciHigh - share.ciLow)) / (2 * share.se) : 0;
  return { estimate, se, ciLow: Math.max(registered, estimate - half), ciHigh: estimate + half };
}

/** Chapman's estimate from the numbers of travellers who were asked; undefined where these are no part of the registry. */
function unweighted({ registered, of: { share } }: Numbers, level: number): Stock | undefined {
  const [first, second, both] = [registered, share.base ?? 0, share.n ?? 0];
  return both <= first && both <= second ? chapman({ first, second, both }, level) : undefined;
}

const sumOf = (stocks: readonly Stock[]): Stock => {
  const sum = (of: keyof Stock): number => stocks.reduce((all, stock) => all + stock[of], 0);
  return { estimate: sum('estimate'), se: sum('se'), ciLow: sum('ciLow'), ciHigh: sum('ciHigh') };
};

/** Rows of one country. */
function countryRows({ table, settings }: Making, numbers: Numbers): readonly EstimateRow[] {
  const { country, share } = numbers.of;
  const made = (name: RowName, stock: Stock) =>
    rowMadeOf(name, stock, [carefully(share)], { settings, areApart: true });
  const plain = unweighted(numbers, settings.confidenceLevel);
  const chapmanName = nameOf(table, 'stock-abroad-unweighted', { country }, 'chapman');
  return [
    made(nameOf(table, 'stock-abroad', { country }, 'capture-recapture'), underRatio(numbers, 1)),
    plain === undefined ? withheldRow(chapmanName, { reason: 'undefined' }) : made(chapmanName, plain),
    ...oddsRatios.map(({ code, ratio }) =>
      made(
        nameOf(table, 'stock-abroad-if-dependent', { country, odds_ratio: code }, 'capture-recapture'),
        underRatio(numbers, ratio),
      ),
    ),
  ];
}

/** Sums over countries: how their errors go together is not told, so they are added as if they went the same way. */
function sumRows({ table, settings }: Making, countries: readonly Numbers[]): readonly EstimateRow[] {
  const shares = countries.map(({ of }) => carefully(of.share));
  const made = (indicator: string, domain: Codes, ratio: number) =>
    rowMadeOf(
      nameOf(table, indicator, domain, 'capture-recapture'),
      sumOf(countries.map((numbers) => underRatio(numbers, ratio))),
      shares,
      { settings, areApart: true },
    );
  return [
    made('stock-abroad-sum', {}, 1),
    ...oddsRatios.map(({ code, ratio }) => made('stock-abroad-sum-if-dependent', { odds_ratio: code }, ratio)),
  ];
}

/** Of a country without an estimate, the place of one. */
const untoldRow = ({ table }: Making, { country, share, registered }: Captured): EstimateRow => {
  const reason = [share, registered].find((row) => row.quality === 'suppress')?.reason ?? 'undefined';
  return withheldRow(nameOf(table, 'stock-abroad', { country }, 'capture-recapture'), { reason });
};

/** All rows of one table: countries in the order of their codes, then their sums. */
export function stockRows(making: Making, countries: readonly Captured[]): readonly EstimateRow[] {
  const known = countries.map((of) => ({ of, numbers: numbersOf(of) }));
  const told = known.flatMap(({ numbers }) => (numbers === undefined || isExceeded(numbers) ? [] : [numbers]));
  const rows = known.flatMap(({ of, numbers }) =>
    numbers === undefined || isExceeded(numbers) ? [untoldRow(making, of)] : countryRows(making, numbers),
  );
  return told.length === 0 ? rows : [...rows, ...sumRows(making, told)];
}
