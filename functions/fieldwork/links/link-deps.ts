/** What the use cases of enumerators and links are given. */
import type { AuditEntry } from '#functions/store/audit.ts';
import type { Store } from '#functions/store/store.ts';
import type { Studies } from '#schemas/language/study/study.ts';

export type LinkDeps = {
  readonly store: Pick<
    Store,
    | 'getRoundEntry'
    | 'getFrame'
    | 'getEnumerator'
    | 'listEnumerators'
    | 'putEnumerator'
    | 'putLink'
    | 'endLink'
    | 'getLink'
    | 'listLinks'
    | 'putLinkCode'
    | 'putAudit'
  >;
  readonly studies: Pick<Studies, 'find'>;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** Account of the person who acts. */
  readonly by: string;
};

/** Those of making links and ending them: who goes out stays as it is. */
export type GivingDeps = Omit<LinkDeps, 'store' | 'studies'> & {
  readonly store: Omit<LinkDeps['store'], 'putEnumerator'>;
};

/** A line in the trail of a round. */
export const writeLine = (
  { store, now, newId, by }: Omit<GivingDeps, 'store'> & { readonly store: Pick<Store, 'putAudit'> },
  round: string,
  { action, subject, reason }: Pick<AuditEntry, 'action' | 'subject' | 'reason'>,
): Promise<void> => store.putAudit({ id: newId(), round, at: now().toISOString(), by, action, subject, reason });
