/** The store as a member of staff sees it: rounds that are not theirs are not there, with all that belongs to them. */
import type { Store } from '#functions/store/store.ts';

import { type Identity, mayDo } from './access.ts';

type ReleaseReader = Pick<Store, 'getRoundEntry' | 'listReleases' | 'getRelease'>;
type RoundReader = ReleaseReader & Pick<Store, 'listRounds' | 'countResponses' | 'getPreview' | 'listAssociations'>;

/** Releases of the rounds that this person may see. */
export function releasesSeenBy(identity: Identity | undefined, store: ReleaseReader): ReleaseReader {
  const sees = (round: string): boolean => mayDo(identity, 'see-round', round);
  return {
    getRoundEntry: async (id) => (sees(id) ? store.getRoundEntry(id) : undefined),
    listReleases: async (round) => (sees(round) ? store.listReleases(round) : []),
    async getRelease(id) {
      const release = await store.getRelease(id);
      return release !== undefined && sees(release.round) ? release : undefined;
    },
  };
}

/** The same with the list of rounds, what has come in, previews, and organisations of people abroad. */
export function roundsSeenBy(identity: Identity | undefined, store: RoundReader): RoundReader {
  const sees = (round: string): boolean => mayDo(identity, 'see-round', round);
  return {
    ...releasesSeenBy(identity, store),
    listRounds: async () => (await store.listRounds()).filter(({ round }) => sees(round.id)),
    countResponses: async (round, instrument) => (sees(round) ? store.countResponses(round, instrument) : 0),
    listAssociations: async (round) => (sees(round) ? store.listAssociations(round) : []),
    getPreview: async (round) => (sees(round) ? store.getPreview(round) : undefined),
  };
}
