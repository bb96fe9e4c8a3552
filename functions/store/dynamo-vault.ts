/** The vault in DynamoDB: who registrants are, in a table of its own. */
import * as v from 'valibot';

import type { DynamoTable } from './dynamo-table.ts';
import { canonicalJson, parseJsonObject } from './json.ts';
import { partitionKey } from './partition-keys.ts';
import type { IdentityKey } from './response-record.ts';
import type { Store } from './store.ts';

const identityItem = v.object({
  id: v.string(),
  round: v.string(),
  instrument: v.string(),
  contentDigest: v.string(),
  receivedAt: v.string(),
  identity: v.pipe(v.string(), v.transform(parseJsonObject)),
});

/** The digest is part of the key: if two bodies claim one id, each keeps its own identity, and the response says which is its. */
const keyOf = (key: IdentityKey) => ({ pk: partitionKey(key), sk: `${key.id}#${key.contentDigest}` });

/** The methods of the store that are about identities. */
export function vaultMethods(vault: DynamoTable): Pick<Store, 'putIdentity' | 'getIdentity'> {
  return {
    async putIdentity(record) {
      await vault.putNew({ ...keyOf(record), ...record, identity: canonicalJson(record.identity) });
    },

    async getIdentity(key) {
      const item = await vault.get(keyOf(key));
      return item && v.parse(identityItem, item);
    },
  };
}
