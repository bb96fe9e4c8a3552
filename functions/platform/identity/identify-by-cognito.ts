/**
 * Identity of staff on AWS. An access token of the user pool proves who somebody is; what they may do is read from the roll of
 * the store at each request, so that what an administrator changes on the page counts at once. Whoever is not on the roll was
 * given roles by the holder of the AWS account, as groups of the pool: that is how the first administrator comes in.
 */
import { decode, verifyWithJwks } from 'hono/jwt';
import * as v from 'valibot';

import type { Store } from '#functions/store/store.ts';

import { bearerToken, grantsIn, grantsOfGroups, type Identify, type Identity } from './access.ts';
import type { StaffRoll } from '#schemas/fieldwork/staff.ts';

import type { FindKey } from './cognito-keys.ts';
import { sessionCookie } from './identify-by-token.ts';

export type CognitoPool = {
  /** `https://cognito-idp.REGION.amazonaws.com/POOL`. */
  readonly issuer: string;
  readonly client: string;
  readonly findKey: FindKey;
};

/** Who is on the roll, asked with each request. */
export type RollReader = Pick<Store, 'readStaff'>;

const accessClaims = v.object({
  sub: v.string(),
  token_use: v.literal('access'), // an ID token says who somebody is to the page, not what they may do here
  client_id: v.string(),
  exp: v.number(),
  nbf: v.optional(v.number(), 0),
  'cognito:groups': v.optional(v.array(v.string()), []),
});

/**
 * The staff identity of an access token of this pool and client; undefined for anything else, and for whoever has no role.
 *
 * @throws {KeysUnavailable} the pool cannot be asked for the key now
 * @throws {StoreUnavailable} the roll cannot be read now
 */
export async function staffOf(
  token: string,
  pool: CognitoPool,
  roll: RollReader,
  now: Date,
): Promise<Identity | undefined> {
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
  const { sub, 'cognito:groups': groups } = claims.output;
  return onRoll(await roll.readStaff(), sub, groups);
}

/** Whoever was ever on the roll has what it says of them, and nothing once their access ended, whatever their groups are. */
function onRoll({ members }: StaffRoll, sub: string, groups: readonly string[]): Identity | undefined {
  const own = members.filter(({ subject }) => subject === sub);
  if (own.length === 0) {
    const grants = grantsOfGroups(groups);
    return grants.length === 0 ? undefined : { role: 'staff', subject: sub, grants };
  }
  const member = own.find(({ ended }) => ended === undefined);
  return member && { role: 'staff', subject: member.id, grants: grantsIn(member.role, member.rounds, member.team) };
}

/** Staff alone. A header, when there is one, decides alone; the cookie is for pages. */
export function identifyByCognito(deps: {
  readonly pool: CognitoPool;
  readonly roll: RollReader;
  readonly now: () => Date;
}): Identify {
  return async (credentials) => {
    const header = credentials.header('authorization');
    const token = header === undefined ? credentials.cookie(sessionCookie) : bearerToken(credentials);
    return token === undefined ? undefined : staffOf(token, deps.pool, deps.roll, deps.now());
  };
}

function keyIdOf(token: string): string | undefined {
  try {
    return v.parse(v.object({ kid: v.string() }), decode(token).header).kid;
  } catch {
    return undefined;
  }
}
