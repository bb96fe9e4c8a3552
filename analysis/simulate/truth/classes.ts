/** Classes that tables break people down by. */

/** Name of the class that a number is in: the last that begins at or below it. */
const classIn = (value: number, classes: readonly (readonly [from: number, name: string])[]): string =>
  classes.findLast(([from]) => value >= from)?.[1] ?? '';

/** Class of an age in complete years. */
export const ageClass = (age: number): string =>
  classIn(age, [
    [0, '0_14'],
    [15, '15_24'],
    [25, '25_39'],
    [40, '40_64'],
    [65, '65_and_over'],
  ]);

/** Class of months abroad, all stays together. */
export const timeAbroad = (months: number): string =>
  classIn(months, [
    [0, 'under_1_year'],
    [12, '1_to_2_years'],
    [36, '3_to_5_years'],
    [72, '6_to_9_years'],
    [120, '10_years_and_more'],
  ]);

/** Groups of the countries where the simulated migrants live. */
export function countryGroup(country: string): string {
  if (country === 'RU' || country === 'KZ') return 'eaeu';
  return country === 'DE' || country === 'PL' ? 'eu' : 'other';
}

/** Whoever does not work has no occupation that a table could tell. */
export const occupationOf = (told: string): string => (told === 'not_applicable' ? 'unknown' : told);

const formal = ['bank', 'mto', 'mobile_operator', 'post_office', 'online'];

/** Who supervises a way of sending; of `other` nobody knows. */
export function channelKind(channel: string): string {
  if (formal.includes(channel)) return 'formal';
  return channel === 'other' ? 'unknown' : 'informal';
}

export const timesPerYear: Readonly<Record<string, number>> = {
  weekly: 52,
  fortnightly: 26,
  monthly: 12,
  every_two_months: 6,
  quarterly: 4,
  half_yearly: 2,
  yearly: 1,
};
