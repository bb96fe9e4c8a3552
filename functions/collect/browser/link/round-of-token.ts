/** The round that a link is for, as its token says; the server alone judges whether the token is right. */

/** The claims of a token, which nobody has checked. */
function claimsOf(token: string): unknown {
  const [, claims = ''] = token.split('.');
  try {
    const bytes = Uint8Array.from(atob(claims.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Empty when the token names none. */
export function roundOfToken(token: string): string {
  const claims = claimsOf(token);
  const named = typeof claims === 'object' && claims !== null && 'round' in claims;
  return named && typeof claims.round === 'string' ? claims.round : '';
}
