/** A user pool for tests: its addresses, keys and tokens. */

/** When everything here happens. */
export const now = () => new Date('2026-05-04T10:00:00Z');
export const inAnHour = now().getTime() / 1000 + 3600;
export const issuer = 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_pool';
export const client = 'client-of-the-site';
export const site = 'https://remit.example.org';
export const page = 'https://sign-in.example.org';
export const secret = 'secret of the links, known to functions alone';

/** Nobody was invited from a page. */
export const nobodyOnRoll = { readStaff: () => Promise.resolve({ members: [], revision: 0 }) };

/** A key of the pool, or of somebody who would like to be it. */
export type Keys = { readonly privateKey: CryptoKey; readonly publicJwk: JsonWebKey & { kid: string } };

/** Makes a pair of keys. */
export async function makeKeys(kid: string, hash = 'SHA-256'): Promise<Keys> {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    hash,
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const publicJwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return { privateKey: pair.privateKey, publicJwk: { ...publicJwk, kid } };
}

/** JSON as a part of a token. */
export const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An access token as the pool gives it to an analyst, but for `claims`. */
export async function accessToken(keys: Keys, claims: Record<string, unknown>, alg = 'RS256'): Promise<string> {
  const head = base64url({ alg, kid: keys.publicJwk.kid });
  const body = base64url({
    sub: 'person-1',
    token_use: 'access',
    client_id: client,
    iss: issuer,
    exp: inAnHour,
    'cognito:groups': ['analyst'],
    ...claims,
  });
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', keys.privateKey, Buffer.from(`${head}.${body}`));
  return `${head}.${body}.${Buffer.from(signature).toString('base64url')}`;
}

/** A caller who shows this token in a header. */
export const credentials = (token: string) => ({ header: () => `Bearer ${token}`, cookie: () => undefined });

/** The cookies that an answer sets, as a browser sends them back. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');
