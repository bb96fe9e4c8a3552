/** A user pool of one person: its public keys, and tokens that it signed. */
import { sign } from 'hono/jwt';

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};

/** Keys as the pool publishes them, and the access token of somebody in a group. */
export async function makeUserPool(pool: { readonly issuer: string; readonly client: string }) {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const named = async (key: CryptoKey) => ({
    ...(await crypto.subtle.exportKey('jwk', key)),
    kid: 'one',
    alg: 'RS256',
  });
  const claimsOf = (group: string) => ({
    sub: 'ana',
    token_use: 'access',
    iss: pool.issuer,
    client_id: pool.client,
    exp: 4e9,
    'cognito:groups': [group],
  });
  const key = await named(privateKey);
  return { keys: { keys: [await named(publicKey)] }, tokenOf: (group: string) => sign(claimsOf(group), key, 'RS256') };
}
