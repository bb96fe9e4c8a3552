/** What an enumerator's link sends them to do: which questionnaire of which round, and what is known before the first question. */
import { endOfToken, isForPractice } from '#schemas/fieldwork/enumerators.ts';
import { prefilledIn, regionsOf, wordingInUse } from '#schemas/fieldwork/known-answers.ts';
import { beginningRefusal } from '#schemas/fieldwork/life-cycle.ts';
import { type FrameUnit, type KnownAnswers, type Round, usualDeliveredDays } from '#schemas/fieldwork/round.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { type Studies, type Study, studyAsked, wordsOf } from '#schemas/language/study/study.ts';
import { likelyCurrencies } from '#functions/platform/likely-currencies.ts';
import type { Link } from '#functions/platform/identity/access.ts';
import type { Store } from '#functions/store/store.ts';

export type Assignment = {
  readonly round: string;
  readonly roundTitle: string;
  /** What the study is called. */
  readonly title: string;
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
  /** Id of the link, where it names no enumerator: its holder has no list of work that would tell what was sent back. */
  readonly plainLink?: string;
  /** Country of the round, ISO 3166-1. */
  readonly country: string;
  /** The round's reference period, which questions may be about. */
  readonly period: Round['referencePeriod'];
  /** Currencies that answers are likely to be in, likeliest first. */
  readonly currencies: readonly string[];
  /** Whether the round takes new interviews; what was begun before may be finished and sent. */
  readonly takesNew: boolean;
  /** Days for which the device shows what it delivered; 0 = not at all. */
  readonly deliveredDays: number;
  /** How coarse the place of an interview may be sent along, where the person agrees; absent where the round does not ask. */
  readonly position?: { readonly decimals: number };
};

export type AssignmentOutcome =
  | { readonly kind: 'assigned'; readonly assignment: Assignment }
  /** The link is for another questionnaire, or for a round that does not use this one. */
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'unknown-round' | 'round-not-open' | 'round-closed' | 'link-ended' };

/** What the frame knows of the place, and the wording of consent that is read out there. */
function knownAt(unit: FrameUnit | undefined, instrument: Instrument): KnownAnswers {
  return { ...wordingInUse(instrument), ...(unit !== undefined && prefilledIn(instrument, unit)) };
}

const describe = (
  link: Link,
  { instrument }: Study,
  title: string,
  round: Round,
  frame: readonly FrameUnit[],
  unit: FrameUnit | undefined,
): Omit<Assignment, 'takesNew'> => ({
  round: round.id,
  roundTitle: round.title,
  title,
  instrument: link.instrument,
  version: instrument.version,
  ...(link.psu !== undefined && { psu: link.psu }),
  ...(unit !== undefined && { place: unit.label }),
  ...(link.enumerator === undefined && { plainLink: link.jti }),
  expiresAt: new Date(link.exp * 1000).toISOString(),
  prefilled: knownAt(unit, instrument),
  suggested: unit?.suggested ?? {},
  regions: regionsOf(frame),
  country: round.country,
  period: round.referencePeriod,
  currencies: likelyCurrencies(round),
  deliveredDays: round.settings.deliveredDays ?? usualDeliveredDays,
  ...(round.settings.position !== undefined && { position: round.settings.position }),
});

export type AssignmentDeps = {
  readonly store: Pick<Store, 'getRoundEntry' | 'getFrame' | 'getLink'>;
  readonly studies: Pick<Studies, 'find'>;
  readonly now: () => Date;
};

/**
 * Reads what `link` allows on the page of `instrument`.
 *
 * @param language of the page, for what is said on it
 */
export async function readAssignment(
  link: Link,
  instrument: string,
  { store, studies, now }: AssignmentDeps,
  language: string,
): Promise<AssignmentOutcome> {
  if (link.instrument !== instrument) return { kind: 'out-of-scope' };
  const known = await store.getLink(link.round, link.jti);
  if (endOfToken(link.exp, known).at <= now().toISOString()) return { kind: 'link-ended' };
  const entry = await store.getRoundEntry(link.round);
  if (entry === undefined) return { kind: 'unknown-round' };
  const refusal = beginningRefusal(entry, isForPractice(link, known));
  if (refusal === 'round-not-open' || refusal === 'round-closed') return { kind: refusal };
  const { round } = entry;
  const study = await studyAsked(studies, round.instruments, instrument);
  if (study === undefined) return { kind: 'out-of-scope' };
  const { title } = await wordsOf(study, language);
  const frame = await store.getFrame(link.round);
  const unit =
    link.psu === undefined ? undefined : frame.find((one) => one.instrument === instrument && one.psu === link.psu);
  return {
    kind: 'assigned',
    assignment: { ...describe(link, study, title, round, frame, unit), takesNew: refusal === undefined },
  };
}
