/** A list of dwellings as the office keeps it. */
import * as v from 'valibot';

import { listingEntries } from './listing.ts';

export const keptListingSchema = v.object({
  ...listingEntries,
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
