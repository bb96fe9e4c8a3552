/** Places where phones drew dwellings beside each other, or otherwise than the round draws: somebody has to say what holds. */
import { drawingOf } from '#functions/fieldwork/drawing/drawing-of.ts';
import type { Store } from '#functions/store/store.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import type { KeptListing } from '#schemas/fieldwork/kept-listing.ts';

type Reading = { readonly store: Pick<Store, 'getDrawn'> };

/**
 * Those of one study, as their places are called, in the order of these.
 *
 * @param lists every list of the round
 * @param frame of the study
 */
export async function undecidedPlaces(
  { store }: Reading,
  { id: round, settings }: Pick<Round, 'id' | 'settings'>,
  instrument: string,
  { lists, frame }: { readonly lists: readonly KeptListing[]; readonly frame: readonly FrameUnit[] },
): Promise<readonly string[]> {
  const ofStudy = lists.filter((list) => list.instrument === instrument);
  // Where no phone drew there is nothing to decide.
  const places = [...new Set(ofStudy.flatMap(({ psu, drawn }) => (drawn === undefined ? [] : [psu])))].toSorted();
  const rule = settings.drawOnPhones?.[instrument];
  const open = await Promise.all(
    places.map(async (psu) => {
      const drawn = await store.getDrawn({ round, instrument, psu });
      const inPlace = ofStudy.filter((list) => list.psu === psu);
      return drawingOf({ psu, lists: inPlace, drawn, rule }).kind === 'open' ? [psu] : [];
    }),
  );
  return open.flat().map((psu) => frame.find((unit) => unit.psu === psu)?.label ?? psu);
}
