/** What was sent back to the holder of a link: which interviews, and why. Nothing of what was answered leaves with it but place and unit. */
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import type { SentBack } from '#schemas/fieldwork/sent-back.ts';
import { type Studies, studyAsked } from '#schemas/language/study/study.ts';
import type { Link } from '#functions/platform/identity/access.ts';
import { stateOf } from '#functions/store/standing.ts';
import type { Store } from '#functions/store/store.ts';

import { hasEnded, linkStanding, type ReadLink } from './link-standing.ts';

export type SentBackDeps = {
  readonly store: Pick<Store, 'listSentBack' | 'getResponse' | 'getRoundEntry'>;
  readonly studies: Pick<Studies, 'find'>;
  readonly readLink: ReadLink;
  readonly now: () => Date;
};

export type SentBackOutcome =
  { readonly kind: 'told'; readonly sentBack: readonly SentBack[] } | { readonly kind: 'link-ended' };

const textIn = (answer: unknown): string | undefined =>
  typeof answer === 'string' || typeof answer === 'number' ? String(answer) : undefined;

/**
 * What waits for a correction by whoever holds a link, oldest first. A place that is somebody else's by now is left out: its corrections
 * would not be taken from this phone.
 */
export async function sentBackTo(
  { store, studies, readLink, now }: SentBackDeps,
  link: Link,
): Promise<SentBackOutcome> {
  if (await hasEnded(readLink, link, now())) return { kind: 'link-ended' };
  const { round: asked } = (await store.getRoundEntry(link.round)) ?? {};
  const told: SentBack[] = [];
  for (const key of await store.listSentBack(link.round, link.enumerator ?? link.jti)) {
    const record = await store.getResponse(key);
    if (record?.review === undefined || stateOf(record) !== 'sent-back') continue;
    const { instrument, id, answers, review, startedAt } = record;
    const { psu } = answers;
    const standing = await linkStanding(readLink, link, { instrument, psu, startedAt }, now().getTime());
    if (standing.kind !== 'holds') continue;
    const study = asked && (await studyAsked(studies, asked.instruments, instrument));
    const question = unitQuestion(study?.collection.unit);
    const unit = question === undefined ? undefined : textIn(answers[question]);
    const { reason, at } = review.asked ?? review;
    told.push({
      instrument,
      id,
      ...(typeof psu === 'string' && { psu }),
      ...(unit !== undefined && { unit }),
      reason,
      at,
    });
  }
  return { kind: 'told', sentBack: told.sort((a, b) => (a.at < b.at ? -1 : 1)) };
}
