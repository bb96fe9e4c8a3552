/** Cut points of numbers that several studies class alike. */

/** Months abroad so far, all stays together. */
export const timesAbroad = [
  [0, 'under_1_year'],
  [12, '1_to_2_years'],
  [36, '3_to_5_years'],
  [72, '6_to_9_years'],
  [120, '10_years_and_more'],
] as const;

/** Months abroad; 12 months make a resident (UN recommendations on statistics of international migration, 1998). */
export const stayLengths = [
  [0, 'under_12_months'],
  [12, '12_months_and_more'],
] as const;
