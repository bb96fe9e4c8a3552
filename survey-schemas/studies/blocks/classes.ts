/** Cut points of numbers that several studies class alike. */

/** Age in complete years. */
export const ageClasses = [
  [0, '0_14'],
  [15, '15_24'],
  [25, '25_39'],
  [40, '40_64'],
  [65, '65_and_over'],
] as const;

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
