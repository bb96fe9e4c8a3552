/** Units drawn inside the PSUs of a round: one entry a PSU, replaced as a whole. */
import * as v from 'valibot';

import { drawnUnitSchema } from '#schemas/fieldwork/drawn-units.ts';

import type { Store } from './store.ts';
import type { Table } from './table-port.ts';

const fromJson = v.transform((text: string): unknown => JSON.parse(text));
const drawnItem = v.object({ units: v.pipe(v.string(), fromJson, v.array(drawnUnitSchema)) });

const keyOf = (round: string, instrument: string, psu: string) => ({
  pk: `drawn-units#${round}`,
  sk: `${instrument}#${psu}`,
});

/** The methods of the store that are about them. */
export function drawnMethods(platform: Table): Pick<Store, 'putDrawnUnits' | 'getDrawnUnits'> {
  return {
    async putDrawnUnits(round, instrument, psu, units) {
      await platform.replace({ ...keyOf(round, instrument, psu), units: JSON.stringify(units) });
    },

    async getDrawnUnits(round, instrument, psu) {
      const item = await platform.get(keyOf(round, instrument, psu));
      return item === undefined ? [] : v.parse(drawnItem, item).units;
    },
  };
}
