/** Codes of published tables that the platform has words for, and the sentences that hold them. */
import type { Statistic } from '#analysis/production/observations/observation.ts';

/** Values that stand in any breakdown, and tables of every platform. */
const special = {
  all: 'figures.all',
  unknown: 'figures.unknown',
  other: 'figures.other',
  hand: 'figures.hand',
  'corridor-costs': 'figures.corridor-costs',
  'refused-prices': 'figures.refused-prices',
  weighting: 'figures.weighting',
  change: 'figures.change',
  trend: 'figures.trend',
  usd200: 'measure.usd200',
  usd500: 'measure.usd500',
  experienced: 'measure.experienced',
  quotes: 'figures.quotes',
  'total-cost': 'column.cost',
  fee: 'column.fee',
  'fx-margin': 'column.margin',
} as const;

/** What is made of a quantity. */
export const statisticKeys = {
  total: 'figures.total',
  'winsorised-total': 'figures.winsorised-total',
  mean: 'figures.mean',
  count: 'figures.count',
  share: 'figures.share',
  ratio: 'figures.ratio',
  quantile: 'figures.quantile',
  difference: 'figures.difference',
  index: 'figures.index',
  gini: 'figures.gini',
  lorenz: 'figures.lorenz',
  'top-share': 'figures.top-share',
  headcount: 'figures.headcount',
  'poverty-gap': 'figures.poverty-gap',
  'poverty-severity': 'figures.poverty-severity',
  'poverty-line': 'figures.poverty-line',
  smart: 'figures.smart',
} as const satisfies Readonly<Record<Statistic, string>>;

/** The same by itself, beside a quantity that is named elsewhere. */
export const statisticNames = {
  total: 'statistic.total',
  'winsorised-total': 'statistic.winsorised-total',
  mean: 'statistic.mean',
  count: 'statistic.count',
  share: 'statistic.share',
  ratio: 'statistic.ratio',
  quantile: 'statistic.quantile',
  gini: 'statistic.gini',
  lorenz: 'statistic.lorenz',
  'top-share': 'statistic.top-share',
  headcount: 'statistic.headcount',
  'poverty-gap': 'statistic.poverty-gap',
  'poverty-severity': 'statistic.poverty-severity',
  'poverty-line': 'statistic.poverty-line',
  difference: 'statistic.difference',
  index: 'statistic.index',
  smart: 'statistic.smart',
} as const satisfies Readonly<Record<Statistic, string>>;

const dimensions = {
  region: 'dimension.region',
  urban: 'dimension.urban',
  corridor: 'dimension.corridor',
  channel: 'dimension.channel',
  country: 'dimension.country',
  price_group: 'dimension.price_group',
  service_way: 'dimension.service_way',
  payment_instrument: 'dimension.payment_instrument',
  pickup_method: 'dimension.pickup_method',
  speed: 'dimension.speed',
  rank: 'dimension.rank',
  provider: 'dimension.provider',
  quote: 'dimension.quote',
  since: 'dimension.since',
  of: 'dimension.of',
  round: 'dimension.round',
} as const;

type ByCode<Key> = ReadonlyMap<string, Key>;

export const specialKeys: ByCode<(typeof special)[keyof typeof special]> = new Map(Object.entries(special));
export const dimensionKeys: ByCode<(typeof dimensions)[keyof typeof dimensions]> = new Map(Object.entries(dimensions));
