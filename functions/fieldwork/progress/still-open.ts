/** What is still open in a round that is to be closed: asked on its page and at the terminal, where somebody may close it nevertheless. */
import { openIn, unusedLinks } from '#analysis/fieldwork/progress/still-open.ts';
import { progressOf } from '#analysis/fieldwork/progress/progress.ts';
import type { Note } from '#schemas/words/note.ts';
import { endOf } from '#schemas/fieldwork/enumerators.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { openConflicts } from '#functions/ingest/conflicts.ts';
import type { Store } from '#functions/store/store.ts';
import type { StudyFieldwork } from './read-fieldwork.ts';
import { undecidedPlaces } from './undecided-places.ts';

type Reading = {
  readonly store: Pick<Store, 'listConflicts' | 'getResponse' | 'listLinks' | 'listListings' | 'getDrawn'>;
  readonly now: () => Date;
};

/** Links in force, of enumerators or of whoever holds them, through which neither an interview nor a sheet has come. */
async function unusedIn({ store, now }: Reading, round: string, studies: readonly StudyFieldwork[]) {
  const at = now().toISOString();
  const used = new Set(studies.flatMap(({ interviews }) => interviews.map(({ link }) => link)));
  const counted = new Set(studies.flatMap(({ sheets }) => sheets.map(({ by }) => by)));
  return (await store.listLinks(round)).filter(
    (link) =>
      link.trial !== true && endOf(link).at > at && !used.has(link.id) && !counted.has(link.enumerator ?? link.id),
  );
}

/**
 * Every study of the round that people are asked for by others, then its links; nothing where nothing is open.
 *
 * @param studies all that was filed in the round
 */
export async function stillOpen(
  deps: Reading,
  round: Pick<Round, 'id' | 'settings'>,
  studies: readonly StudyFieldwork[],
): Promise<readonly Note[]> {
  const { store, now } = deps;
  const today = now().toISOString().slice(0, 10);
  const [conflicts, lists, unused] = await Promise.all([
    openConflicts(store, round.id),
    store.listListings(round.id),
    unusedIn(deps, round.id, studies),
  ]);
  const ofStudies = await Promise.all(
    studies.map(async ({ study: { instrument, collection }, interviews, frame, sheets }) => {
      const { id } = instrument;
      const plan = { rule: collection.weights.kind, today };
      const twice = conflicts.filter((one) => one.instrument === id).length;
      const undecided = await undecidedPlaces(deps, round, id, { lists, frame });
      return openIn(progressOf(id, interviews, frame, plan, sheets), twice, undecided);
    }),
  );
  return [...ofStudies.flat(), ...unusedLinks(unused)];
}
