/**
 * How many responses a second a laptop stores, what each takes of its processor, and whether that stays so when many are
 * stored: `remit serve` in a process of its own, beside the bare writes of its store. Linux.
 * Run with `npm run bench:ingest -- [--seconds 10] [--stored 200000]`.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { openData } from '#functions/laptop/data/open-data.ts';
import { signToken } from '#functions/platform/identity/tokens.ts';
import * as v from 'valibot';

import { startRemit } from '../../functions/cli/remit-process.ts';
import { putFrame, putRound } from '../../functions/store/lay-out.ts';
import { sampleRecord } from '../../functions/store/sample-records.ts';
import { openConnection } from './connection.ts';
import { inWords, measure } from './measure.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '10' }, stored: { type: 'string', default: '200000' } },
});
const seconds = Number(values.seconds);
const stored = Number(values.stored);
const callers = 16;
const fillers = 64;

const { round, frame, bodies } = drawRound(demoPopulation(), 1, undefined, 'bench');
const households = [...bodies('household')].map((body) => JSON.stringify(body));
let drawn = 0;

/** A household under an id of its own; only the id differs from one the simulator drew. */
function nextBody(): string {
  const id = `019b7700-0000-7000-8000-${(++drawn).toString(16).padStart(12, '0')}`;
  return (households[drawn % households.length] ?? '').replace(/"id":"[^"]+"/, `"id":"${id}"`);
}

const ownProcessor = (): Promise<number> => {
  const { user, system } = process.cpuUsage();
  return Promise.resolve((user + system) / 1000);
};

/** Linux counts the processor of a process in hundredths of a second. */
async function processorOf(pid: number | undefined): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const folder = await mkdtemp(join(tmpdir(), 'remit-bench-'));
const data = await openData(folder, 'alone');
await putRound(data.store, round);
await putFrame(data.store, round.id, frame);
const exp = Math.floor(Date.now() / 1000) + 24 * 3600;
const claims = { kind: 'link' as const, jti: 'bench', instrument: 'household', round: 'bench', exp };
const token = await signToken(claims, data.secrets.signing);
const bytes = Math.round(households.join('').length / households.length);
console.log(`${callers} callers, ${seconds} s each after a warm-up; ${bytes} bytes a response\n`);
let put = 0;
const bare = await measure({ callers, seconds, processor: ownProcessor }, async () => {
  await data.store.putResponse({ ...sampleRecord(put++, { body: nextBody() }), round: 'baseline' });
});
console.log(inWords('bare writes of the store', bare));
await data.close();

/** Serves the folder, and measures what is posted to it. */
async function measureServing(what: string): Promise<void> {
  const began = performance.now();
  const running = startRemit('serve', '--port', '0', '--data', folder, '--json');
  const printed = v.pipe(v.string(), v.parseJson(), v.object({ url: v.string() }));
  const url = new URL(v.parse(printed, await running.firstLine).url);
  console.log(`${'ready'.padEnd(40)} ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`);
  const connections = Array.from({ length: callers }, () => openConnection(url, '/v1/responses', token));
  const processor = (): Promise<number> => processorOf(running.child.pid);
  const measured = await measure({ callers, seconds, processor }, async (caller) => {
    const status = await connections[caller]?.post(nextBody());
    if (status !== 201) throw new Error(`answered ${status}`);
  });
  console.log(inWords(what, measured));
  for (const { close } of connections) close();
  running.child.kill('SIGTERM');
  await running.ended;
}

const bodySchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({ id: v.string(), answers: v.record(v.string(), v.any()) }),
);

/** Stores as many responses as are still missing, without asking what they say. */
async function fill(): Promise<void> {
  const { store, close } = await openData(folder, 'alone');
  let missing = stored - (await store.countResponses(round.id, 'household'));
  const one = async (): Promise<void> => {
    while (missing-- > 0) {
      const { id, answers } = v.parse(bodySchema, nextBody());
      await store.putResponse({ ...sampleRecord(0, answers), id, round: round.id, contentDigest: id });
    }
  };
  await Promise.all(Array.from({ length: fillers }, one));
  await close();
}

await measureServing('responses posted, few stored');
await fill();
await measureServing(`responses posted, ${stored} stored`);
await rm(folder, { recursive: true, force: true });
