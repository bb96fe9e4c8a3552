/** Erases a registrant: answers, identity, history, conflicts and messages go; a mark without content keeps the record from coming back. */
import { contactDigest } from '#functions/ingest/contacts.ts';
import type { ErasedEntry } from '#functions/store/audit.ts';
import type { ResponseKey } from '#functions/store/response-record.ts';

import { type OfficeDeps, type Request, writeAudit } from './record.ts';
import { relayPerson } from './relay-person.ts';

export type EraseOutcome = { readonly kind: 'erased'; readonly identities: number } | { readonly kind: 'unknown' };

/** Whose messages they are is told by the contacts in the vault alone, which are there until this is done. */
async function forgetMessagesTo(deps: OfficeDeps, key: ResponseKey): Promise<void> {
  const contacts = new Set((await deps.store.identitiesUnder(key)).flatMap((identity) => identity.contacts ?? []));
  await deps.store.forgetGroups(key.round, [...contacts]);
  if (deps.forgetMessages === undefined) return;
  await deps.forgetMessages((address) => contacts.has(contactDigest(key.round, address, deps.digestKey)));
}

/** Erases one record. Cut off on the way, it can be repeated; a record that was erased before is erased again. */
export async function eraseRegistrant(deps: OfficeDeps, request: Request): Promise<EraseOutcome> {
  const key = { round: request.round, instrument: request.instrument.id, id: request.id };
  const known =
    (await deps.store.getResponse(key)) !== undefined ||
    (await deps.store.listErased(request.round)).some(
      ({ id, instrument }) => id === key.id && instrument === key.instrument,
    );
  if (!known) return { kind: 'unknown' };
  await deps.store.eraseResponse(key, deps.now().toISOString());
  await forgetMessagesTo(deps, key);
  const identities = await deps.store.removeIdentities(key);
  await deps.store.forgetRelays(key.round, relayPerson(deps.digestKey, key));
  await writeAudit(deps, 'registrant-erased', request);
  await deps.store.forgetComputed(request.round);
  await deps.store.scrub();
  return { kind: 'erased', identities };
}

/**
 * After a restore from a backup: erases again everybody who was erased before. Answers of how many the record or the identity had come back.
 *
 * @param known marks of whoever was erased after that backup was made, which does not hold them
 */
export async function eraseAgain(
  deps: OfficeDeps,
  round: string,
  known: readonly ErasedEntry[] = [],
): Promise<{ readonly erased: number; readonly back: number }> {
  let back = 0;
  const all = [...(await deps.store.listErased(round)), ...known.filter((entry) => entry.round === round)];
  const erased = [...new Map(all.map((entry) => [`${entry.instrument} ${entry.id}`, entry])).values()];
  for (const { id, instrument, at } of erased) {
    const key = { round, instrument, id };
    const isThere = (await deps.store.getResponse(key)) !== undefined;
    await deps.store.eraseResponse(key, at);
    await forgetMessagesTo(deps, key);
    const identities = await deps.store.removeIdentities(key);
    if (isThere || identities > 0) back += 1;
    await deps.store.forgetRelays(round, relayPerson(deps.digestKey, key));
  }
  if (erased.length > 0) await deps.store.forgetComputed(round);
  await deps.store.scrub();
  return { erased: erased.length, back };
}
