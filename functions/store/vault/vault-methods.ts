/** The vault: who registrants are, sealed, in a table of its own that knows no id of a response. */
import * as v from 'valibot';

import { isJsonObject, type JsonObject } from '../json.ts';
import type { ContactClaim, IdentityKey, IdentityRecord, ResponseKey } from '../response-record.ts';
import { type KnownPerson, NoWayIntoVault, type Store, StoreDamaged } from '../store.ts';
import type { Item, Table } from '../table-port.ts';
import { shardCount } from '../partition-keys.ts';
import { type PaperMethods, paperMethods, paperOwner, paperPartition } from './paper-methods.ts';
import { type PeopleNames, peoplePartition, peopleShard, sealedOf } from './people.ts';
import { type Sealed, sealedSchema, type Sealer } from './sealer.ts';

/** What opens the vault, or seals what goes into it. */
export type VaultKeys = { readonly sealer: Sealer; readonly names: PeopleNames };

const digestList = v.array(v.string());
const personItem = v.object({
  sealed: sealedSchema,
  contacts: v.exactOptional(digestList),
  likenesses: v.exactOptional(digestList),
});
const keyItem = v.object({
  sk: v.string(),
  contacts: v.optional(digestList, []),
  likenesses: v.optional(digestList),
});

const claimItem = v.object({ instrument: v.string(), person: v.string() });
const verifiedItem = v.object({ verifiedDay: v.number() });

/** What is sealed: the identity, and what would lead to the response it belongs to. */
const sealedContent = v.object({
  id: v.string(),
  contentDigest: v.string(),
  receivedAt: v.string(),
  identity: v.custom<JsonObject>(isJsonObject),
  who: v.exactOptional(v.string()),
  writtenAt: v.exactOptional(v.string()),
});

type VaultMethods = Pick<
  Store,
  | 'putIdentity'
  | 'getIdentity'
  | 'removeIdentity'
  | 'removeIdentities'
  | 'claimContact'
  | 'releaseContact'
  | 'verifyContact'
  | 'isVerified'
  | 'whoHas'
  | 'openPerson'
  | 'identitiesUnder'
  | 'readDigests'
> &
  PaperMethods;

// eslint-disable-next-line @typescript-eslint/require-await -- it fails before there is anything to read
const closedReading = async function* (): AsyncGenerator<never, void, undefined> {
  throw new NoWayIntoVault('the keys of the vault were not given');
};
const closed = (): Promise<never> => Promise.reject(new NoWayIntoVault('the keys of the vault were not given'));

/** For whoever has no business with identities. */
export const closedVault: VaultMethods = {
  putIdentity: closed,
  getIdentity: closed,
  removeIdentity: closed,
  removeIdentities: closed,
  claimContact: closed,
  releaseContact: closed,
  verifyContact: closed,
  isVerified: closed,
  whoHas: closed,
  openPerson: closed,
  identitiesUnder: closed,
  readDigests: closedReading,
  getPaper: closed,
  putPaper: closed,
  listPaper: closed,
};

