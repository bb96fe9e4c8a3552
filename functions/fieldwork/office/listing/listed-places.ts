/** The places of a round whose dwellings were listed on phones: their lists joined, and how what was drawn there stands. */
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import { notedListing } from '#schemas/fieldwork/listed-dwellings.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import { type Study, studyAsked } from '#schemas/language/study/study.ts';
import { type DrawingOfPlace, drawingOf } from '#functions/fieldwork/drawing/drawing-of.ts';
import { type JointListing, jointListings } from '#functions/fieldwork/drawing/joint-listing.ts';
import { stampOfPlace } from '#functions/fieldwork/drawing/settle-drawing.ts';
import type { StoredDrawn } from '#functions/store/store.ts';
import type { OfficeDeps, SeenRound } from '../read/deps.ts';

/** A place, as one member of staff has it. */
export type ListedPlace = JointListing & {
  readonly unit: FrameUnit | undefined;
  readonly drawn: StoredDrawn | undefined;
  /** Of all lists of the place, also those that this reader does not see. */
  readonly drawing: DrawingOfPlace;
  /** By what it is told whether it is still as it was looked at. */
  readonly stamp: string;
  /** Phones may draw there, so that the office can by the same. */
  readonly hasRule: boolean;
};

export type ListedStudy = { readonly study: Study; readonly places: readonly ListedPlace[] };

/** By study; those of which units are listed within a place. */
export async function listedPlaces(
  { store, studies }: Pick<OfficeDeps, 'store' | 'studies'>,
  seen: SeenRound,
): Promise<{ readonly studies: readonly ListedStudy[]; readonly trials: number }> {
  const { round } = seen.entry;
  const [all, frame] = await Promise.all([store.listListings(round.id), store.getFrame(round.id)]);
  const lists = all.filter(({ by }) => seen.sees(by));
  const placed = jointListings(lists).map(async (joint): Promise<ListedPlace> => {
    const { instrument, psu } = joint;
    const here = all.filter((list) => list.instrument === instrument && list.psu === psu);
    const drawn = await store.getDrawn({ round: round.id, instrument, psu });
    const rule = round.settings.drawOnPhones?.[instrument];
    const unit = frame.find((one) => one.instrument === instrument && one.psu === psu);
    const drawing = drawingOf({ psu, lists: here, drawn, rule });
    return { ...joint, unit, drawn, drawing, stamp: stampOfPlace(here, drawn), hasRule: rule !== undefined };
  });
  const places = await Promise.all(placed);
  const asked = await Promise.all(
    Object.keys(round.instruments).map((id) => studyAsked(studies, round.instruments, id)),
  );
  return {
    studies: asked.flatMap((study) =>
      study === undefined || unitQuestion(study.collection.unit) === undefined
        ? []
        : [{ study, places: places.filter(({ instrument }) => instrument === study.instrument.id) }],
    ),
    trials: lists.filter(({ trial }) => trial === true).length,
  };
}

/** A place with the list that what is in force there was drawn from: that of one phone, or all of them joined. */
export function asDrawnFrom(place: ListedPlace): ListedPlace {
  const part = place.parts.find((one) => notedListing(one) === place.drawn?.how?.list);
  return part === undefined
    ? place
    : { ...place, parts: [part], dwellings: part.dwellings.map((dwelling) => ({ ...dwelling, by: part.by })) };
}
