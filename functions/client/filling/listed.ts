/** What a device holds of the round and questionnaire of a page, each entry as the version that it was begun in opens it. */
import { withForm } from './earlier-form.ts';
import type { Kept } from './kept.ts';
import type { Session } from './session-given.ts';
import { questionsOf } from './study/held-studies.ts';

/**
 * Oldest first.
 *
 * @param onFound when questions came that were not here: there is more to show than at first
 */
export async function listedFor(session: Session, onFound: () => Promise<void>): Promise<readonly Kept[]> {
  const { keeping, round, instrument, studies, newId } = session;
  const all = await keeping.list(round, instrument.id);
  void studies.find(all).then((isFound) => (isFound ? onFound() : undefined));
  return all.map((entry) => withForm(entry, (questionsOf(studies, entry) ?? session).instrument, newId));
}
