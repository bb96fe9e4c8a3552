/** The warning about incomplete figures counts those of everybody together, and says so: tables count their rows. */
import { incompleteWarnings } from '#analysis/disclosure/incomplete-warnings.ts';
import { summarise } from '#analysis/disclosure/summary.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { expect, test } from 'vitest';

import { messageOf } from '../../in-english.ts';

const row = (domain: EstimateRow['domain'], unknownShare: number): EstimateRow => ({
  ...{ table: 'household-receipts', indicator: 'cash-received-total', statistic: 'total', domain, unit: 'TJS' },
  ...{ n: 90, base: 90, unknownShare, estimate: 100, se: 5, ciLow: 90, ciHigh: 110, cv: 0.05, df: 30, deff: 1 },
  ...{ quality: 'incomplete', reason: '', method: 'design-based' },
});

test('one figure of everybody and two of regions are one in the warning, which says of whom, and three in the table', () => {
  const rows = [row({}, 0.08), row({ region: 'north' }, 0.1), row({ region: 'south' }, 0.06)];
  const [warning] = incompleteWarnings(rows, [householdStudy], 0.05);
  expect(warning).toMatchObject({ count: 1 });
  expect(messageOf(warning)).toMatch(
    /^For 1 figure of everybody together more is unknown than the limit of 5% .*counted in their tables alone\./,
  );
  expect(summarise(rows)).toMatchObject([{ incomplete: 3 }]);
});
