/** A release says table by table how much of it is withheld, why, and what to do about it. */
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
  for (const { withheld, caution, reasons, advice } of summary) {
    expect(Object.values(reasons).reduce((sum, count) => sum + count, 0)).toBe(withheld);
    expect(advice.includes('coarser breakdown')).toBe(withheld + caution > 0);
  }
  expect(summary.some(({ withheld }) => withheld > 0)).toBe(true);
});
