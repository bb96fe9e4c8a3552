/** A place that an enumerator hands back with a reason, or goes to after all: what the phone says, and what is kept of it. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';

/** Longer than anybody explains, shorter than a page. */
export const longestHandBack = 300;

/** What a phone posts; the place is that of its link. */
export const handBackSchema = closedObject({
  /** Minted where it was said; the same through every retry. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits')),
  /** When it was said, by the clock of the phone: of two, the later one holds. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** Why they cannot go there; absent when they go there after all. */
  reason: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestHandBack))),
});
export type HandBack = v.InferOutput<typeof handBackSchema>;

export const keptHandBackSchema = v.object({
  id: v.string(),
  at: v.string(),
  reason: v.exactOptional(v.string()),
  round: v.string(),
  instrument: v.string(),
  psu: v.string(),
  /** Who said it: the enumerator, or the id of a link that has none. */
  by: v.string(),
  /** By the clock of the server, ISO 8601. */
  receivedAt: v.string(),
  /** Somebody in the office has settled it; whatever is said of the place later waits again. */
  settled: v.exactOptional(v.object({ at: v.string(), by: v.string(), reason: v.string() })),
});
/** What is kept: the last thing that somebody said of a place. */
export type KeptHandBack = v.InferOutput<typeof keptHandBackSchema>;