/** The methods of the store that are about identities. */
export function vaultMethods(vault: Table, keys: VaultKeys): VaultMethods {
  const { sealer, names } = keys;
  const contactKey = ({ round, contact }: Pick<ContactClaim, 'round' | 'contact'>) => ({
    pk: `contact#${round}`,
    sk: contact,
  });
  /** Everybody who can be reached by a contact has an item there: a couple may share one. */
  const reachedBy = (round: string, contact: string): string => `reached#${round}#${contact}`;
  const placeOf = (key: ResponseKey) => {
    const person = names.personOf(key);
    return { person, pk: peoplePartition(key, person) };
  };
  /** The body is part of the key: if two claim one id, each keeps its own identity, and the response says which is its. */
  const keyOf = (key: IdentityKey) => {
    const { person, pk } = placeOf(key);
    return { person, pk, sk: `${sealedOf(person)}${names.bodyOf(key)}` };
  };
  const itemOf = async (record: IdentityRecord): Promise<Item> => {
    const { person, ...key } = keyOf(record);
    const { id, contentDigest, receivedAt, identity, contacts, likenesses, who, writtenAt } = record;
    const version = { ...(who !== undefined && { who }), ...(writtenAt !== undefined && { writtenAt }) };
    const sealed: Sealed = await sealer.seal({ id, contentDigest, receivedAt, identity, ...version }, person);
    const lists = {
      ...(contacts !== undefined && { contacts: [...contacts] }),
      ...(likenesses !== undefined && { likenesses: [...likenesses] }),
    };
    return { ...key, sealed, ...lists };
  };
  const opened = async (item: unknown, { round, instrument, person }: KnownPerson): Promise<IdentityRecord> => {
    const { sealed, ...others } = v.parse(personItem, item);
    const content = v.parse(sealedContent, await sealer.open(sealed, person));
    return { round, instrument, ...content, ...others };
  };
  const releaseContact = async (claim: ContactClaim): Promise<void> => {
    const person = names.personOf(claim);
    await vault.remove({ pk: reachedBy(claim.round, claim.contact), sk: person });
    await vault.removeIf(contactKey(claim), 'person', person);
  };

  const openPerson = async (who: KnownPerson): Promise<readonly IdentityRecord[]> => {
    const found: IdentityRecord[] = [];
    for (const item of await vault.under(peoplePartition(who, who.person), sealedOf(who.person)))
      found.push(await opened(item, who));
    return found;
  };

  return {
    async claimContact(claim) {
      const { instrument } = claim;
      const person = names.personOf(claim);
      const item = { ...contactKey(claim), instrument, person };
      // The same two writes at the same moment, whoever has the contact: how long it takes tells nobody.
      const [isNew, isOurs] = await Promise.all([
        vault.putNew({ pk: reachedBy(claim.round, claim.contact), sk: person, instrument, person }),
        vault.putSame(item, 'person'),
      ]);
      if (isOurs) return isNew ? 'fresh' : 'ours';
      return isNew ? 'taken' : 'taken-again';
    },

    releaseContact,

    async verifyContact({ round, contact, instrument, person }, at) {
      const verifiedDay = Math.floor(Date.parse(at) / 86_400_000); // the moment stands in the trail, and would lead there
      const item = { pk: reachedBy(round, contact), sk: person, instrument, person, verifiedDay };
      await vault.replaceIf(item, 'verifiedDay', undefined);
    },

    async isVerified(claim) {
      const item = await vault.get({ pk: reachedBy(claim.round, claim.contact), sk: names.personOf(claim) });
      return v.is(verifiedItem, item);
    },

    async putIdentity(record) {
      await vault.putNew(await itemOf(record));
    },

    async removeIdentity(key) {
      const { pk, sk } = keyOf(key);
      await vault.remove({ pk, sk });
    },

    async removeIdentities(key) {
      const { person, pk } = placeOf(key);
      let removed = 0;
      const items = await vault.under(pk, sealedOf(person));
      for (const { sk, contacts, likenesses = [] } of items.map((item) => v.parse(keyItem, item))) {
        for (const contact of [...contacts, ...likenesses]) await releaseContact({ ...key, contact });
        await vault.remove({ pk, sk });
        removed += 1;
      }
      for await (const page of vault.pages(paperPartition(key.round)))
        for (const { sk, person: owner } of page.map((item) => v.parse(paperOwner, item)))
          if (owner === person) await vault.remove({ pk: paperPartition(key.round), sk });
      return removed;
    },

    async getIdentity(key) {
      const { person, pk, sk } = keyOf(key);
      const item = await vault.get({ pk, sk });
      if (item === undefined) return undefined;
      const found = await opened(item, { ...key, person });
      if (found.id !== key.id) throw new StoreDamaged();
      return found;
    },

    async whoHas(round, contact) {
      const items = await vault.all(reachedBy(round, contact));
      return items.map((item) => ({ round, ...v.parse(claimItem, item) }));
    },

    async *readDigests(round, instrument) {
      for (let shard = 0; shard < shardCount; shard += 1)
        for await (const page of vault.pages(peopleShard(round, instrument, shard)))
          for (const { sk, ...digests } of page.map((item) => v.parse(keyItem, item)))
            yield { round, instrument, person: sk.split('#')[0] ?? '', ...digests };
    },

    openPerson,

    ...paperMethods(vault, keys),

    identitiesUnder: ({ round, instrument, id }) =>
      openPerson({ round, instrument, person: names.personOf({ round, instrument, id }) }),
  };
}
