/** What a phone keeps that several people share, as the list of one of them sees it. */
import { isOfHolder, type Kept } from '../../../client/filling/kept.ts';
import type { Looking } from '../../../client/filling/show-kept.ts';

/** What the holder of a link goes on with, sends and corrects; what is put is theirs. */
export const ofHolder = <T extends Looking>(keeping: T, whose: string | undefined): T => ({
  ...keeping,
  list: async (round, instrument) =>
    (await keeping.list(round, instrument)).filter((entry) => isOfHolder(entry, whose)),
  putIf: (kept, allows) => keeping.putIf(whose === undefined ? kept : { whose, ...kept }, allows),
});

const isPractice = (whose = ''): boolean => whose.startsWith('~');

/**
 * What tells where a unit stands: beside one's own, what others finished there on this phone, so that nobody is asked twice. What
 * others have begun is theirs, and practice is apart.
 */
export const visiting = (keeping: Looking, whose: string | undefined): Pick<Looking, 'list'> => ({
  list: async (round, instrument) =>
    (await keeping.list(round, instrument)).filter(
      (entry: Kept) =>
        isOfHolder(entry, whose) || (entry.state !== 'draft' && isPractice(entry.whose) === isPractice(whose)),
    ),
});
