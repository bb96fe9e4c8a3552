/** Who is calling, as every app sees it. On the laptop signed tokens answer; on AWS Cognito does. */
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';

/** What an enumerator's link allows: one instrument of one round, and one PSU when it names one. */
export type Link = {
  readonly jti: string;
  readonly instrument: string;
  readonly round: string;
  readonly psu?: string;
  /** Seconds since 1970, as in every JWT. */
  readonly exp: number;
};

/** Roles of staff, each with everything the one before may do. */
export const staffRoles = ['analyst', 'coordinator', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];

export type Identity =
  { readonly role: 'enumerator'; readonly link: Link } | { readonly role: StaffRole; readonly subject: string };

/** The parts of a request that can carry proof of identity. */
export type Credentials = {
  readonly header: (name: string) => string | undefined;
  readonly cookie: (name: string) => string | undefined;
};

/** Answers who is calling; undefined when nothing valid was shown. */
export type Identify = (credentials: Credentials) => Promise<Identity | undefined>;

/** The credentials of a request. */
export function credentialsOf(c: Context): Credentials {
  return { header: (name) => c.req.header(name), cookie: (name) => getCookie(c, name) };
}

/** Whether this caller is staff with at least the given role. */
export function mayActAs(identity: Identity | undefined, atLeast: StaffRole): boolean {
  if (identity === undefined || identity.role === 'enumerator') return false;
  return staffRoles.indexOf(identity.role) >= staffRoles.indexOf(atLeast);
}

/** The token in `Authorization: Bearer …`, if there is one. */
export function bearerToken(credentials: Credentials): string | undefined {
  return /^Bearer +([\w.~+/-]+=*) *$/i.exec(credentials.header('authorization') ?? '')?.[1];
}
