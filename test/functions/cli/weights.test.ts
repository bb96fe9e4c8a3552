/** An analyst at a terminal takes the weights of a release with them, and is told how R makes standard errors of these. */
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openData } from '#functions/laptop/data/open-data.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { drawSmallRound, recordsOf } from '../publish/memory-platform.ts';
import { putFrame, putRound } from '../store/lay-out.ts';
import { startRemit } from './remit-process.ts';

const folder = await mkdtemp(join(tmpdir(), 'remit-weights-'));
const drawn = drawSmallRound('household');
let release = '';

const steps = [{ kind: 'base' as const }, { kind: 'replicates' as const, method: 'jackknife' as const, count: 2 }];
const settings = { ...drawn.round.settings, weighting: { household: steps } };

/** Publishes a round as it stands, and answers the id of the release. */
async function published(data: Awaited<ReturnType<typeof openData>>, newId: string): Promise<string> {
  const deps = { ...data, now: () => new Date(), newId: () => newId, codeVersion: 'x' };
  const outcome = await publishRelease(deps, drawn.round.id, { series: 'estimates' });
  return outcome.kind === 'published' ? outcome.releaseId : outcome.kind;
}

beforeAll(async () => {
  const data = await openData(folder, 'alone');
  await putRound(data.store, { ...drawn.round, settings });
  await putFrame(data.store, drawn.round.id, drawn.frame);
  for (const record of recordsOf(drawn, 'household')) await data.store.putResponse(record);
  release = await published(data, '0198f3a0-0000-7000-8000-000000000001');
  await data.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const remit = (...args: readonly string[]) =>
  startRemit('weights', '--data', folder, '--release', release, '--instrument', 'household', ...args).ended;

test('the file is for its owner alone, scales of a jackknife lie beside it, and the lines of R name both', async () => {
  const out = join(folder, 'units.csv');
  const { code, out: told, err } = await remit('--with', 'income,region', '--out', out);
  expect([code, err]).toEqual([0, '']);
  expect((await stat(out)).mode & 0o077).toBe(0);
  const [header = ''] = (await readFile(out, 'utf8')).split('\r\n');
  const scales = (await readFile(`${out}.scales.csv`, 'utf8')).trim().split('\r\n');
  expect(scales.length).toBe(header.split(',').filter((name) => name.startsWith('replicate_')).length + 1);
  expect(told.trim().split('\n').slice(-2)).toEqual([
    `d <- survey::svrepdesign(data = read.csv("${out}", na.strings = ""), weights = ~weight, repweights = "^replicate_", type = "other", scale = 1, rscales = read.csv("${out}.scales.csv", na.strings = "")$rscale, combined.weights = TRUE, mse = FALSE)`,
    'survey::svytotal(~income, d, na.rm = TRUE)',
  ]);
});

test('of a release that imputed, the terminal and a note beside the file say that R gives the figures without', async () => {
  const data = await openData(folder, 'alone');
  const step = { method: 'hot-deck' as const, question: 'income', classes: [], minimumDonors: 5 };
  const imputation = { household: { steps: [step], variance: { kind: 'multiple' as const, imputations: 2 } } };
  await putRound(data.store, { ...drawn.round, settings: { ...settings, imputation } });
  const imputed = await published(data, '0198f3a0-0000-7000-8000-000000000002');
  await data.close();
  const out = join(folder, 'imputed.csv');
  const wanted = ['--instrument', 'household', '--with', 'income', '--out', out];
  const taken = await startRemit('weights', '--data', folder, '--release', imputed, ...wanted).ended;
  expect([taken.code, taken.err]).toEqual([0, '']);
  const says = 'so R gives the figures without imputation';
  expect(taken.out).toContain(says);
  expect(await readFile(`${out}.note.txt`, 'utf8')).toContain(says);
  // The release before imputed nothing, and a note that lies there from another time is taken away.
  expect((await remit('--with', 'income', '--out', out)).out).not.toContain(says);
  expect((await readdir(folder)).filter((name) => name.endsWith('.note.txt'))).toEqual([]);
});

test('who took weights stands in the trail of the round: when, why and which variables', async () => {
  const why = ['--reason', 'standard errors for the annual report', '--by', 'amina'];
  const { code } = await remit('--with', 'income,region', '--out', join(folder, 'again.csv'), ...why);
  expect(code).toBe(0);
  const data = await openData(folder, 'alone');
  const trail = await data.store.listAudit(drawn.round.id);
  await data.close();
  expect(trail.filter(({ action }) => action === 'weights-exported').at(-1)).toMatchObject({
    by: 'amina',
    subject: `${release}/household`,
    reason: 'standard errors for the annual report',
    questions: ['income', 'region'],
  });
});

test('what cannot be told, or written, ends in a sentence and leaves no file', async () => {
  const unknown = await remit('--with', 'incme', '--out', join(folder, 'no.csv'));
  expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('did you mean "income"?')]);
  const nowhere = await remit('--with', 'income', '--out', join(folder, 'no', 'where.csv'));
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('cannot be written')]);
  expect((await readdir(folder)).filter((name) => name.startsWith('no'))).toEqual([]);
});
