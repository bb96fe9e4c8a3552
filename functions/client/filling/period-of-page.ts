/** The reference period that a page brought along. */
import type { Period } from '../engine/world.ts';

/** First and last day; undefined where the page has none. */
export function periodIn(written: string | undefined): Period | undefined {
  const value: unknown = JSON.parse(written === undefined || written === '' ? 'null' : written);
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return undefined;
  return { start: String(value.start), end: String(value.end) };
}
