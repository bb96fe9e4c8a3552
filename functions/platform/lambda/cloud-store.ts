/** The store of this stage, for handlers. */
import { openStore } from '../../store/open-store.ts';
import { type KmsKey, kmsKeys } from '../../store/vault/kms-keys.ts';
import { peopleNames } from '../../store/vault/people.ts';
import { sealerWith } from '../../store/vault/sealer.ts';
import type { Store } from '../../store/store.ts';
import { type Environment, sessionOf } from '../environment.ts';

/**
 * The store in the tables of this stage.
 *
 * @param digestKey given by functions alone that have business with the vault; what they may do there their role says
 */
export const cloudStore = (env: Environment, digestKey?: string): Store =>
  openStore({
    tables: { responses: env.RESPONSES_TABLE, vault: env.VAULT_TABLE, platform: env.PLATFORM_TABLE },
    ...(digestKey !== undefined && {
      vaultKeys: { names: peopleNames(digestKey), sealer: sealerWith(kmsKeys(keyOfVault(env))) },
    }),
  });

const keyOfVault = (env: Environment): KmsKey => ({
  arn: env.VAULT_KEY,
  region: env.AWS_REGION,
  credentials: () => Promise.resolve(sessionOf(env)),
  endpoint: env.AWS_ENDPOINT_URL,
});
