/** Columns of corridor-costs.csv: a price a line, its fee and margin beside it. New ones come last: programs may read by place. */
import type { Price } from '#analysis/production/observations/prices.ts';
import type { Columns } from './file-content.ts';

const codeOf =
  (dimension: string, whole = '') =>
  ({ total }: Price): string =>
    total.dimensions[dimension] ?? whole;

const countryAt =
  (end: 0 | 1) =>
  ({ total }: Price): string =>
    total.dimensions['corridor']?.split('-')[end] ?? '';

const leftOut =
  (cause: string) =>
  ({ total }: Price): number | null =>
    total.quality.leftOut?.[cause] ?? null;

const noted =
  (what: string) =>
  ({ total }: Price): number | null =>
    total.quality.noted?.[what] ?? null;

/** Whose value is a cost; that of the others is a share of corridors. */
const costIndicator = 'total-cost';

/** What prices are split by beside the type of provider and the currency. */
const splitDimensions = [
  'price_group',
  'payment_instrument',
  'pickup_method',
  'speed',
  'service_way',
  'rank',
  'provider',
  'quote',
  'since',
] as const;

export const priceColumns: Columns<Price> = [
  ['corridor', codeOf('corridor')],
  ['from', countryAt(0)],
  ['to', countryAt(1)],
  ['source', codeOf('source')],
  ['period', codeOf('period')],
  ['provider_type', codeOf('provider_type', 'all')],
  ['payout_currency', codeOf('payout_currency', 'all')],
  ['measure', codeOf('amount')],
  ['statistic', ({ total }) => total.measure.statistic],
  ['total_cost_percent', ({ total }) => (total.measure.indicator === costIndicator ? total.value : null)],
  ['fee_percent', ({ fee }) => fee],
  ['fx_margin_percent', ({ margin }) => margin],
  ['se', ({ total }) => total.uncertainty.se],
  ['ci_low', ({ total }) => total.uncertainty.ciLow],
  ['ci_high', ({ total }) => total.uncertainty.ciHigh],
  ['cv', ({ total }) => total.uncertainty.cv],
  ['df', ({ total }) => total.uncertainty.df],
  ['n', ({ total }) => total.quality.n],
  ['services', ({ total }) => total.quality.base],
  ['not_transparent', leftOut('not-transparent')],
  ['rate_unknown', leftOut('rate-unknown')],
  ['fee_unknown', leftOut('fee-unknown')],
  ['price_refused', leftOut('price-refused')],
  ['negative_margin', noted('negative-margin')],
  ['quality', ({ total }) => total.quality.grade],
  ['reason', ({ total }) => total.attributes.reason],
  ['method', ({ total }) => total.method],
  ['day_rate', noted('day-rate')],
  ['month_rate', noted('month-rate')],
  ['too_slow', noted('slow')],
  ['small_reach', noted('small-reach')],
  ['indicator', ({ total }) => total.measure.indicator],
  ['at', ({ total }) => total.measure.at],
  ['figure', ({ total }) => total.value],
  ...splitDimensions.map((dimension) => [dimension, codeOf(dimension)] as const),
  ['n_of', ({ total }) => total.quality.nOf ?? ''],
  ['unknown_speed', noted('unknown-speed')],
  ['unknown_reach', noted('unknown-reach')],
];
