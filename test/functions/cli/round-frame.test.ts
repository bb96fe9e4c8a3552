/** The frame of a round comes out as the file that it could be made of again. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { compiledStudies } from '#functions/platform/compiled-studies.ts';
import { readFrame } from '#functions/fieldwork/describing/read-frame.ts';
import { frameAsCsv } from '#functions/cli/round/write-frame.ts';
import { demoPopulation, drawDemoRound } from '#analysis/simulate/demo.ts';
import { roundWith } from '../../analysis/production/small-round.ts';
import { remitHere } from './remit-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'remit-frame-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('every unit of the demo, and one with commas, quotes and lines in its label, is read again as it was', async () => {
  const { round, frame } = drawDemoRound(demoPopulation());
  const [unit] = frame.filter(({ instrument }) => instrument === 'household');
  if (unit === undefined) throw new Error('the demo has households');
  const odd = { ...unit, psu: 'ODD', label: 'Upper "Navobod",\n=1+1', firstStageWeight: 1 + 1 / 3 };
  const units = [...frame, odd];
  const known = await compiledStudies().list();
  expect(readFrame(frameAsCsv(units), round, known)).toEqual({ kind: 'frame', units });
});

test('a file that is there is not written over, and a round without a frame has none to write', async () => {
  const file = join(folder, 'round.json');
  writeFileSync(file, JSON.stringify({ ...roundWith(), id: 'bare' }));
  const data = ['--data', join(folder, 'data')];
  expect((await remitHere('round', 'create', '--file', file, ...data)).code).toBe(0);
  const out = join(folder, 'out.csv');
  const none = await remitHere('round', 'show', '--round', 'bare', '--frame-csv', out, ...data);
  expect([none.code, none.err]).toEqual([
    1,
    expect.stringContaining('the round "bare" has no frame; nothing was written'),
  ]);
  expect(existsSync(out)).toBe(false);

  const frame = join(folder, 'frame.csv');
  writeFileSync(frame, 'instrument,psu,stratum,firstStageWeight\nhousehold,A,north,2\nhousehold,B,north,2\n');
  writeFileSync(file, JSON.stringify({ ...roundWith(), id: 'framed' }));
  const made = await remitHere('round', 'create', '--file', file, '--frame', frame, ...data);
  expect(made.code, made.err).toBe(0);
  writeFileSync(out, 'mine');
  const there = await remitHere('round', 'show', '--round', 'framed', '--frame-csv', out, ...data);
  expect([there.code, there.err]).toEqual([1, expect.stringContaining('nothing was written: name another')]);
  expect(readFileSync(out, 'utf8')).toBe('mine');
});
