/** Ids of lines of the trail of which there is one a day, however often something is done. */
import { hashedUuid } from './hashed-uuid.ts';
import { sha256 } from './sha256.ts';

/** A UUIDv7 of a day that is always the same for the same text. */
export function idOfDay(now: Date, text: string): string {
  const day = Math.floor(now.getTime() / 86_400_000) * 86_400_000;
  return hashedUuid(day.toString(16).padStart(12, '0'), sha256(text));
}
