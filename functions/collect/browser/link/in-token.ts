/** What the token of a link says of it; the server alone judges whether the token is right. */
type Claims = { readonly round?: unknown; readonly enumerator?: unknown; readonly trial?: unknown };

/** The claims of a token, which nobody has checked. */
function claimsOf(token: string): Claims {
  const [, claims = ''] = token.split('.');
  try {
    const bytes = Uint8Array.from(atob(claims.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The round, empty when the token names none, and whose link it is: the id of an enumerator, empty where it names none, with `~`
 * before it, which is after all signs of an id, on a link for practice.
 */
export function inToken(token: string): { readonly round: string; readonly whose: string } {
  const { round, enumerator, trial } = claimsOf(token);
  return { round: text(round), whose: (trial === true ? '~' : '') + text(enumerator) };
}
