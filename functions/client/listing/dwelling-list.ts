/** A list of dwellings on a phone: what is added, changed, removed and put back. Nothing of it is stored or sent here. */
import { mostListed } from '#schemas/fieldwork/listed-dwellings.ts';
import type { ListedDwelling } from '#schemas/fieldwork/listing.ts';
import type { Listing } from '#schemas/fieldwork/listing.ts';

import type { DrawRule } from '#schemas/fieldwork/draw-on-phones.ts';
import { unitsWithin } from '#analysis/statistics/sampling/units-within.ts';

import { without } from '../engine/without.ts';

export type Removed = {
  /** Where it stood, from 0. */
  readonly at: number;
  readonly dwelling: ListedDwelling;
};

export type HeldList = {
  /** Questionnaire and place. */
  readonly work: string;
  readonly list: Listing;
  /** The last one that was removed, to be put back. */
  readonly removed?: Removed;
  /** The revision that somebody wants the office to have: that, or a later one, is sent. */
  readonly wanted?: number;
  /** The newest revision that the office has, and since when, by the clock of the phone, ISO 8601. */
  readonly sent?: { readonly revision: number; readonly at: string };
  /** The office takes it no more by this link: its mark. Another link may bring it. */
  readonly refused?: string;
};

/** It was drawn from, and stays as it is. */
export const isClosed = ({ list }: HeldList): boolean => list.drawn !== undefined;

/** The dwellings of a list in another state of it: whatever is done is a revision more. A list that was drawn from stays as it is. */
function revised(held: HeldList, dwellings: readonly ListedDwelling[], gone?: Removed): HeldList {
  if (isClosed(held)) return held;
  const list = { ...held.list, revision: held.list.revision + 1, dwellings: [...dwellings] };
  return { ...without(held, 'removed'), list, ...(gone !== undefined && { removed: gone }) };
}

/** A list with its first dwelling. */
export const begun = (work: string, id: string, now: Date, first: ListedDwelling): HeldList => ({
  work,
  list: { id, revision: 1, startedAt: now.toISOString(), dwellings: [first] },
});

/** It holds as many as a phone lists. */
export const isFull = ({ list }: HeldList): boolean => list.dwellings.length >= mostListed;

/** At the end; a full list stays as it is. */
export const added = (held: HeldList, dwelling: ListedDwelling): HeldList =>
  isFull(held) ? held : revised(held, [...held.list.dwellings, dwelling]);

/** Where a dwelling stands now: another tab may have moved it. -1 where it is not there any more. */
function found({ list: { dwellings } }: HeldList, { at, dwelling }: Removed): number {
  const text = JSON.stringify(dwelling);
  const isIt = (one: ListedDwelling | undefined): boolean => JSON.stringify(one) === text;
  return isIt(dwellings[at]) ? at : dwellings.findIndex(isIt);
}

/** One that is not there any more changes nothing. */
export function changed(held: HeldList, before: Removed, after: ListedDwelling): HeldList {
  const at = found(held, before);
  return at === -1 || JSON.stringify(before.dwelling) === JSON.stringify(after)
    ? held
    : revised(
        held,
        held.list.dwellings.map((one, index) => (index === at ? after : one)),
      );
}

/** One that is not there any more is removed already. */
export function removed(held: HeldList, one: Removed): HeldList {
  const at = found(held, one);
  if (at === -1) return held;
  return revised(
    held,
    held.list.dwellings.filter((_, index) => index !== at),
    { at, dwelling: one.dwelling },
  );
}

/** The one that was removed last, where it stood. */
export function putBack(held: HeldList): HeldList {
  const { removed: one, list } = held;
  if (one === undefined || isFull(held)) return held;
  return revised(held, [...list.dwellings.slice(0, one.at), one.dwelling, ...list.dwellings.slice(one.at)]);
}

/** Draws from it, once: it is closed here, and the office is to have it. */
export function drawnFrom(held: HeldList, psu: string, { seed, dwellings }: DrawRule, now: Date): HeldList {
  if (isClosed(held) || held.list.dwellings.length === 0) return held;
  const { positions } = unitsWithin(seed, psu, held.list.dwellings.length, dwellings);
  const drawn = { seed, dwellings, at: now.toISOString(), positions: [...positions] };
  const list = { ...held.list, revision: held.list.revision + 1, drawn };
  return wanted({ ...without(held, 'removed'), list });
}

/** Somebody wants the office to have it as it is; a refusal is forgotten: it is tried once more. */
export const wanted = (held: HeldList): HeldList => ({ ...without(held, 'refused'), wanted: held.list.revision });

/** Something in it is with nobody but this phone. */
export const isUnsent = ({ list, sent }: HeldList): boolean => (sent?.revision ?? 0) < list.revision;

/** Somebody wants it sent, and it was not. */
export const isWaiting = ({ wanted: of, sent }: HeldList): boolean => of !== undefined && (sent?.revision ?? 0) < of;
