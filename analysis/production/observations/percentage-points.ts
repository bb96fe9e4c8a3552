/** The unit of what two shares, or two percentages, differ by. */

/** Code of the unit: 3.1 is the difference between 40.0 % and 43.1 %. */
export const percentagePoints = 'percentage-points';

/**
 * What a difference in a unit is multiplied by to be in percentage points; undefined for units of which it is not: money,
 * people, ratios.
 *
 * @example inPoints('share') // 100: 0.031 is 3.1 percentage points
 */
export const inPoints = (unit: string): number | undefined => (unit === 'share' ? 100 : undefined);

/** The unit of the two figures that a change is between: shares, where it is in percentage points. */
export const unitOfSides = (unit: string): string => (unit === percentagePoints ? 'share' : unit);
