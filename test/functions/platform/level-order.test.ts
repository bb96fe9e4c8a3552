/** Levels of a dimension stand in tables and plots as the study defines them, not by their codes or sizes. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { drawnPlot } from '#functions/platform/plots/drawn.ts';
import { inOrderOfLevels } from '#functions/platform/wording/in-order-of-levels.ts';
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { expect, test } from 'vitest';

const [wording] = await wordingsOf([householdStudy], []);
if (wording === undefined) throw new Error('no words');

const share = (
  domain: Readonly<Record<string, string>>,
  estimate: number,
  table = 'household-frequency',
): Observation =>
  estimateObservation({
    ...{ table, indicator: 'usual-frequency-share', statistic: 'share', domain, unit: 'share', n: 90, base: 90 },
    ...{ unknownShare: 0, estimate, se: 0.01, ciLow: estimate, ciHigh: estimate, cv: 0.05, df: 30, deff: 1 },
    ...{ quality: 'publish', reason: '', method: 'design-based' },
  });
const codes = (rows: readonly Observation[]) => rows.map(({ dimensions }) => Object.values(dimensions).join(' '));

test('how often money is sent goes from weekly to yearly, and ends with those of whom it is not known', () => {
  const rows = ['every_two_months', 'monthly', 'unknown', 'weekly', 'yearly'].map((frequency) =>
    share({ frequency }, 0.2),
  );
  expect(codes(inOrderOfLevels(rows, wording))).toEqual([
    ...['weekly', 'monthly', 'every_two_months', 'yearly', 'unknown'],
  ]);
});

test('so it does in each corridor, and corridors stay as they came', () => {
  const rows = ['KZ-TJ', 'DE-TJ'].flatMap((corridor) =>
    ['quarterly', 'monthly'].map((frequency) => share({ corridor, frequency }, 0.2)),
  );
  expect(codes(inOrderOfLevels(rows, wording))).toEqual([
    ...['KZ-TJ monthly', 'KZ-TJ quarterly', 'DE-TJ monthly', 'DE-TJ quarterly'],
  ]);
});

test('classes of a number go from the lowest to the highest, and no other figure gets between them', () => {
  const table = 'household-people-abroad';
  const ages = wording.levels(table, 'age_class');
  expect(ages.isOrdinal).toBe(true);
  const rows = ages.codes.toReversed().map((age_class) => share({ age_class }, 0.2, table));
  const [whole, other] = [share({}, 1, table), share({ sex: 'male' }, 0.5, table)];
  expect(codes(inOrderOfLevels([whole, ...rows, other], wording))).toEqual(['', ...ages.codes, 'male']);
});

test('a plot keeps that order, and puts the largest first where there is none', () => {
  const plotted = (by: string, levels: readonly string[], table: string) => {
    const rows = levels.map((code, place) => share({ [by]: code }, 0.1 * (place + 1), table));
    return drawnPlot(rows, { id: 'x', name: 'x', table, figure: 'usual-frequency-share', by }, wording)?.marks.map(
      ({ observation }) => observation.dimensions[by],
    );
  };
  const often = ['yearly', 'monthly', 'weekly'];
  expect(plotted('frequency', often, 'household-frequency')).toEqual(['weekly', 'monthly', 'yearly']);
  expect(plotted('channel', ['bank', 'mto'], 'household-channels')).toEqual(['mto', 'bank']);
});
