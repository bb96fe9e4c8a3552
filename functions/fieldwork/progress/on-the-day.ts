/** What is known of a round on the day it is looked at, beside what was filed: for the list of what to do, on its page and at the terminal. */
import { unassigned } from '#functions/fieldwork/links/set-enumerators.ts';
import { openConflicts } from '#functions/ingest/conflicts.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { Store } from '#functions/store/store.ts';
import { endOf, type Enumerator } from '#schemas/fieldwork/enumerators.ts';

import { handedBackOf } from './handed-back.ts';
import type { StudyFieldwork } from './read-fieldwork.ts';
import { undecidedPlaces } from './undecided-places.ts';

type Looking = {
  readonly store: Pick<
    Store,
    'listHandBacks' | 'listListings' | 'listConflicts' | 'getResponse' | 'listLinks' | 'getDrawn'
  >;
  readonly now: () => Date;
};

/** People who have places in a study, and no link in force for work. */
function withoutLink(
  instrument: string,
  enumerators: readonly Enumerator[],
  links: Awaited<ReturnType<Store['listLinks']>>,
  at: string,
): readonly string[] {
  const held = new Set(
    links.filter((link) => link.trial !== true && endOf(link).at > at).map(({ enumerator }) => enumerator),
  );
  return enumerators
    .filter(({ id, assignments }) => assignments.some((one) => one.instrument === instrument) && !held.has(id))
    .map(({ id }) => id);
}

/**
 * Each study of a round with what is known of it on the day (`OnTheDay` of `analysis/fieldwork/progress/to-do.ts`).
 *
 * @param studies what was filed, as far as the reader sees it
 * @param enumerators those whom the reader sees
 */
export async function onTheDay<T extends StudyFieldwork>(
  { store, now }: Looking,
  entry: RoundEntry,
  studies: readonly T[],
  enumerators: readonly Enumerator[],
) {
  const { id } = entry.round;
  const [said, lists, conflicts, links] = await Promise.all([
    store.listHandBacks(id),
    store.listListings(id),
    openConflicts(store, id),
    store.listLinks(id),
  ]);
  const at = now().toISOString();
  return Promise.all(
    studies.map(async (one) => {
      const { instrument } = one.study;
      const seen = new Set(one.interviews.map((interview) => interview.id));
      return {
        ...one,
        handedBack: handedBackOf(said, instrument.id, enumerators, one.frame),
        undecided: await undecidedPlaces({ store }, entry.round, instrument.id, { ...one, lists }),
        unassigned: unassigned(one.frame, enumerators).map(({ psu }) => psu),
        twice: conflicts.filter((each) => each.instrument === instrument.id && seen.has(each.id)).length,
        withoutLink: withoutLink(instrument.id, enumerators, links, at),
        takesNew: entry.state === 'open',
      };
    }),
  );
}
