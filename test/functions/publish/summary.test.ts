/** A release says table by table how much of it is withheld, why, and what to do about it. */
import { summarise } from '#analysis/disclosure/summary.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { expect, test } from 'vitest';

import { drawSmallRound, memoryPlatform } from './memory-platform.ts';

test('whoever opens a release learns of each table how many rows are withheld, and that a coarser breakdown shows more', async () => {
  const drawn = drawSmallRound();
  const { deps } = memoryPlatform({ drawn });
  const outcome = await publishRelease(deps, drawn.round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  const { summary = [], files } = outcome.manifest;
  expect(summary.length).toBeGreaterThan(3);
  const rows = summary.reduce((sum, table) => sum + table.rows, 0);
  const rowsOf = (file: string) => files.find(({ name }) => name === file)?.rows ?? 0;
  expect(rows).toBe(rowsOf('estimates.csv') + rowsOf('corridor-costs.csv'));
  for (const { table, withheld, caution, reasons, advice } of summary) {
    expect(Object.values(reasons).reduce((sum, count) => sum + count, 0)).toBe(withheld);
    const unpriced = table === costTable ? (reasons['undefined'] ?? 0) : 0;
    expect(advice.includes('coarser breakdown')).toBe(withheld - unpriced + caution > 0);
  }
  expect(summary.some(({ withheld }) => withheld > 0)).toBe(true);
});

test('prices that nothing could be computed from lack quotes, and no breakdown or interview is advised', () => {
  const row = (reason: 'undefined' | 'few-units', table: string = costTable) => ({
    ...{ table, reason },
    quality: 'suppress' as const,
  });
  const adviceOn = (...rows: Parameters<typeof summarise>[0]) => summarise(rows).map(({ advice }) => advice);
  expect(adviceOn(row('undefined'))).toEqual([
    'More quotes that tell fee and exchange rate show more; so do rates of the round for currencies that lack one.',
  ]);
  expect(adviceOn(row('undefined'), row('few-units'))).toEqual([
    'A coarser breakdown, or more interviews, shows more. More quotes that tell fee and exchange rate show more; so do rates of the round for currencies that lack one.',
  ]);
  expect(adviceOn(row('undefined', 'money'))).toEqual(['A coarser breakdown, or more interviews, shows more.']);
});
