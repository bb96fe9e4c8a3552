/** Columns of the sheets of what a release reports besides figures: prices that are in no average, steps of the weights. */
import type { RefusedPriceRow } from '#analysis/production/observations/rows.ts';
import { responseRateNames, type WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import { priceWords } from '#functions/platform/wording/price-words.ts';
import { notesInWords } from '#functions/platform/wording/spoken-notes.ts';

import { numberColumn } from './figure-columns.ts';
import type { SheetColumn } from './sheet.ts';

const named = (part: keyof ReturnType<typeof priceWords>): SheetColumn<RefusedPriceRow> => ({
  header: ({ say }) => say(`column.${part}`),
  words: (row, wording) => priceWords(wording)[part](row),
});

/** Columns of prices whose exchange rate cannot be true. */
export const refusedSheetColumns: readonly SheetColumn<RefusedPriceRow>[] = [
  ...(['corridor', 'period', 'measure', 'source'] as const).map(named),
  { header: ({ say }) => say('column.quote'), cell: ({ quote }) => ({ value: quote }) },
  ...(['provider', 'payout'] as const).map(named),
  numberColumn(
    ({ say }) => say('column.applied'),
    (row) => row.rateApplied,
    '0.000000',
  ),
  numberColumn(
    ({ say }) => say('column.interbank'),
    (row) => row.interbankRate,
    '0.000000',
  ),
  numberColumn(
    ({ say }) => `${say('column.wouldBe')}, %`,
    (row) => row.fxMarginPercent,
    '0.00',
  ),
  { header: ({ say }) => say('column.cause'), words: (row, { say }) => say(`cause.${row.refusedBecause}`) },
  numberColumn(
    ({ say }) => say('column.prices'),
    ({ count }) => count,
    '#,##0',
  ),
];

const weight = (name: 'sum' | 'min' | 'p25' | 'median' | 'p75' | 'max' | 'cv') =>
  numberColumn<WeightingLine>(
    ({ say }) => say(`weighting.${name}`),
    (line) => line[name],
    '#,##0.00',
  );

/** Columns of the weighting report: a line a step. */
export const weightingSheetColumns: readonly SheetColumn<WeightingLine>[] = [
  { header: ({ say }) => say('weighting.study'), words: ({ study }, { instrument }) => instrument(study) },
  { header: ({ say }) => say('weighting.step'), words: ({ step }, { say }) => say(`step.${step}`) },
  { header: ({ say }) => say('weighting.outcome'), words: ({ outcome }, { say }) => say(`outcome.${outcome}`) },
  numberColumn(
    ({ say }) => say('weighting.units'),
    ({ units }) => units,
    '#,##0',
  ),
  ...(['sum', 'min', 'p25', 'median', 'p75', 'max', 'cv'] as const).map(weight),
  numberColumn(
    ({ say }) => say('weighting.kish'),
    ({ kishDeff }) => kishDeff,
    '0.00',
  ),
  ...responseRateNames.map((name) =>
    numberColumn<WeightingLine>(
      () => name.toUpperCase(),
      ({ rates }) => rates?.[name] ?? null,
      '0.0%',
    ),
  ),
  numberColumn(
    ({ say }) => say('weighting.classes'),
    ({ classes }) => classes,
    '#,##0',
  ),
  {
    header: ({ say }) => say('weighting.collapsed'),
    words: ({ collapsed }, wording) => notesInWords(collapsed, wording),
  },
  { header: ({ say }) => say('weighting.note'), words: ({ notes }, wording) => notesInWords(notes, wording) },
];
