/** Identity from our own signed tokens: links in `Authorization`, staff sessions there or in the session cookie. */
import { bearerToken, grantsIn, type Identify, type Identity } from './access.ts';
import { type Claims, readAnyToken } from './tokens.ts';

/** Name of the http-only cookie that holds a staff session. */
export const sessionCookie = 'remit_session';

function identityOf(claims: Claims | undefined): Identity | undefined {
  switch (claims?.kind) {
    case 'link':
      return { role: 'enumerator', link: claims };
    case 'session':
      return { role: 'staff', subject: claims.sub, grants: grantsIn(claims.role, claims.rounds, claims.team) };
    case 'sign-in': // worth nothing until it is exchanged, once, for a session
    case undefined:
      return undefined;
  }
}

/** Identity by tokens signed with `secret`. A header, when there is one, decides alone; the cookie is for pages. */
export function identifyByToken(deps: { readonly secret: string; readonly now: () => Date }): Identify {
  return async (credentials) => {
    const header = credentials.header('authorization');
    const token = header === undefined ? credentials.cookie(sessionCookie) : bearerToken(credentials);
    if (token === undefined) return undefined;
    const claims = await readAnyToken(token, deps.secret);
    // Of a link that has expired it is told whose it was: whoever asks looks at its end.
    const holds = claims !== undefined && (claims.kind === 'link' || claims.exp * 1000 > deps.now().getTime());
    return holds ? identityOf(claims) : undefined;
  };
}
