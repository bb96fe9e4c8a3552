/** An analyst at a terminal publishes a release, and has an old one checked. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type OpenData, openData } from '#functions/laptop/data/open-data.ts';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { drawSmallRound, recordsOf } from '../publish/memory-platform.ts';
import { startRemit } from './remit-process.ts';
import { putFrame, putRound } from '../store/lay-out.ts';

const drawn = drawSmallRound();
const folder = await mkdtemp(join(tmpdir(), 'remit-release-'));
let data: OpenData;

beforeAll(async () => {
  data = await openData(folder, 'alone');
  await putRound(data.store, drawn.round);
  await putRound(data.store, { ...drawn.round, id: 'empty' });
  const steps = [{ kind: 'base' as const }, { kind: 'trim' as const, largest: 5 }];
  const settings = { ...drawn.round.settings, weighting: { household: steps } };
  await putRound(data.store, { ...drawn.round, id: 'trimmed', settings });
  await putFrame(data.store, drawn.round.id, drawn.frame);
  for (const record of recordsOf(drawn, 'price-quote')) {
    await data.store.putResponse(record);
    await data.store.putResponse({ ...record, round: 'trimmed', id: record.id.replace(/^./u, 'f') });
  }
});
afterAll(async () => {
  await data.close();
  await rm(folder, { recursive: true, force: true });
});

const remit = (...args: readonly string[]) => startRemit('release', '--data', folder, ...args).ended;
const printed = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ release: v.string(), files: v.array(v.object({ name: v.string() })) }),
);

test('a release is published beside a running platform, one line of JSON says what it holds, and it is found identical', async () => {
  const { code, out } = await remit('--round', 'small', '--json');
  expect(code).toBe(0);
  expect(out.trim().split('\n')).toHaveLength(1);
  const { release, files } = v.parse(printed, out);
  expect((await data.store.listReleases('small')).map(({ id }) => id)).toEqual([release]);
  expect(files.map(({ name }) => name)).toContain('corridor-costs.csv');
  expect((await remit('--verify', release)).code).toBe(0);

  const csv = join(folder, 'objects', 'releases', release, 'corridor-costs.csv');
  await writeFile(csv, (await readFile(csv, 'utf8')).replace('mean', 'mode'));
  const tampered = await remit('--verify', release);
  expect([tampered.code, tampered.err]).toEqual([1, expect.stringContaining('differs')]);
});

test('a step of weighting that could not be taken is told on the terminal', async () => {
  const { code, out, err } = await remit('--round', 'trimmed');
  expect([code, out], err).toEqual([0, expect.stringContaining('The weighting step “Trimming” could not be taken')]);
});

test.each([
  [['--round', 'nowhere'], 1, 'there is no round nowhere here'],
  [['--round', 'empty'], 1, 'round empty has no responses yet'],
  [['--verify', 'nothing'], 1, 'there is no release nothing'],
  [[], 2, "one of '--round' and '--verify' is needed"],
  [['--round', 'small', '--series', 'all'], 2, 'Allowed choices are estimates, corridor-costs'],
  [['--round', 'small', '--data', '/nonexistent/folder'], 1, 'there is no data folder at /nonexistent/folder'],
])('remit release %j ends with %i and a sentence', async (args, code, sentence) => {
  const ended = await remit(...args);
  expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(sentence)]);
});
