/** Interviews of different dwellings at one point: a reason to look where others' points differ, and none where all share theirs. */
import { expect, test } from 'vitest';
import { sharesAlike } from '#analysis/fieldwork/flags/positions.ts';
import { qualityOf } from '#analysis/fieldwork/flags/quality-flags.ts';
import type { Interview } from '#analysis/fieldwork/interviews/interview.ts';
import { interview } from '../interviews.ts';

const flagsOf = (interviews: readonly Interview[]) => qualityOf('clubs', interviews, true).flags;

test('four dwellings of a village, three at one point: 2/3, 2/3, 2/3 and 0, by hand', () => {
  const points = ['38.559 68.787', '38.559 68.787', '38.559 68.787', '38.561 68.787'];
  const four = points.map((position) => interview({ position }));
  expect([...sharesAlike(four).values()]).toEqual([2 / 3, 2 / 3, 2 / 3, 0]);
});

test('one dwelling twice, one alone in its village, and one of which nobody agreed say nothing', () => {
  const position = '38.559 68.787';
  const rows = [interview({ position, unit: 'd' }), interview({ position, unit: 'd' }), interview()];
  expect(sharesAlike([...rows, interview({ position, psu: 'p2' })]).size).toBe(0);
});

test('a point of another village is told once, with the earliest; of coarser grids and of other enumerators it is not', () => {
  const at = '38.559 68.787';
  const [first, second] = [interview({ position: at }), interview({ position: at, psu: 'p2' })];
  expect(flagsOf([first, second])).toEqual([
    { code: 'same-position', instrument: 'clubs', interview: second.id, enumerator: 'anna', with: first.id },
  ]);
  expect(flagsOf([first, interview({ position: at, psu: 'p2', enumerator: 'boris' })])).toEqual([]);
  const coarse = '38.56 68.79';
  expect(flagsOf([interview({ position: coarse }), interview({ position: coarse, psu: 'p2' })])).toEqual([]);
});

const twelve = (enumerator: string, psu: string, point: (k: number) => string) =>
  Array.from({ length: 12 }, (_, k) => interview({ enumerator, psu, minutes: 25 + k, position: point(k) }));
const apart = (k: number) => `38.5${10 + k} 68.787`;

test('whoever asked all dwellings of a village at one point is told, where those of all others differ; the others are not', () => {
  const home = twelve('anna', 'p1', () => '38.559 68.787');
  const others = [...twelve('boris', 'p2', apart), ...twelve('clara', 'p3', apart)];
  // Anna 1 in all twelve, others 0 in all 24: no spread within, so that q is 0.
  expect(flagsOf([...home, ...others])).toEqual([
    { code: 'positions-alike', instrument: 'clubs', enumerator: 'anna', value: 1, others: 0, n: 12, q: 0 },
  ]);
});

test('where everybody works in a block of flats nobody is told', () => {
  const flats = ['anna', 'boris'].flatMap((who, k) => twelve(who, `p${k}`, () => `38.55${k} 68.787`));
  expect(flagsOf(flats)).toEqual([]);
});
