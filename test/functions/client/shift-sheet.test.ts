/** The sheet of a shift, tap by tap: every count can be taken back, and the next one to be stopped follows from those who were. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';

import {
  beginSheet,
  closed,
  type Counting,
  counts,
  interviewed,
  nextStop,
  stopsOf,
  takenBack,
  tapped,
} from '#functions/client/shifts/shift-sheet.ts';
import { shiftSheetSchema } from '#schemas/fieldwork/shift-sheet.ts';

const now = new Date('2026-11-01T08:00:00.000Z');
const begin = (random = 0.3): Counting => beginSheet('a'.repeat(32), 20, now, random);
const passed = (counting: Counting, times: number): Counting =>
  Array.from({ length: times }).reduce<Counting>((one) => tapped(one, 'passed', now), counting);

describe('who is stopped', () => {
  test('the first is drawn from 1 to k, then every k-th', () => {
    expect(nextStop(begin(0).sheet)).toBe(1);
    expect(nextStop(begin(0.999).sheet)).toBe(20);
    const first = passed(begin(), 7);
    expect(nextStop(first.sheet)).toBe(7);
    const refused = tapped(first, 'female', now);
    expect([refused.sheet.counted, nextStop(refused.sheet)]).toEqual([7, 27]);
    expect(nextStop(interviewed(refused, 2, now).sheet)).toBe(67);
  });

  test('whoever was stopped has passed, counted or not', () => {
    expect(tapped(begin(), 'nonresponse', now).sheet.counted).toBe(1);
    expect(interviewed(passed(begin(), 3), 5, now).sheet.counted).toBe(5);
  });
});

test('each tap is taken back, the last one first; without one nothing happens', () => {
  const before = passed(begin(), 10);
  for (const count of counts) {
    const back = takenBack(tapped(before, count, now), now).sheet;
    expect({ ...back, at: before.sheet.at }).toEqual(before.sheet);
  }
  expect(takenBack(begin(), now)).toEqual(begin());
});

test('a later state is later, also where the clock was set back', () => {
  const first = tapped(begin(), 'passed', new Date('2027-01-01T00:00:00.000Z'));
  const second = tapped(first, 'passed', now);
  expect(Date.parse(second.sheet.at)).toBeGreaterThan(Date.parse(first.sheet.at));
  expect(closed(closed(second, true, now), false, now).sheet.closed).toBeUndefined();
});

test('whatever is tapped, the server takes the sheet', () => {
  const acts = fc.array(fc.oneof(fc.constantFrom(...counts, 'back', 'over', 'on'), fc.nat({ max: 9 })), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(acts, fc.double({ min: 0, max: 0.999_999, noNaN: true }), (all, random) => {
      let one = begin(random);
      for (const act of all) {
        const before = one.sheet.at;
        if (typeof act === 'number') one = interviewed(one, act, now);
        else if (act === 'back') one = takenBack(one, now);
        else if (act === 'over' || act === 'on') one = closed(one, act === 'over', now);
        else one = tapped(one, act, now);
        expect(one.sheet.at >= before).toBe(true);
        expect(one.sheet.counted).toBeGreaterThanOrEqual(stopsOf(one.sheet));
        expect(v.is(shiftSheetSchema, one.sheet)).toBe(true);
      }
    }),
  );
});
