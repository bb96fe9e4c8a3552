/** Dwellings of a place as an enumerator lists them on a phone, before any is drawn there. In no response, snapshot or release. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';

/** As many of them as one post and one entry of the store hold in any script; who lists more goes on with another phone. */
export const mostListed = 400;
/** Phones that list parts of one place, and those that began anew. */
export const mostLists = 20;
export const longestAddress = 120;
export const longestNote = 60;
export const mostHouseholds = 500;

export const listedDwellingSchema = closedObject({
  /** How it is found: an address, or what it looks like. */
  address: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestAddress)),
  /** Households that live there, where somebody said. */
  households: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostHouseholds))),
  note: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestNote))),
});
export type ListedDwelling = v.InferOutput<typeof listedDwellingSchema>;

const entries = {
  /** Minted where listing began. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits')),
  /** How often it was changed: of two states of a list the later one holds, whatever a clock says. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  /** When listing began. ISO 8601. */
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** In the order in which somebody walked. */
  dwellings: v.pipe(v.array(listedDwellingSchema), v.maxLength(mostListed)),
} as const;

/** What a phone posts; the place is that of its link. */
export const listingSchema = closedObject(entries);
export type Listing = v.InferOutput<typeof listingSchema>;

/** What an answer names that notes this state of a list. */
export const notedListing = ({ id, revision }: Pick<Listing, 'id' | 'revision'>): string => `${id}/${revision}`;

export const keptListingSchema = v.object({
  ...entries,
  round: v.string(),
  instrument: v.string(),
  psu: v.string(),
  /** Who lists: the enumerator, or the id of a link that has none. */
  by: v.string(),
  /** By the clock of the server, ISO 8601. */
  receivedAt: v.string(),
  /** From a link for practice: nothing is drawn from it. */
  trial: v.exactOptional(v.literal(true)),
});
/** What is kept: the last state of one phone's list. */
export type KeptListing = v.InferOutput<typeof keptListingSchema>;
