/** Long columns made in plain loops say what the methods of arrays say. */
import { countDistinct, numbersOf, pick, pickIntegers, placesWhere } from '#analysis/statistics/sums/pick.ts';
import { describe, expect, it } from 'vitest';

describe('long columns', () => {
  it('are picked at places, in the order of these', () => {
    expect([...pick(Float64Array.of(1.5, 2.5, 3.5), Int32Array.of(2, 0, 2))]).toEqual([3.5, 1.5, 3.5]);
    expect([...pickIntegers(Int32Array.of(7, 8, 9), Int32Array.of(2, 0, 2))]).toEqual([9, 7, 9]);
  });

  it('are made of their places', () => {
    expect([...numbersOf(3, (k) => k / 2)]).toEqual([0, 0.5, 1]);
    expect([...placesWhere(5, (k) => k % 2 === 0)]).toEqual([0, 2, 4]);
    expect([...placesWhere(3, () => true)]).toEqual([0, 1, 2]);
  });

  it('are counted by their different numbers, far apart or close together', () => {
    expect(countDistinct(new Int32Array(0))).toBe(0);
    expect(countDistinct(Int32Array.of(4, 0, 4, 1))).toBe(3);
    expect(countDistinct(Int32Array.of(2_000_000_000, 0, 2_000_000_000, 1))).toBe(3);
  });
});
