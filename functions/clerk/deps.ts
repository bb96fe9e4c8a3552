/** What the pages of clerks are given, and what a route of them finds in its context. */
import type { Identify, Identity } from '#functions/platform/identity/access.ts';
import type { DecideDeps } from '#functions/registry/office/duplicates/decide-pair.ts';
import type { ListDeps } from '#functions/registry/office/duplicates/list-pairs.ts';
import type { Store } from '#functions/store/store.ts';
import type { Studies } from '#schemas/language/study/study.ts';

export type ClerkDeps = Omit<DecideDeps, 'by' | 'store'> & {
  readonly identify: Identify;
  readonly store: DecideDeps['store'] & ListDeps['store'] & Pick<Store, 'listRounds' | 'getRoundEntry' | 'readRound'>;
  readonly studies: Studies;
  /** Origin that people see, where requests come in under the name of something behind it. */
  readonly origin?: string;
};

export type ClerkVariables = {
  readonly Variables: { deps: ClerkDeps; identity: Extract<Identity, { role: 'staff' }> };
};
