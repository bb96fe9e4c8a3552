/** The vault: who registrants are, in a table of its own. */
import * as v from 'valibot';

import type { Table } from './table-port.ts';
import { canonicalJson, parseJsonObject } from './json.ts';
import { partitionKey } from './partition-keys.ts';
import type { ContactClaim, IdentityKey } from './response-record.ts';
import type { Store } from './store.ts';

const identityItem = v.object({
  id: v.string(),
  round: v.string(),
  instrument: v.string(),
  contentDigest: v.string(),
  receivedAt: v.string(),
  identity: v.pipe(v.string(), v.transform(parseJsonObject)),
  contacts: v.exactOptional(v.array(v.string())),
});

const keyItem = v.object({ sk: v.string(), contacts: v.optional(v.array(v.string()), []) });

const contactKey = ({ round, contact }: Pick<ContactClaim, 'round' | 'contact'>) => ({
  pk: `contact#${round}`,
  sk: contact,
});

/** The digest is part of the key: if two bodies claim one id, each keeps its own identity, and the response says which is its. */
const keyOf = (key: IdentityKey) => ({ pk: partitionKey(key), sk: `${key.id}#${key.contentDigest}` });

/** The methods of the store that are about identities. */
export function vaultMethods(
  vault: Table,
): Pick<
  Store,
  | 'putIdentity'
  | 'getIdentity'
  | 'replaceIdentity'
  | 'removeIdentity'
  | 'removeIdentities'
  | 'claimContact'
  | 'releaseContact'
> {
  const releaseContact = (claim: ContactClaim) => vault.removeIf(contactKey(claim), 'id', claim.id);
  return {
    async claimContact(claim) {
      const item = { ...contactKey(claim), id: claim.id };
      if (await vault.putNew(item)) return 'fresh';
      return (await vault.putSame(item, 'id')) ? 'ours' : 'taken';
    },

    releaseContact,

    async putIdentity(record) {
      await vault.putNew({ ...keyOf(record), ...record, identity: canonicalJson(record.identity) });
    },

    async replaceIdentity(record) {
      await vault.replace({ ...keyOf(record), ...record, identity: canonicalJson(record.identity) });
    },

    async removeIdentity(key) {
      await vault.remove(keyOf(key));
    },

    async removeIdentities(key) {
      const pk = partitionKey(key);
      let removed = 0;
      for await (const page of vault.pages(pk)) {
        for (const { sk, contacts } of page.map((item) => v.parse(keyItem, item))) {
          if (!sk.startsWith(`${key.id}#`)) continue;
          for (const contact of contacts) await releaseContact({ round: key.round, contact, id: key.id });
          await vault.remove({ pk, sk });
          removed += 1;
        }
      }
      return removed;
    },

    async getIdentity(key) {
      const item = await vault.get(keyOf(key));
      return item && v.parse(identityItem, item);
    },
  };
}
