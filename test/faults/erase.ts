/** `npm run drill:erase [NUMBER]`: registers people, by themselves, by a guardian and on paper; erases them, brings an older copy back, erases them again, and looks at every byte. Ends with 1 when anything is left. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { drillErase } from './drill-erase.ts';
import { told } from './what-is-left.ts';

const registrants = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(registrants) || registrants < 1) throw new TypeError('say how many people, such as 1000');
const folder = mkdtempSync(join(tmpdir(), 'remit-erase-'));

try {
  const counts = await drillErase(folder, { registrants }, (line) => void process.stderr.write(`${line}\n`));
  const { lines, holds } = told(counts);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = holds ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
