/** The store of this stage, for handlers. */
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import type { Environment } from '../environment.ts';

/** The store in the tables of this stage. */
export const cloudStore = (env: Environment): Store =>
  openStore({ tables: { responses: env.RESPONSES_TABLE, vault: env.VAULT_TABLE, platform: env.PLATFORM_TABLE } });
