/** Identity of staff on AWS: access tokens of the user pool, whose groups are the roles. */
import { decode, verifyWithJwks } from 'hono/jwt';
import * as v from 'valibot';

import { bearerToken, grantsOfGroups, type Identify, type Identity } from './access.ts';
import type { FindKey } from './cognito-keys.ts';
import { sessionCookie } from './identify-by-token.ts';

export type CognitoPool = {
  /** `https://cognito-idp.REGION.amazonaws.com/POOL`. */
  readonly issuer: string;
  readonly client: string;
  readonly findKey: FindKey;
};

const accessClaims = v.object({
  sub: v.string(),
  token_use: v.literal('access'), // an ID token says who somebody is to the page, not what they may do here
  client_id: v.string(),
  exp: v.number(),
  nbf: v.optional(v.number(), 0),
  'cognito:groups': v.optional(v.array(v.string()), []),
});

/**
 * The staff identity of an access token of this pool and client; undefined for anything else, and for staff without a group.
 *
 * @throws {KeysUnavailable} the pool cannot be asked for the key now
 */
export async function staffOf(token: string, pool: CognitoPool, now: Date): Promise<Identity | undefined> {
  const key = await pool.findKey(keyIdOf(token) ?? '');
  if (key === undefined) return undefined;
  const payload = await verifyWithJwks(token, {
    keys: [key],
    allowedAlgorithms: ['RS256'],
    verification: { iss: pool.issuer, exp: false, nbf: false, iat: false },
  }).catch(() => undefined);
  const claims = v.safeParse(accessClaims, payload);
  if (!claims.success || claims.output.client_id !== pool.client) return undefined;
  const seconds = now.getTime() / 1000;
  if (claims.output.exp <= seconds || claims.output.nbf > seconds) return undefined;
  const grants = grantsOfGroups(claims.output['cognito:groups']);
  return grants.length === 0 ? undefined : { role: 'staff', subject: claims.output.sub, grants };
}

/** Staff alone. A header, when there is one, decides alone; the cookie is for pages. */
export function identifyByCognito(deps: { readonly pool: CognitoPool; readonly now: () => Date }): Identify {
  return async (credentials) => {
    const header = credentials.header('authorization');
    const token = header === undefined ? credentials.cookie(sessionCookie) : bearerToken(credentials);
    return token === undefined ? undefined : staffOf(token, deps.pool, deps.now());
  };
}

function keyIdOf(token: string): string | undefined {
  try {
    return v.parse(v.object({ kid: v.string() }), decode(token).header).kid;
  } catch {
    return undefined;
  }
}
