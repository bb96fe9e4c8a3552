/**
 * Compares the statistical core with R's survey package on the same invented data, and prints a table.
 *
 *   npm run bench:analysis                      all sizes
 *   npm run bench:analysis -- --sizes 10000     some
 *   npm run bench:analysis -- --r-limit 300     seconds of processor time after which R is stopped (default 3600)
 *   npm run bench:analysis -- --write           also puts the table into docs/benchmarks.md
 *
 * Every measurement is one cold process: reading the data is not timed, peak memory is the process's. Times are processor
 * seconds of all threads, so that other work on the machine does not count. Without Rscript, or without its survey
 * package, only our side is measured.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { writeHouseholds } from './households.ts';
import { taskNames, type TaskName } from './tasks.ts';

const Measured = v.object({
  seconds: v.number(),
  megabytes: v.number(),
  estimates: v.array(v.number()),
  errors: v.array(v.number()),
  version: v.optional(v.string()),
});
type Measured = v.InferOutput<typeof Measured>;
type Outcome = Measured | 'stopped' | 'failed' | 'absent';

const titles: Record<TaskName, string> = {
  totals: 'design and totals by 12 corridors',
  raking: 'raking to 3 margins, totals by corridor',
  bootstrap: '500 bootstrap replicates, totals by corridor',
  report: 'a report of ten tables',
};

const here = (name: string): string => new URL(name, import.meta.url).pathname;

/** Runs a program that prints its measurement; the shell stops it after `limit` seconds of processor time. */
function measure(limit: number, ...command: readonly string[]): Outcome {
  const stop = `ulimit -t ${limit + STARTUP_SECONDS}; exec "$@"`;
  const { stdout, status, signal } = spawnSync('sh', ['-c', stop, 'sh', ...command], { encoding: 'utf8' });
  if (signal === 'SIGKILL' || signal === 'SIGXCPU' || status === 137 || status === 152) return 'stopped';
  return status === 0 ? v.parse(Measured, JSON.parse(stdout)) : 'failed';
}

/** Starting and reading the data are not timed; the limit leaves this much for them. */
const STARTUP_SECONDS = 5;

const hasR = (): boolean => spawnSync('Rscript', ['-e', 'library(survey); library(jsonlite)']).status === 0;

const seconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0));

function cells(outcome: Outcome, limit: number): [string, string] {
  if (outcome === 'absent') return ['–', '–'];
  if (outcome === 'stopped') return [`> ${limit}`, '–'];
  if (outcome === 'failed') return ['failed', '–'];
  return [seconds(outcome.seconds), outcome.megabytes.toFixed(0)];
}

function ratio(r: Outcome, ours: Measured, limit: number): string {
  if (r === 'stopped') return `> ${(limit / ours.seconds).toFixed(0)}`;
  return typeof r === 'string' ? '–' : (r.seconds / ours.seconds).toFixed(r.seconds < 10 * ours.seconds ? 1 : 0);
}

/** Largest relative difference; bootstrap errors differ because random streams do. */
function difference(task: TaskName, r: Outcome, ours: Measured): string {
  if (typeof r === 'string') return '–';
  const pairs = [
    ...r.estimates.map((value, i) => [value, ours.estimates[i] ?? NaN]),
    ...(task === 'bootstrap' ? [] : r.errors.map((value, i) => [value, ours.errors[i] ?? NaN])),
  ];
  return Math.max(...pairs.map(([a = NaN, b = NaN]) => Math.abs(b / a - 1))).toExponential(0);
}

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    'r-limit': { type: 'string', default: '3600' },
    write: { type: 'boolean', default: false },
  },
});
const limit = Number(options['r-limit']);
const withR = hasR();
if (!withR)
  console.log('R skipped: Rscript with the packages survey and jsonlite was not found. Measuring our side alone.');

const lines = [
  '| task | households | R, s | ours, s | times faster | R, MB | ours, MB | largest difference |',
  '|---|--:|--:|--:|--:|--:|--:|--:|',
];
let version = '';
for (const rows of options.sizes.split(',').map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  try {
    writeHouseholds(folder, rows);
    for (const task of taskNames) {
      const ours = measure(3600, process.execPath, '--import', 'tsx', here('ours.ts'), folder, task);
      if (typeof ours === 'string') throw new Error(`our ${task} at ${rows} rows: ${ours}`);
      const r = withR ? measure(limit, 'Rscript', here('bench.R'), folder, String(rows), task) : 'absent';
      if (typeof r !== 'string') version = r.version ?? version;
      const [rTime, rMemory] = cells(r, limit);
      const [time, memory] = cells(ours, limit);
      const line = `| ${titles[task]} | ${rows.toLocaleString('en')} | ${rTime} | ${time} | ${ratio(r, ours, limit)} | ${rMemory} | ${memory} | ${difference(task, r, ours)} |`;
      lines.push(line);
      console.log(line);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const machine = `Machine: ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${(totalmem() / 2 ** 30).toFixed(0)} GB of memory, Node ${process.versions.node}${version === '' ? '' : `, ${version}`}.`;
const legend =
  'All figures of this table come from one run. `–`: not measured.' +
  (lines.some((line) => line.includes('| > '))
    ? ` \`> n\`: R was stopped after ${limit} seconds of processor time without an answer, so it takes longer than that, and the true ratio is larger than the one given.`
    : '');
const report = [...lines, '', legend, '', machine].join('\n');
console.log(`\n${report}`);

if (options.write) {
  const path = here('../../../docs/benchmarks.md');
  const [start, end] = ['<!-- analysis: written by npm run bench:analysis -- --write -->', '<!-- end of analysis -->'];
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '# Benchmarks\n';
  const section = `${start}\n\n${report}\n\n${end}`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  writeFileSync(path, from < 0 ? `${text}\n${section}\n` : text.slice(0, from) + section + text.slice(to + end.length));
}
