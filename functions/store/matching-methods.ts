/** What a round lacks: its shortage list, one item that is replaced whole. */
import * as v from 'valibot';

import { shortageListSchema } from '#schemas/fieldwork/shortages.ts';

import type { Store } from './store.ts';
import type { Table } from './table-port.ts';

const fromJson = v.transform((text: string): unknown => JSON.parse(text));
const listItem = v.object({ list: v.pipe(v.string(), fromJson, shortageListSchema) });
const listKey = (round: string) => ({ pk: `shortages#${round}`, sk: 'list' });

/** The methods of the store that are about matching. */
export function matchingMethods(platform: Table): Pick<Store, 'putShortages' | 'getShortages'> {
  return {
    putShortages: (round, list) => platform.replace({ ...listKey(round), list: JSON.stringify(list) }),
    async getShortages(round) {
      const item = await platform.get(listKey(round));
      return item && v.parse(listItem, item).list;
    },
  };
}
