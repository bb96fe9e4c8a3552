/** What waits for clerks, as one of them saw it last: for whoever runs a round and reads nothing of the vault. */
import * as v from 'valibot';

import type { Store } from './store.ts';
import type { Table } from './table-port.ts';
import { waitingKinds } from './waiting.ts';

const waitingItem = v.object({ sk: v.picklist(waitingKinds), count: v.number(), at: v.string() });

const partitionOf = (round: string): string => `waiting#${round}`;

/** The methods of the store that are about it. */
export const waitingMethods = (
  platform: Pick<Table, 'all' | 'replace'>,
): Pick<Store, 'putWaiting' | 'listWaiting'> => ({
  putWaiting: (round, { kind, count, at }) => platform.replace({ pk: partitionOf(round), sk: kind, count, at }),
  listWaiting: async (round) =>
    (await platform.all(partitionOf(round))).map((item) => {
      const { sk: kind, count, at } = v.parse(waitingItem, item);
      return { kind, count, at };
    }),
});
