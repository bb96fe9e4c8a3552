/** What the use cases of campaigns are given, and the line that each leaves in the trail of the round. */
import type { Studies } from '#schemas/language/study/study.ts';
import type { AuditEntry } from '#functions/store/audit.ts';
import type { Store } from '#functions/store/store.ts';

export type CampaignDeps = {
  readonly store: Pick<Store, 'getRoundEntry' | 'getCampaign' | 'putCampaign' | 'putAudit'>;
  readonly studies: Pick<Studies, 'find'>;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** Account of the person who acts. */
  readonly by: string;
};

/** Writes it down. */
export const writeLine = (
  { store, now, newId, by }: CampaignDeps,
  round: string,
  line: Pick<AuditEntry, 'action' | 'subject' | 'reason'>,
): Promise<void> => store.putAudit({ id: newId(), round, at: now().toISOString(), by, ...line });
