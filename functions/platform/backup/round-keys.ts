/**
 * The key pair of each round, to which phones seal their backup files. The private key is worked out from the
 * digest key of the platform, which never changes and which ingestion alone reads, and the id of the round (HKDF-SHA-256,
 * then FIPS 186-5 A.2.1): every round has one from its first day, none has to be stored, and that of one round opens no file
 * of another.
 */
import { createECDH, createHash, type ECDH, hkdfSync } from 'node:crypto';

import { nameOfKey } from '#schemas/fieldwork/backup-header.ts';

/** Order of the group of P-256 (FIPS 186-5, SP 800-186 3.2.1.3). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const scalarBytes = 32;
/** 64 bits more than the order has, so that no scalar is likelier than another by more than 2⁻⁶⁴. */
const drawnBytes = 40;

/** Both halves. */
export function roundKeys(secret: string, round: string): ECDH {
  const drawn = hkdfSync('sha256', secret, '', `remit backup key 1\n${round}`, drawnBytes);
  const scalar = (BigInt(`0x${Buffer.from(drawn).toString('hex')}`) % (order - 1n)) + 1n;
  const keys = createECDH('prime256v1');
  keys.setPrivateKey(Buffer.from(scalar.toString(16).padStart(scalarBytes * 2, '0'), 'hex'));
  return keys;
}

/** The public key as phones take it: base64 of an uncompressed point. */
export const publicKeyOf = (secret: string, round: string): string =>
  roundKeys(secret, round).getPublicKey().toString('base64');

/** Name of the public key, as the header of a file has it. */
export const keyName = (keys: ECDH): string => nameOfKey(createHash('sha256').update(keys.getPublicKey()).digest());
