/** A list of dwellings as a phone sends it, before any is drawn there. In no response, snapshot or release. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { longestAddress, longestNote, mostHouseholds, mostListed } from './listed-dwellings.ts';
import { phoneDrawSchema } from './phone-draw.ts';

export const listedDwellingSchema = closedObject({
  /** How it is found: an address, or what it looks like. */
  address: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestAddress)),
  /** Households that live there, where somebody said. */
  households: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostHouseholds))),
  note: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestNote))),
});
export type ListedDwelling = v.InferOutput<typeof listedDwellingSchema>;

/** Phones that list parts of one place, and those that began anew. */
export const mostLists = 20;

export const listingEntries = {
  /** Minted where listing began. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits')),
  /** How often it was changed: of two states of a list the later one holds, whatever a clock says. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  /** When listing began. ISO 8601. */
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** In the order in which somebody walked. */
  dwellings: v.pipe(v.array(listedDwellingSchema), v.maxLength(mostListed)),
  /** What was drawn of it on the phone, which closes it there. */
  drawn: v.exactOptional(phoneDrawSchema),
} as const;

/** What a phone posts; the place is that of its link. */
export const listingSchema = closedObject(listingEntries);
export type Listing = v.InferOutput<typeof listingSchema>;
