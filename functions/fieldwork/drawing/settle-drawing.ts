/** The office says which dwellings hold where phones listed or drew beside each other: those of one phone, those of the office, or a draw from all lists joined. */
import type { DrawnPlace } from '#schemas/fieldwork/drawn-place.ts';
import { mostDrawnUnits } from '#schemas/fieldwork/drawn-units.ts';
import { permits } from '#schemas/fieldwork/life-cycle.ts';
import type { KeptListing } from '#schemas/fieldwork/kept-listing.ts';
import { notedListing, unitsAt } from '#schemas/fieldwork/listed-dwellings.ts';
import { unitsWithin } from '#analysis/statistics/sampling/units-within.ts';
import { sha256 } from '#functions/store/sha256.ts';
import type { PlaceKey, Store, StoredDrawn } from '#functions/store/store.ts';

import { type DrawingOfPlace, drawingOf } from './drawing-of.ts';
import { jointListings } from './joint-listing.ts';
import { drawInWords, howDrawn } from './take-drawing.ts';
import { type HeldApart, holdApart, type HoldDeps } from './hold-apart.ts';
import { tellListed, type TellDeps } from './tell-listed.ts';

export type SettleDrawingDeps = TellDeps &
  HoldDeps & { readonly store: Pick<Store, 'listListingsOf' | 'getDrawn' | 'putDrawn' | 'putAudit'> };

/**
 * What holds: a list by its id, all lists joined and drawn from once more, what the office drew before, or what is in force
 * (`keep`), also where the round draws by another rule now.
 */
export type Holds = { readonly kind: 'list'; readonly id: string } | { readonly kind: 'joint' | 'office' | 'keep' };

export type SettledDrawing =
  /** `apart`: interviews that another draw led, in no figure until somebody decides about each; `letIn`: those that this one led. */
  | ({ readonly kind: 'settled'; readonly drawn: number; readonly listed?: number } & HeldApart)
  /** A list came, or somebody drew or decided, since it was looked at. */
  | { readonly kind: 'changed-meanwhile' }
  /** That cannot hold: the list was not drawn as the round draws, the round says nothing to draw by, the office drew nothing, or what is in force cannot be drawn again. */
  | { readonly kind: 'cannot-hold' }
  | { readonly kind: 'frozen' };

/** By what it is told whether a place is still as somebody saw it. */
export const stampOfPlace = (lists: readonly KeptListing[], drawn: StoredDrawn | undefined): string =>
  sha256(JSON.stringify([lists.map(notedListing).toSorted(), drawn?.revision ?? null])).slice(0, 32);

/** What the office drew in a place: what it handed out, or the number that the frame says alone. */
export function drawnByOffice(
  drawn: DrawnPlace | undefined,
  isNumbered: boolean,
): Pick<DrawnPlace, 'units' | 'how'> | undefined {
  if (drawn?.how?.where === 'phone') return undefined;
  const { units = [], how, settled, disputed } = drawn ?? {};
  // An entry may say nothing but that somebody has to decide.
  const isDrawn = disputed !== true || how !== undefined || settled !== undefined || units.length > 0;
  if (!isNumbered && (drawn === undefined || !isDrawn)) return undefined;
  return { units, ...(how && { how }) };
}

type Chosen = {
  readonly drawn: DrawnPlace;
  readonly listed?: number;
  /** What is only kept changes no number that the frame says. */
  readonly isKept?: true;
  readonly says: string;
};

/** What holds from a moment on, with what was handed out before if that is something else. */
export function decidedNow(holds: DrawnPlace, before: DrawnPlace | undefined, at: string): DrawnPlace {
  const { units = [] } = before ?? {};
  const isOther = units.length > 0 && JSON.stringify(units) !== JSON.stringify(holds.units);
  return { ...holds, decidedAt: at, ...(isOther && { former: units }) };
}

const heldInWords = ({ apart, letIn }: HeldApart): string =>
  [
    ...(apart === 0 ? [] : [`; interviews that another draw led, kept apart: ${apart}`]),
    ...(letIn === 0 ? [] : [`; interviews that this draw led, let in: ${letIn}`]),
  ].join('');

