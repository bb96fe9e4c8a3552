/** Who is calling, as every app sees it. On the laptop signed tokens answer; on AWS Cognito does. */
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';

import { type StaffRole, staffRoles } from '#schemas/fieldwork/staff.ts';

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

/** A role in one round, or in all of them; that of a supervisor is good for one team of one round. */
export type Grant = { readonly role: StaffRole; readonly round?: string; readonly team?: string };

export type Identity =
  | { readonly role: 'enumerator'; readonly link: Link }
  | { readonly role: 'staff'; readonly subject: string; readonly grants: readonly Grant[] };

/** Whose work a role reaches in a round: everybody's, or that of the enumerators of one team. */
type Reach = 'round' | 'team';

const ofFigures = { analyst: 'round', coordinator: 'round', administrator: 'round' } as const;
const ofFieldwork = { supervisor: 'team', coordinator: 'round', administrator: 'round' } as const;
const ofAdministrators = { administrator: 'round' } as const;
/** Whoever reaches people does nothing else here, and nobody else reaches them. */
const ofCaseworkers = { caseworker: 'round' } as const;
/** Whoever reads who registrants are does nothing else here, and nobody else reads it. */
const ofClerks = { clerk: 'round' } as const;
const ofOffice = { coordinator: 'round', administrator: 'round' } as const;

/** The whole table: what staff do in a round, who may, and with whose work. A role that is not named may not. */
const staffActions = {
  /** Rounds, releases and previews: figures, which are protected. */
  'see-round': ofFigures,
  'download-release': ofFigures,
  'compute-preview': ofFigures,
  /** Publish without waiting for the night, which publishes whatever has changed: for those who lead the round. */
  'publish-release': ofOffice,
  /** Progress, flags, interviews with their answers, enumerators with their links. */
  'see-fieldwork': ofFieldwork,
  /** Accept interviews, and send them back. */
  'review-interviews': ofFieldwork,
  /** Set interviews aside, edit them, decide between two versions of one. */
  'decide-interviews': ofOffice,
  /** Make links and end them. */
  'give-links': ofOffice,
  /** Say who goes out, and where to. */
  'assign-places': ofOffice,
  /** Lead a round through its life, and change what its fieldwork is held against. */
  'run-round': ofOffice,
  /** Make campaigns of its registration, change them and end them; write what those who register are offered, and which organisations of people abroad are in the directory. */
  'run-campaigns': ofOffice,
  /** Write to those who agreed to a purpose, and send what somebody else approved. */
  'write-messages': ofOffice,
  /** Approve what somebody else wrote to them; of one's own nobody does, whatever their role. */
  'approve-messages': ofOffice,
  /** See how many registered as they were counted; to others they are rounded, and small counts are not told. */
  'see-exact-registrations': ofAdministrators,
  /** Make a round that was not there: for whoever holds the role in all rounds. */
  'make-rounds': ofOffice,
  /** How many registrants have an occupation that lacks: counts, which are protected. */
  'count-skills': ofFigures,
  /** Bring in which occupations lack. */
  'bring-shortages': ofOffice,
  /** Registrants who fit a shortage, without who they are; and messages to them. */
  'see-shortlists': ofCaseworkers,
  /** Compare registrations that may be of one person, with names, and decide about them. */
  'decide-pairs': ofClerks,
  /** Type registrations from paper, and take those of people who are there. */
  'take-registrations': ofClerks,
  /** Invite colleagues, say what they may do, and end their access: for whoever holds the role in all rounds. */
  'manage-staff': ofAdministrators,
  /** On a laptop, read the messages that lie in its outbox: for whoever holds the role in all rounds. */
  'read-outbox': ofAdministrators,
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<StaffRole, Reach>>>>>;
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

/** How far a grant goes for an action; undefined: nowhere. */
function reachOf({ role, team }: Grant, action: StaffAction): Reach | undefined {
  const reaches: Readonly<Partial<Record<StaffRole, Reach>>> = staffActions[action];
  const reach = reaches[role];
  return reach === 'team' && team === undefined ? undefined : reach;
}

/** Teams with whose work this caller may do that in this round: all there are, and interviews of nobody's team; or these alone. */
export function teamsFor(
  identity: Identity | undefined,
  action: StaffAction,
  round: string,
): 'all' | ReadonlySet<string> {
  const grants = identity?.role === 'staff' ? identity.grants : [];
  const here = grants.filter((grant) => grant.round === undefined || grant.round === round);
  if (here.some((grant) => reachOf(grant, action) === 'round')) return 'all';
  return new Set(here.flatMap((grant) => (reachOf(grant, action) === 'team' ? [grant.team ?? ''] : [])));
}

/**
 * Whether this caller may do that in this round. Nothing else decides it.
 *
 * @param team whose work it is; without one, the whole round
 */
export function mayDo(identity: Identity | undefined, action: StaffAction, round: string, team?: string): boolean {
  const teams = teamsFor(identity, action, round);
  return teams === 'all' || (team !== undefined && teams.has(team));
}

/** Whether there may be a round in which this caller may do that, with whosever work. */
export const mayDoSomewhere = (identity: Identity | undefined, action: StaffAction): boolean =>
  identity?.role === 'staff' && identity.grants.some((grant) => reachOf(grant, action) !== undefined);

/** Whether this caller may do that in every round, also in one that is not there yet. */
export const mayDoEverywhere = (identity: Identity | undefined, action: StaffAction): boolean =>
  identity?.role === 'staff' &&
  identity.grants.some((grant) => grant.round === undefined && reachOf(grant, action) === 'round');

/**
 * The grants that groups stand for: `analyst` in every round, `analyst:tj-2027-spring` in that one,
 * `supervisor:tj-2027-spring:north` for a team of it; other groups are none.
 */
export const grantsOfGroups = (groups: readonly string[]): readonly Grant[] =>
  groups.flatMap((group): readonly Grant[] => {
    const [name, ...rest] = group.split(':');
    const role = staffRoles.find((known) => known === name);
    if (role === undefined || rest.includes('')) return [];
    if (role === 'supervisor') {
      const [round, team, ...more] = rest;
      return round === undefined || team === undefined || more.length > 0 ? [] : [{ role, round, team }];
    }
    return rest.length === 0 ? [{ role }] : [{ role, round: rest.join(':') }];
  });

/** One role in these rounds; without any named, in all. A supervisor without a team, or without a round, may nothing. */
export function grantsIn(
  role: StaffRole,
  rounds: readonly string[] | undefined,
  team: string | undefined,
): readonly Grant[] {
  if (role !== 'supervisor') return rounds === undefined ? [{ role }] : rounds.map((round) => ({ role, round }));
  return team === undefined ? [] : (rounds ?? []).map((round) => ({ role, round, team }));
}

/** The token in `Authorization: Bearer …`, if there is one. */
export function bearerToken(credentials: Credentials): string | undefined {
  return /^Bearer +([\w.~+/-]+=*) *$/i.exec(credentials.header('authorization') ?? '')?.[1];
}
