/**
 * How many responses a second ingestion takes on this machine, beside the bare writes of the embedded database under it:
 * only their ratio says something about our own code. Run with `npm run bench:ingest -- [seconds]`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { createIngestApp } from '#functions/ingest/app.ts';
import { listen } from '#functions/laptop/listen.ts';
import { openData } from '#functions/laptop/data/open-data.ts';
import { createBaseApp } from '#functions/platform/http/base-app.ts';
import { identifyByToken } from '#functions/platform/identity/identify-by-token.ts';
import { signToken } from '#functions/platform/identity/tokens.ts';

import { sampleRecord } from '../../functions/store/sample-records.ts';
import { studies } from '../../studies.ts';
import { putFrame, putRound } from '../../functions/store/lay-out.ts';

const seconds = Number(process.argv[2] ?? 5);
const atOnce = 16;
const ms = (): number => performance.now();

/** Repeats `one` from several callers at once for a while; answers the rate and the times it took. */
async function measure(what: string, one: (n: number) => Promise<void>): Promise<void> {
  const times: number[] = [];
  const until = ms() + seconds * 1000;
  let next = 0;
  const start = ms();
  const caller = async (): Promise<void> => {
    while (ms() < until) {
      const began = ms();
      await one(next++);
      times.push(ms() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  const elapsed = (ms() - start) / 1000;
  times.sort((a, b) => a - b);
  const percentile = (p: number): string => (times[Math.floor(times.length * p)] ?? NaN).toFixed(1);
  const rate = (times.length / elapsed).toFixed(0);
  console.log(`${what.padEnd(44)} ${rate.padStart(6)}/s   p50 ${percentile(0.5)} ms   p99 ${percentile(0.99)} ms`);
}

const folder = await mkdtemp(join(tmpdir(), 'remit-bench-'));
const data = await openData(folder, 'alone');
const now = (): Date => new Date();
const { round, frame, bodies } = drawRound(demoPopulation(), 1, undefined, 'bench');
await putRound(data.store, round);
await putFrame(data.store, round.id, frame);
const households = [...bodies('household')];

const secret = data.secrets.signing;
const exp = Math.floor(now().getTime() / 1000) + 3600;
const token = await signToken({ kind: 'link', jti: 'bench', instrument: 'household', round: 'bench', exp }, secret);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const app = createBaseApp({ log: silent, now, newId: () => 'bench' });
const identify = identifyByToken({ secret, now });
app.route('/', createIngestApp({ studies, store: data.store, identify, digestKey: data.secrets.digest, now }));
const server = await listen(app, 0, '127.0.0.1');

/** A household under an id of its own; only the id differs from one the simulator drew. */
function bodyNumber(n: number): string {
  const tail = n.toString(16).padStart(12, '0');
  return JSON.stringify({ ...households[n % households.length], id: `019b7700-0000-7000-8000-${tail}` });
}

const sizes = households.map((body) => JSON.stringify(body).length);
console.log(
  `${households.length} simulated households, ${Math.round(sizes.reduce((a, b) => a + b, 0) / sizes.length)} bytes on average; ${atOnce} callers, ${seconds} s each\n`,
);

await measure('bare conditional puts (baseline)', async (n) => {
  const answers = { body: bodyNumber(n) };
  await data.store.putResponse({ ...sampleRecord(n, answers), round: 'baseline' });
});
await measure('POST /v1/responses, new', async (n) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const url = `http://127.0.0.1:${server.port}/v1/responses`;
  const answer = await fetch(url, { method: 'POST', headers, body: bodyNumber(n) });
  if (answer.status !== 201) throw new Error(`answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
});
const before = ms();
let read = 0;
for await (const record of data.store.readRound('bench', 'household')) if (record.id !== '') read += 1;
console.log(
  `${'reading the round'.padEnd(44)} ${(read / ((ms() - before) / 1000)).toFixed(0).padStart(6)}/s   ${read} responses`,
);

await server.close();
await data.close();
await rm(folder, { recursive: true, force: true });
