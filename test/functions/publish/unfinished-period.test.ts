/** A release whose period is not over, or whose answers lie outside of it, says so where people look first. */
import { notedWarnings } from '#analysis/production/noted.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { beforeAll, describe, expect, test } from 'vitest';

import { tableOf } from '../../analysis/production/small-round.ts';
import { drawSmallRound, memoryPlatform } from './memory-platform.ts';

/** The report of a small round that ends on a day, computed on another. */
async function reportOf(end: string, today: string): Promise<string> {
  const drawn = drawSmallRound('household');
  const referencePeriod = { ...drawn.round.referencePeriod, end };
  const { deps, objects } = memoryPlatform({ drawn: { ...drawn, round: { ...drawn.round, referencePeriod } } });
  const outcome = await publishRelease({ ...deps, now: () => new Date(today) }, drawn.round.id, {
    series: 'estimates',
  });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  return new TextDecoder().decode(objects.get(`releases/${outcome.releaseId}/report.html`));
}

describe('a period that ends on 31 December', () => {
  let [before, after] = ['', ''];
  beforeAll(async () => {
    before = await reportOf('2025-12-31', '2025-12-31T20:00:00Z');
    after = await reportOf('2025-12-31', '2026-01-01T01:00:00Z');
  });

  test('is told to be unfinished above the headline figures, and among the warnings, until that day is over', () => {
    const [above = ''] = before.slice(before.indexOf('id="headline"')).split('<dl');
    expect(above).toMatch(/Provisional: the reference period is not over until .*2025/);
    expect(before).toContain('this release was computed on 2025-12-31');
  });

  test('and not from the next one on', () => {
    expect(after).not.toContain('Provisional');
    expect(after).not.toContain('a period that is not over');
  });
});

describe('responses outside the period', () => {
  const codesOf = (outside: number, all: number) =>
    notedWarnings(
      {
        notes: tableOf({ instrument: ['household'], rule: ['outside-round'], responses: [outside] }),
        household: tableOf({ psu: new Array<string>(all).fill('a') }),
      },
      10,
    ).map(({ code, subject }) => [code, subject]);

  test('are counted where they are few, and doubt the whole study where they are half of it or more', () => {
    expect(codesOf(49, 100)).toEqual([['outside-round', 'endedAt']]);
    expect(codesOf(50, 100)).toEqual([
      ['outside-round', 'endedAt'],
      ['answers-outside-period', 'household'],
    ]);
  });
});
