/** Which interviews were ever sent back to whom: where an enumerator's phone looks for them. What became of each, its response says. */
import * as v from 'valibot';

import type { Store } from './store.ts';
import type { Table } from './table-port.ts';

const item = v.object({ instrument: v.string(), id: v.string() });

const partitionOf = (round: string, to: string): string => `sent-back#${round}#${to}`;

/** The methods of the store that are about them. */
export function sentBackMethods(platform: Table): Pick<Store, 'noteSentBack' | 'listSentBack'> {
  return {
    async noteSentBack({ round, instrument, id }, to) {
      await platform.putNew({ pk: partitionOf(round, to), sk: `${instrument}#${id}`, instrument, id });
    },

    async listSentBack(round, to) {
      return (await platform.all(partitionOf(round, to))).map((found) => ({ ...v.parse(item, found), round }));
    },
  };
}
