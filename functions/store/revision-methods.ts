/** What an office does to responses: revise with history, erase with a mark. */
import * as v from 'valibot';

import { erasedEntrySchema } from './audit.ts';
import { historyKey, isErased, responseAttributes, responseItem } from './response-methods.ts';
import { erasedAttribute, type Table } from './table-port.ts';
import { partitionKey } from './partition-keys.ts';
import type { ResponseKey, ResponseRecord } from './response-record.ts';
import { editionOf } from './standing.ts';
import type { Store } from './store.ts';

type RevisionMethods = Pick<
  Store,
  'getResponse' | 'settleConflict' | 'reviseResponse' | 'markResponse' | 'eraseResponse' | 'wasErased' | 'listErased'
>;

const sorted = v.object({ sk: v.string() });
const responseKey = (key: ResponseKey) => ({ pk: partitionKey(key), sk: key.id });
const conflictsOf = ({ round }: Pick<ResponseKey, 'round'>): string => `conflict#${round}`;

/** The methods of the store that change what is stored. */
export function revisionMethods(responses: Table, platform: Table): RevisionMethods {
  const remove = async (pk: string, whose: (sk: string) => boolean) => {
    for (const { sk } of (await platform.all(pk)).map((item) => v.parse(sorted, item))) {
      if (whose(sk)) await platform.remove({ pk, sk });
    }
  };

  return {
    async getResponse(key) {
      const item = await responses.get(responseKey(key));
      return item === undefined || isErased(item) ? undefined : v.parse(responseItem, item);
    },

    async settleConflict(record, at) {
      const sk = `${record.id}#${record.contentDigest}`;
      await platform.replace({ pk: conflictsOf(record), sk, ...responseAttributes({ ...record, settledAt: at }) });
    },

    async reviseResponse(before, after) {
      const revision = before.revision ?? 0;
      // First the history: cut off here, the response is as it was and the next try writes the same line again.
      await platform.replace({
        pk: historyKey(before),
        sk: String(revision).padStart(6, '0'),
        ...responseAttributes(before),
      });
      const revised: ResponseRecord = { ...after, revision: revision + 1 };
      const item = { ...responseKey(before), ...responseAttributes(revised) };
      return (await responses.replaceIf(item, 'revision', before.revision)) ? 'revised' : 'changed-meanwhile';
    },

    async markResponse(before, after) {
      const marked: ResponseRecord = { ...after, edition: editionOf(before), revision: (before.revision ?? 0) + 1 };
      const item = { ...responseKey(before), ...responseAttributes(marked) };
      return (await responses.replaceIf(item, 'revision', before.revision)) ? 'marked' : 'changed-meanwhile';
    },

    async eraseResponse(key, at) {
      const { id, round, instrument } = key;
      // First the list, so that what is cut off after it is found and done again.
      await platform.replace({ pk: `erased#${round}`, sk: `${instrument}#${id}`, id, round, instrument, at });
      await responses.replace({ ...responseKey(key), [erasedAttribute]: at });
      await remove(historyKey(key), () => true);
      await remove(conflictsOf(key), (sk) => sk.startsWith(`${id}#`));
    },

    async wasErased(key) {
      const item = await responses.get(responseKey(key));
      return item !== undefined && isErased(item);
    },

    async listErased(round) {
      return (await platform.all(`erased#${round}`)).map((item) => v.parse(erasedEntrySchema, item));
    },
  };
}
