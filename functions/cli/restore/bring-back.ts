/**
 * Brings back what a stage lost, from tables that were restored beside its own. Whoever was erased since is erased in those first, so
 * that nothing of them is in the stage again, not even for a moment.
 */
import { eraseAgain } from '#functions/registry/office/erase.ts';
import type { OfficeDeps } from '#functions/registry/office/record.ts';
import { settleIdentities } from '#functions/registry/office/settle-identity.ts';
import type { ErasedEntry } from '#functions/store/audit.ts';
import { copyMissing, erasedIn, severalVersions, type TablesClient } from '#functions/store/restored-tables.ts';
import type { KnownPerson, Store } from '#functions/store/store.ts';
import type { TableNames } from '#functions/store/tables.ts';

/** The same stage twice: its own tables, and those that were restored. */
export type Side = { readonly tables: TableNames; readonly office: OfficeDeps & { readonly store: Store } };

export type BroughtBack = {
  /** People who had asked to be erased. */
  readonly erased: number;
  /** Of them, those whose record or identity stood in the restored tables. */
  readonly back: number;
  /** Items that were missing and are copied. */
  readonly copied: Readonly<Record<keyof TableNames, number>>;
};

/**
 * Erases again, copies what is missing, and erases once more whoever was erased meanwhile. What people have corrected since of who they are
 * goes again: nothing is sent to a contact that is theirs no more.
 *
 * @param kept marks of people who were erased, kept apart, for when the stage has lost its own
 */
export async function bringBack(
  client: TablesClient,
  live: Side,
  restored: Side,
  kept: readonly ErasedEntry[] = [],
): Promise<BroughtBack> {
  const marks = [...kept, ...(await erasedIn(client, live.tables.responses))];
  const listed = await Promise.all([live, restored].map(({ office }) => office.store.listRounds()));
  const rounds = [...new Set([...listed.flat().map(({ round }) => round.id), ...marks.map(({ round }) => round)])];
  let [erased, back] = [0, 0];
  for (const round of rounds) {
    const again = await eraseAgain(restored.office, round, [...(await live.office.store.listErased(round)), ...marks]);
    erased += again.erased;
    back += again.back;
  }
  const copy = (name: keyof TableNames) => copyMissing(client, restored.tables[name], live.tables[name]);
  // The vault before the responses: no response is there without its identity.
  const copied = { vault: await copy('vault'), responses: await copy('responses'), platform: await copy('platform') };
  for (const round of rounds) await eraseAgain(live.office, round, marks);
  for (const person of await severalVersions(client, live.tables.vault)) await settle(live, person);
  return { erased, back, copied };
}

/** Leaves of who somebody is the version alone that their answers name. */
async function settle({ office }: Side, who: KnownPerson): Promise<void> {
  const { round, instrument } = who;
  const [version] = await office.store.openPerson(who);
  const response = version && (await office.store.getResponse({ round, instrument, id: version.id }));
  if (response !== undefined) await settleIdentities(office, response);
}
