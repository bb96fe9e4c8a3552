/** Exchanges a one-time sign-in token for a session, as notebooks do: the token behind the # of the address works once. */
import { readToken, signToken } from '#functions/platform/identity/tokens.ts';
import type { Store } from '#functions/store/store.ts';
import type { RedeemOutcome } from './read/deps.ts';

export type OneTimeSignInDeps = {
  readonly secret: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly spendOnce: Store['spendOnce'];
};

/** A working day: long enough not to interrupt, short enough for a laptop that is left open. */
const sessionSeconds = 12 * 60 * 60;

/** Answers `redeem` of a {@link SignIn}: a session for the first caller with a valid token, nothing for anybody else. */
export const redeemOneTimeToken =
  (deps: OneTimeSignInDeps) =>
  async (token: string): Promise<RedeemOutcome> => {
    const claims = await readToken(token, deps.secret, deps.now());
    if (claims?.kind !== 'sign-in') return { kind: 'refused' };
    if ((await deps.spendOnce(claims.jti, new Date(claims.exp * 1000))) === 'spent-before') return { kind: 'refused' };
    const exp = Math.floor(deps.now().getTime() / 1000) + sessionSeconds;
    const session = await signToken({ ...claims, kind: 'session', jti: deps.newId(), exp }, deps.secret);
    return { kind: 'signed-in', session, expiresAt: new Date(exp * 1000) };
  };
