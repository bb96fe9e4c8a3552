/** What fieldwork is held against: how many are to be asked in each place, and from which day to which. */
import * as v from 'valibot';

import { isDay } from '../basics/calendar.ts';
import { closedObject } from '../basics/closed-object.ts';

/** More than any place has. */
export const mostDwellings = 99_999;

const day = v.pipe(v.string(), v.check(isDay, 'write a day of the calendar as YYYY-MM-DD'));
const days = v.pipe(
  closedObject({ from: day, until: day }),
  v.check(({ from, until }) => from <= until, 'begins after it ends'),
);

/** Each part may lack: then nothing is told that needs it. */
export const fieldworkPlanSchema = closedObject({
  /** To be asked in each place, or all of its units where there are fewer. */
  dwellings: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostDwellings))),
  /** First and last day in the field, for an even pace. */
  days: v.exactOptional(days),
});
export type FieldworkPlan = v.InferOutput<typeof fieldworkPlanSchema>;
