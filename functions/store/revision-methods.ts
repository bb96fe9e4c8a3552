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

/**
 * Stands in the mark of whoever was erased. No response has it, nor is without one where a mark is: whoever read the response a
 * moment before, also one that was never revised, writes nothing over the mark.
 */
const revisionOfErased = -1;

/** The methods of the store that change what is stored. */
export function revisionMethods(responses: Table, platform: Table): RevisionMethods {
  const remove = async (pk: string, whose: (sk: string) => boolean) => {
    for (const { sk } of (await platform.all(pk)).map((item) => v.parse(sorted, item))) {
      if (whose(sk)) await platform.remove({ pk, sk });
    }
  };

  const wasErased = async (key: ResponseKey): Promise<boolean> => {
    const item = await responses.get(responseKey(key));
    return item !== undefined && isErased(item);
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
      const line = { pk: historyKey(before), sk: String(revision).padStart(6, '0') };
      // First the history: cut off here, the response is as it was and the next try writes the same line again.
      await platform.replace({ ...line, ...responseAttributes(before) });
      const revised: ResponseRecord = { ...after, revision: revision + 1 };
      const item = { ...responseKey(before), ...responseAttributes(revised) };
      if (await responses.replaceIf(item, 'revision', before.revision)) return 'revised';
      // Erased at this very moment: its history was, too, and is not begun again.
      if (await wasErased(before)) await platform.remove(line);
      return 'changed-meanwhile';
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
      await responses.replace({ ...responseKey(key), [erasedAttribute]: at, revision: revisionOfErased });
      await remove(historyKey(key), () => true);
      await remove(conflictsOf(key), (sk) => sk.startsWith(`${id}#`));
    },

    wasErased,

    async listErased(round) {
      return (await platform.all(`erased#${round}`)).map((item) => v.parse(erasedEntrySchema, item));
    },
  };
}
