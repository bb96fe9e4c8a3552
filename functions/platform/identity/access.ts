/** Who is calling, as every app sees it. On the laptop signed tokens answer; on AWS Cognito does. */
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';

/** What an enumerator's link allows: one instrument of one round, and one PSU when it names one. */
export type Link = {
  readonly jti: string;
  readonly instrument: string;
  readonly round: string;
  readonly psu?: string;
  /** Id of the enumerator whose it is. */
  readonly enumerator?: string;
  /** What it files is in no figure. */
  readonly trial?: true;
  /** Seconds since 1970, as in every JWT. */
  readonly exp: number;
};

/** The `exp` of what a command files, which no link limits: the year 2255. */
export const endless = 9e9;

/** Roles of staff, each with everything the one before may do. */
export const staffRoles = ['analyst', 'coordinator', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** A role in one round, or in all of them. */
export type Grant = { readonly role: StaffRole; readonly round?: string };

export type Identity =
  | { readonly role: 'enumerator'; readonly link: Link }
  | { readonly role: 'staff'; readonly subject: string; readonly grants: readonly Grant[] };

/** What staff do in a round, and the least role that may. */
const staffActions = {
  'see-round': 'analyst',
  'download-release': 'analyst',
  'compute-preview': 'analyst',
} as const satisfies Readonly<Record<string, StaffRole>>;
export type StaffAction = keyof typeof staffActions;

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

/** Whether this caller is staff of any round. */
export const isStaff = (identity: Identity | undefined): boolean =>
  identity?.role === 'staff' && identity.grants.length > 0;

/** Whether this caller may do that in this round. Nothing else decides it. */
export function mayDo(identity: Identity | undefined, action: StaffAction, round: string): boolean {
  if (identity?.role !== 'staff') return false;
  const needed = staffRoles.indexOf(staffActions[action]);
  return identity.grants.some(
    (grant) => (grant.round === undefined || grant.round === round) && staffRoles.indexOf(grant.role) >= needed,
  );
}

/** The grants that groups stand for: `analyst` in every round, `analyst:tj-2027-spring` in that one; other groups are none. */
export const grantsOfGroups = (groups: readonly string[]): readonly Grant[] =>
  groups.flatMap((group) => {
    const [name, ...rest] = group.split(':');
    const role = staffRoles.find((known) => known === name);
    if (role === undefined) return [];
    if (rest.length === 0) return [{ role }];
    const round = rest.join(':');
    return round === '' ? [] : [{ role, round }];
  });

/** One role in these rounds; without any named, in all. */
export const grantsIn = (role: StaffRole, rounds: readonly string[] | undefined): readonly Grant[] =>
  rounds === undefined ? [{ role }] : rounds.map((round) => ({ role, round }));

/** The token in `Authorization: Bearer …`, if there is one. */
export function bearerToken(credentials: Credentials): string | undefined {
  return /^Bearer +([\w.~+/-]+=*) *$/i.exec(credentials.header('authorization') ?? '')?.[1];
}
