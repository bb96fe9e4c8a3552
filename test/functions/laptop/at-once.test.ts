/** Several commands at once on one data folder: whichever ends first, or is killed, the others finish what they began. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { makeRandom } from '#analysis/statistics/random/random.ts';
import { openData } from '#functions/laptop/data/open-data.ts';
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { collect, sampleId } from '../store/sample-records.ts';

const root = await mkdtemp(join(tmpdir(), 'remit-at-once-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const program = fileURLToPath(new URL('file-and-end.ts', import.meta.url));
const apart = 1000;

type Filer = { readonly child: ChildProcess; readonly ended: Promise<number | null>; said: string; err: string };

/** Starts one that stores `count` responses of its own. */
function startFiling(folder: string, which: number, count: number): Filer {
  const args = ['--import', 'tsx', program, folder, String(which * apart), String(count)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const filer: Filer = { child, ended, said: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (filer.said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (filer.err += chunk.toString()));
  return filer;
}

const stored = async (folder: string): Promise<string[]> => {
  const data = await openData(folder, 'alone');
  const records = await collect(data.store.readRound('tjk-2026-spring', 'household'));
  await data.close();
  return records.map(({ id }) => id).toSorted();
};

const idsOf = (which: number, count: number): string[] =>
  Array.from({ length: count }, (_, n) => sampleId(which * apart + n));

test.each([1, 2, 3])(
  'four that end one after another, the first to open the folder among them, all finish (%i)',
  async (seed) => {
    const folder = join(root, `ending-${seed}`);
    const random = makeRandom(seed);
    const counts = Array.from({ length: 4 }, () => 5 + Math.floor(150 * random.uniform()));
    const filers = counts.map((count, which) => startFiling(folder, which, count));
    const codes = await Promise.all(filers.map(({ ended }) => ended));
    expect(codes, filers.map(({ err }) => err).join('')).toEqual([0, 0, 0, 0]);
    const wanted = counts.flatMap((count, which) => idsOf(which, count));
    expect(filers.flatMap(({ said }) => said.trim().split('\n'))).toEqual(wanted.map((id) => `${id} stored`));
    expect(await stored(folder)).toEqual(wanted.toSorted());
  },
);

const hostSchema = v.pipe(v.string(), v.parseJson(), v.object({ pid: v.number() }));

test('when the one that has the folder open is killed, twice, one of the others takes it over, and nothing is lost or doubled', async () => {
  const folder = join(root, 'killed');
  const count = 400;
  const filers = [0, 1, 2, 3].map((which) => startFiling(folder, which, count));
  const left = new Set(filers);
  const lines = ({ said }: Filer): string[] => said.split('\n').slice(0, -1);
  for (const kill of [1, 2]) {
    while ([...left].some((filer) => lines(filer).length < 50 * kill)) await pause(5); // all of them are at it
    const { pid } = v.parse(hostSchema, await readFile(join(folder, 'server.json'), 'utf8'));
    const host = [...left].find(({ child }) => child.pid === pid);
    expect(host, `process ${pid} is one that has ended`).toBeDefined();
    if (host === undefined) return;
    left.delete(host);
    host.child.kill('SIGKILL');
    await host.ended;
  }
  const codes = await Promise.all([...left].map(({ ended }) => ended));
  expect(codes, filers.map(({ err }) => err).join('')).toEqual([0, 0]);
  const found = await stored(folder);
  for (const [which, filer] of filers.entries()) {
    const said = lines(filer);
    const own = idsOf(which, count);
    expect(said).toEqual(own.slice(0, said.length).map((id) => `${id} stored`)); // also what was asked again
    const there = new Set(found.filter((id) => own.includes(id)));
    expect(own.slice(0, said.length).filter((id) => !there.has(id))).toEqual([]);
    if (left.has(filer)) expect(there.size).toBe(count);
  }
  expect(new Set(found).size).toBe(found.length);
});