/** What is in force, as it is; undefined where nobody said how it came about, or its list is missing. */
function kept({ isMissing }: DrawingOfPlace, drawn: StoredDrawn | undefined): Chosen | undefined {
  const { units, how } = drawn ?? {};
  if (units === undefined || how === undefined || isMissing) return undefined;
  const says = `what is in force stays: ${drawInWords(units.length, how.listed, how)}`;
  return { drawn: { units, how }, listed: how.listed, isKept: true, says };
}

/** What the place has from now on; undefined where that cannot hold. */
async function choose(
  { store, now, by }: SettleDrawingDeps,
  place: PlaceKey,
  holds: Holds,
  { lists, drawn }: { readonly lists: readonly KeptListing[]; readonly drawn: StoredDrawn | undefined },
): Promise<Chosen | undefined> {
  const { instrument, psu } = place;
  const [entry, frame] = await Promise.all([store.getRoundEntry(place.round), store.getFrame(place.round)]);
  const rule = entry?.round.settings.drawOnPhones?.[instrument];
  const isNumbered = frame.some(
    (unit) => unit.instrument === instrument && unit.psu === psu && unit.units !== undefined,
  );
  const at = now().toISOString();
  const drawing = drawingOf({ psu, lists, drawn, rule });
  switch (holds.kind) {
    case 'keep':
      return kept(drawing, drawn);
    case 'office': {
      const office = drawnByOffice(drawn, isNumbered);
      return office && { drawn: office, says: 'what the office drew' };
    }
    case 'list': {
      const claim = drawing.claims.find(({ list }) => list.id === holds.id);
      if (claim?.again !== 'equal') return undefined;
      const { list, drawn: draw } = claim;
      const units = [...unitsAt(list.dwellings, draw.positions)];
      const listed = list.dwellings.length;
      const says = `what the phone of ${list.by} drew: ${drawInWords(units.length, listed, draw)}`;
      return { drawn: { units, how: howDrawn({ ...list, drawn: draw }, at) }, listed, says };
    }
    case 'joint': {
      const [joint] = jointListings(lists);
      if (rule === undefined || joint === undefined || rule.dwellings > mostDrawnUnits) return undefined;
      const listed = joint.dwellings.length;
      const units = [...unitsAt(joint.dwellings, unitsWithin(rule.seed, psu, listed, rule.dwellings).positions)];
      const how = { where: 'office' as const, by, at, ...rule, listed };
      return {
        drawn: { units, how },
        listed,
        says: `from all lists joined: ${drawInWords(units.length, listed, rule)}`,
      };
    }
  }
}

/**
 * Decides. What lists there are stays as it came; phones of the place hear what holds with their next list of work.
 *
 * @param seen {@link stampOfPlace} of what was looked at
 * @param reason for the trail
 */
export async function settleDrawing(
  deps: SettleDrawingDeps,
  place: PlaceKey,
  { holds, seen, reason }: { readonly holds: Holds; readonly seen: string; readonly reason: string },
): Promise<SettledDrawing> {
  const { store, now, newId, by } = deps;
  const [lists, drawn] = await Promise.all([store.listListingsOf(place), store.getDrawn(place)]);
  if (stampOfPlace(lists, drawn) !== seen) return { kind: 'changed-meanwhile' };
  const chosen = await choose(deps, place, holds, { lists, drawn });
  if (chosen === undefined) return { kind: 'cannot-hold' };
  const subject = `${place.instrument}/${place.psu}`;
  const { listed } = chosen;
  const state = (await store.getRoundEntry(place.round))?.state ?? 'archived';
  if (permits[state].editing === 'none') return { kind: 'frozen' };
  const entry = {
    ...decidedNow(chosen.drawn, drawn, now().toISOString()),
    settled: lists.map(notedListing),
    ...(drawn && { revision: drawn.revision }),
  };
  if ((await store.putDrawn(place, entry)) === 'changed-meanwhile') return { kind: 'changed-meanwhile' };
  if (listed !== undefined)
    await tellListed(deps, place, {
      ...{ listed, reason: `dwellings were listed (${subject})` },
      isOver: chosen.isKept !== true,
    });
  const held = await holdApart(deps, place);
  await store.putAudit({
    id: newId(),
    ...{ round: place.round, at: now().toISOString(), by, subject },
    action: 'drawing-settled',
    reason: `${reason} – ${chosen.says}${heldInWords(held)}`,
  });
  return { kind: 'settled', drawn: chosen.drawn.units.length, ...(listed !== undefined && { listed }), ...held };
}
