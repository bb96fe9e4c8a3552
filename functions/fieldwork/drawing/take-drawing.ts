/** What a phone drew is drawn again from its list, and taken if it is the same and nothing stands against it; else it waits for the office. */
import type { KeptListing } from '#schemas/fieldwork/kept-listing.ts';
import { notedListing, unitsAt } from '#schemas/fieldwork/listed-dwellings.ts';
import type { DrawRule } from '#schemas/fieldwork/draw-on-phones.ts';
import type { PhoneDraw } from '#schemas/fieldwork/phone-draw.ts';
import type { Store, StoredDrawn } from '#functions/store/store.ts';

import { type DrawingOfPlace, drawingOf } from './drawing-of.ts';
import { tellListed, type TellDeps } from './tell-listed.ts';

export type TakeDeps = Omit<TellDeps, 'store' | 'by' | 'newId'> & {
  readonly store: TellDeps['store'] & Pick<Store, 'listListingsOf' | 'getDrawn' | 'putDrawn' | 'putAudit'>;
  /** Ids of lines: the same for the same, so that a retry writes no second line. */
  readonly lineId: (at: string, of: readonly string[]) => string;
};

type Drawn = KeptListing & { readonly drawn: PhoneDraw };

/** How it came about, for the entry of the place. */
export const howDrawn = (list: Drawn, at: string) => ({
  where: 'phone' as const,
  by: list.by,
  at,
  seed: list.drawn.seed,
  dwellings: list.drawn.dwellings,
  listed: list.dwellings.length,
  list: notedListing(list),
});

/** What a line of the trail says of a draw. */
export const drawInWords = (drawn: number, listed: number, { seed }: DrawRule): string =>
  `${drawn} of ${listed} listed, by seed ${seed}`;

type Standing = { readonly drawing: DrawingOfPlace; readonly drawn: StoredDrawn | undefined };

/** How its place stands now. */
async function standingOf({ store }: TakeDeps, list: KeptListing): Promise<Standing> {
  const { round, instrument, psu } = list;
  const [lists, drawn, entry] = await Promise.all([
    store.listListingsOf(list),
    store.getDrawn(list),
    store.getRoundEntry(round),
  ]);
  const rule = entry?.round.settings.drawOnPhones?.[instrument];
  return { drawing: drawingOf({ psu, lists, drawn, rule }), drawn };
}

const isOf = (list: KeptListing) => {
  const noted = notedListing(list);
  return (other: KeptListing): boolean => notedListing(other) === noted;
};

/** Puts the list in force, unless something stands against it; answers what is in force if it is that. */
async function inForce(deps: TakeDeps, list: Drawn): Promise<StoredDrawn | undefined> {
  const { store } = deps;
  for (;;) {
    const { drawing, drawn } = await standingOf(deps, list);
    if (drawn !== undefined) return drawn.how?.list === notedListing(list) ? drawn : undefined;
    const own = drawing.claims.find((claim) => isOf(list)(claim.list));
    const unit = (await store.getFrame(list.round)).find(
      ({ instrument, psu }) => instrument === list.instrument && psu === list.psu,
    );
    const isAlone = drawing.others.every(isOf(list));
    if (own?.again !== 'equal' || !isAlone || unit === undefined || unit.units !== undefined) return undefined;
    const entry = { units: [...unitsAt(list.dwellings, list.drawn.positions)], how: howDrawn(list, list.receivedAt) };
    if ((await store.putDrawn(list, entry)) === 'written') return { ...entry, revision: 1 };
  }
}

/** Tells the frame how many were listed, once: what it says afterwards is a correction, which no phone undoes. */
async function tellOnce(deps: TakeDeps, list: Drawn): Promise<void> {
  const { store, lineId, now } = deps;
  const noted = notedListing(list);
  let tries = 0;
  const newId = () => lineId(now().toISOString(), [noted, String((tries += 1))]);
  const reason = `dwellings were listed and drawn on a phone (${list.instrument}/${list.psu})`;
  const said = { listed: list.dwellings.length, reason, isOver: false };
  const outcome = await tellListed({ ...deps, by: list.by, newId }, list, said);
  if (outcome !== 'told' && outcome !== 'said') return;
  for (;;) {
    const drawn = await store.getDrawn(list);
    if (drawn?.how?.list !== noted || drawn.told === true) return;
    if ((await store.putDrawn(list, { ...drawn, told: true })) === 'written') return;
  }
}

/** A line of the trail, the same however often it is written. */
const note = async (
  { store, lineId }: TakeDeps,
  { receivedAt: at, ...list }: KeptListing,
  action: 'dwellings-drawn' | 'drawing-disputed',
): Promise<void> => {
  const { round, instrument, psu, by, drawn, dwellings } = list;
  const subject = `${instrument}/${psu}`;
  const says =
    drawn === undefined
      ? `${dwellings.length} listed, none drawn`
      : drawInWords(drawn.positions.length, dwellings.length, drawn);
  await store.putAudit({
    id: lineId(at, [action, notedListing(list), subject, by]),
    ...{ round, at, by, subject, action },
    reason: `on a phone: ${says}`,
  });
};

/** Something was drawn there before this list came. */
const cameAfterDraw = (list: KeptListing, { drawing: { claims }, drawn }: Standing): boolean =>
  [
    ...claims.filter((claim) => !isOf(list)(claim.list)).map((claim) => claim.list.receivedAt),
    ...[drawn?.how?.at].flatMap((at) => at ?? []),
  ].some((at) => at <= list.receivedAt);

/**
 * Notes that a list, drawn from or not, stands against what was listed or drawn in its place, so that the place stays open
 * until somebody decides. One that stands against nothing, or that was decided about, notes nothing.
 *
 * @param list as it is kept
 */
export async function noteDispute(deps: TakeDeps, list: KeptListing): Promise<void> {
  for (;;) {
    const standing = await standingOf(deps, list);
    const { drawing, drawn } = standing;
    if (drawing.kind !== 'open' || !drawing.others.some(isOf(list))) return;
    const entry = { ...(drawn ?? { units: [] }), disputed: true as const };
    if (drawn?.disputed === true || (await deps.store.putDrawn(list, entry)) === 'written') {
      const isLine = list.drawn !== undefined || cameAfterDraw(list, standing);
      return isLine ? note(deps, list, 'drawing-disputed') : undefined;
    }
  }
}

/**
 * Takes what a phone drew, or notes that the office has to decide. Doing it again, after an answer that was lost, does what is
 * left of it and nothing twice, and changes nothing that somebody decided or corrected since.
 *
 * @param list as it is kept
 */
export async function takeDrawing(deps: TakeDeps, list: Drawn): Promise<'taken' | 'open'> {
  const drawn = await inForce(deps, list);
  if (drawn === undefined) {
    await noteDispute(deps, list);
    return 'open';
  }
  // Whoever decided has told the frame and written a line of their own.
  if (drawn.settled !== undefined) return 'taken';
  if (drawn.told !== true) await tellOnce(deps, list);
  await note(deps, list, 'dwellings-drawn');
  return 'taken';
}
