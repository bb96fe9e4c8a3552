/** The key of the device, where somebody has cleared it under an open page: what lies sealed with it would be lost. */
import { deviceKey } from '../device/device-key.ts';
import { newIv, sealBytes, unsealBytes } from '../device/seal.ts';

/** Puts the key back where it is gone; or the key that another page has put there since. No script can read either: it is tried. */
export async function keyThere(key: CryptoKey): Promise<CryptoKey> {
  const there = (await deviceKey('kept', key)) ?? key;
  const iv = newIv();
  return unsealBytes(there, { iv, bytes: await sealBytes(key, iv, new Uint8Array(1)) }).then(
    () => key,
    () => there,
  );
}
