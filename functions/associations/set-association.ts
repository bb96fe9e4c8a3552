/** Writes an organisation into the directory of a round, withdraws it, or takes out its contact at once. */
import type { Association } from '#schemas/fieldwork/association.ts';
import { dayIn } from '#functions/platform/days.ts';
import type { AuditEntry } from '#functions/store/audit.ts';
import type { Store, StoredAssociation } from '#functions/store/store.ts';

import { type AssociationFaults, readAssociation, readAt, type TypedAssociation } from './typed-association.ts';

export type AssociationDeps = {
  readonly store: Pick<Store, 'getRoundEntry' | 'getAssociation' | 'putAssociation' | 'putAudit' | 'scrub'>;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** Account of the person who acts. */
  readonly by: string;
};

export type SetAssociationOutcome =
  | { readonly kind: 'written' | 'unchanged'; readonly id: string }
  | { readonly kind: 'unknown-round' | 'round-over' | 'unknown-association' | 'changed-meanwhile' | 'already-there' }
  | { readonly kind: 'faulty'; readonly faults: AssociationFaults };

type How = {
  readonly reason: string;
  /** Whoever looked at what was there says which revision. Without it, whatever is there now. */
  readonly seen?: number;
};

/** Whether two are the same, whatever the order in which they say it. */
export const isSame = (before: Association, after: Association): boolean => ordered(before) === ordered(after);
const ordered = ({ contact, ...rest }: Association): string => {
  const { consent, ...reached } = contact ?? {};
  const parts = [{ ...rest, revision: undefined }, reached, consent ?? {}];
  return JSON.stringify(
    parts.map((part) =>
      Object.entries(part)
        .filter(([, value]) => value !== undefined)
        .toSorted(),
    ),
  );
};

/** That nothing may be written in a round; undefined where it may. */
export async function roundRefusal(
  { store }: { readonly store: Pick<Store, 'getRoundEntry'> },
  round: string,
): Promise<'unknown-round' | 'round-over' | undefined> {
  const entry = await store.getRoundEntry(round);
  if (entry === undefined) return 'unknown-round';
  return entry.state === 'archived' ? 'round-over' : undefined;
}

/** Whether a way to reach somebody that was there is not there any more. */
export const losesContact = (before: Association | undefined, after: Association): boolean =>
  before?.contact !== undefined && JSON.stringify(before.contact) !== JSON.stringify(after.contact);

type Change = {
  readonly present: StoredAssociation | undefined;
  readonly association: Association;
  readonly action: AuditEntry['action'];
};

async function put(
  deps: AssociationDeps,
  round: string,
  { present, association, action }: Change,
  { reason, seen }: How,
): Promise<SetAssociationOutcome> {
  const { id } = association;
  if (seen !== undefined && seen !== (present?.revision ?? 0)) return { kind: 'changed-meanwhile' };
  if (present !== undefined && isSame(present, association)) return { kind: 'unchanged', id };
  const written = await deps.store.putAssociation(round, { ...association, revision: present?.revision });
  if (written === 'changed-meanwhile') return { kind: written };
  const at = deps.now().toISOString();
  await deps.store.putAudit({ id: deps.newId(), round, at, by: deps.by, action, subject: id, reason });
  if (losesContact(present, association)) await deps.store.scrub();
  return { kind: 'written', id };
}

/** Adds one; of two with the same name, country and city the second finds the first there. */
export async function addAssociation(
  deps: AssociationDeps,
  round: string,
  typed: TypedAssociation,
  reason: string,
): Promise<SetAssociationOutcome> {
  const refused = await roundRefusal(deps, round);
  if (refused !== undefined) return { kind: refused };
  const read = readAssociation(typed, undefined, readAt(deps.now(), undefined));
  if (read.kind === 'faulty') return read;
  const { association } = read;
  if ((await deps.store.getAssociation(round, association.id)) !== undefined) return { kind: 'already-there' };
  return put(deps, round, { present: undefined, association, action: 'association-written' }, { reason });
}

/** What there is of an id, or why nothing is done about it. */
const presentOf = async ({ store }: AssociationDeps, round: string, id: string) =>
  (await store.getAssociation(round, id)) ?? 'unknown-association';

/** Changes one; what was withdrawn is in the directory again. */
export async function changeAssociation(
  deps: AssociationDeps,
  round: string,
  { id, typed }: { readonly id: string; readonly typed: TypedAssociation },
  how: How,
): Promise<SetAssociationOutcome> {
  const refused = await roundRefusal(deps, round);
  if (refused !== undefined) return { kind: refused };
  const present = await presentOf(deps, round, id);
  if (typeof present === 'string') return { kind: present };
  const read = readAssociation(typed, id, readAt(deps.now(), present));
  if (read.kind === 'faulty') return read;
  return put(deps, round, { present, association: read.association, action: 'association-written' }, how);
}

/** What is left of one without its contact: the day alone, so that older consent does not bring it back. */
export const withoutContact = ({ contact, ...rest }: Association, now: Date): Association =>
  contact === undefined ? rest : { ...rest, contactTakenOut: dayIn(now) };

/**
 * Nobody finds it in the directory any more; its contact goes with it, since it was given for that alone. Whatever the round
 * has come to: what somebody takes back is taken out.
 *
 * @param what `contact`: the contact alone, when consent was taken back; nothing of it is left
 */
export async function takeOut(
  deps: AssociationDeps,
  round: string,
  { id, what }: { readonly id: string; readonly what: 'contact' | 'association' },
  how: How,
): Promise<SetAssociationOutcome> {
  const present = await presentOf(deps, round, id);
  if (typeof present === 'string') return { kind: present };
  const left = withoutContact(present, deps.now());
  const [association, action] =
    what === 'contact'
      ? ([left, 'association-contact-erased'] as const)
      : ([{ ...left, withdrawn: true as const }, 'association-withdrawn'] as const);
  return put(deps, round, { present, association, action }, how);
}
