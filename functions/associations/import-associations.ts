/** Brings a table of organisations into the directory of a round: nothing at all where a line of it is not right, and nothing twice. */
import type { Association } from '#schemas/fieldwork/association.ts';
import type { Store } from '#functions/store/store.ts';

import { type AssociationTableFault, readAssociations, type ReadRow } from './read-associations.ts';
import { type AssociationDeps, isSame, losesContact, roundRefusal } from './set-association.ts';

export type ImportAssociationsDeps = AssociationDeps & { readonly store: Pick<Store, 'listAssociations'> };

export type ImportAssociationsOutcome =
  | {
      readonly kind: 'imported';
      readonly added: number;
      readonly changed: number;
      readonly unchanged: number;
      /** Withdrawn ones, which stay so. */
      readonly withdrawn: number;
      /** Ids that somebody else changed while this went on: as they left them. */
      readonly changedMeanwhile: readonly string[];
    }
  | { readonly kind: 'unknown-round' | 'round-over' }
  | { readonly kind: 'faulty'; readonly faults: readonly AssociationTableFault[] };

/** Written at the same moment. */
const atOnce = 20;

type Writing = { readonly present: ReadRow['present']; readonly association: Association };

/** @returns ids that were changed by somebody else in the meantime */
async function writeAll({ store }: ImportAssociationsDeps, round: string, rows: readonly Writing[]): Promise<string[]> {
  const changedMeanwhile: string[] = [];
  for (let from = 0; from < rows.length; from += atOnce)
    await Promise.all(
      rows.slice(from, from + atOnce).map(async ({ present, association }) => {
        const written = await store.putAssociation(round, { ...association, revision: present?.revision });
        if (written === 'changed-meanwhile') changedMeanwhile.push(association.id);
      }),
    );
  return changedMeanwhile;
}

/**
 * Cut off on the way, the same table is brought in once more: what it wrote already stays as it is.
 *
 * @param isTrial says what would come of it, and writes nothing
 */
export async function importAssociations(
  deps: ImportAssociationsDeps,
  round: string,
  text: string,
  { reason, isTrial }: { readonly reason: string; readonly isTrial: boolean },
): Promise<ImportAssociationsOutcome> {
  const refused = await roundRefusal(deps, round);
  if (refused !== undefined) return { kind: refused };
  const { store, now, newId, by } = deps;
  const read = readAssociations(text, await store.listAssociations(round), now());
  if (read.kind === 'faulty') return read;
  const standing = read.rows.filter(({ present }) => present?.withdrawn !== true);
  const rows = standing.filter(({ present, association }) => present === undefined || !isSame(present, association));
  const changedMeanwhile = isTrial || rows.length === 0 ? [] : await writeAll(deps, round, rows);
  if (!isTrial && rows.length > 0) {
    const line = { id: newId(), round, at: now().toISOString(), by, subject: round, reason };
    await store.putAudit({ ...line, action: 'associations-imported' });
  }
  if (!isTrial && rows.some(({ present, association }) => losesContact(present, association))) await store.scrub();
  const added = rows.filter(({ present }) => present === undefined).length;
  return {
    ...{ kind: 'imported', added, changed: rows.length - added, unchanged: standing.length - rows.length },
    ...{ withdrawn: read.rows.length - standing.length, changedMeanwhile },
  };
}
