/**
 * How long a release takes from stored responses, step by step, beside the least that anybody can do: to fetch the same
 * responses and parse their JSON. Their ratio says something about our own code. Each measurement is a cold process that runs
 * the bundle that a laptop runs, and reads through the process that has the folder open, as its computing thread does.
 * Run with `npm run bench:release -- [--whole] [households …]`; with `--whole` nothing but the whole release is measured.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { openData } from '#functions/laptop/data/open-data.ts';
import * as v from 'valibot';

import { bundleOf } from '../../../functions/build/bundle.js';
import { ourCache, ourSources } from '../../../functions/build/sources.js';
import { putRound } from '../../functions/store/lay-out.ts';
import { fill } from './fill.ts';
import { imputedRound } from './imputed-round.ts';
import { type Report, reportSchema } from './report.ts';
import type { Spent } from './stopwatch.ts';

const isWhole = process.argv.includes('--whole');
const asked = process.argv.slice(2).filter((text) => text !== '--whole');
const wrong = asked.filter((text) => !/^[1-9]\d*$/.test(text));
if (wrong.length > 0) {
  console.error(
    `${wrong.join(', ')}: write numbers of households, such as 20000 100000; without any, these two are measured`,
  );
  process.exit(2);
}
const sizes = asked.length > 0 ? asked.map(Number) : [20_000, 100_000];
const mostOutput = 64 * 1024 * 1024;

const measuring = 'test/bench/release/measure.ts';
const bundle = await bundleOf(
  { ...ourSources, folders: [...ourSources.folders, dirname(measuring)] },
  [measuring],
  ourCache,
);

/** What one process measured. */
async function measure(what: string, where: object) {
  const script = join(bundle, measuring.replace(/\.ts$/, '.mjs'));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-semi-space-size=32', script, what, JSON.stringify(where)],
    { maxBuffer: mostOutput },
  );
  return v.parse(v.pipe(v.string(), v.parseJson(), reportSchema), stdout);
}

const megabytesOf = (megabytes: number): string => `${megabytes.toFixed(0).padStart(6)} MB`;
const seconds = (ms: number): string => (ms / 1000).toFixed(2);

const heading = (count: number, last = ''): string =>
  `\n${`${count} households`.padEnd(30)}  wall, s  processor${last}   memory`;

/** The whole release, and what its process takes besides. */
async function wholeAlone(count: number, where: object): Promise<void> {
  const { spent, sinceStart, megabytes, result } = await measure('release', where);
  const line = (what: string, { ms, processorMs }: Spent): string =>
    `${what.padEnd(30)}${seconds(ms).padStart(9)}${seconds(processorMs).padStart(11)}`;
  console.log(heading(count));
  console.log(`${line('a whole release', spent)}${megabytesOf(megabytes)}   ${result.slice(0, 16)}`);
  console.log(line('  with starting its process', sinceStart));
}

for (const count of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'remit-bench-'));
  const data = await openData(folder, 'alone', { sync: false });
  const round = await fill(data.store, count);
  if (isWhole) {
    await wholeAlone(count, data.where);
    await data.close();
    await rm(folder, { recursive: true, force: true });
    continue;
  }
  const floor = await measure('floor', data.where);
  const steps = await measure('steps', data.where);
  const whole = await measure('release', data.where);
  const line = (what: string, { ms, processorMs }: Spent): string => {
    const timesFloor = (processorMs / floor.spent.processorMs).toFixed(2);
    return `${what.padEnd(30)}${seconds(ms).padStart(9)}${seconds(processorMs).padStart(11)}${timesFloor.padStart(9)}`;
  };
  const release = (what: string, { spent, sinceStart, megabytes, result }: Report): void => {
    console.log(`${line(what, spent)}${megabytesOf(megabytes)}   ${result.slice(0, 16)}`);
    console.log(line('  with starting its process', sinceStart));
  };
  console.log(heading(count, '  × floor'));
  console.log(`${line('fetch and parse (floor)', floor.spent)}${megabytesOf(floor.megabytes)}`);
  for (const [step, spent] of Object.entries(steps.steps)) console.log(line(`  ${step}`, spent));
  release('a whole release', whole);
  await putRound(data.store, imputedRound(round));
  release('imputed in 200 replicates', await measure('release', data.where));
  await data.close();
  await rm(folder, { recursive: true, force: true });
}
