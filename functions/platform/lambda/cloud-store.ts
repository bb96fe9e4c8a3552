/** The store of this stage, for handlers. */
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import type { VaultKeys } from '../../store/vault/vault-methods.ts';
import type { Environment } from '../environment.ts';

/**
 * The store in the tables of this stage.
 *
 * @param vaultKeys of functions alone that have business with the vault; what they may do there their role says
 */
export const cloudStore = (env: Environment, vaultKeys?: VaultKeys): Store =>
  openStore({
    tables: { responses: env.RESPONSES_TABLE, vault: env.VAULT_TABLE, platform: env.PLATFORM_TABLE },
    ...(vaultKeys !== undefined && { vaultKeys }),
  });
