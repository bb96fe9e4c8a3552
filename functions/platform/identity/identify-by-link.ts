/** Identity of enumerators on AWS: the links that we sign, and nothing else; staff show tokens of the user pool elsewhere. */
import { bearerToken, type Identify } from './access.ts';
import { readToken } from './tokens.ts';

/** Enumerators by links signed with `secret`. Sessions that the laptop signs are worth nothing here. */
export function identifyByLink(deps: { readonly secret: string; readonly now: () => Date }): Identify {
  return async (credentials) => {
    const token = bearerToken(credentials);
    const claims = token === undefined ? undefined : await readToken(token, deps.secret, deps.now());
    return claims?.kind === 'link' ? { role: 'enumerator', link: claims } : undefined;
  };
}
