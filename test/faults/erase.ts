/** `npm run drill:erase [NUMBER]`: registers people, by themselves, by a guardian and on paper; erases them, brings an older copy back, erases them again, and looks at every byte. Ends with 1 when anything is left. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { drillErase } from './drill-erase.ts';

const registrants = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(registrants) || registrants < 1) throw new TypeError('say how many people, such as 1000');
const folder = mkdtempSync(join(tmpdir(), 'remit-erase-'));

try {
  const counts = await drillErase(folder, { registrants }, (line) => void process.stderr.write(`${line}\n`));
  const rows = [
    ['people registered', counts.registered, '', ''],
    ['found before they were erased', counts.seenBefore, 'must be', counts.registered],
    ['found after', counts.leftAfter, 'must be', 0],
    ['brought back by the copy', counts.back, 'must be', counts.registered],
    ['found when erased again', counts.leftAtLast, 'must be', 0],
    ['milliseconds to erase one', Math.round(counts.eraseMs), '', ''],
  ] as const;
  for (const [what, count, word, limit] of rows)
    process.stdout.write(`${what.padEnd(30)} ${String(count).padStart(7)} ${word} ${limit}\n`);
  for (const { of, file } of counts.where) process.stdout.write(`left of ${of}: ${file}\n`);
  const failed = rows.some(([, count, word, limit]) => word === 'must be' && count !== limit);
  process.exitCode = failed ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
