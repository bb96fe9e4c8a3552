/** The keys of the vault of this stage; apart from the store, so that nobody else carries what speaks with KMS. */
import { kmsKeys } from '../../store/vault/kms-keys.ts';
import { peopleNames } from '../../store/vault/people.ts';
import { sealerWith } from '../../store/vault/sealer.ts';
import type { VaultKeys } from '../../store/vault/vault-methods.ts';
import { type Environment, sessionOf } from '../environment.ts';

/** What seals, and opens for whose role allows that. */
export const cloudVault = (env: Environment, digestKey: string): VaultKeys => ({
  names: peopleNames(digestKey),
  sealer: sealerWith(
    kmsKeys({
      arn: env.VAULT_KEY,
      region: env.AWS_REGION,
      credentials: () => Promise.resolve(sessionOf(env)),
      endpoint: env.AWS_ENDPOINT_URL,
    }),
  ),
});
