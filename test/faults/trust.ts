/**
 * `npm run trust`: does to a platform on this machine what the field does to it, and counts what was lost, doubled or left
 * half done. `--long` repeats it for about an hour. Ends with 1 when anything was.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { drillFiling } from './drill-filing.ts';
import { drillReleases } from './drill-releases.ts';

const long = process.argv.includes('--long');
const folder = mkdtempSync(join(tmpdir(), 'remit-trust-'));
const say = (line: string): void => void process.stderr.write(`${line}\n`);

try {
  const filing = await drillFiling(
    join(folder, 'filing'),
    long ? { interviews: 32_000, kills: 45 } : { interviews: 600, kills: 4 },
    say,
  );
  const releases = await drillReleases(join(folder, 'releases'), long ? 168 : 6, say);
  const rows = [
    ['interviews acknowledged', filing.acknowledged, 'of', filing.interviews],
    ['answers that never arrived', filing.lostAnswers, '', ''],
    ['kill -9 while filing', filing.kills, '', ''],
    ['interviews lost', filing.lost, 'must be', 0],
    ['interviews doubled', filing.doubled, 'must be', 0],
    ['interviews that are not whole', filing.half, 'must be', 0],
    ['sent again and taken again', filing.takenAgain, 'must be', 0],
    ['kill -9 in releases', releases.kills, '', ''],
    ['releases that readers see', releases.listed, '', ''],
    ['releases that are not whole', releases.broken, 'must be', 0],
  ] as const;
  for (const [what, count, word, limit] of rows) {
    process.stdout.write(`${what.padEnd(28)} ${String(count).padStart(7)} ${word} ${limit}\n`);
  }
  const { lost, doubled, half, takenAgain } = filing;
  const failed = lost + doubled + half + takenAgain + releases.broken > 0 || filing.acknowledged < filing.interviews;
  process.exitCode = failed ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
