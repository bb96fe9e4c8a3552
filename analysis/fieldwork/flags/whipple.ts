/** Heaping of ages on 0 and 5: Whipple's index. */
import { chiSquareUpperTail } from '../../statistics/distributions/chi-square-upper-tail.ts';

/** Lowest and highest age that the index reads: forty years, four of each last digit. */
const [youngest, oldest] = [23, 62];

export type Whipple = {
  /** 100: no heaping; 500: every age ends in 0 or 5. Above 125 the United Nations call ages rough, above 175 very rough. */
  readonly index: number;
  /** People from 23 to 62. */
  readonly people: number;
  /** How likely so uneven a share is by chance: χ² with one degree of freedom against one in five. */
  readonly p: number;
};

/**
 * W = 100 · 5 · Σ P(25, 30, … 60) / Σ P(23 … 62).
 *
 * @param ages how many people have each age: the place in the list is the age in whole years
 * @returns index and p are NaN where nobody is of such an age
 * @see United Nations, Demographic Yearbook, technical notes; golden: test/golden/fieldwork/flags.R
 */
export function whippleIndex(ages: ArrayLike<number>): Whipple {
  let [people, heaped] = [0, 0];
  for (let age = youngest; age <= oldest; age++) {
    const count = ages[age] ?? 0;
    people += count;
    if (age % 5 === 0) heaped += count;
  }
  const expected = people / 5;
  const statistic = (heaped - expected) ** 2 / expected + (heaped - expected) ** 2 / (people - expected);
  return { index: (500 * heaped) / people, people, p: chiSquareUpperTail(statistic, 1) };
}
