/** The index of releases in DynamoDB: one item to find a release by its id, one to list it under its round. */
import * as v from 'valibot';

import type { DynamoTable } from './dynamo-table.ts';
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
  series: v.picklist(['estimates', 'corridor-costs']),
  publishedAt: v.string(),
  manifestSha256: v.string(),
  files: v.array(fileSchema),
  record: v.optional(v.string()),
});

/** The methods of the store that are about releases. */
export function releaseMethods(platform: DynamoTable): Pick<Store, 'putRelease' | 'listReleases' | 'getRelease'> {
  return {
    /** First the item found by id, then the listing: whoever sees a release listed can open it. */
    async putRelease(release) {
      await platform.putNew({ pk: `release#${release.id}`, sk: 'entry', ...release });
      const listing = { pk: `releases#${release.round}`, sk: `${release.publishedAt}#${release.id}` };
      return (await platform.putNew({ ...listing, ...release })) ? 'published' : 'already-published';
    },

    async listReleases(round) {
      const items = await platform.all(`releases#${round}`, 'descending');
      return items.map((item) => v.parse(entryItem, item));
    },

    async getRelease(id) {
      const item = await platform.get({ pk: `release#${id}`, sk: 'entry' });
      return item && v.parse(entryItem, item);
    },
  };
}
