/** Columns of the sheet of prices: a total cost stands beside the fee and the margin that it is made of. */
import type { Price } from '#analysis/production/observations/prices.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import {
  figureInWords,
  nameOfPrice,
  priceWords,
  splitInWords,
  splitsOf,
} from '#functions/platform/wording/price-words.ts';

import { judgement, numberColumn, shownOrWithheld } from './figure-columns.ts';
import type { SheetColumn } from './sheet.ts';

const named = (['corridor', 'period', 'measure', 'source', 'provider', 'payout'] as const).map(
  (part): SheetColumn<Price> => ({
    header: ({ say }) => say(`column.${part}`),
    words: (price, wording) => priceWords(wording)[part](nameOfPrice(price)),
  }),
);

const percent = '0.00';

const cost = (header: SheetColumn<Price>['header'], value: (price: Price) => number | null) =>
  numberColumn(header, value, percent);

const count = (header: SheetColumn<Price>['header'], value: (price: Price) => number | null) =>
  numberColumn(header, value, '#,##0');

const leftOut = (header: SheetColumn<Price>['header'], cause: string) =>
  count(header, ({ total }) => total.quality.leftOut?.[cause] ?? null);

/** Costs are percentages of the amount that is sent. */
export const priceSheetColumns: readonly SheetColumn<Price>[] = [
  ...named,
  {
    header: ({ say }) => say('column.splits'),
    words: (price, wording) =>
      splitsOf(price)
        .map((name) => `${wording.dimension(costTable, name)}: ${splitInWords(price, name, wording)}`)
        .join('; '),
  },
  { header: ({ say }) => say('column.figure'), words: figureInWords },
  {
    header: ({ say }) => `${say('column.cost')}, %`,
    cell: ({ total }, wordings) => shownOrWithheld(total, total.value, percent, wordings),
  },
  cost(
    ({ say }) => `${say('column.fee')}, %`,
    ({ fee }) => fee,
  ),
  cost(
    ({ say }) => `${say('column.margin')}, %`,
    ({ margin }) => margin,
  ),
  cost(
    ({ say }) => `${say('column.lower')}, %`,
    ({ total }) => total.uncertainty.ciLow,
  ),
  cost(
    ({ say }) => `${say('column.upper')}, %`,
    ({ total }) => total.uncertainty.ciHigh,
  ),
  count(
    ({ say }) => say('column.n'),
    ({ total }) => total.quality.n,
  ),
  count(
    ({ say }) => say('column.services'),
    ({ total }) => total.quality.base,
  ),
  leftOut(({ say }) => say('column.opaque'), 'not-transparent'),
  leftOut(({ say }) => say('column.feeUnknown'), 'fee-unknown'),
  leftOut(({ say }) => say('column.rateUnknown'), 'rate-unknown'),
  leftOut(({ say }) => say('column.refused'), 'price-refused'),
  ...judgement(({ total }: Price) => total),
];
