/** The report of a release of a few rows, for tests that read it. */
import { disclosed } from '#analysis/production/observations/disclosed.ts';
import type { ReleaseTables } from '#analysis/production/observations/rows.ts';
import { englishOf } from '#functions/publish/release/in-english.ts';
import { releaseFiles } from '#functions/publish/release/release-files.ts';
import type { ReportTexts } from '#schemas/fieldwork/report-texts.ts';

import { catalogue } from '../../../studies.ts';
import { drawSmallRound } from '../memory-platform.ts';

export const { round } = drawSmallRound();
const english = await englishOf([]);
const nothing = { estimates: [], corridorCosts: [], refusedPrices: [], weighting: [], warnings: [] };
const withTexts = (report: ReportTexts) => ({ ...round, settings: { ...round.settings, report } });

/** The text of one file of a release of these tables; the English report where nothing else is asked for. */
export async function reportOf(change: Partial<ReleaseTables>, report: ReportTexts = {}, name = 'report.html') {
  const files = await releaseFiles(disclosed({ ...nothing, ...change }), {
    ...{ series: 'estimates', studies: catalogue, codeVersion: '7.0', computedOn: '2026-01-10' },
    ...{ snapshot: { hash: 'abc' }, english },
    round: withTexts(report),
    standings: [
      { study: 'household', table: 'household-receipts', rows: 2, outcome: 'told' },
      { study: 'household', table: 'household-uses', rows: 1, outcome: 'told' },
      { study: 'household', table: 'household-remittances', rows: 1, outcome: 'told' },
      { study: 'border', table: 'border-money', rows: 0, outcome: 'no-responses' },
    ],
    summary: [
      {
        ...{ table: 'household-receipts', rows: 2, caution: 0, incomplete: 0, withheld: 1 },
        ...{ reasons: { 'few-units': 1 }, advice: '' },
      },
    ],
  });
  return new TextDecoder().decode(files.find((file) => file.name === name)?.bytes);
}
