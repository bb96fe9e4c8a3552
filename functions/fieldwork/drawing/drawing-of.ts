/** How what phones drew in a place stands: it holds, or somebody has to decide. The draw is made again from the list that came with it. */
import type { DrawnPlace } from '#schemas/fieldwork/drawn-place.ts';
import type { KeptListing } from '#schemas/fieldwork/kept-listing.ts';
import { notedListing } from '#schemas/fieldwork/listed-dwellings.ts';
import type { DrawRule } from '#schemas/fieldwork/draw-on-phones.ts';
import type { PhoneDraw } from '#schemas/fieldwork/phone-draw.ts';
import { unitsWithin } from '#analysis/statistics/sampling/units-within.ts';

/** What came of drawing again from the same list. */
export type Again =
  | 'equal'
  /** Phones do not draw in this round, or do not any more. */
  | 'not-allowed'
  /** By another seed, or another number of dwellings, than the round has now. */
  | 'other-rule'
  /** The same seed draws others. */
  | 'other-dwellings';

/** A list that was drawn from on its phone. */
export type Claim = { readonly list: KeptListing; readonly drawn: PhoneDraw; readonly again: Again };

export type DrawingOfPlace = {
  /** `none`: no phone drew. `open`: the office has to say what holds. */
  readonly kind: 'none' | 'holds' | 'open';
  readonly claims: readonly Claim[];
  /** Lists that nobody has decided about, and that what is drawn now was not drawn from. */
  readonly others: readonly KeptListing[];
  /** The list that what is in force was drawn from is not there: nobody can draw it again. */
  readonly isMissing: boolean;
};

type Given = {
  readonly psu: string;
  /** All lists of the place. */
  readonly lists: readonly KeptListing[];
  readonly drawn: DrawnPlace | undefined;
  readonly rule: DrawRule | undefined;
};

/** Draws again from a list, by what the round has its phones draw by. */
export function drawnAgain(psu: string, { dwellings }: KeptListing, drawn: PhoneDraw, rule?: DrawRule): Again {
  if (rule === undefined) return 'not-allowed';
  if (drawn.seed !== rule.seed || drawn.dwellings !== rule.dwellings) return 'other-rule';
  const { positions } = unitsWithin(rule.seed, psu, dwellings.length, rule.dwellings);
  return positions.join() === drawn.positions.join() ? 'equal' : 'other-dwellings';
}

function kindOf(
  { claims, others, isMissing }: Omit<DrawingOfPlace, 'kind'>,
  drawn: DrawnPlace | undefined,
): DrawingOfPlace['kind'] {
  if (isMissing || drawn?.disputed === true) return 'open';
  if (drawn === undefined) return claims.length === 0 ? 'none' : 'open';
  // Upon a draw of the office only a draw of a phone is a second one; beside that of a phone any other list is.
  if (drawn.how?.where === 'phone') return others.length === 0 ? 'holds' : 'open';
  if (others.some((list) => list.drawn !== undefined)) return 'open';
  return claims.length === 0 ? 'none' : 'holds';
}

/** How the drawing in a place stands; what is listed for practice is no part of it. */
export function drawingOf({ psu, lists, drawn, rule }: Given): DrawingOfPlace {
  const counted = lists.filter(({ trial, dwellings }) => trial !== true && dwellings.length > 0);
  const settled = new Set([...(drawn?.settled ?? []), ...[drawn?.how?.list].flatMap((list) => list ?? [])]);
  const claims = counted.flatMap((list) =>
    list.drawn === undefined ? [] : [{ list, drawn: list.drawn, again: drawnAgain(psu, list, list.drawn, rule) }],
  );
  const others = counted.filter((list) => !settled.has(notedListing(list)));
  const from = drawn?.how?.list;
  const isMissing = from !== undefined && !counted.some((list) => notedListing(list) === from);
  const found = { claims, others, isMissing };
  return { kind: kindOf(found, drawn), ...found };
}
