/** What the checks of a night found in the interviews of one enumerator, as far as they are told of it: which kind, in which interviews. No answers. */
import * as v from 'valibot';

import { namedInterview } from './notices.ts';

/** What an enumerator may be told of; `toldToEnumerators` in analysis/fieldwork/flags says which flags these are, and which stay with the office. */
export const checkKinds = ['short', 'long', 'night', 'clock', 'overlap', 'visits', 'twice'] as const;
export type CheckKind = (typeof checkKinds)[number];

/** Interviews that are named of one kind; more are counted. */
export const mostNamed = 10;

export const checkSchema = v.object({
  kind: v.picklist(checkKinds),
  instrument: v.string(),
  count: v.number(),
  /** Whole minutes that none of the short ones, or all of the long ones, took: made of these interviews alone, so that it gives no limit away. */
  minutes: v.exactOptional(v.number()),
  /** The newest first. */
  interviews: v.array(namedInterview),
});
export type Check = v.InferOutput<typeof checkSchema>;

/** What was found, and when; by the clock of the server, ISO 8601. */
export const checksSchema = v.object({ at: v.string(), found: v.array(checkSchema) });
export type Checks = v.InferOutput<typeof checksSchema>;

/** How the checks of a round went the last time. */
export const checkRunSchema = v.object({
  begunAt: v.string(),
  /** When the last ones that came to their end were begun, ISO 8601. */
  doneAt: v.exactOptional(v.string()),
  /** Reasons to look that those found, and how many interviews enumerators are told of. */
  flags: v.exactOptional(v.number()),
  told: v.exactOptional(v.number()),
  /** The name of the error that ended the last ones before their time. */
  failed: v.exactOptional(v.string()),
});
export type CheckRun = v.InferOutput<typeof checkRunSchema>;

/** Longer than checks of any round take, milliseconds: what was begun before and has not ended, failed without a word. */
export const longestCheckMs = 20 * 60_000;

/** When checks failed that were begun since the last good ones; undefined when none did, or they still go on. */
export function failedAt({ begunAt, doneAt, failed }: CheckRun, now: Date): string | undefined {
  if (doneAt === begunAt) return undefined;
  return failed !== undefined || now.getTime() - Date.parse(begunAt) > longestCheckMs ? begunAt : undefined;
}
