/** An analyst at a terminal publishes a release, and has an old one checked. */
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type OpenData, openData } from '#functions/laptop/data/open-data.ts';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { drawSmallRound, recordsOf } from '../publish/memory-platform.ts';
import { startRemit } from './remit-process.ts';
import { putFrame, putRound } from '../store/lay-out.ts';

const drawn = drawSmallRound('price-quote');
const folder = await mkdtemp(join(tmpdir(), 'remit-release-'));
let data: OpenData;

beforeAll(async () => {
  data = await openData(folder, 'alone');
  await putRound(data.store, drawn.round);
  await putRound(data.store, { ...drawn.round, id: 'empty' });
  const steps = [{ kind: 'base' as const }, { kind: 'trim' as const, largest: 5 }];
  const settings = { ...drawn.round.settings, weighting: { household: steps } };
  await putRound(data.store, { ...drawSmallRound('household', 'price-quote').round, id: 'trimmed', settings });
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

test('two releases and a link at once on a folder that nobody serves all finish, and what an earlier one left is removed', async () => {
  const earlier = (await data.store.listReleases('small')).map(({ id }) => id);
  await data.close();
  const cutOff = join(folder, 'objects', 'releases', 'cut-off');
  await mkdir(cutOff, { recursive: true });
  await writeFile(join(cutOff, 'corridor-costs.csv'), 'half');
  const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
  await utimes(cutOff, longAgo, longAgo);
  const link = startRemit('link', '--data', folder, '--round', 'small', '--instrument', 'price-quote');
  const ended = await Promise.all([
    link.ended,
    remit('--round', 'small', '--json'),
    remit('--round', 'small', '--json'),
  ]);
  data = await openData(folder, 'alone');
  expect(ended.map(({ code, err }) => [code, code === 0 ? '' : err])).toEqual(ended.map(() => [0, '']));
  const made = ended.slice(1).map(({ out }) => v.parse(printed, out).release);
  const listed = (await data.store.listReleases('small')).map(({ id }) => id);
  expect(listed.toSorted()).toEqual([...earlier, ...made].toSorted());
  const folders = await readdir(join(folder, 'objects', 'releases'));
  expect(folders).not.toContain('cut-off');
  for (const id of folders.filter((name) => !listed.includes(name)))
    expect(await readdir(join(folder, 'objects', 'releases', id))).not.toContain('manifest.json'); // overtaken
  const [before, after] = (await data.store.listReleases('small')).slice(0, 2).toReversed();
  const manifest = await readFile(join(folder, 'objects', 'releases', after?.id ?? '', 'manifest.json'), 'utf8');
  expect(JSON.parse(manifest)).toMatchObject({ heldAgainst: { release: before?.id } });
});

test('the terminal opens with the headline, figures with their limits, and names files without their digests', async () => {
  const homes = drawSmallRound('household');
  await putRound(data.store, { ...homes.round, id: 'homes' });
  await putFrame(data.store, 'homes', homes.frame);
  for (const record of recordsOf(homes, 'household')) await data.store.putResponse({ ...record, round: 'homes' });
  const { out, err } = await remit('--round', 'homes');
  const [release = '', ...lines] = out.split('\n');
  expect(release).toMatch(/^Release \S+ of round homes \(estimates\)$/);
  const opening = lines.slice(0, lines.indexOf(''));
  expect(opening.length).toBeGreaterThan(1);
  expect(opening.join('\n')).toMatch(/^ {2}\S.*: [\d.,]+ ?\S* .*\([\d.,%]+.* to [\d.,%]+.*\)/m);
  expect(out).toMatch(/^ {2}\d+ of \d+ rows of figures told, \d+ withheld \(/m);
  expect(out).toMatch(/^ {2}files: estimates\.csv, .* and \d+ plots$/m);
  expect(out).not.toMatch(/[0-9a-f]{64}/);
  expect(err).toMatch(/^wrote \d+ files$/m);
});

test('a step of weighting that could not be taken is told on the terminal', async () => {
  const { code, out, err } = await remit('--round', 'trimmed', '--details');
  expect([code, out], err).toEqual([0, expect.stringContaining('The weighting step “Trimming” could not be taken')]);
  expect(out).toMatch(/codebook\.csv +\d+ entries /);
  const [, told = 0, rows = 0, withheld = 0] = (
    /(\d+) of (\d+) rows of figures told, (\d+) withheld/.exec(out) ?? []
  ).map(Number);
  expect([rows, rows > 0]).toEqual([told + withheld, true]);
  expect(out).toMatch(new RegExp(`corridor-costs\\.csv +${rows} rows `));
  expect(out).toMatch(/Corridor costs \(corridor-costs\): \d+ of \d+ rows withheld \(\d+ nothing to compute from/);
  expect(out).not.toMatch(/\bprice-quote\b|\(round, /);
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
