/** Whether an interview was led by a draw that does not hold: then its number is that of another dwelling. */
import { momentToMs } from '#schemas/basics/calendar.ts';
import { notedListing } from '#schemas/fieldwork/listed-dwellings.ts';
import type { DrawnPlace } from '#schemas/fieldwork/drawn-place.ts';
import type { KeptListing } from '#schemas/fieldwork/kept-listing.ts';

import { alike } from './joint-listing.ts';

export type Led = {
  /** The enumerator, or the id of a link that has none. */
  readonly holder: string;
  /** By a clock that is right, ISO 8601. */
  readonly startedAt: string;
  /** What it calls its dwelling. */
  readonly unit: string;
  /** When the phone of its holder heard what was decided last; undefined where it did not, or nothing was. */
  readonly heardAt: string | undefined;
};

/** What is known of its place. */
export type PlaceDrawn = {
  /** All lists of the place. */
  readonly lists: readonly KeptListing[];
  readonly drawn: DrawnPlace | undefined;
};

/** The draws of a holder that are not in force. */
export const lostDrawsOf = ({ lists, drawn }: PlaceDrawn, holder: string): readonly KeptListing[] =>
  lists.filter(
    (list) =>
      list.by === holder && list.drawn !== undefined && list.trial !== true && notedListing(list) !== drawn?.how?.list,
  );

/**
 * Whether it was led by a draw that does not hold. Until a phone hears what was decided, whoever holds it goes by what was drawn
 * on it, or else by what was handed out before. Where the number is that of the same address all the same, nothing is wrong.
 */
export function isLedByLostDraw(place: PlaceDrawn, { holder, startedAt, unit, heardAt }: Led): boolean {
  if (heardAt !== undefined && momentToMs(heardAt) <= momentToMs(startedAt)) return false;
  const { lists, drawn } = place;
  const holds = drawn?.units.find(({ code }) => code === unit)?.address;
  const isAnother = (address: string | undefined): boolean =>
    address === undefined || holds === undefined || alike(address) !== alike(holds);
  const lost = lostDrawsOf(place, holder);
  if (lost.length > 0) return lost.some(({ dwellings }) => isAnother(dwellings[Number(unit) - 1]?.address));
  // What was drawn on their own phone holds: they went by it all along.
  if (lists.some(({ by, drawn: own }) => by === holder && own !== undefined)) return false;
  const former = drawn?.former?.find(({ code }) => code === unit);
  return former !== undefined && isAnother(former.address);
}
