/** Averages of a quarter's quotes by every group that the World Bank publishes, and the figures of SDG indicator 10.c.1. */
import { groupsOfCorridor } from '#schemas/reference/price-groups.ts';
import type { Quote } from '../read-quotes.ts';
import { type CostSummary, meanOf, summariseCosts } from './known-prices.ts';
import { type Smart, smartOf } from './smart.ts';

/** Groups of services by a key; a service with several keys is in each of their groups. */
function groupsBy(
  quotes: readonly Quote[],
  keysOf: (quote: Quote) => readonly string[],
): ReadonlyMap<string, readonly Quote[]> {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes)
    for (const key of keysOf(quote)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [quote]);
      else group.push(quote);
    }
  return new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const corridorOf = ({ from, to }: Quote): string => `${from}-${to}`;

/** What averages are broken down by; `group`: regions that receive, G8 and G20 that send. */
const breakdowns = {
  corridor: (quote) => [corridorOf(quote)],
  group: ({ from, to }) => groupsOfCorridor(from, to),
  providerType: ({ providerType }) => [providerType],
  payment: ({ payments }) => payments,
  pickup: ({ pickups }) => pickups,
  speed: ({ speed }) => [speed],
} as const satisfies Readonly<Record<string, (quote: Quote) => readonly string[]>>;

export type Breakdown = keyof typeof breakdowns;

/** Costs by the groups of one breakdown: simple means over services, never over corridors. */
export const costsBy = (quotes: readonly Quote[], breakdown: Breakdown): ReadonlyMap<string, CostSummary> =>
  new Map([...groupsBy(quotes, breakdowns[breakdown])].map(([key, group]) => [key, summariseCosts(group)]));

/** A money transfer operator is international when it serves at least this share of all corridors. */
const internationalShare = 0.85;

/** The firms of the International MTO index of a quarter: money transfer operators seen in 85 % of its corridors or more. */
export function internationalMtos(quotes: readonly Quote[]): readonly string[] {
  const corridors = new Set(quotes.map(corridorOf)).size;
  const operators = groupsBy(quotes, ({ provider, providerType }) =>
    providerType === 'mto' && provider !== '' ? [provider] : [],
  );
  return [...operators].flatMap(([name, own]) =>
    new Set(own.map(corridorOf)).size >= internationalShare * corridors ? [name] : [],
  );
}

/** Mean cost of the services of those firms. */
export function internationalMtoIndex(quotes: readonly Quote[]): CostSummary {
  const firms = new Set(internationalMtos(quotes));
  return summariseCosts(quotes.filter(({ provider, providerType }) => providerType === 'mto' && firms.has(provider)));
}

/** Percent: no corridor should cost more by 2030. */
const corridorTarget = 5;

export type SdgFigures = {
  /** Mean over all services of the world, against 3 %. */
  readonly globalMean: number | null;
  /** Mean of the SmaRT values of corridors. */
  readonly globalSmart: number | null;
  /** Corridors with a mean, and those of them above 5 %. */
  readonly corridors: number;
  readonly aboveTarget: number;
  /** The same of SmaRT values. */
  readonly smartCorridors: number;
  readonly smartAboveTarget: number;
};

/** SmaRT of every corridor of a quarter. */
export const smartByCorridor = (quotes: readonly Quote[]): ReadonlyMap<string, Smart> =>
  new Map([...groupsBy(quotes, breakdowns.corridor)].map(([corridor, group]) => [corridor, smartOf(group)]));

/** The figures of SDG 10.c.1 for the quotes of one quarter at USD 200. */
export function sdgFigures(quotes: readonly Quote[]): SdgFigures {
  const means = [...costsBy(quotes, 'corridor').values()].flatMap(({ mean }) => mean ?? []);
  const smarts = [...smartByCorridor(quotes).values()].flatMap((smart) => (smart.kind === 'value' ? smart.cost : []));
  const above = (costs: readonly number[]): number => costs.filter((cost) => cost > corridorTarget).length;
  return {
    globalMean: summariseCosts(quotes).mean,
    globalSmart: meanOf(smarts),
    corridors: means.length,
    aboveTarget: above(means),
    smartCorridors: smarts.length,
    smartAboveTarget: above(smarts),
  };
}

/** Change of a mean from one quarter to another, percentage points, by corridor; only where both quarters have one. */
export function changeByCorridor(before: readonly Quote[], after: readonly Quote[]): ReadonlyMap<string, number> {
  const earlier = costsBy(before, 'corridor');
  return new Map(
    [...costsBy(after, 'corridor')].flatMap(([corridor, { mean }]) => {
      const was = earlier.get(corridor)?.mean ?? null;
      return mean === null || was === null ? [] : [[corridor, mean - was] as const];
    }),
  );
}
