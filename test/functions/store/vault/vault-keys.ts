/** Keys of a vault for tests: the same in every store of a file, so that one can be read as another. */
import { fileKeys } from '#functions/store/vault/file-keys.ts';
import { peopleNames } from '#functions/store/vault/people.ts';
import { sealerWith } from '#functions/store/vault/sealer.ts';
import type { VaultKeys } from '#functions/store/vault/vault-methods.ts';

/** Keys that follow from one byte and a text. */
export const testVaultKeys = (byte = 7, digestKey = 'digest'): VaultKeys => ({
  names: peopleNames(digestKey),
  sealer: sealerWith(fileKeys(new Uint8Array(32).fill(byte))),
});
