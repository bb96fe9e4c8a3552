/** Units drawn inside the PSUs of a round: one entry a PSU, replaced as a whole. */
import * as v from 'valibot';

import { drawnPlaceSchema } from '#schemas/fieldwork/drawn-place.ts';
import { drawnUnitSchema } from '#schemas/fieldwork/drawn-units.ts';

import type { PlaceKey, Store } from './store.ts';
import type { Table } from './table-port.ts';

const fromJson = v.transform((text: string): unknown => JSON.parse(text));
/** What was written before entries had revisions has its units alone. */
const olderItem = v.object({ units: v.pipe(v.string(), fromJson, v.array(drawnUnitSchema)) });
const drawnItem = v.object({ entry: v.pipe(v.string(), fromJson, drawnPlaceSchema), revision: v.number() });

const keyOf = ({ round, instrument, psu }: PlaceKey) => ({ pk: `drawn-units#${round}`, sk: `${instrument}#${psu}` });

const heardItem = v.object({ at: v.string() });
const heardKey = ({ round, instrument, psu }: PlaceKey, holder: string, decidedAt: string) => ({
  pk: `drawn-heard#${round}`,
  sk: `${instrument}#${psu}#${holder}#${decidedAt}`,
});

/** The methods of the store that are about them. */
export function drawnMethods(platform: Table): Pick<Store, 'putDrawn' | 'getDrawn' | 'noteHeard' | 'heardAt'> {
  return {
    async putDrawn(of, { revision, ...drawn }) {
      const item = { ...keyOf(of), entry: JSON.stringify(drawn), revision: (revision ?? 0) + 1 };
      const isWritten =
        revision === undefined
          ? platform.putNew(item)
          : platform.replaceIf(item, 'revision', revision === 0 ? undefined : revision);
      return (await isWritten) ? 'written' : 'changed-meanwhile';
    },

    async getDrawn(of) {
      const item = await platform.get(keyOf(of));
      if (item === undefined) return undefined;
      if (!('revision' in item)) return { ...v.parse(olderItem, item), revision: 0 };
      const { entry, revision } = v.parse(drawnItem, item);
      return { ...entry, revision };
    },

    async noteHeard(of, holder, decidedAt, at) {
      await platform.putNew({ ...heardKey(of, holder, decidedAt), at });
    },

    async heardAt(of, holder, decidedAt) {
      const item = decidedAt === undefined ? undefined : await platform.get(heardKey(of, holder, decidedAt));
      return item && v.parse(heardItem, item).at;
    },
  };
}
