/** Codes of published tables that the platform has words for, and the sentences that hold them. */

/** Values that stand in any breakdown, and tables of every platform. */
const special = {
  all: 'figures.all',
  unknown: 'figures.unknown',
  other: 'figures.other',
  hand: 'figures.hand',
  'corridor-costs': 'figures.corridor-costs',
  'refused-prices': 'figures.refused-prices',
  weighting: 'figures.weighting',
} as const;

/** What is told of an indicator, by the end of its code. */
const told = {
  total: 'figures.total',
  mean: 'figures.mean',
  count: 'figures.count',
  share: 'figures.share',
} as const;

const dimensions = {
  region: 'dimension.region',
  urban: 'dimension.urban',
  corridor: 'dimension.corridor',
  channel: 'dimension.channel',
  country: 'dimension.country',
} as const;

type ByCode<Key> = ReadonlyMap<string, Key>;

export const specialKeys: ByCode<(typeof special)[keyof typeof special]> = new Map(Object.entries(special));
export const statistics: ByCode<(typeof told)[keyof typeof told]> = new Map(Object.entries(told));
export const dimensionKeys: ByCode<(typeof dimensions)[keyof typeof dimensions]> = new Map(Object.entries(dimensions));
