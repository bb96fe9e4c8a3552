/** What an enumerator's link sends them to do: which questionnaire of which round, and what is known before the first question. */
import { prefilledIn, regionsOf, wordingInUse } from '#schemas/fieldwork/known-answers.ts';
import type { FrameUnit, KnownAnswers, Round } from '#schemas/fieldwork/round.ts';
import { findInstrument } from '#schemas/studies/catalogue.ts';
import { likelyCurrencies } from '#functions/platform/likely-currencies.ts';
import type { Link } from '#functions/platform/identity/access.ts';
import type { Store } from '#functions/store/store.ts';

export type Assignment = {
  readonly round: string;
  readonly roundTitle: string;
  readonly instrument: string;
  readonly version: number;
  readonly psu?: string;
  /** The PSU in words, for the person in the field. */
  readonly place?: string;
  /** ISO 8601; after it the link sends nothing any more. */
  readonly expiresAt: string;
  /** Known from the frame: neither asked nor changed. */
  readonly prefilled: KnownAnswers;
  /** What a new interview starts with; asked all the same. */
  readonly suggested: KnownAnswers;
  /** Regions of the round's frame: the codes of a place that somebody comes from. */
  readonly regions: readonly string[];
  /** Currencies that answers are likely to be in, likeliest first. */
  readonly currencies: readonly string[];
};

export type AssignmentOutcome =
  | { readonly kind: 'assigned'; readonly assignment: Assignment }
  /** The link is for another questionnaire, or for a round that does not use this one. */
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'unknown-round' };

/** What the frame knows of the place, and the wording of consent that is read out there. */
function knownAt(unit: FrameUnit | undefined, id: string, version: number): KnownAnswers {
  const instrument = findInstrument(id, version);
  if (instrument === undefined) return {};
  return { ...wordingInUse(instrument), ...(unit !== undefined && prefilledIn(instrument, unit)) };
}

const describe = (
  link: Link,
  version: number,
  round: Round,
  frame: readonly FrameUnit[],
  unit: FrameUnit | undefined,
): Assignment => ({
  round: round.id,
  roundTitle: round.title,
  instrument: link.instrument,
  version,
  ...(link.psu !== undefined && { psu: link.psu }),
  ...(unit !== undefined && { place: unit.label }),
  expiresAt: new Date(link.exp * 1000).toISOString(),
  prefilled: knownAt(unit, link.instrument, version),
  suggested: unit?.suggested ?? {},
  regions: regionsOf(frame),
  currencies: likelyCurrencies(round),
});

/** Reads what `link` allows on the page of `instrument`. */
export async function readAssignment(
  link: Link,
  instrument: string,
  store: Pick<Store, 'getRound' | 'getFrame'>,
): Promise<AssignmentOutcome> {
  if (link.instrument !== instrument) return { kind: 'out-of-scope' };
  const round = await store.getRound(link.round);
  if (round === undefined) return { kind: 'unknown-round' };
  const version = round.instruments[instrument];
  if (version === undefined) return { kind: 'out-of-scope' };
  const frame = await store.getFrame(link.round);
  const unit =
    link.psu === undefined ? undefined : frame.find((one) => one.instrument === instrument && one.psu === link.psu);
  return { kind: 'assigned', assignment: describe(link, version, round, frame, unit) };
}
