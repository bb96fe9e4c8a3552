/** What the terminal shows of a round is a file by which it can be changed. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { drawSmallRound } from '../../expectations/place.ts';
import { remitHere } from './remit-here.ts';

const { round } = drawSmallRound();
const folder = await mkdtemp(join(tmpdir(), 'remit-shown-'));
const remit = (...args: readonly string[]) => remitHere(...args, '--data', join(folder, 'data'));
const frame = [
  'instrument,psu,stratum,label,region,urban,firstStageWeight,units',
  'household,KH-01,khatlon-rural,Dusti,khatlon,no,120.5,84',
  'household,KH-02,khatlon-rural,Navobod,khatlon,no,118,90',
].join('\n');
const shown = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({ round: v.looseObject({ title: v.string() }), frame: v.array(v.unknown()) }),
);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a round is changed by what was shown of it, and its frame stays', async () => {
  const file = join(folder, 'round.json');
  await writeFile(file, JSON.stringify(round));
  await writeFile(join(folder, 'frame.csv'), frame);
  await remit('round', 'create', '--open', '--file', file, '--frame', join(folder, 'frame.csv'));
  const show = async () => v.parse(shown, (await remit('round', 'show', '--round', round.id, '--json')).out);
  const before = await show();

  await writeFile(file, JSON.stringify({ ...before, round: { ...before.round, title: 'Another name' } }));
  const update = await remit('round', 'update', '--file', file, '--reason', 'its name');
  expect([update.err, update.code]).toEqual(['', 0]);
  const after = await show();
  expect(after.round.title).toBe('Another name');
  expect(after.frame).toEqual(before.frame);

  // What is wrong in it is told as of any description; and what is not as it was shown is no round.
  await writeFile(file, JSON.stringify({ ...before, round: { ...before.round, titel: 'x' } }));
  expect((await remit('round', 'update', '--file', file, '--reason', 'a slip')).err).toContain('titel: unknown key');
  await writeFile(file, JSON.stringify({ round: before.round, frames: [] }));
  expect((await remit('round', 'update', '--file', file, '--reason', 'a slip')).err).toContain('unknown key "round"');
});
