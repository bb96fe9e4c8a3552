/** How many dwellings a phone lists and how they are called; apart from what the office checks, so that phones carry less. */
import type { DrawnUnit } from './drawn-units.ts';

/** As many of them as one post and one entry of the store hold in any script; who lists more goes on with another phone. */
export const mostListed = 400;
export const longestAddress = 120;
export const longestNote = 60;
export const mostHouseholds = 500;

/** Those that were drawn of a list, called by their number in it. */
export const unitsAt = (
  dwellings: readonly { readonly address: string }[],
  positions: readonly number[],
): readonly DrawnUnit[] =>
  positions.flatMap((position) => {
    const dwelling = dwellings[position - 1];
    return dwelling === undefined ? [] : [{ code: String(position), address: dwelling.address }];
  });

/** What an answer names that notes this state of a list. */
export const notedListing = ({ id, revision }: { readonly id: string; readonly revision: number }): string =>
  `${id}/${revision}`;
