/** Ids of lines of the trail that phones bring about: the same however often they send, so that a retry writes no second line. */
import { createHash } from 'node:crypto';

import { uuidV7Maker } from '#functions/platform/uuid.ts';

/**
 * @param at when it was noted, by the clock of the server, ISO 8601
 * @param of what tells it from everything else that was noted then
 */
export function lineId(at: string, of: readonly string[]): string {
  const digest = createHash('sha256').update(of.join('\n')).digest();
  return uuidV7Maker(
    () => new Date(at),
    (count) => Uint8Array.from(digest.subarray(0, count)),
  )();
}
