/** Preference for any last digit of an age: Myers' blended index. */

export type Myers = {
  /** 0: no preference; 90: every age ends in the same digit. The percent of people who would have to change the digit. */
  readonly index: number;
  /** People from 10 to 89. */
  readonly people: number;
  /** Blended share of each last digit, 0 to 9; without preference each is one tenth. */
  readonly shares: readonly number[];
};

/**
 * For each last digit d, the blended sum (d + 1) · Σ P(10 + d, 20 + d, … 80 + d) + (9 − d) · Σ P(20 + d, … 80 + d); the
 * index is half the sum of |share − 1/10|, in percent.
 *
 * @param ages how many people have each age: the place in the list is the age in whole years
 * @returns NaN where nobody is of such an age
 * @see Myers (1940); Shryock & Siegel, The Methods and Materials of Demography; golden: test/golden/fieldwork/flags.R
 */
export function myersIndex(ages: ArrayLike<number>): Myers {
  const blended: number[] = [];
  let people = 0;
  for (let digit = 0; digit < 10; digit++) {
    let [all, withoutFirst] = [0, 0];
    for (let age = 10 + digit; age < 90; age += 10) {
      const count = ages[age] ?? 0;
      all += count;
      if (age >= 20) withoutFirst += count;
    }
    people += all;
    blended.push((digit + 1) * all + (9 - digit) * withoutFirst);
  }
  const sum = blended.reduce((total, one) => total + one, 0);
  const shares = blended.map((one) => one / sum);
  return { index: 50 * shares.reduce((total, share) => total + Math.abs(share - 0.1), 0), people, shares };
}
