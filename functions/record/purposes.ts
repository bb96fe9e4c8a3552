/** What a person agreed to, purpose by purpose, and what they change of it. */
import { wordingInUse } from '#schemas/fieldwork/known-answers.ts';
import { answersHold } from '#schemas/language/check/answers-hold.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import { correctRegistrant, type ReviseOutcome, withdrawConsent } from '#functions/registry/office/revise.ts';

import { officeDeps, type OwnRecord, type RecordDeps, requestFor } from './record-of.ts';

export type Agreed = { readonly purpose: string; readonly yes: boolean };

/** Every purpose that the study asks this person about, the entry itself left out: that one is taken back by erasing. */
export const agreedIn = ({ study, response }: Pick<OwnRecord, 'study' | 'response'>): readonly Agreed[] =>
  (study.collection.purposes ?? [])
    .filter((purpose) =>
      planOf(study.instrument)
        .questions.get(purpose)
        ?.visibleIf.every((condition) => answersHold(study.instrument, response.answers, condition)),
    )
    .map((purpose) => ({ purpose, yes: response.answers[purpose] === 'yes' }));

export type Agreeing = ReviseOutcome | { readonly kind: 'nothing-changed' };

/**
 * Keeps what is agreed to from now on. Who agrees to something new has read the present wording, and the record says so.
 *
 * @param ticked purposes that are agreed to; all others are not
 */
export async function agreeTo(deps: RecordDeps, record: OwnRecord, ticked: readonly string[]): Promise<Agreeing> {
  const changed = agreedIn(record).filter(({ purpose, yes }) => ticked.includes(purpose) !== yes);
  if (changed.length === 0) return { kind: 'nothing-changed' };
  const added = changed.filter(({ yes }) => !yes).map(({ purpose }) => [purpose, 'yes'] as const);
  const request = requestFor(record, 'on the page of their own record');
  if (added.length === 0)
    return withdrawConsent(
      officeDeps(deps),
      request,
      changed.map(({ purpose }) => purpose),
    );
  const taken = changed.filter(({ yes }) => yes).map(({ purpose }) => [purpose, 'no'] as const);
  const changes = { ...Object.fromEntries([...added, ...taken]), ...wordingInUse(record.study.instrument) };
  return correctRegistrant(officeDeps(deps), request, changes);
}
