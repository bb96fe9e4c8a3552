/** The office says which dwellings hold in a place: the form that it sends. */
import { stampOfPlace } from '#functions/fieldwork/drawing/settle-drawing.ts';
import type { PlaceKey } from '#functions/store/store.ts';
import type { Stage } from './stage.ts';

/** Draws there, and answers what is posted to let that hold. */
export async function holdingForm({ store }: Stage, place: PlaceKey): Promise<string> {
  await store.putDrawn(place, { units: [{ code: '1' }] });
  const seen = stampOfPlace(await store.listListingsOf(place), await store.getDrawn(place));
  const { instrument, psu } = place;
  return new URLSearchParams({ instrument, psu, seen, holds: 'office', reason: 'asked' }).toString();
}
