/** Classes of age that studies, and stocks of people abroad from outside, are told by. */

/** Age in complete years, from which each class begins. */
export const ageClasses = [
  [0, '0_14'],
  [15, '15_24'],
  [25, '25_39'],
  [40, '40_64'],
  [65, '65_and_over'],
] as const;

export const ageClassCodes: readonly string[] = ageClasses.map(([, code]) => code);
