/** Takes a place that was handed back off the list of what to do: somebody has spoken with its enumerator. The place stays theirs. */
import type { KeptHandBack } from '#schemas/fieldwork/hand-back.ts';
import type { Store } from '#functions/store/store.ts';

import { writeLine } from '../links/link-deps.ts';

export type SettleDeps = {
  readonly store: Pick<Store, 'settleHandBack' | 'putAudit'>;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** Account of the person who acts. */
  readonly by: string;
};

/**
 * @param said what they looked at: of what was said since, nothing is settled
 * @param reason why, for the trail
 */
export async function settleHandBack(
  deps: SettleDeps,
  said: Pick<KeptHandBack, 'id' | 'round' | 'instrument' | 'psu' | 'by'>,
  reason: string,
): Promise<'settled' | 'said-meanwhile'> {
  const outcome = await deps.store.settleHandBack(said, { at: deps.now().toISOString(), by: deps.by, reason });
  if (outcome === 'settled')
    await writeLine(deps, said.round, {
      action: 'hand-back-settled',
      subject: `${said.instrument}/${said.psu}`,
      reason,
    });
  return outcome;
}
