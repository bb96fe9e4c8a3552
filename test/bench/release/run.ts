/**
 * How long a release takes from stored responses, step by step, beside the least that anybody can do: to fetch the same
 * responses and parse their JSON. Their ratio says something about our own code. Each measurement is a cold process that
 * reads through the process that has the folder open, as the computing thread of a laptop does.
 * Run with `npm run bench:release -- [households …]`.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { openData } from '#functions/laptop/data/open-data.ts';
import * as v from 'valibot';

import { putRound } from '../../functions/store/lay-out.ts';
import { fill } from './fill.ts';
import { imputedRound } from './imputed-round.ts';
import { type Report, reportSchema } from './report.ts';

const asked = process.argv.slice(2);
const wrong = asked.filter((text) => !/^[1-9]\d*$/.test(text));
if (wrong.length > 0) {
  console.error(
    `${wrong.join(', ')}: write numbers of households, such as 20000 100000; without any, these two are measured`,
  );
  process.exit(2);
}
const sizes = asked.length > 0 ? asked.map(Number) : [20_000, 100_000];
const mostOutput = 64 * 1024 * 1024;

/** What one process measured. */
async function measure(what: string, where: object) {
  const script = join(import.meta.dirname, 'measure.ts');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-semi-space-size=32', '--import', 'tsx', script, what, JSON.stringify(where)],
    { maxBuffer: mostOutput },
  );
  return v.parse(v.pipe(v.string(), v.parseJson(), reportSchema), stdout);
}

const megabytes = (report: Report): string => `${report.megabytes.toFixed(0).padStart(6)} MB`;

for (const count of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'remit-bench-'));
  const data = await openData(folder, 'alone', { sync: false });
  const round = await fill(data.store, count);
  const floor = await measure('floor', data.where);
  const steps = await measure('steps', data.where);
  const whole = await measure('release', data.where);
  const seconds = (ms: number | undefined, width: number): string =>
    (ms === undefined ? '' : (ms / 1000).toFixed(2)).padStart(width);
  const line = (what: string, processorMs: number, ms?: number): string =>
    `${what.padEnd(28)}${seconds(ms, 9)}${seconds(processorMs, 11)}${(processorMs / floor.processorMs).toFixed(2).padStart(9)}`;
  console.log(`\n${`${count} households`.padEnd(28)}  wall, s  processor  × floor   memory`);
  console.log(`${line('fetch and parse (floor)', floor.processorMs, floor.ms)}${megabytes(floor)}`);
  for (const [step, ms] of Object.entries(steps.steps)) console.log(line(`  ${step}`, ms));
  console.log(
    `${line('a whole release', whole.processorMs, whole.ms)}${megabytes(whole)}   ${whole.result.slice(0, 16)}`,
  );
  await putRound(data.store, imputedRound(round));
  const imputed = await measure('release', data.where);
  console.log(`${line('imputed in 200 replicates', imputed.processorMs, imputed.ms)}${megabytes(imputed)}`);
  await data.close();
  await rm(folder, { recursive: true, force: true });
}
