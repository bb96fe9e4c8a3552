/**
 * How long people wait for the platform on a laptop while it computes a release, beside how long they wait otherwise.
 * Run with `npm run bench:computing -- [households]`.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { openData } from '#functions/laptop/data/open-data.ts';
import { signToken } from '#functions/platform/identity/tokens.ts';
import * as v from 'valibot';

import { startRemit } from '../../functions/cli/remit-process.ts';
import { sampleRecord } from '../../functions/store/sample-records.ts';
import { putFrame, putRound } from '../../functions/store/lay-out.ts';

const count = Number(process.argv[2] ?? 20_000);
const idleMs = 10_000;
const { round, frame, bodies } = drawRound(demoPopulation(), 1, undefined, 'bench');
const drawn = [...bodies('household')].map(({ answers, ...envelope }) => ({ envelope, answers: plain(answers) }));

/** Answers as they come over the wire. */
function plain(answers: unknown) {
  const json = v.record(v.string(), v.any());
  return v.parse(v.pipe(v.string(), v.parseJson(), json), JSON.stringify(answers));
}
const idOf = (group: number, n: number): string => `019b7700-0000-7000-800${group}-${n.toString(16).padStart(12, '0')}`;
const household = (n: number) => drawn[n % drawn.length] ?? { envelope: {}, answers: {} };

const folder = await mkdtemp(join(tmpdir(), 'remit-bench-'));
const data = await openData(folder, 'alone');
await putRound(data.store, round);
await putFrame(data.store, round.id, frame);
let next = 0;
const fill = async (): Promise<void> => {
  for (let n = next++; n < count; n = next++)
    await data.store.putResponse({ ...sampleRecord(n, household(n).answers), id: idOf(0, n), round: round.id });
};
await Promise.all(Array.from({ length: 16 }, fill));
const exp = Math.floor(Date.now() / 1000) + 3600;
const claims = { kind: 'link' as const, jti: 'bench', instrument: 'household', round: round.id, exp };
const token = await signToken(claims, data.secrets.signing);
await data.close();

const running = startRemit('serve', '--port', '0', '--data', folder, '--json');
const printed = v.object({ url: v.string(), tokens: v.object({ analyst: v.string() }) });
const { url, tokens } = v.parse(v.pipe(v.string(), v.parseJson(), printed), await running.firstLine);
const bearer = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };

let phase = 'idle';
let filed = 0;
let failed = 0;
const times = new Map<string, number[]>();
const asked = {
  'filing an interview': (): Promise<Response> => {
    const n = filed++;
    const { envelope, answers } = household(n);
    const body = JSON.stringify({ ...envelope, id: idOf(1, n), answers });
    return fetch(`${url}/v1/responses`, { method: 'POST', headers: bearer, body });
  },
  'opening a link': () => fetch(`${url}/collect/household/assignment`, { headers: bearer }),
  'loading a page': () => fetch(`${url}/collect/household`),
};
const timers = Object.entries(asked).map(([what, ask]) =>
  setInterval(() => {
    const key = `${phase}, ${what}`;
    const began = performance.now();
    const note = (answer: Response): void => {
      if (!answer.ok) failed += 1;
      times.set(key, [...(times.get(key) ?? []), performance.now() - began]);
    };
    ask().then(note, () => (failed += 1));
  }, 100),
);
const memory = async (): Promise<number> =>
  Number(/VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${running.child.pid}/status`, 'utf8'))?.[1]) / 1024;

await wait(idleMs);
phase = 'computing';
const began = performance.now();
const headers = { cookie: `remit_session=${tokens.analyst}`, origin: url };
const compute = `${url}/dashboard/rounds/${round.id}/compute`;
const answer = await fetch(compute, { method: 'POST', redirect: 'manual', headers });
const seconds = ((performance.now() - began) / 1000).toFixed(1);
for (const timer of timers) clearInterval(timer);
await wait(1000);

console.log(`${count} households; answered ${answer.status} after ${seconds} s; ${failed} requests failed`);
console.log(`largest memory of the platform, the computing thread included: ${(await memory()).toFixed(0)} MB`);
for (const [what, all] of times) {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(0);
  console.log(`${what.padEnd(34)} n ${String(all.length).padStart(4)}   p50 ${at(0.5)} ms   p99 ${at(0.99)} ms`);
}
running.child.kill('SIGTERM');
await running.ended;
await rm(folder, { recursive: true, force: true });
