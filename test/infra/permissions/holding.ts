/** The office says which dwellings hold in a place: the form that it sends. */
import { stampOfPlace } from '#functions/fieldwork/drawing/settle-drawing.ts';
import type { PlaceKey } from '#functions/store/store.ts';
import type { Stage } from './stage.ts';

/** Draws there, and answers what is posted to let that hold. */
export async function holdingForm({ store }: Stage, place: PlaceKey): Promise<string> {
  const before = await store.getDrawn(place);
  await store.putDrawn(place, { units: [{ code: '1' }], revision: before?.revision });
  const seen = stampOfPlace(await store.listListingsOf(place), await store.getDrawn(place));
  const { instrument, psu } = place;
  return new URLSearchParams({ instrument, psu, seen, holds: 'office', reason: 'asked' }).toString();
}

/** The office has decided which draw holds there. */
export async function decidedIn({ store }: Stage, place: PlaceKey): Promise<void> {
  const { revision } = (await store.getDrawn(place)) ?? {};
  await store.putDrawn(place, { units: [], decidedAt: '2026-05-01T00:00:00.000Z', revision });
}
