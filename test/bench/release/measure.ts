/** Measures one thing in a process of its own: `measure.ts floor|steps|release WHERE`; see run.ts. */
import { availableParallelism, freemem, loadavg } from 'node:os';
import { Worker } from 'node:worker_threads';

import { openAt } from '#functions/laptop/data/open-at.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import { sha256 } from '#functions/store/sha256.ts';
import { helpingThreads, threadsFor } from '#functions/publish/together/helping-threads.ts';
import { shardCount, shardKey } from '#functions/store/partition-keys.ts';
import { distantEngine } from '#functions/laptop/data/distant-engine.ts';
import * as v from 'valibot';

import { benchRound } from './fill.ts';
import type { Report } from './report.ts';
import { measureSteps } from './steps.ts';
import { sinceStart, stopwatch } from './stopwatch.ts';

const whereSchema = v.object({ tables: v.object({ url: v.string(), key: v.string() }), objects: v.string() });
const [what = '', text] = process.argv.slice(2);
const where = v.parse(v.pipe(v.string(), v.parseJson(), whereSchema), text);
const { store, objects, studies } = openAt(where);
const helpers = helpingThreads(
  () =>
    new Worker(new URL('../../../functions/laptop/computing/helping-thread.js', import.meta.url), {
      workerData: where,
    }),
  Number(process.env['READERS'] ?? threadsFor(availableParallelism(), loadavg()[0] ?? 0, freemem())),
);
const keepsNothing = { ...objects, put: () => Promise.resolve() };

/** Every stored item fetched, and its JSON parsed once. */
async function floor(): Promise<Pick<Report, 'steps' | 'result'>> {
  const engine = distantEngine(where.tables);
  let read = 0;
  for (let shard = 0; shard < shardCount; shard++) {
    let after: string | undefined;
    do {
      const page = await engine.page('responses', shardKey(benchRound, 'household', shard), 'ascending', after);
      for (const item of page.texts) if (JSON.parse(item) !== null) read += 1;
      after = page.next;
    } while (after !== undefined);
  }
  return { steps: {}, result: String(read) };
}

const now = () => new Date('2026-06-01T00:00:00Z');

async function release(): Promise<Pick<Report, 'steps' | 'result'>> {
  let record = '';
  const putRelease = (entry: ReleaseEntry) => {
    record = entry.record ?? '';
    return Promise.resolve('published' as const);
  };
  const listed = { ...store, listReleases: () => Promise.resolve([]), putRelease };
  const deps = {
    helpers,
    store: listed,
    objects: keepsNothing,
    studies,
    now,
    newId: () => 'bench',
    codeVersion: 'bench',
  };
  const outcome = await publishRelease(deps, benchRound, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  return { steps: {}, result: sha256(outcome.manifestSha256 + record) };
}

const work = {
  floor,
  release,
  steps: () => measureSteps({ helpers, store, objects: keepsNothing, studies, now }),
};
const chosen = v.parse(v.picklist(['floor', 'release', 'steps']), what);
const spent = stopwatch();
const done = await work[chosen]();
const report: Report = {
  spent: spent(),
  sinceStart: sinceStart(),
  megabytes: process.resourceUsage().maxRSS / 1024,
  ...done,
};
process.stdout.write(JSON.stringify(report));
await helpers.close();
