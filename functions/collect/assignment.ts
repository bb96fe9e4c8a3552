/** What an enumerator's link sends them to do: which questionnaire of which round, and what is known before the first question. */
import { prefilledIn } from '#schemas/core/known-answers.ts';
import type { FrameUnit, KnownAnswers, Round } from '#schemas/core/round.ts';
import { findInstrument } from '#schemas/instruments/index.ts';
import { likelyCurrencies } from '#functions/shared/likely-currencies.ts';
import type { Link } from '#functions/shared/access.ts';
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
  /** Currencies that answers are likely to be in, likeliest first. */
  readonly currencies: readonly string[];
};

export type AssignmentOutcome =
  | { readonly kind: 'assigned'; readonly assignment: Assignment }
  /** The link is for another questionnaire, or for a round that does not use this one. */
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'unknown-round' };

function fromFrame(unit: FrameUnit | undefined, version: number): KnownAnswers {
  if (unit === undefined) return {};
  const instrument = findInstrument(unit.instrument, version);
  return instrument === undefined ? {} : prefilledIn(instrument, unit);
}

const describe = (link: Link, version: number, round: Round, unit: FrameUnit | undefined): Assignment => ({
  round: round.id,
  roundTitle: round.title,
  instrument: link.instrument,
  version,
  ...(link.psu !== undefined && { psu: link.psu }),
  ...(unit !== undefined && { place: unit.label }),
  expiresAt: new Date(link.exp * 1000).toISOString(),
  prefilled: fromFrame(unit, version),
  suggested: unit?.suggested ?? {},
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
  const frame = link.psu === undefined ? [] : await store.getFrame(link.round);
  const unit = frame.find((one) => one.instrument === instrument && one.psu === link.psu);
  return { kind: 'assigned', assignment: describe(link, version, round, unit) };
}
