/** What the table of corridor costs is read one part at a time by: the amount, the figure, how it is split. */
import type { Price } from '#analysis/production/observations/prices.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import { nameOfPrice, priceWords } from '#functions/platform/wording/price-words.ts';
import type { Facet } from './facets.ts';
import type { Wording } from './wording.ts';

/** Methods that are told from each other by what is made of costs. */
const shared = new Set(['rpw-mean', 'rpw-smart', 'experienced-ratio']);

/** Dimensions that say which prices these are, rather than splitting them. */
const given = new Set(['amount', 'source', 'period']);

const breakdownOf = ({ total }: Price): readonly string[] =>
  Object.keys(total.dimensions).filter((name) => !given.has(name));

const dimensionKeys = {
  corridor: 'column.corridor',
  provider_type: 'column.provider',
  payout_currency: 'column.payout',
} as const;

function dimensionInWords(name: string, { say, dimension }: Wording): string {
  const known = Object.entries(dimensionKeys).find(([code]) => code === name);
  return known === undefined ? dimension(costTable, name) : say(known[1]);
}

/** The parts in the words of a page. */
export const costFacets = (wording: Wording): readonly Facet<Price>[] => [
  {
    name: 'indicator',
    label: wording.say('part.amount'),
    codeOf: ({ total }) => total.dimensions['amount'],
    inWords: (price) => priceWords(wording).measure(nameOfPrice(price)),
  },
  {
    name: 'statistic',
    label: wording.say('part.statistic'),
    codeOf: ({ total: { method, measure } }) => (shared.has(method) ? measure.statistic : method),
    inWords: ({ total }) => wording.say(`method.${total.method}`),
  },
  {
    name: 'by',
    label: wording.say('part.by'),
    codeOf: (price) => breakdownOf(price).join('.') || undefined,
    inWords: (price) =>
      breakdownOf(price)
        .map((name) => dimensionInWords(name, wording))
        .join(' × '),
  },
];
