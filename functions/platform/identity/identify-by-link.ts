/** Identity of enumerators on AWS: the links that we sign, and nothing else; staff show tokens of the user pool elsewhere. */
import { bearerToken, type Identify } from './access.ts';
import { readAnyToken } from './tokens.ts';

/**
 * Enumerators by links signed with `secret`, also those that have expired: whoever asks looks at the end of a link
 * itself. Sessions that the laptop signs are worth nothing here.
 */
export function identifyByLink(deps: { readonly secret: string }): Identify {
  return async (credentials) => {
    const token = bearerToken(credentials);
    const claims = token === undefined ? undefined : await readAnyToken(token, deps.secret);
    return claims?.kind === 'link' ? { role: 'enumerator', link: claims } : undefined;
  };
}
