/**
 * How the pages of a coordinator grow with a round: progress, interviews, flags and one interview with 5,000 interviews beside
 * 500, in the same run. Run with `npm run bench:office -- [interviews] [beside]`; needs Chromium.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { fill } from './fill.ts';
import { measure, type Measured } from './pages.ts';

const [large = 5000, small = 500] = process.argv.slice(2).map(Number);

async function of(interviews: number) {
  const folder = await mkdtemp(join(tmpdir(), 'remit-bench-office-'));
  try {
    const filed = await fill(folder, interviews);
    process.stderr.write(`${filed} interviews filed\n`);
    return { filed, ...(await measure(folder)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const beside = await of(small);
const many = await of(large);
const columns: readonly (readonly [keyof Measured, string])[] = [
  ['first', 'first, ms'],
  ['again', 'again, ms'],
  ['processor', 'processor, ms'],
  ['kilobytes', 'kB'],
  ['sent', 'kB sent'],
  ['phone', 'on a phone, ms'],
];
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
process.stdout.write(
  `${many.filed} interviews beside ${beside.filed} (${(many.filed / beside.filed).toFixed(1)} times as many): figure, and times that of the smaller round\n\n`,
);
process.stdout.write(line(['page', ...columns.map(([, head]) => head)]));
process.stdout.write(line(['---', ...columns.map(() => '--:')]));
for (const [page, figures] of many.pages) {
  const base = beside.pages.get(page);
  const cells = columns.map(([column]) => {
    const ratio = base === undefined ? Number.NaN : figures[column] / base[column];
    return `${figures[column].toFixed(0)} (${Number.isFinite(ratio) ? ratio.toFixed(1) : '–'})`;
  });
  process.stdout.write(line([page, ...cells]));
}
process.stdout.write(
  `\naccepting an interview and seeing its page again: ${many.decision.toFixed(0)} ms (${(many.decision / beside.decision).toFixed(1)})\n`,
);
