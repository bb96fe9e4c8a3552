/** What a release says of when it was computed: the day, which its manifest keeps, so that every byte can be made again. */
import { publishRelease } from '#functions/publish/publish-release.ts';
import { verifyRelease } from '#functions/publish/verify-release.ts';
import { describe, expect, test } from 'vitest';

import { drawSmallRound, memoryPlatform } from './memory-platform.ts';

const drawn = drawSmallRound();

/** A release of the round on a platform of its own, whose clock says this. */
async function publishedAt(moment: string) {
  const platform = memoryPlatform({ drawn });
  const deps = { ...platform.deps, now: () => new Date(moment) };
  const outcome = await publishRelease(deps, drawn.round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  return { ...outcome, deps };
}

describe('the day of a release', () => {
  test('stands in its manifest, its workbook and its reports, and in no other file', async () => {
    const [first, second] = [await publishedAt('2026-01-10T08:00:00Z'), await publishedAt('2026-01-11T00:00:00Z')];
    expect([first, second].map(({ manifest }) => manifest.computedOn)).toEqual(['2026-01-10', '2026-01-11']);
    const hashes = new Map(first.manifest.files.map((file) => [file.name, file.sha256]));
    const others = second.manifest.files.filter((file) => file.sha256 !== hashes.get(file.name));
    expect(others.map(({ name }) => name)).toEqual(['estimates.xlsx', 'report.html', 'report.ru.html']);
  });

  test('is all that it says of when: whatever the hour, it is the same to the byte', async () => {
    const [early, late] = [await publishedAt('2026-01-10T00:00:00Z'), await publishedAt('2026-01-10T23:59:59Z')];
    expect(late.manifestSha256).toBe(early.manifestSha256);
  });

  test('is the one in its manifest when it is computed again, months later', async () => {
    const { deps, releaseId } = await publishedAt('2026-01-10T08:00:00Z');
    const later = { ...deps, now: () => new Date('2026-03-01T08:00:00Z') };
    expect(await verifyRelease(later, releaseId)).toMatchObject({ kind: 'identical' });
  });
});
