/** Signed tokens (JWT, HS256): enumerators' links, staff sessions, those of members, one-time sign-ins, and people's ways to their own record. */
import { sign, verify } from 'hono/jwt';
import * as v from 'valibot';

import { staffRoles } from '#schemas/fieldwork/staff.ts';

const seconds = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.string();

const linkClaims = v.strictObject({
  kind: v.literal('link'),
  jti: name,
  instrument: name,
  round: name,
  psu: v.exactOptional(name),
  /** Id of the enumerator whose link it is. */
  enumerator: v.exactOptional(name),
  /** What it files is in no figure. */
  trial: v.exactOptional(v.literal(true)),
  exp: seconds,
});

/** `rounds`: where the role counts; without it, everywhere. `team`: whose work a supervisor sees. */
const staffClaims = {
  jti: name,
  sub: name,
  role: v.picklist(staffRoles),
  rounds: v.exactOptional(v.array(name)),
  team: v.exactOptional(name),
  exp: seconds,
};

/** `person`: whom the vault knows by this name; `contact`: keyed digest of the contact that the link went to. */
const personClaims = { jti: name, round: name, instrument: name, person: name, contact: name, exp: seconds };

const claimsSchema = v.variant('kind', [
  linkClaims,
  /** Travels in `Authorization` or in the session cookie. */
  v.strictObject({ kind: v.literal('session'), ...staffClaims }),
  /** Travels in the address printed at start; spent on first use and exchanged for a session. */
  v.strictObject({ kind: v.literal('sign-in'), ...staffClaims }),
  /** The session of a member of staff, in the session cookie. What they may do it does not say: the store does. */
  v.strictObject({ kind: v.literal('member'), jti: name, sub: name, exp: seconds }),
  /** Sent to the contact of a person; spent on first use and exchanged for a visit. */
  v.strictObject({ kind: v.literal('record-link'), ...personClaims }),
  /** Travels in a cookie while a person looks at their record. */
  v.strictObject({ kind: v.literal('record-visit'), ...personClaims }),
  /** Stands in a message to many: takes one consent back for whoever has the contact, and opens nothing. */
  v.strictObject({ kind: v.literal('stop'), round: name, contact: name, purpose: name, message: name, exp: seconds }),
]);

/** What a token says. `exp` is in seconds since 1970. */
export type Claims = v.InferOutput<typeof claimsSchema>;
export type LinkClaims = Extract<Claims, { kind: 'link' }>;

/** Signs claims; the text fits in a URL fragment, a header and a cookie. */
export async function signToken(claims: Claims, secret: string): Promise<string> {
  return sign(claims, secret, 'HS256');
}

/** Keys by their secrets: importing one takes as long as verifying a token. */
const imported = new Map<string, Promise<CryptoKey>>();

function keyOf(secret: string): Promise<CryptoKey> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key =
    imported.get(secret) ?? crypto.subtle.importKey('raw', new TextEncoder().encode(secret), hmac, false, ['verify']);
  imported.set(secret, key);
  return key;
}

/** The claims of a token signed with this secret and not expired at `now`; undefined for anything else. */
export async function readToken(token: string, secret: string, now: Date): Promise<Claims | undefined> {
  const claims = await readAnyToken(token, secret);
  return claims !== undefined && claims.exp * 1000 > now.getTime() ? claims : undefined;
}

/** The same of a token that may have expired: worth nothing but to say what it was. */
export async function readAnyToken(token: string, secret: string): Promise<Claims | undefined> {
  const payload = await verify(token, await keyOf(secret), { alg: 'HS256', exp: false, nbf: false, iat: false }).catch(
    () => undefined,
  );
  const parsed = v.safeParse(claimsSchema, payload);
  return parsed.success ? parsed.output : undefined;
}
