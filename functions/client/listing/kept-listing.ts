/** Lists of dwellings on this device. Two tabs change one after the other, each what the other left. */
import * as v from 'valibot';

import { getRow, putRow } from '../device/work-rows.ts';
import type { HeldList } from './dwelling-list.ts';

/** As this device wrote it; the office looks at each more closely. */
const dwellingSchema = v.object({
  address: v.string(),
  households: v.exactOptional(v.number()),
  note: v.exactOptional(v.string()),
});
const listSchema = v.object({
  id: v.string(),
  revision: v.number(),
  startedAt: v.string(),
  dwellings: v.array(dwellingSchema),
  drawn: v.exactOptional(
    v.object({ seed: v.number(), dwellings: v.number(), at: v.string(), positions: v.array(v.number()) }),
  ),
});
const heldSchema = v.object({
  work: v.string(),
  list: listSchema,
  removed: v.exactOptional(v.object({ at: v.number(), dwelling: dwellingSchema })),
  wanted: v.exactOptional(v.number()),
  sent: v.exactOptional(v.object({ revision: v.number(), at: v.string() })),
  refused: v.exactOptional(v.string()),
});

/** Where a list lies: what is listed for practice lies apart. */
export type ListPlace = { readonly round: string; readonly work: string; readonly isTrial: boolean };

const rowOf = ({ round, work, isTrial }: ListPlace): string => `${isTrial ? 'practice-' : ''}listing ${round} ${work}`;

/** The list of a place; undefined where nobody listed here yet. */
export async function heldListOf(place: ListPlace): Promise<HeldList | undefined> {
  const read = v.safeParse(heldSchema, await getRow(rowOf(place)).catch(() => undefined));
  return read.success ? read.output : undefined;
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other, in all tabs where the browser can, else in this one. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(() =>
    'locks' in navigator ? navigator.locks.request('remit:listing', work).then((result) => result) : work(),
  );
  last = done.catch(() => undefined);
  return done;
}

/**
 * Changes the list of a place as it is on the device, and answers how it is then.
 *
 * @throws the browser keeps nothing, or is full; then nothing is changed
 */
export const changeHeldList = (
  place: ListPlace,
  what: (before: HeldList | undefined) => HeldList | undefined,
): Promise<HeldList | undefined> =>
  inTurn(async () => {
    const before = await heldListOf(place);
    const after = what(before);
    if (after !== undefined && after !== before) await putRow(rowOf(place), after);
    return after;
  });
