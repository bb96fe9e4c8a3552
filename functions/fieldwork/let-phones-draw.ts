/** Lets phones draw the dwellings of a study where they were listed, or no longer. */
import { isDeepStrictEqual } from 'node:util';

import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import type { DrawRule } from '#schemas/fieldwork/draw-on-phones.ts';
import { type Studies, studyAsked } from '#schemas/language/study/study.ts';

import { changeRound, type ChangeOutcome } from './change-round.ts';
import type { RoundDeps } from './round-deps.ts';

export type LetOutcome =
  | ChangeOutcome
  /** The round does not ask such a study, or nobody lists single units for it. */
  | { readonly kind: 'nothing-to-draw' };

type How = {
  readonly reason: string;
  /** The revision that was looked at; the one that is there unless it is said. */
  readonly revision?: number | undefined;
};

/**
 * Says what phones draw by.
 *
 * @param rule undefined: they draw no more; what they drew before stays
 */
export async function letPhonesDraw(
  deps: RoundDeps & { readonly studies: Studies },
  { id, instrument }: { readonly id: string; readonly instrument: string },
  rule: DrawRule | undefined,
  { reason, revision }: How,
): Promise<LetOutcome> {
  const entry = await deps.store.getRoundEntry(id);
  if (entry === undefined) return { kind: 'unknown-round' };
  const { drawOnPhones = {}, ...settings } = entry.round.settings;
  const { [instrument]: before, ...others } = drawOnPhones;
  if (isDeepStrictEqual(before, rule)) return { kind: 'unchanged' };
  const study = await studyAsked(deps.studies, entry.round.instruments, instrument);
  const isListed = study?.collection.weights.kind === 'psu' && unitQuestion(study.collection.unit) !== undefined;
  if (rule !== undefined && !isListed) return { kind: 'nothing-to-draw' };
  const after = { ...others, ...(rule !== undefined && { [instrument]: rule }) };
  const isNone = Object.keys(after).length === 0;
  const round = { ...entry.round, settings: { ...settings, ...(!isNone && { drawOnPhones: after }) } };
  // Between this reading and the next one somebody else may change it.
  return changeRound(deps, { round }, { reason, faultsIn: () => [], revision: revision ?? entry.revision });
}
