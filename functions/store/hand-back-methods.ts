/** Places that enumerators hand back: one entry for each of them and each place, the last thing that they said. */
import * as v from 'valibot';

import { type KeptHandBack, keptHandBackSchema } from '#schemas/fieldwork/hand-back.ts';

import type { Store } from './store.ts';
import type { Table } from './table-port.ts';

const fromJson = v.transform((text: string): unknown => JSON.parse(text));
const handBackItem = v.object({ entry: v.pipe(v.string(), fromJson, keptHandBackSchema), revision: v.number() });

const partitionOf = (round: string): string => `handed-back#${round}`;
const keyOf = ({ round, instrument, psu, by }: Pick<KeptHandBack, 'round' | 'instrument' | 'psu' | 'by'>) => ({
  pk: partitionOf(round),
  sk: `${instrument}#${psu}#${by}`,
});

/** The methods of the store that are about them. */
export function handBackMethods(platform: Table): Pick<Store, 'putHandBack' | 'listHandBacks'> {
  return {
    async putHandBack(entry) {
      for (;;) {
        const found = await platform.get(keyOf(entry));
        const present = found && v.parse(handBackItem, found);
        // The same once more, or one that was overtaken on its way.
        if (present !== undefined && present.entry.at >= entry.at) return present.entry;
        const item = { ...keyOf(entry), entry: JSON.stringify(entry), revision: (present?.revision ?? 0) + 1 };
        const isWritten =
          present === undefined ? platform.putNew(item) : platform.replaceIf(item, 'revision', present.revision);
        if (await isWritten) return entry;
      }
    },

    async listHandBacks(round) {
      return (await platform.all(partitionOf(round))).map((item) => v.parse(handBackItem, item).entry);
    },
  };
}
