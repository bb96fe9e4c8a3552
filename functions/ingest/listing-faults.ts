/** What is wrong with a list of dwellings that somebody posts: each fault with its place and a sentence. */
import * as v from 'valibot';

import { steeringIn } from '#schemas/basics/control-characters.ts';
import { type Listing, listingSchema } from '#schemas/fieldwork/listing.ts';
import type { Fault } from '#schemas/language/faults/fault.ts';
import type { Voice } from '#schemas/words/voice.ts';

import { shapeFaults } from './shape-faults.ts';

/** The clock of a phone may be wrong; by more than this the connection itself would not be trusted. Milliseconds. */
const mostAhead = 31 * 24 * 60 * 60 * 1000;

type Say = Voice['say'];
type Posted =
  { readonly kind: 'list'; readonly list: Listing } | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** What signs, numbers and times say that cannot be. */
function* beyondSchema({ startedAt, dwellings, drawn }: Listing, now: number, say: Say): Generator<Fault> {
  if (Date.parse(startedAt) > now + mostAhead)
    yield { pointer: '/startedAt', rule: 'past', message: say('problems.listing-future') };
  for (const [at, { address, note = '' }] of dwellings.entries())
    for (const [name, text] of Object.entries({ address, note }))
      if (steeringIn(text) !== undefined)
        yield {
          ...{ pointer: `/dwellings/${at}/${name}`, rule: 'characters' },
          message: say('problems.listing-signs'),
        };
  const positions = drawn?.positions ?? [];
  for (const [at, position] of positions.entries())
    if (position > dwellings.length || position <= (positions[at - 1] ?? 0))
      yield { pointer: `/drawn/positions/${at}`, rule: 'range', message: say('problems.listing-positions') };
}

/**
 * Reads what was posted.
 *
 * @param now milliseconds since 1970
 */
export function readListing(body: unknown, now: number, { say }: Voice): Posted {
  const parsed = v.safeParse(listingSchema, body);
  const faults = parsed.success
    ? [...beyondSchema(parsed.output, now, say)]
    : shapeFaults(parsed.issues, say('problems.listing-shape'));
  return parsed.success && faults.length === 0 ? { kind: 'list', list: parsed.output } : { kind: 'faulty', faults };
}
