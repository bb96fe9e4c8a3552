/** The newest preview of each round: one item a round, replaced by the next and forgotten by itself. */
import { roundStates } from '#schemas/fieldwork/life-cycle.ts';
import { noteSchema } from '#schemas/words/note-schema.ts';
import * as v from 'valibot';

import type { Table } from './table-port.ts';
import { previewKeptMs } from './preview-entry.ts';
import type { Store } from './store.ts';
import { timeToLiveAttribute } from './tables.ts';

const refusal = v.variant('kind', [
  v.object({ kind: v.literal('no-responses') }),
  v.object({ kind: v.literal('clock-behind'), now: v.string(), newest: v.string() }),
  v.object({ kind: v.literal('not-computed-any-more'), state: v.picklist(roundStates) }),
  v.object({ kind: v.literal('unchanged'), releaseId: v.string() }),
  v.object({ kind: v.literal('cannot-compute'), message: v.string(), says: v.exactOptional(noteSchema) }),
]);

const previewItem = v.object({
  id: v.string(),
  round: v.string(),
  computedAt: v.string(),
  after: v.optional(v.string()),
  refused: v.optional(refusal),
});

/** The methods of the store that are about previews. */
export function previewMethods(platform: Table): Pick<Store, 'putPreview' | 'getPreview'> {
  return {
    putPreview: ({ after, refused, ...preview }) =>
      platform.replace({
        pk: 'previews',
        sk: preview.round,
        ...preview,
        ...(after === undefined ? {} : { after }),
        ...(refused === undefined ? {} : { refused }),
        [timeToLiveAttribute]: Math.ceil((Date.parse(preview.computedAt) + previewKeptMs) / 1000),
      }),

    async getPreview(round) {
      const item = await platform.get({ pk: 'previews', sk: round });
      return item && v.parse(previewItem, item);
    },
  };
}
