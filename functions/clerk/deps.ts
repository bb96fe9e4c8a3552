/** What the pages of clerks are given, and what a route of them finds in its context. */
import type { Context } from 'hono';

import { type Identify, type Identity, mayDo, type StaffAction } from '#functions/platform/identity/access.ts';
import type { DecideDeps } from '#functions/registry/office/duplicates/decide-pair.ts';
import type { ListDeps } from '#functions/registry/office/duplicates/list-pairs.ts';
import type { PaperDeps } from '#functions/registry/paper/double-entry.ts';
import type { Registry } from '#functions/registry/paper/take.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { Store } from '#functions/store/store.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { studiesIn, type Studies, type Study } from '#schemas/language/study/study.ts';

import { Nothing } from './pages/nothing.tsx';

export type ClerkDeps = Omit<DecideDeps & PaperDeps, 'by' | 'store'> & {
  readonly identify: Identify;
  readonly store: DecideDeps['store'] &
    PaperDeps['store'] &
    ListDeps['store'] &
    Pick<Store, 'listRounds' | 'getRoundEntry' | 'readRound' | 'getCampaign' | 'putWaiting'>;
  readonly studies: Studies;
  /** Origin that people see, where requests come in under the name of something behind it. */
  readonly origin?: string;
};

export type ClerkVariables = {
  readonly Variables: { deps: ClerkDeps; identity: Extract<Identity, { role: 'staff' }> };
};

export type Here = Context<ClerkVariables>;

/** Says that there is no such page for whoever asks. */
export const nothing = (c: Here) => c.html(Nothing({ wording: c.get('wording') }), 404);

/** What somebody does is done under their account. */
export const actingDeps = (c: Here) => ({ ...c.get('deps'), by: c.get('identity').subject });

/** The study of a round that asks who people are. */
export const registryOf = async ({ studies }: Pick<ClerkDeps, 'studies'>, round: Round): Promise<Study | undefined> =>
  (await studiesIn(studies, round.instruments)).find(({ collection }) => collection.sealed === true);

export type SeenRegistry = Registry & { readonly entry: RoundEntry };

/** The registry of an address, for whoever may do that there. */
export async function seenRegistry(c: Here, action: StaffAction): Promise<SeenRegistry | undefined> {
  const id = c.req.param('round') ?? '';
  if (!mayDo(c.get('identity'), action, id)) return undefined;
  const deps = c.get('deps');
  const entry = await deps.store.getRoundEntry(id);
  const study = entry && (await registryOf(deps, entry.round));
  return entry && study && { entry, round: entry.round, study };
}
