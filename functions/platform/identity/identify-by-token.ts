/** Identity from our own signed tokens: links in `Authorization`, staff sessions there or in the session cookie. */
import type { Store } from '#functions/store/store.ts';

import { bearerToken, grantsIn, type Identify, type Identity } from './access.ts';
import { type Claims, readAnyToken } from './tokens.ts';

/** Name of the http-only cookie that holds a staff session. */
export const sessionCookie = 'remit_session';

type MemberReader = Pick<Store, 'readStaff'>;

/** A member of staff, as the store knows them now: whoever's access ended, or who opened another address since, is nobody. */
async function memberOf(
  { sub, jti }: Extract<Claims, { kind: 'member' }>,
  members: MemberReader | undefined,
): Promise<Identity | undefined> {
  const roll = await members?.readStaff();
  const member = roll?.members.find(({ id }) => id === sub);
  if (member === undefined || member.ended !== undefined || member.session !== jti) return undefined;
  return { role: 'staff', subject: member.id, grants: grantsIn(member.role, member.rounds, member.team) };
}

async function identityOf(claims: Claims | undefined, members: MemberReader | undefined) {
  switch (claims?.kind) {
    case 'link':
      return { role: 'enumerator', link: claims } as const;
    case 'session': // signed by whoever holds the data folder, who needs nobody's leave
      return {
        role: 'staff',
        subject: claims.sub,
        grants: grantsIn(claims.role, claims.rounds, claims.team),
      } as const;
    case 'member':
      return memberOf(claims, members);
    case 'sign-in': // worth nothing until it is exchanged, once, for a session
    case 'record-link': // of a registrant, who is known by them on the pages of their own record alone
    case 'record-visit':
    case 'stop': // ends messages for one purpose, and opens nothing
    case undefined:
      return undefined;
  }
}

/**
 * Identity by tokens signed with `secret`. A header, when there is one, decides alone; the cookie is for pages.
 *
 * @param deps.members asked with each request of a member, so that what is changed counts at once; without it, a session
 *   of a member is worth nothing
 */
export function identifyByToken(deps: {
  readonly secret: string;
  readonly now: () => Date;
  readonly members?: MemberReader;
}): Identify {
  return async (credentials) => {
    const header = credentials.header('authorization');
    const token = header === undefined ? credentials.cookie(sessionCookie) : bearerToken(credentials);
    if (token === undefined) return undefined;
    const claims = await readAnyToken(token, deps.secret);
    // Of a link that has expired it is told whose it was: whoever asks looks at its end.
    const holds = claims !== undefined && (claims.kind === 'link' || claims.exp * 1000 > deps.now().getTime());
    return holds ? identityOf(claims, deps.members) : undefined;
  };
}
