/** Takes over a vault of before it was sealed, where identities lay in clear under the ids of their responses. */
import * as v from 'valibot';

import { parseJsonObject } from '../json.ts';
import { shardCount, shardKey } from '../partition-keys.ts';
import { roundMethods } from '../round-methods.ts';
import type { Key, Tables } from '../table-port.ts';
import { type VaultKeys, vaultMethods } from './vault-methods.ts';

const clearItem = v.object({
  pk: v.string(),
  sk: v.string(),
  id: v.string(),
  round: v.string(),
  instrument: v.string(),
  contentDigest: v.string(),
  receivedAt: v.string(),
  identity: v.pipe(v.string(), v.transform(parseJsonObject)),
  contacts: v.optional(v.array(v.string()), []),
});

const clearClaim = v.object({ id: v.string() });

/**
 * Seals what is in clear: first it is written anew, then the old item goes, so that it can be cut off and repeated.
 *
 * @param instruments ids of studies that may have filed besides those that the rounds ask today
 * @param tell called after each round that had any
 * @returns how many identities were sealed
 */
export async function sealVault(
  { vault, platform }: Pick<Tables, 'vault' | 'platform'>,
  keys: VaultKeys,
  instruments: readonly string[],
  tell: (round: string, sealed: number) => void = () => undefined,
): Promise<number> {
  const methods = vaultMethods(vault, keys);
  const claimAgain = async (key: Key, id: string, claim: Parameters<typeof methods.claimContact>[0]): Promise<void> => {
    const found = v.safeParse(clearClaim, await vault.get(key));
    // The first to name it stays the first; whoever named it after them is reached by it all the same.
    if (found.success && found.output.id === id) await vault.removeIf(key, 'id', id);
    await methods.claimContact(claim);
  };
  let all = 0;
  for (const { round } of await roundMethods(platform).listRounds()) {
    let ofRound = 0;
    for (const instrument of new Set([...Object.keys(round.instruments), ...instruments])) {
      for (let shard = 0; shard < shardCount; shard += 1) {
        for (const item of await vault.all(shardKey(round.id, instrument, shard))) {
          const { pk, sk, ...record } = v.parse(clearItem, item);
          await methods.putIdentity(record);
          for (const contact of record.contacts)
            await claimAgain({ pk: `contact#${round.id}`, sk: contact }, record.id, { ...record, contact });
          await vault.remove({ pk, sk });
          ofRound += 1;
        }
      }
    }
    if (ofRound > 0) tell(round.id, ofRound);
    all += ofRound;
  }
  return all;
}
