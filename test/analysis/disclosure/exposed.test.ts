/** A sum that holds but for some units tells of a hidden number only what is more than that. */
import type { AuditedCell } from '#analysis/disclosure/audited-cell.ts';
import { exposedCells } from '#analysis/disclosure/exposed.ts';
import type { Margin } from '#analysis/disclosure/margins.ts';
import { expect, test } from 'vitest';

const cell = (key: string, size: number): AuditedCell => ({
  ...{ key, group: 'q', domain: {}, state: 'hidden', sensitive: true, people: [] },
  size,
});

/** Of one corridor, all withheld: what came, what of it were gifts of land, the rest of it, and less what was sent back. */
function exposed(back: number, off: number): readonly string[] {
  const cells = [cell('all', 1_000), cell('land', 80), cell('gross', 920), cell('back', back), cell('net', 900)];
  const [all, land, gross, sentBack, net] = [0, 1, 2, 3, 4];
  const margins: readonly Margin[] = [
    { whole: all, parts: [land, gross] },
    { whole: gross, parts: [sentBack, net] },
    // What is left of gross is gross but for little, so that this one holds nearly.
    { whole: all, parts: [land, net], isFound: true, off },
  ];
  return exposedCells(margins, new Set(cells.keys()), cells).map((number) => cells[number]!.key);
}

test('what is left out of a sum is not told by it: that it is little is all that anybody learns', () => {
  expect(exposed(5, 5)).toEqual([]);
  expect(exposed(5, 8)).toEqual([]);
});

test('nor is it where the difference of large numbers is off in its last digits', () => {
  const back = 2562.052444644;
  expect(exposed(back, back - 1e-7)).toEqual([]);
  expect(exposed(back, 0.99 * back)).toEqual(['back']);
});

test('of a larger number, it tells the most of it', () => {
  expect(exposed(60, 5)).toEqual(['back']);
});

test('to the last unit, it tells any number', () => {
  expect(exposed(5, 0)).toEqual(['back']);
});
