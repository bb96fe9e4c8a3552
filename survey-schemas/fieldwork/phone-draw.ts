/** Whether phones may draw dwellings where they were listed, and what they draw by: the same that a coordinator draws by. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { mostDrawnUnits } from './drawn-units.ts';

export const drawRuleEntries = {
  /** Of the sample; the start of a place hangs on it and on the code of the place alone. */
  seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** How many are drawn in each place; all, where no more were listed. */
  dwellings: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostDrawnUnits)),
} as const;

/** What a phone says that it drew. */
export const phoneDrawSchema = closedObject({
  ...drawRuleEntries,
  /** By the clock of the phone, ISO 8601. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** Places in the list, from 1, ascending. */
  positions: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))),
    v.minLength(1),
    v.maxLength(mostDrawnUnits),
  ),
});
export type PhoneDraw = v.InferOutput<typeof phoneDrawSchema>;
