/** The index of releases: one item to find a release by its id, one to list it under its round. */
import * as v from 'valibot';

import type { Table } from './table-port.ts';
import { allSeries, heldAgainst, type ReleaseEntry } from './release-entry.ts';
import type { Store } from './store.ts';

const fileSchema = v.object({
  name: v.string(),
  contentType: v.string(),
  bytes: v.number(),
  rows: v.number(),
  sha256: v.string(),
});

const entryItem = v.object({
  id: v.string(),
  round: v.string(),
  series: v.picklist(allSeries),
  publishedAt: v.string(),
  number: v.optional(v.number()),
  manifestSha256: v.string(),
  files: v.array(fileSchema),
  record: v.optional(v.string()),
});

/** Listings sort by their count; `n` comes after the digit of a year, with which older listings begin. */
const listingKey = (number: number): string => `n${String(number).padStart(10, '0')}`;

/** The methods of the store that are about releases. */
export function releaseMethods(platform: Table): Pick<Store, 'putRelease' | 'listReleases' | 'getRelease'> {
  const listReleases = async (round: string): Promise<readonly ReleaseEntry[]> => {
    const items = await platform.all(`releases#${round}`, 'descending');
    return items.map((item) => v.parse(entryItem, item));
  };
  return {
    /** First the item found by id, then the listing: whoever sees a release listed can open it. */
    async putRelease(release, unless) {
      await platform.putNew({ pk: `release#${release.id}`, sk: 'entry', ...release });
      for (;;) {
        const listed = await listReleases(release.round);
        if (listed.some(({ id }) => id === release.id)) return 'already-published';
        if (unless !== undefined && heldAgainst(listed, release.series)?.id !== unless.heldAgainst) return 'overtaken';
        const number = (listed[0]?.number ?? 0) + 1;
        const listing = { pk: `releases#${release.round}`, sk: listingKey(number) };
        if (await platform.putNew({ ...listing, ...release, number })) return 'published';
        // Somebody else took the number in the meantime: look again.
      }
    },

    listReleases,

    async getRelease(id) {
      const item = await platform.get({ pk: `release#${id}`, sk: 'entry' });
      if (item === undefined) return undefined;
      const { round } = v.parse(entryItem, item);
      return (await listReleases(round)).find((entry) => entry.id === id); // one that was never listed is no release
    },
  };
}
