/** What figures are in is said wherever they stand: in the column of units, in the format of cells, in the codebook. */
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { unitMeaning } from '#functions/publish/release/code-meanings.ts';
import { figureColumns } from '#functions/publish/release/workbook/figure-columns.ts';
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { languages } from '#schemas/words/languages.ts';
import { expect, test } from 'vitest';

const row = (unit: string, estimate: number): EstimateRow => ({
  ...{ table: 'household-benchmarks', indicator: 'remittances-of-gdp', statistic: 'ratio', domain: {}, unit, estimate },
  ...{ n: 500, base: 500, unknownShare: 0, se: 0.1, ciLow: 0.2, ciHigh: 0.6, cv: 0.1, df: 80, deff: null },
  ...{ quality: 'publish', reason: '', method: 'benchmarked' },
});

test.each([
  ['percent', '%', '#,##0.00'],
  ['share', 'share', '0%'],
  ['ratio', 'ratio', '#,##0.00'],
  ['index', 'index, earlier round = 100', '#,##0.00'],
])('in the workbook %s has “%s” beside it', async (unit, word, format) => {
  const [wording] = await wordingsOf([householdStudy], []);
  if (wording === undefined) throw new Error('no words');
  const figure = estimateObservation(row(unit, 0.413));
  const columns = figureColumns('household-benchmarks', [figure]);
  const unitColumn = columns.find(({ header }) => header(wording) === wording.say('column.unit'));
  expect(unitColumn && 'words' in unitColumn && unitColumn.words(figure, wording)).toBe(word);
  const estimate = columns.find(({ header }) => header(wording) === wording.say('column.estimate'));
  expect(estimate && 'cell' in estimate && estimate.cell(figure, [wording])).toEqual({ value: 0.413, format });
});

test.each([
  ['percent', 'Percent: 0.41 is 0.41 %'],
  ['share', 'Part of a whole, from 0 to 1: 0.25 is 25 %'],
  ['TJS', 'Money in TJS (ISO 4217), in whole units of it and not in its minor unit'],
  ['TJS per person', 'Money in TJS (ISO 4217), in whole units of it and not in its minor unit, for each person'],
  ['households', 'Number of households'],
])('the codebook says what %s is', (unit, meaning) => {
  const named = (code: string) => ({ person: 'person', households: 'households' })[code];
  expect(unitMeaning(unit, named)).toBe(meaning);
});

test('in the workbook no unit has figures of two scales: 2.5 and 0.9 are not both in “%”', async () => {
  for (const wording of await wordingsOf([householdStudy], languages)) {
    const wordOf = (unit: string) => {
      const figure = estimateObservation(row(unit, 0.413));
      const column = figureColumns('household-benchmarks', [figure]).find(
        ({ header }) => header(wording) === wording.say('column.unit'),
      );
      return column !== undefined && 'words' in column ? column.words(figure, wording) : undefined;
    };
    const words = ['share', 'percent', 'percentage-points', 'ratio', 'index'].map(wordOf);
    expect(new Set(words).size).toBe(5);
  }
});
