/** What the checks of a night found, one item an enumerator, and how they went, one item a round: replaced by the next ones. */
import * as v from 'valibot';

import { checkRunSchema, checksSchema } from '#schemas/fieldwork/checks.ts';

import type { Store } from './store.ts';
import type { Table } from './table-port.ts';

type Methods = 'putChecks' | 'getChecks' | 'putCheckRun' | 'getCheckRun';

const partitionOf = (round: string): string => `checks#${round}`;
const keyOf = (round: string, enumerator: string) => ({ pk: partitionOf(round), sk: `of#${enumerator}` });
const runKey = (round: string) => ({ pk: partitionOf(round), sk: 'run' });

/** The methods of the store that are about them. */
export function checkMethods(platform: Table): Pick<Store, Methods> {
  return {
    putChecks: (round, enumerator, checks) => platform.replace({ ...keyOf(round, enumerator), ...checks }),
    async getChecks(round, enumerator) {
      const item = await platform.get(keyOf(round, enumerator));
      return item && v.parse(checksSchema, item);
    },
    putCheckRun: (round, run) => platform.replace({ ...runKey(round), ...run }),
    async getCheckRun(round) {
      const item = await platform.get(runKey(round));
      return item && v.parse(checkRunSchema, item);
    },
  };
}
