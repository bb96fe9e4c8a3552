/** What is drawn in a place, as it is kept. */
import * as v from 'valibot';

import { drawnUnitSchema } from './drawn-units.ts';

/** Units drawn in a place, and how they came about; what was drawn before that was written down has the units alone. */
export const drawnPlaceSchema = v.object({
  units: v.array(drawnUnitSchema),
  how: v.exactOptional(
    v.object({
      where: v.picklist(['phone', 'office']),
      /** Enumerator, holder of a link, or who drew in the office. */
      by: v.string(),
      /** When it was taken or drawn, by the clock of the server, ISO 8601. */
      at: v.string(),
      seed: v.number(),
      /** How many were wanted, and how many were listed. */
      dwellings: v.number(),
      listed: v.number(),
      /** The list of a phone that it was drawn from, as `notedListing` names it. */
      list: v.exactOptional(v.string()),
    }),
  ),
  /** Lists of phones that were looked at when the office decided what holds, by the same names. */
  settled: v.exactOptional(v.array(v.string())),
  /** The frame has the number that a phone listed; what it says later is somebody's correction. */
  told: v.exactOptional(v.literal(true)),
  /** Lists or draws stood against each other, and nobody has decided since, whatever phones sent after it. */
  disputed: v.exactOptional(v.literal(true)),
  /** When somebody decided last what holds, by the clock of the server, ISO 8601. */
  decidedAt: v.exactOptional(v.string()),
  /** What was handed out until then, where something else holds now. */
  former: v.exactOptional(v.array(drawnUnitSchema)),
});
export type DrawnPlace = v.InferOutput<typeof drawnPlaceSchema>;
