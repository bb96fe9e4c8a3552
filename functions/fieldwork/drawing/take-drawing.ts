/** What a phone drew is drawn again from its list, and taken if it is the same and nothing stands against it; else it waits for the office. */
import type { KeptListing } from '#schemas/fieldwork/kept-listing.ts';
import { notedListing, unitsAt } from '#schemas/fieldwork/listed-dwellings.ts';
import type { DrawRule } from '#schemas/fieldwork/draw-on-phones.ts';
import type { PhoneDraw } from '#schemas/fieldwork/phone-draw.ts';
import type { Store } from '#functions/store/store.ts';

import { drawingOf } from './drawing-of.ts';
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

/** Puts the list in force, unless something stands against it; answers whether it is. */
async function inForce({ store }: TakeDeps, list: Drawn): Promise<boolean> {
  const noted = notedListing(list);
  for (;;) {
    const [lists, drawn, entry, frame] = await Promise.all([
      store.listListingsOf(list),
      store.getDrawn(list),
      store.getRoundEntry(list.round),
      store.getFrame(list.round),
    ]);
    if (drawn !== undefined) return drawn.how?.list === noted;
    const { instrument, psu } = list;
    const rule = entry?.round.settings.drawOnPhones?.[instrument];
    const { claims, others } = drawingOf({ psu, lists, drawn, rule });
    const own = claims.find((claim) => notedListing(claim.list) === noted);
    const unit = frame.find((one) => one.instrument === instrument && one.psu === psu);
    const isAlone = others.every((other) => notedListing(other) === noted);
    if (own?.again !== 'equal' || !isAlone || unit === undefined || unit.units !== undefined) return false;
    const units = unitsAt(list.dwellings, list.drawn.positions);
    if ((await store.putDrawn(list, { units: [...units], how: howDrawn(list, list.receivedAt) })) === 'written')
      return true;
  }
}

/**
 * Takes what a phone drew, or notes that the office has to decide. Doing it again, after an answer that was lost, does what is
 * left of it and nothing twice.
 *
 * @param list as it is kept
 */
export async function takeDrawing(deps: TakeDeps, list: Drawn): Promise<'taken' | 'open'> {
  const { store, lineId } = deps;
  const { round, instrument, psu, by, drawn, dwellings } = list;
  const isTaken = await inForce(deps, list);
  const noted = notedListing(list);
  const subject = `${instrument}/${psu}`;
  if (isTaken) {
    let tries = 0;
    const newId = () => lineId(deps.now().toISOString(), [noted, String((tries += 1))]);
    await tellListed(
      { ...deps, by, newId },
      list,
      dwellings.length,
      `dwellings were listed and drawn on a phone (${subject})`,
    );
  }
  const at = list.receivedAt;
  await store.putAudit({
    id: lineId(at, ['drawn', noted, subject, by]),
    ...{ round, at, by, subject },
    action: isTaken ? 'dwellings-drawn' : 'drawing-disputed',
    reason: `on a phone: ${drawInWords(drawn.positions.length, dwellings.length, drawn)}`,
  });
  return isTaken ? 'taken' : 'open';
}
