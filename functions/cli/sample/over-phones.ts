/** A drawing of the office beside those of phones: what phones drew is not drawn once more in silence. */
import type { DrawnPlace } from '#schemas/fieldwork/drawn-place.ts';
import { notedListing } from '#schemas/fieldwork/listed-dwellings.ts';
import { some } from '#schemas/basics/some-names.ts';
import { drawingOf } from '#functions/fieldwork/drawing/drawing-of.ts';
import { holdApart, type HoldDeps } from '#functions/fieldwork/drawing/hold-apart.ts';
import { decidedNow } from '#functions/fieldwork/drawing/settle-drawing.ts';
import type { PlaceKey, Store, StoredDrawn } from '#functions/store/store.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';

/** What was there before, and the lists of phones that the new draw takes the place of. */
export type Before = {
  readonly psu: string;
  readonly drawn: StoredDrawn | undefined;
  readonly settled: readonly string[];
  /** Phones drew there: what the office draws now decides. */
  readonly isTheirs: boolean;
};

/**
 * What is drawn in these places already.
 *
 * @param isOver somebody means to take the place of what phones drew
 * @throws {CommandFailure} phones drew in some of them; nothing was changed
 */
export async function drawnBefore(
  store: Pick<Store, 'getDrawn' | 'listListingsOf'>,
  of: Omit<PlaceKey, 'psu'>,
  psus: readonly string[],
  isOver: boolean,
): Promise<readonly Before[]> {
  const places: Before[] = [];
  const byPhones: string[] = [];
  for (const psu of psus) {
    const [drawn, lists] = await Promise.all([store.getDrawn({ ...of, psu }), store.listListingsOf({ ...of, psu })]);
    const { kind, claims } = drawingOf({ psu, lists, drawn, rule: undefined });
    const isTheirs = drawn?.how?.where === 'phone' || kind === 'open';
    if (isTheirs) byPhones.push(`${psu} (${some(claims.map(({ list }) => list.by))})`);
    places.push({ psu, drawn, isTheirs, settled: isTheirs ? lists.map(notedListing) : (drawn?.settled ?? []) });
  }
  if (byPhones.length > 0 && !isOver)
    throw new CommandFailure(
      `phones drew in ${some(byPhones)}; nothing was changed: decide what holds by remit sample settle or on the page of lists, or say --over-phones to take the place of what they drew`,
    );
  return places;
}

/**
 * Keeps what the office drew in each; interviews that draws of phones led are kept apart.
 *
 * @throws {CommandFailure} somebody drew in one of them in the meantime
 */
export async function putAllDrawn(
  deps: HoldDeps & { readonly store: Pick<Store, 'putDrawn'> },
  of: Omit<PlaceKey, 'psu'>,
  before: readonly Before[],
  drawnIn: (before: Before) => DrawnPlace,
): Promise<void> {
  const overtaken: string[] = [];
  for (const place of before) {
    const { psu, drawn, settled, isTheirs } = place;
    const now = isTheirs ? decidedNow(drawnIn(place), drawn, deps.now().toISOString()) : drawnIn(place);
    const entry = { ...now, settled: [...settled], ...(drawn && { revision: drawn.revision }) };
    if ((await deps.store.putDrawn({ ...of, psu }, entry)) === 'changed-meanwhile') overtaken.push(psu);
    else if (isTheirs) await holdApart(deps, { ...of, psu });
  }
  if (overtaken.length > 0)
    throw new CommandFailure(
      `somebody drew in ${some(overtaken)} in the meantime, and that stays; the page of lists says what is to be decided`,
    );
}
